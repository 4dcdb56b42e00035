package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that is the host's: it goes back as it came. How it was is asked for where that costs no round trip.
 */
final class Borrowed {
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final int silence;

    private Borrowed(Connection connection, boolean autoCommit, int isolation, int silence) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.isolation = isolation;
        this.silence = silence;
    }

    static Borrowed from(Connection connection, Dialect dialect, JdbcOptions options) throws SQLException {
        boolean local = dialect instanceof H2;
        Borrowed borrowed = new Borrowed(
                connection,
                connection.getAutoCommit(),
                local ? connection.getTransactionIsolation() : Connection.TRANSACTION_NONE,
                local ? 0 : connection.getNetworkTimeout());
        long allowed = options.answerTimeout().toMillis();
        if (!local && (borrowed.silence == 0 || borrowed.silence > allowed)) {
            dialect.limitSilence(connection, Math.toIntExact(allowed));
        }
        return borrowed;
    }

    /** Nothing may be open on it any more: switching autocommit on would commit it. */
    void giveBack(Dialect dialect) throws SQLException {
        connection.setAutoCommit(autoCommit);
        if (isolation != Connection.TRANSACTION_NONE) {
            connection.setTransactionIsolation(isolation);
        }
        dialect.limitSilence(connection, silence);
    }
}
