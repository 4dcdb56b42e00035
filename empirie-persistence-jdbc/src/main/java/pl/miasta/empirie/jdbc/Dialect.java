package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import pl.miasta.empirie.port.StorageException;

/** What one kind of database does in its own way. */
interface Dialect {
    /**
     * The dialect of a database.
     *
     * @throws StorageException if there is none
     */
    static Dialect of(Connection connection, JdbcOptions options) throws SQLException {
        if (options.database().isPresent()) {
            return of(connection, options.database().get());
        }
        String product = connection.getMetaData().getDatabaseProductName();
        if ("H2".equals(product)) {
            return of(connection, JdbcDatabase.H2);
        }
        if ("PostgreSQL".equals(product)) {
            return of(connection, JdbcDatabase.POSTGRESQL);
        }
        throw StorageException.of(
                "opening a store on " + product + ", which this version does not know (it knows H2 and PostgreSQL),",
                StorageException.Kind.OTHER,
                "");
    }

    private static Dialect of(Connection connection, JdbcDatabase database) throws SQLException {
        return switch (database) {
            case H2 -> H2.of(connection);
            case POSTGRESQL -> new Postgres();
        };
    }

    /** Where its migrations lie among the resources. */
    String migrations();

    /**
     * Makes sure that what is committed survives.
     *
     * @throws StorageException if that cannot be promised
     */
    void makeDurable(Jdbi jdbi);

    /** What has to be done after a commit to make it survive. */
    void afterCommit(Connection connection) throws SQLException;

    /** How long the network may keep silent, where there is one. */
    void limitSilence(Connection connection, int milliseconds) throws SQLException;

    /** Begins a transaction that writes: it sees what others commit. */
    Wire beginWriting(Connection connection, JdbcOptions options) throws SQLException;

    /** Begins a transaction that reads: all its statements see one state. */
    Wire beginReading(Connection connection) throws SQLException;

    /** A wire in a transaction that has begun. */
    Wire wire(Connection connection);

    /** Reads one state, in as few round trips as can be; the connection is in no transaction, before and after. */
    <R> R shot(Connection connection, Shot<R> work) throws SQLException;

    /** What is read in one go. */
    interface Shot<R> {
        R on(Wire wire) throws SQLException;
    }
}
