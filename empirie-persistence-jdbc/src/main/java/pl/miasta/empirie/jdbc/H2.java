package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;

/**
 * H2. As it comes it answers a commit before it has written it, and a killed process loses what it has acknowledged; and
 * on closing it moves what it has written about, and a process that is killed meanwhile can lose the whole file. So a
 * file is taken only with {@link #SETTINGS}, which stop both, and each commit of ours is followed by a checkpoint that
 * forces the disk. A database in memory promises nothing; one that is read-only has nothing to lose.
 */
final class H2 implements Dialect {
    private static final String TO_DISK = "CHECKPOINT SYNC";

    /** Commits are written before they are answered, by nobody else; nothing is moved on closing. Only the URL says so. */
    private static final Map<String, String> SETTINGS = Map.of("WRITE_DELAY", "0", "MAX_COMPACT_TIME", "0");

    /** Writes into the head of the file which chunk was the last before it knows: after a kill that is the one before. */
    private static final String FORGETFUL = "2.5.";

    private static final String IN_FORCE =
            "SELECT setting_name, setting_value FROM information_schema.settings WHERE setting_name = ANY (?)";

    private final boolean writableFile;
    private final boolean onDisk;
    private final String version;

    private H2(boolean writableFile, boolean onDisk, String version) {
        this.writableFile = writableFile;
        this.onDisk = onDisk;
        this.version = version;
    }

    static H2 of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT DATABASE_PATH(), READONLY(), H2VERSION()")) {
            row.next();
            Optional<String> path = Optional.ofNullable(row.getString(1));
            return new H2(
                    path.isPresent() && !row.getBoolean(2),
                    path.filter(H2::isFileSystemInMemory).isEmpty(),
                    row.getString(3));
        }
    }

    /** H2's file systems that look like files and are not: {@code memFS:}, {@code nioMemLZF:} and so on. */
    private static boolean isFileSystemInMemory(String path) {
        return path.toLowerCase(Locale.ROOT).matches("(.*:)?(nio)?mem(fs|lzf):.*");
    }

    @Override
    public String migrations() {
        return "db/migration/empirie/h2";
    }

    @Override
    public void makeDurable(Jdbi jdbi) {
        if (!writableFile) {
            return;
        }
        if (!onDisk) {
            throw StorageException.of("making durable an H2 file that lies in memory", Kind.NOT_DURABLE, "");
        }
        if (version.startsWith(FORGETFUL)) {
            throw StorageException.of(
                    "making the H2 file durable (H2 " + version + " forgets its last write when it is killed; 2.4.240"
                            + " does not)",
                    Kind.NOT_DURABLE,
                    "");
        }
        try {
            jdbi.useHandle(handle -> {
                if (!settings(handle).equals(SETTINGS)) {
                    throw StorageException.of(
                            "making the H2 file durable (its URL has to end in ;WRITE_DELAY=0;MAX_COMPACT_TIME=0, and the"
                                    + " database may not have been opened without)",
                            Kind.NOT_DURABLE,
                            "");
                }
                handle.execute(TO_DISK);
            });
        } catch (JdbiException e) {
            throw StorageException.of(
                    "making the H2 file durable (the user has to be an admin for " + TO_DISK + ")",
                    Kind.NOT_DURABLE,
                    SqlStates.of(e));
        }
    }

    private static Map<String, String> settings(Handle handle) {
        return handle.createQuery(IN_FORCE)
                .bindArray(0, String.class, SETTINGS.keySet().toArray())
                .reduceRows(new TreeMap<>(), (found, row) -> {
                    found.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
                    return found;
                });
    }

    @Override
    public void afterCommit(Connection connection) throws SQLException {
        if (!writableFile) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(TO_DISK);
        }
    }

    @Override
    public void limitSilence(Connection connection, int milliseconds) {
        // it answers from the same process
    }

    @Override
    public Wire beginWriting(Connection connection, JdbcOptions options) throws SQLException {
        return begin(connection, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** H2's repeatable read allows phantoms, which would mix two saves; serializable is its snapshot of everything. */
    @Override
    public Wire beginReading(Connection connection) throws SQLException {
        return begin(connection, Connection.TRANSACTION_SERIALIZABLE);
    }

    private static Wire begin(Connection connection, int isolation) throws SQLException {
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        return new OneByOne(connection);
    }

    @Override
    public Wire wire(Connection connection) {
        return new OneByOne(connection);
    }

    @Override
    public <R> R shot(Connection connection, Shot<R> work) throws SQLException {
        Wire wire = beginReading(connection);
        boolean ended = false;
        try {
            R result = work.on(wire);
            connection.commit();
            ended = true;
            return result;
        } finally {
            if (!ended) {
                connection.rollback();
            }
        }
    }
}
