package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Jdbi;

/** PostgreSQL: how a transaction is to be goes with its first statements, for no round trip of its own. */
final class Postgres implements Dialect {
    private static final String SNAPSHOT = "ISOLATION LEVEL REPEATABLE READ READ ONLY";

    @Override
    public String migrations() {
        return "db/migration/empirie/postgresql";
    }

    /** A server that is told to lose commits (fsync, synchronous_commit) was told so by its administrator. */
    @Override
    public void makeDurable(Jdbi jdbi) {
        // as it comes it answers a commit when it is on disk
    }

    @Override
    public void afterCommit(Connection connection) {
        // as above
    }

    /** Without it a connection whose network went silent is waited for without end. */
    @Override
    public void limitSilence(Connection connection, int milliseconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
    }

    @Override
    public Wire beginWriting(Connection connection, JdbcOptions options) throws SQLException {
        connection.setAutoCommit(false);
        return new AtOnce(connection)
                .say("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
                .say("SET LOCAL lock_timeout = " + options.lockTimeout().toMillis());
    }

    @Override
    public Wire beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new AtOnce(connection).say("SET TRANSACTION " + SNAPSHOT);
    }

    @Override
    public Wire wire(Connection connection) {
        return new AtOnce(connection);
    }

    /** Beginning, reading and ending go together: one round trip. */
    @Override
    public <R> R shot(Connection connection, Shot<R> work) throws SQLException {
        // the driver begins no transaction of its own then
        connection.setAutoCommit(true);
        AtOnce wire = new AtOnce(connection).say("BEGIN " + SNAPSHOT).endingWith("COMMIT");
        boolean ended = false;
        try {
            R result = work.on(wire);
            ended = true;
            return result;
        } finally {
            if (!ended) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // it is dead, and its pool will see that; what was thrown first says why
        }
    }
}
