package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.jdbc.TcpProxy.Instead;

/** The network does what a test asks of it, against the real server. */
class TcpProxyTest {
    /** Longer than the loopback ever takes, short enough to wait for. */
    private static final int TIMEOUT_MS = 300;

    private static PGSimpleDataSource database;

    private TcpProxy proxy;
    private Connection connection;

    @BeforeAll
    static void makeDatabase() {
        database = PostgresServer.shared().newDatabase();
        TestDatabase.execute(database, "CREATE TABLE city (id integer PRIMARY KEY, name text)");
    }

    @BeforeEach
    void connect() throws Exception {
        TestDatabase.execute(database, "TRUNCATE city");
        proxy = TcpProxy.before(database);
        PGSimpleDataSource through = proxy.database();
        through.setReWriteBatchedInserts(true);
        connection = through.getConnection();
        proxy.reset();
    }

    @AfterEach
    void close() throws Exception {
        proxy.close();
        connection.close();
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private String stored() throws SQLException {
        try (Connection direct = database.getConnection()) {
            return ask(direct, "SELECT string_agg(name, ' ' ORDER BY id) FROM city");
        }
    }

    private void insert(int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO city VALUES (?, ?)")) {
            for (int i = 1; i <= count; i++) {
                statement.setInt(1, i);
                statement.setString(2, "Łódź");
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Test
    void aStatementIsARoundTripWhateverItBrings() throws SQLException {
        ask(connection, "SELECT 1");
        assertThat(proxy.counts().roundTrips()).isEqualTo(1);
        proxy.reset();
        assertThat(ask(connection, "SELECT repeat('x', 100000)")).hasSize(100_000);
        assertThat(proxy.counts().roundTrips()).isEqualTo(1);
        assertThat(proxy.counts().bytesDown()).isBetween(100_000L, 101_000L);
        assertThat(proxy.counts().bytesUp()).isBetween(50L, 500L);
    }

    /** The driver does not wait for its BEGIN, whether the batch fits into one packet or not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 3000})
    void aTransactionOfOneBatchIsTwoRoundTrips(int rows) throws SQLException {
        connection.setAutoCommit(false);
        insert(rows);
        assertThat(proxy.counts().roundTrips()).isEqualTo(1);
        connection.commit();
        assertThat(proxy.counts().roundTrips()).isEqualTo(2);
        assertThat(proxy.counts().bytesUp()).isGreaterThan(rows * 7L);
    }

    @Test
    void eachRoundTripTakesAsMuchLongerAsWasAsked() throws SQLException {
        proxy.delay(Duration.ofMillis(20));
        long begin = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            ask(connection, "SELECT 1");
        }
        assertThat(System.nanoTime() - begin)
                .isGreaterThanOrEqualTo(Duration.ofMillis(60).toNanos());
    }

    @Test
    void aPauseEndsInTheClientsTimeout() throws SQLException {
        proxy.pause();
        connection.setNetworkTimeout(Runnable::run, TIMEOUT_MS);
        assertThat(catchThrowableOfType(SQLException.class, () -> ask(connection, "SELECT 1"))
                        .getSQLState())
                .isEqualTo("08006");
        proxy.resume();
        try (Connection next = proxy.database().getConnection()) {
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aCutEndsEveryConnectionAndBarsNoNewOne() throws SQLException {
        proxy.cut();
        assertThatThrownBy(() -> ask(connection, "SELECT 1")).isInstanceOf(SQLException.class);
        try (Connection next = proxy.database().getConnection()) {
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitWhoseAnswerIsLostIsStored(Instead instead) throws SQLException {
        proxy.dropReplyToCommit(instead);
        connection.setAutoCommit(false);
        connection.setNetworkTimeout(Runnable::run, TIMEOUT_MS);
        insert(1);
        assertThat(proxy.awaitsCommit()).isTrue();
        assertThat(catchThrowableOfType(SQLException.class, connection::commit).getSQLState())
                .isEqualTo("08006");
        assertThat(proxy.awaitsCommit()).isFalse();
        assertThat(stored()).isEqualTo("Łódź");
    }

    @Test
    void onlyOneAnswerIsLost() throws SQLException {
        proxy.dropReplyToCommit(Instead.CUT);
        connection.setAutoCommit(false);
        insert(1);
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        try (Connection next = proxy.database().getConnection()) {
            next.setAutoCommit(false);
            assertThat(ask(next, "DELETE FROM city RETURNING name")).isEqualTo("Łódź");
            next.commit();
        }
        assertThat(stored()).isNull();
    }
}
