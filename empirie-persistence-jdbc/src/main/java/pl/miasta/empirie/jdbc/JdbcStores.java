package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Outbox;

/**
 * Stores in a relational database: the door of this module. The tables have to be there ({@link Migrations}, or the same
 * scripts run by a tool of the host's); they are verified, never changed.
 *
 * <p>Databases: PostgreSQL, and H2 2.x. A file of H2 is made durable: H2 is not 2.5 (2.4.240 is tested), its URL has to end in
 * {@code ;WRITE_DELAY=0;MAX_COMPACT_TIME=0} (without them a process that is killed loses what it has acknowledged, or the
 * whole file), and each commit is followed by {@code CHECKPOINT SYNC}, for which the user has to be an admin.
 * {@code jdbc:h2:mem:} keeps data as long as the process lives: for data to throw away. A read-only database can be read.
 *
 * <p>Each call takes a connection of its own, works in a transaction of its own and gives the connection back as it was;
 * {@link #within} joins a transaction of the host's. Safe for use by many threads.
 */
public final class JdbcStores {
    private final Database database;
    private final EditionStore editions;
    private final Outbox outbox;

    private JdbcStores(Database database) {
        this.database = database;
        this.editions = new JdbcEditionStore(database);
        this.outbox = new JdbcOutbox(database);
    }

    /**
     * The stores on a database, with standard options.
     *
     * @param dataSource gives connections; pooling is the host's choice
     * @throws pl.miasta.empirie.port.StorageException as {@link #on(DataSource, JdbcOptions)} says
     */
    public static JdbcStores on(DataSource dataSource) {
        return on(dataSource, JdbcOptions.standard());
    }

    /**
     * The stores on a database.
     *
     * @param dataSource gives connections; pooling is the host's choice
     * @throws pl.miasta.empirie.port.StorageException if the database cannot be opened: {@code FOREIGN_SCHEMA} where the
     *     tables are missing or have another version, {@code NOT_DURABLE} where H2 would lose what it has acknowledged,
     *     {@code OTHER} where the kind of database is not known
     */
    public static JdbcStores on(DataSource dataSource, JdbcOptions options) {
        return new JdbcStores(Database.open(dataSource, options));
    }

    /**
     * The same stores in a transaction of the host's, so that what is saved here and what the host writes itself are kept
     * both or neither. The host begins, commits and rolls back, and rolls back whatever throws here; nothing is retried.
     * On H2 the host calls {@link #settle} after its commit.
     *
     * @param connection the host's, not in autocommit; used, never closed nor changed
     */
    public JdbcStores within(Connection connection) {
        return new JdbcStores(database.within(connection));
    }

    /**
     * Makes what the host has committed itself survive the end of the process, where a commit alone does not (H2).
     *
     * @throws pl.miasta.empirie.port.StorageException if that fails
     */
    public void settle(Connection connection) {
        database.settle(connection);
    }

    /**
     * Whole editions. Their ids inside have to be unique, and what they name has to be there, as in every edition that
     * was read from a file: the tables have keys.
     */
    public EditionStore editions() {
        return editions;
    }

    /** What waits to be told of what was saved here. */
    public Outbox outbox() {
        return outbox;
    }
}
