package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import pl.miasta.empirie.port.EditionStore;

/**
 * Stores in a relational database: the door of this module. The tables have to be there ({@link Migrations}, or the same
 * scripts run by a tool of the host's); they are verified, never changed.
 *
 * <p>Databases: H2 2.x. A file is made durable: {@code CHECKPOINT SYNC} after each commit, and {@code SET WRITE_DELAY 0},
 * for which the user has to be an admin. {@code jdbc:h2:mem:} keeps data as long as the process lives: for data to throw
 * away. A read-only database can be read.
 *
 * <p>Each call takes a connection of its own, works in a transaction of its own and gives the connection back as it was.
 * Safe for use by many threads.
 */
public final class JdbcStores {
    private final EditionStore editions;

    private JdbcStores(Database database) {
        this.editions = new JdbcEditionStore(database);
    }

    /**
     * The stores on a database.
     *
     * @param dataSource gives connections; pooling is the host's choice
     * @throws pl.miasta.empirie.port.StorageException if the database cannot be opened: {@code FOREIGN_SCHEMA} where the
     *     tables are missing or have another version, {@code NOT_DURABLE} where H2 would lose what it has acknowledged,
     *     {@code OTHER} where the kind of database is not known
     */
    public static JdbcStores on(DataSource dataSource) {
        return new JdbcStores(Database.open(dataSource));
    }

    /**
     * Whole editions. Their ids inside have to be unique, and what they name has to be there, as in every edition that
     * was read from a file: the tables have keys.
     */
    public EditionStore editions() {
        return editions;
    }
}
