package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.jdbc.PostgresProcess.Disk;
import pl.miasta.empirie.jdbc.PostgresProcess.RunAs;
import pl.miasta.empirie.jdbc.PostgresServer.Way;

/** What the other tests rest on: a real server, a database each, and one clear line where there is none. */
class PostgresServerTest {
    private static String ask(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void itIsPostgres18InUtf8() throws SQLException {
        PGSimpleDataSource database = PostgresServer.shared().newDatabase();
        assertThat(ask(database, "SHOW server_version")).startsWith("18.");
        assertThat(ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(
                        ask(
                                database,
                                "SELECT string_agg(city, ' ' ORDER BY city) FROM (VALUES ('Łódź'), ('Lublin'), ('łęg'), ('Zamość')) t (city)"))
                .isEqualTo("Lublin łęg Łódź Zamość");
    }

    @Test
    void databasesAreApartAndCopiesBeginAlike() throws SQLException {
        PostgresServer server = PostgresServer.shared();
        PGSimpleDataSource one = server.newDatabase();
        TestDatabase.execute(one, "CREATE TABLE city (name text)", "INSERT INTO city VALUES ('Łódź')");
        PGSimpleDataSource copy = server.copyOf(one);
        TestDatabase.execute(one, "DELETE FROM city");
        assertThat(ask(copy, "SELECT name FROM city")).isEqualTo("Łódź");
        assertThat(ask(server.newDatabase(), "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsCommittedSurvivesASessionThatIsKilledAndAServerThatIsKilled() throws Exception {
        // where root may not make user namespaces, it is this way or none
        RunAs runAs = PostgresServer.isRoot() ? RunAs.SET_TO_NOBODY : RunAs.SELF;
        try (PostgresProcess process = PostgresProcess.start(runAs, Disk.FORCED)) {
            PGSimpleDataSource database = process.server().newDatabase();
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            TestDatabase.execute(database, "CREATE TABLE city (name text)", "INSERT INTO city VALUES ('Łódź')");
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                process.killBackend(Long.parseLong(ask(connection, "SELECT pg_backend_pid()")));
                assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
            }
            process.awaitReady();
            assertThat(ask(database, "SELECT name FROM city")).isEqualTo("Łódź");
            process.kill();
            assertThatThrownBy(database::getConnection).isInstanceOf(SQLException.class);
            process.start();
            assertThat(ask(database, "SELECT name FROM city")).isEqualTo("Łódź");
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    // where there is none

    @Test
    void theFirstWayThatWorksIsTaken() {
        assertThat(PostgresServer.first(List.of(
                        new Way<>("one", () -> {
                            throw new IOException("no");
                        }),
                        new Way<>("two", () -> "a server"),
                        new Way<>("three", () -> {
                            throw new AssertionError("is not tried");
                        }))))
                .isEqualTo("a server");
    }

    @Test
    void whereNoWayWorksOneLineSaysWhatWasTriedAndWhatHelps() {
        assertThatThrownBy(() -> PostgresServer.first(List.of(
                        new Way<>("as root through unshare", () -> {
                            throw new IOException("initdb: error: cannot be run\n as root");
                        }),
                        new Way<>("as nobody through setpriv", () -> {
                            throw new IOException("Cannot run program \"setpriv\"");
                        }))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "No PostgreSQL server for the tests (as root through unshare: initdb: error: cannot be run as"
                                + " root; as nobody through setpriv: Cannot run program \"setpriv\"). Set EMPIRIE_TEST_PG_URL to"
                                + " one whose user may create databases:"
                                + " jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD");
    }

    @Test
    void aServerThatIsNamedIsTakenAndNoOther() throws SQLException {
        PGSimpleDataSource own = PostgresServer.shared().newDatabase();
        PostgresServer named = PostgresServer.open(Optional.of(own.getURL() + "&user=" + own.getUser()));
        assertThat(ask(named.newDatabase(), "SHOW server_version")).startsWith("18.");
        assertThatThrownBy(() -> PostgresServer.open(Optional.of("jdbc:postgresql://127.0.0.1:1/postgres?user=nobody")))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .startsWith("No PostgreSQL server for the tests (EMPIRIE_TEST_PG_URL: ")
                .doesNotContain("\n");
    }
}
