package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.jdbc.PostgresProcess.Disk;
import pl.miasta.empirie.jdbc.PostgresProcess.RunAs;

/**
 * A PostgreSQL server for tests. Where {@code EMPIRIE_TEST_PG_URL} names one, it is that, and nothing else is tried; else
 * one is unpacked and started, by itself or, because PostgreSQL refuses root, as nobody. Where none can be had every test
 * that needs one fails with one line that says so: a skipped test looks green.
 */
public final class PostgresServer {
    private static final String URL = "EMPIRIE_TEST_PG_URL";
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** How the names of users begin of whom a server of ours wants a password; of others it wants none. */
    static final String WITH_PASSWORD = "empirie_owner_";

    private final PGSimpleDataSource maintenance;
    private final Queue<String> made = new ConcurrentLinkedQueue<>();
    private final Queue<String> owners = new ConcurrentLinkedQueue<>();

    /**
     * @param maintenance a database to connect to while others are made
     */
    PostgresServer(PGSimpleDataSource maintenance) {
        this.maintenance = maintenance;
    }

    /** A way to a server, and the word for it. */
    record Way<T>(String words, Callable<T> open) {}

    /** Where a first try ended: the next test need not wait as long to be told the same. */
    private static final class Shared {
        static Optional<PostgresServer> server = Optional.empty();
        static Optional<IllegalStateException> trouble = Optional.empty();
    }

    /**
     * The one server of this process. It forces nothing to the disk.
     *
     * @throws IllegalStateException if there is none; the message says in one line what was tried
     */
    public static synchronized PostgresServer shared() {
        if (Shared.trouble.isPresent()) {
            throw new IllegalStateException(
                    Shared.trouble.get().getMessage(), Shared.trouble.get().getCause());
        }
        if (Shared.server.isEmpty()) {
            try {
                Shared.server = Optional.of(open(Optional.ofNullable(System.getenv(URL))));
            } catch (IllegalStateException e) {
                Shared.trouble = Optional.of(e);
                throw e;
            }
        }
        return Shared.server.get();
    }

    /**
     * A server of the caller's own that forces each commit to the disk, and that can be killed and started again.
     *
     * @throws IllegalStateException if there is none; the message says in one line what was tried
     */
    public static PostgresProcess durable() {
        return first(own(Disk.FORCED));
    }

    static PostgresServer open(Optional<String> url) {
        return url.map(given -> first(List.of(new Way<>(URL, () -> at(given)))))
                .orElseGet(() -> first(own(Disk.NOT_FORCED)).server());
    }

    private static PostgresServer at(String url) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.getConnection().close();
        PostgresServer server = new PostgresServer(source);
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
        return server;
    }

    /** A server that stays is left as it was found. */
    private void dropAll() {
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : made) {
                statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            }
            for (String owner : owners) {
                statement.execute("DROP ROLE IF EXISTS " + owner);
            }
        } catch (SQLException e) {
            // nobody is left to be told, and the server may have gone before
        }
    }

    private static List<Way<PostgresProcess>> own(Disk disk) {
        List<RunAs> users = isRoot() ? List.of(RunAs.UNSHARED, RunAs.SET_TO_NOBODY) : List.of(RunAs.SELF);
        return users.stream()
                .map(user -> new Way<>("as " + user.words(), () -> PostgresProcess.start(user, disk)))
                .toList();
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (UnsupportedOperationException | IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** What the first way that works leads to. */
    static <T> T first(List<Way<T>> ways) {
        List<String> tried = new ArrayList<>();
        List<Exception> troubles = new ArrayList<>();
        for (Way<T> way : ways) {
            try {
                return way.open().call();
            } catch (Exception e) {
                troubles.add(e);
                tried.add(way.words() + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            }
        }
        IllegalStateException none =
                new IllegalStateException("No PostgreSQL server for the tests (" + String.join("; ", tried)
                        + "). Set " + URL + " to one whose user may create databases:"
                        + " jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD");
        troubles.forEach(none::addSuppressed);
        throw none;
    }

    /**
     * An empty database, UTF-8, whose order of texts is Polish unless a column says otherwise: what rests on the order of
     * bytes has to ask for it.
     */
    public PGSimpleDataSource newDatabase() {
        return create("TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'pl-PL' LOCALE 'C'");
    }

    /** An empty database whose owner is nobody else, and comes in with a password alone. */
    public PGSimpleDataSource newDatabaseWithPassword(String password) {
        PGSimpleDataSource database = newDatabase();
        String owner = WITH_PASSWORD + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + owner + " LOGIN PASSWORD '" + password + "'");
            owners.add(owner);
            statement.execute("GRANT " + owner + " TO CURRENT_USER");
            statement.execute("ALTER DATABASE " + database.getDatabaseName() + " OWNER TO " + owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.setUser(owner);
        database.setPassword(password);
        return database;
    }

    /** A copy of a database to which nobody is connected. */
    public PGSimpleDataSource copyOf(PGSimpleDataSource database) {
        return create("TEMPLATE \"" + database.getDatabaseName() + "\"");
    }

    private PGSimpleDataSource create(String options) {
        String name = "empirie_test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " " + options);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        made.add(name);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(maintenance.getURL());
        database.setUser(maintenance.getUser());
        database.setPassword(maintenance.getPassword());
        database.setDatabaseName(name);
        return database;
    }
}
