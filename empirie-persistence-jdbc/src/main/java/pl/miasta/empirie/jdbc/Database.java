package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;

/**
 * A database whose tables are known to be ours. Every transaction begins and ends here, and here every SQL error becomes
 * a {@link StorageException}.
 */
final class Database {
    /** The schema of all our tables. */
    static final String SCHEMA = "empirie";
    /** The version of the tables that this code reads and writes. */
    static final int VERSION = 4;

    private static final String OPENING = "opening the store";

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final JdbcOptions options;
    private final Optional<Connection> host;

    private Database(Jdbi jdbi, Dialect dialect, JdbcOptions options, Optional<Connection> host) {
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.options = options;
        this.host = host;
    }

    static Database open(DataSource dataSource, JdbcOptions options) {
        Jdbi jdbi = configured(Jdbi.create(dataSource));
        Dialect dialect = dialect(dataSource, options, OPENING);
        try {
            dialect.makeDurable(jdbi);
        } catch (JdbiException e) {
            throw SqlStates.failure(OPENING, e);
        }
        Database database = new Database(jdbi, dialect, options, Optional.empty());
        database.verifyVersion();
        return database;
    }

    /** The same database in a transaction of the host's. */
    Database within(Connection connection) {
        return new Database(configured(Jdbi.create(connection)), dialect, options, Optional.of(connection));
    }

    /** Whether statements stand in a transaction of the host's, which may see more from one to the next. */
    boolean isJoined() {
        return host.isPresent();
    }

    /** Makes what a host has committed survive. */
    void settle(Connection connection) {
        try {
            dialect.afterCommit(connection);
        } catch (SQLException e) {
            throw SqlStates.unknown("making a commit of the host durable", e);
        }
    }

    static Dialect dialect(DataSource dataSource, JdbcOptions options, String doing) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.of(connection, options);
        } catch (SQLException e) {
            throw SqlStates.failure(doing, e);
        } catch (EmpirieException e) {
            throw e;
        } catch (RuntimeException e) {
            // pools wrap what the driver said
            throw SqlStates.failure(doing, e);
        }
    }

    private static Jdbi configured(Jdbi jdbi) {
        // nothing of JDBI's messages is passed on; this keeps values out of its own debug logging, too
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        // JDBI would switch autocommit on where a rollback fails, and so commit half a save
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        return jdbi;
    }

    private void verifyVersion() {
        Optional<Integer> version = version();
        if (version.isEmpty()) {
            throw StorageException.of(
                    OPENING + ", whose tables are missing (version " + VERSION
                            + " is needed; Migrations.migrate makes them),",
                    Kind.FOREIGN_SCHEMA,
                    "");
        }
        if (version.get() != VERSION) {
            throw StorageException.of(
                    OPENING + ", whose tables have version " + version.get() + " (version " + VERSION
                            + " is needed; Migrations.migrate brings older ones up to date),",
                    Kind.FOREIGN_SCHEMA,
                    "");
        }
    }

    private Optional<Integer> version() {
        try (Handle handle = jdbi.open()) {
            return handle.select("SELECT version FROM " + SCHEMA + ".schema_version")
                    .mapTo(Integer.class)
                    .findOne();
        } catch (JdbiException e) {
            if (SqlStates.isNoTable(e)) {
                return Optional.empty();
            }
            throw SqlStates.failure(OPENING, e);
        }
    }

    /** What is done in a transaction. */
    interface Work<R> {
        R on(Session session) throws SQLException;
    }

    /** A transaction at work: a wire for statements about one edition, JDBI for the others. */
    static final class Session {
        private final Handle handle;
        private final Wire wire;

        private Session(Handle handle, Wire wire) {
            this.handle = handle;
            this.wire = wire;
        }

        Wire wire() {
            return wire;
        }

        /** What is on the wire goes first. */
        Handle handle() throws SQLException {
            wire.send();
            return handle;
        }
    }

    /** Reads in one transaction that sees one state, whoever writes meanwhile. */
    <R> R read(String doing, Work<R> work) {
        return host.isPresent() ? joined(doing, work) : transaction(doing, false, work);
    }

    /** Reads one state in one go; asked again by whoever did not ask for enough. */
    <R> R shot(String doing, Dialect.Shot<R> work) {
        if (host.isPresent()) {
            return joined(doing, session -> work.on(session.wire()));
        }
        return connected(doing, false, (handle, moment) -> dialect.shot(handle.getConnection(), work));
    }

    /** Writes in one transaction, all or nothing; what it has answered survives. Others who get in its way are borne. */
    <R> R write(String doing, Work<R> work) {
        if (host.isPresent()) {
            return joined(doing, work);
        }
        for (int attempt = 1; true; attempt++) {
            try {
                return transaction(doing, true, work);
            } catch (StorageException e) {
                if (attempt == options.attempts() || e.kind() != Kind.BUSY || !e.isOutcomeKnown()) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Longer each time, and never the same: those who met would meet again. */
    private static void pause(int attempt) {
        long most = TimeUnit.MILLISECONDS.toNanos(10L << Math.min(attempt, 5));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }

    /** In the host's own transaction: it begins and ends elsewhere. */
    private <R> R joined(String doing, Work<R> work) {
        try (Handle handle = jdbi.open()) {
            return work.on(new Session(handle, dialect.wire(handle.getConnection())));
        } catch (SQLException | JdbiException e) {
            throw SqlStates.failure(doing, e);
        }
    }

    private <R> R transaction(String doing, boolean writes, Work<R> work) {
        return connected(doing, writes, (handle, moment) -> {
            Connection connection = handle.getConnection();
            Wire wire = writes ? dialect.beginWriting(connection, options) : dialect.beginReading(connection);
            R result = work.on(new Session(handle, wire));
            wire.send();
            moment.committing();
            connection.commit();
            if (writes) {
                dialect.afterCommit(connection);
            }
            return result;
        });
    }

    /** Whether a failure came before the commit or with it. */
    private static final class Moment {
        private boolean committing;

        void committing() {
            committing = true;
        }
    }

    private interface Connected<R> {
        R on(Handle handle, Moment moment) throws SQLException;
    }

    /**
     * Plain JDBC at the borders of the transaction: it has to be known whether a failure came before the commit or with
     * it, and a pool's connection goes back as it came.
     */
    private <R> R connected(String doing, boolean writes, Connected<R> work) {
        Moment moment = new Moment();
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            Borrowed borrowed = Borrowed.from(connection, dialect, options);
            boolean clean = false;
            try {
                R result = work.on(handle, moment);
                clean = true;
                return result;
            } finally {
                // switching autocommit on commits what is open, so only when nothing can be
                if (clean || rolledBack(connection)) {
                    borrowed.giveBack(dialect);
                }
            }
        } catch (SQLException | JdbiException e) {
            throw writes && moment.committing ? SqlStates.unknown(doing, e) : SqlStates.failure(doing, e);
        }
    }

    private static boolean rolledBack(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return true;
        } catch (SQLException e) {
            // the connection is dead: nobody may use it again
            abort(connection);
            return false;
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // closing it is all that is left, and comes next
        }
    }
}
