package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.act.RandomActs;
import pl.miasta.empirie.act.RandomLife;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.privacy.WholeLifeContract;

/** Alone: it listens to everything that is logged. */
@Isolated
class WholeLifeOnH2Test extends WholeLifeContract {
    private static final JdbcDataSource DATABASE = TestDatabase.inMemory();

    /** The columns in which somebody's own words stand, names of cities and editions among them; nothing else may tell. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "theme",
            "name",
            "good_practice",
            "reason",
            "body",
            "place",
            "next_change",
            "late_reason",
            "cancel_reason",
            "remark",
            "deviation",
            "outside");

    @BeforeAll
    static void migrated() {
        CapturedLogs.listen();
        Migrations.migrate(DATABASE);
        assertThat(CapturedLogs.heard()).as("logs are heard").isNotEmpty();
    }

    @Override
    protected EditionStore store() {
        CapturedLogs.listen();
        return JdbcStores.on(DATABASE).editions();
    }

    /** Two of them: all are lived in memory, and what is logged and kept does not hang on where a life begins. */
    @ParameterizedTest
    @EnumSource(names = {"GATHERED", "EVALUATING"})
    void nobodyIsNamedOutsideOfTheEdition(Start start) {
        assertNobodyIsNamed(start, 25);
    }

    @Override
    protected Outbox outbox() {
        return JdbcStores.on(DATABASE).outbox();
    }

    /** Every statement fails as a driver would let it fail: with the row in its words. */
    @Override
    protected EditionStore failing() {
        boolean[] open = {true};
        EditionStore store = JdbcStores.on(TestDatabase.intercepted(DATABASE, (method, real) -> {
                    if (!open[0] && method.equals("prepareStatement")) {
                        throw new SQLException(
                                "Unique index violation: ('p-1', 'Tajna Osoba 1', 'tajna1@example.org')", "23505");
                    }
                    return null;
                }))
                .editions();
        open[0] = false;
        return store;
    }

    @Override
    protected List<String> leftBehind() {
        List<String> all = CapturedLogs.heard();
        CapturedLogs.listen();
        try (Connection connection = DATABASE.getConnection()) {
            for (String table : tables(connection)) {
                all.addAll(rows(connection, table, false));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "EMPIRIE", "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.equals("PERSON")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, boolean words) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM empirie.\"" + table + "\"")) {
            while (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String column = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                    // audit and outbox have no words of anybody, whatever their columns are called
                    boolean isWords =
                            WORDS.contains(column) && !table.startsWith("AUDIT") && !table.startsWith("OUTBOX");
                    String value = row.getString(i);
                    if (isWords == words && value != null) {
                        rows.add(table + "." + column + " " + value);
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void everyColumnOfWordsIsOneInWhichSomebodyWrites() throws SQLException {
        new RandomLife(store(), new EditionId("slowa"), Start.WORKING);
        Set<String> told = new TreeSet<>();
        try (Connection connection = DATABASE.getConnection()) {
            for (String table : tables(connection)) {
                rows(connection, table, true).stream()
                        .filter(row -> row.toLowerCase(Locale.ROOT).contains(RandomActs.SECRET))
                        .map(row -> row.substring(row.indexOf('.') + 1, row.indexOf(' ')))
                        .forEach(told::add);
            }
        }
        assertThat(told).contains("title", "name", "theme", "reason");
    }
}
