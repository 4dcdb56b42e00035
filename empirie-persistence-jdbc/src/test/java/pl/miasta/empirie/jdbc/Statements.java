package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is sent to a database, word for word, and whether each statement says of which edition. */
final class Statements {
    /** Where the edition is said to the database, and not found out from other rows. */
    private static final Pattern BOUND = Pattern.compile("\\bedition_id = (\\?|:edition\\b)");

    private static final Pattern INSERTED = Pattern.compile("^insert into empirie\\.\\w+ \\(([^)]*)\\)");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update|join|using) empirie\\.(\\w+)");

    /** What has no rows of editions, or is about the session. */
    private static final List<String> WITHOUT_EDITIONS = List.of(
            "select version from empirie.schema_version",
            "set ",
            "begin ",
            "commit",
            "rollback",
            "checkpoint ",
            "select database_path(), readonly(), h2version()",
            "select setting_name, setting_value from information_schema.settings",
            "show ");

    /** The lists over all editions, and no other statement: what has to go to every part of a database in several. */
    static final List<String> OVER_ALL_EDITIONS = List.of(
            "select edition_id, title, first_day, last_day, version from empirie.edition"
                    + " where edition_id > ? order by edition_id fetch first ? rows only",
            "select edition_id, network_id, kind, title from empirie.network"
                    + " where (edition_id, network_id) > (?, ?) order by edition_id, network_id fetch first ? rows only",
            "select edition_id, stream, delivered_version from empirie.outbox_stream"
                    + " where last_version > delivered_version and (lease_until is null or lease_until <= ?)"
                    + " order by edition_id, stream fetch first ? rows only");

    private final Set<String> sent = new ConcurrentSkipListSet<>();

    /** The same database; what goes to it is remembered. */
    DataSource of(DataSource database) {
        return TestDatabase.proxy(DataSource.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(database, arguments);
            return answer instanceof Connection connection ? of(connection) : answer;
        });
    }

    private Connection of(Connection connection) {
        return TestDatabase.proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                remember(arguments);
            }
            Object answer = method.invoke(connection, arguments);
            // what is prepared has been said already
            return method.getName().equals("createStatement") ? of((Statement) answer) : answer;
        });
    }

    private Statement of(Statement statement) {
        return TestDatabase.proxy(Statement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
                remember(arguments);
            }
            return method.invoke(statement, arguments);
        });
    }

    /** The words of a statement are the first argument of whatever takes any; several come joined by semicolons. */
    private void remember(Object[] arguments) {
        if (arguments != null && arguments[0] instanceof String sql) {
            Arrays.stream(sql.split(";")).map(Statements::plain).forEach(sent::add);
        }
    }

    static String plain(String sql) {
        return sql.replaceAll("\\s+", " ").trim().toLowerCase(Locale.ROOT);
    }

    Set<String> sent() {
        return new TreeSet<>(sent);
    }

    /** The tables that were asked for or written. */
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (String sql : sent) {
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                tables.add(table.group(1));
            }
        }
        return tables;
    }

    /** Those that do not say of which edition. */
    static List<String> without(Set<String> statements) {
        return statements.stream()
                .filter(sql -> !OVER_ALL_EDITIONS.contains(sql)
                        && WITHOUT_EDITIONS.stream().noneMatch(sql::startsWith)
                        && !saysEdition(sql))
                .collect(Collectors.toList());
    }

    private static boolean saysEdition(String sql) {
        Matcher inserted = INSERTED.matcher(sql);
        if (inserted.find()) {
            return List.of(inserted.group(1).split(", ")).contains("edition_id");
        }
        int where = sql.indexOf(" where ");
        return where >= 0 && BOUND.matcher(sql.substring(where)).find();
    }
}
