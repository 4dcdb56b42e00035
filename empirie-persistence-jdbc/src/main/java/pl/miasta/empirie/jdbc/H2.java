package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;

/**
 * H2. As it comes it answers a commit before it has written it, and a killed process loses what it has acknowledged.
 * So each commit of ours is followed by a checkpoint that forces the disk: that is what our promise rests on. The delay
 * is taken away for the host's own commits, until the database is closed: H2 stores the setting and does not heed it
 * when it opens again. A database in memory promises nothing; one that is read-only has nothing to lose.
 */
final class H2 implements Dialect {
    private static final String NO_DELAY = "SET WRITE_DELAY 0";
    private static final String TO_DISK = "CHECKPOINT SYNC";
    private static final String UNSAVED = "INSERT INTO empirie.checkpoint_mark (mark) VALUES (?)";

    private final boolean writableFile;
    private final boolean onDisk;

    private H2(boolean writableFile, boolean onDisk) {
        this.writableFile = writableFile;
        this.onDisk = onDisk;
    }

    static H2 of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT DATABASE_PATH(), READONLY()")) {
            row.next();
            Optional<String> path = Optional.ofNullable(row.getString(1));
            return new H2(
                    path.isPresent() && !row.getBoolean(2),
                    path.filter(H2::isFileSystemInMemory).isEmpty());
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
        try {
            jdbi.useHandle(handle -> {
                handle.execute(NO_DELAY);
                handle.execute(TO_DISK);
            });
        } catch (JdbiException e) {
            throw StorageException.of(
                    "making the H2 file durable (the user has to be an admin for " + NO_DELAY + " and " + TO_DISK + ")",
                    Kind.NOT_DURABLE,
                    SqlStates.of(e));
        }
    }

    /**
     * A commit with {@code WRITE_DELAY 0} hands what it has changed to a thread that writes it, and a checkpoint that
     * finds nothing unsaved does not wait for that thread. So there is something unsaved: a row that is taken back again.
     */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        if (!writableFile) {
            return;
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement mark = connection.prepareStatement(UNSAVED);
                Statement statement = connection.createStatement()) {
            mark.setString(1, UUID.randomUUID().toString());
            mark.execute();
            statement.execute(TO_DISK);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
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
