package pl.miasta.empirie.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** H2 and PostgreSQL databases for tests. */
final class TestDatabase {
    /** What {@link #emptiedPostgres} gives to one test class at a time. */
    static final String EMPTIED_POSTGRES = "emptied PostgreSQL";

    /** What {@link #emptiedInMemory} gives to one test class at a time. */
    static final String EMPTIED_H2 = "emptied H2";

    static final String DURABLE = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestDatabase() {}

    /** A database in memory that lives as long as the process. */
    static JdbcDataSource inMemory() {
        return h2("jdbc:h2:mem:empirie-" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    static JdbcDataSource migratedInMemory() {
        JdbcDataSource database = inMemory();
        Migrations.migrate(database);
        return database;
    }

    /** One database in memory with our tables and without editions: for one test class at a time. */
    static JdbcDataSource emptiedInMemory() {
        empty(InMemory.DATABASE);
        return InMemory.DATABASE;
    }

    private static final class InMemory {
        static final JdbcDataSource DATABASE = migratedInMemory();
    }

    /** Takes every edition out of an H2 database, with all that hangs on it. */
    static void empty(DataSource database) {
        // in one transaction, because a file writes each
        List<String> statements = new ArrayList<>(List.of("SET REFERENTIAL_INTEGRITY FALSE", "SET AUTOCOMMIT FALSE"));
        Stream.of(EditionRows.TABLES, List.of(HeadRows.TABLE), TraceRows.TABLES)
                .flatMap(List::stream)
                .forEach(table -> statements.add("DELETE FROM " + table.qualified()));
        statements.addAll(List.of(
                "DELETE FROM empirie.edition", "COMMIT", "SET AUTOCOMMIT TRUE", "SET REFERENTIAL_INTEGRITY TRUE"));
        execute(database, statements.toArray(String[]::new));
    }

    /** A migrated file: a copy of one that was migrated once, because so many tables take a while. */
    static Path migratedFile(Path folder) throws IOException {
        Path file = folder.resolve("editions");
        Files.write(folder.resolve("editions.mv.db"), Template.BYTES);
        return file;
    }

    private static final class Template {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("empirie-template");
                JdbcDataSource database = h2(url(folder.resolve("editions")));
                Migrations.migrate(database);
                execute(database, "SHUTDOWN");
                Path file = folder.resolve("editions.mv.db");
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                Files.delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A PostgreSQL database with our tables, for the caller alone: a copy of one that was migrated once. */
    static PGSimpleDataSource migratedPostgres() {
        PostgresServer server = PostgresServer.shared();
        return server.copyOf(PostgresTemplate.DATABASE);
    }

    /** One PostgreSQL database with our tables and a pool, without editions: for one test class at a time. */
    static HikariDataSource emptiedPostgres() {
        execute(PostgresPool.POOL, "TRUNCATE empirie.edition CASCADE");
        return PostgresPool.POOL;
    }

    private static final class PostgresPool {
        static final HikariDataSource POOL = new HikariDataSource();

        static {
            POOL.setDataSource(migratedPostgres());
        }
    }

    private static final class PostgresTemplate {
        static final PGSimpleDataSource DATABASE = make();

        private static PGSimpleDataSource make() {
            PGSimpleDataSource database = PostgresServer.shared().newDatabase();
            Migrations.migrate(database);
            return database;
        }
    }

    /** As the stores want it. */
    static String url(Path file) {
        return carelessUrl(file) + DURABLE;
    }

    /** As H2 comes. */
    static String carelessUrl(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath();
    }

    static JdbcDataSource h2(String url) {
        return h2(url, "sa", "");
    }

    static JdbcDataSource h2(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    static PGSimpleDataSource postgres(String url, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        return source;
    }

    static void execute(DataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a connection does in place of the real one; null leaves it to the real one. */
    interface Answer {
        Object to(String method, Connection real) throws SQLException;
    }

    /** Marks that a method was answered with nothing. */
    static final Object DONE = new Object();

    /** A data source whose connections answer some methods in their own way. */
    static DataSource intercepted(DataSource real, Answer answer) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = method.invoke(real, arguments);
            return result instanceof Connection connection ? intercepted(connection, answer) : result;
        });
    }

    /** A connection that answers some methods in its own way. */
    static Connection intercepted(Connection real, Answer answer) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object own = answer.to(method.getName(), real);
            if (own != null) {
                return own == DONE ? null : own;
            }
            return method.invoke(real, arguments);
        });
    }

    static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
