package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
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
    static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        if ("H2".equals(product)) {
            return H2.of(connection);
        }
        throw StorageException.of(
                "opening a store on " + product + ", which this version does not know (it knows H2),",
                StorageException.Kind.OTHER,
                "");
    }

    /** Where its migrations lie among the resources. */
    String migrations();

    /** The JDBC isolation level under which all statements of a transaction see one state. */
    int snapshot();

    /**
     * Makes sure that what is committed survives.
     *
     * @throws StorageException if that cannot be promised
     */
    void makeDurable(Jdbi jdbi);

    /** What has to be done after a commit to make it survive. */
    void afterCommit(Connection connection) throws SQLException;
}
