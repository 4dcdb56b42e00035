package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
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
    static final int VERSION = 3;

    private static final String OPENING = "opening the store";

    private final Jdbi jdbi;
    private final Dialect dialect;

    private Database(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    static Database open(DataSource dataSource) {
        Jdbi jdbi = jdbi(dataSource);
        Dialect dialect = dialect(dataSource, OPENING);
        try {
            dialect.makeDurable(jdbi);
        } catch (JdbiException e) {
            throw SqlStates.failure(OPENING, e);
        }
        Database database = new Database(jdbi, dialect);
        database.verifyVersion();
        return database;
    }

    static Dialect dialect(DataSource dataSource, String doing) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw SqlStates.failure(doing, e);
        } catch (EmpirieException e) {
            throw e;
        } catch (RuntimeException e) {
            // pools wrap what the driver said
            throw SqlStates.failure(doing, e);
        }
    }

    private static Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
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

    /** Reads in one transaction that sees one state, whoever writes meanwhile. */
    <R> R read(String doing, Function<Handle, R> work) {
        return transaction(doing, dialect.snapshot(), false, work);
    }

    /** Writes in one transaction, all or nothing; what it has answered survives. */
    <R> R write(String doing, Function<Handle, R> work) {
        return transaction(doing, Connection.TRANSACTION_READ_COMMITTED, true, work);
    }

    /**
     * Plain JDBC at the borders of the transaction: it has to be known whether a failure came before the commit or with
     * it, and a pool's connection goes back as it came.
     */
    private <R> R transaction(String doing, int isolation, boolean writes, Function<Handle, R> work) {
        boolean committing = false;
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            boolean autoCommit = connection.getAutoCommit();
            int isolationBefore = connection.getTransactionIsolation();
            boolean clean = false;
            try {
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
                R result = work.apply(handle);
                committing = writes;
                connection.commit();
                if (writes) {
                    dialect.afterCommit(connection);
                }
                clean = true;
                return result;
            } finally {
                // switching autocommit on commits what is open, so only when nothing can be
                if (clean || rolledBack(connection)) {
                    connection.setAutoCommit(autoCommit);
                    connection.setTransactionIsolation(isolationBefore);
                }
            }
        } catch (SQLException | JdbiException e) {
            throw committing ? SqlStates.unknown(doing, e) : SqlStates.failure(doing, e);
        }
    }

    private static boolean rolledBack(Connection connection) {
        try {
            connection.rollback();
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
