package pl.miasta.empirie.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.Versioned;

/**
 * Many full networks, ten an edition, stored in PostgreSQL, which forces each commit to the disk; then listed page by
 * page, streamed, compared and checked, in the memory that this process was given. Says what it took, and what a network
 * takes in the database. A program and no test: ten thousand take a while.
 */
final class ManyNetworks {
    private static final int AN_EDITION = 10;
    private static final int PAGE = 100;
    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);
    private static final int FAR_FUTURE = 100_000;

    private final EditionStore store;
    private final int networks;

    private ManyNetworks(EditionStore store, int networks) {
        this.store = store;
        this.networks = networks;
    }

    /**
     * Runs it.
     *
     * @param options how many networks
     */
    public static void main(String[] options) throws Exception {
        int networks = Integer.parseInt(options[0]);
        try (PostgresProcess server = PostgresServer.durable()) {
            PGSimpleDataSource database = server.server().newDatabase();
            Migrations.migrate(database);
            long empty = bytes(database);
            HikariConfig config = new HikariConfig();
            config.setDataSource(database);
            config.setMaximumPoolSize(2);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                ManyNetworks many = new ManyNetworks(JdbcStores.on(pool).editions(), networks);
                System.out.printf(
                        "%,d full networks, heap of at most %,d MB%n",
                        networks, Runtime.getRuntime().maxMemory() >> 20);
                took("stored", networks, many::store);
                took("listed", networks, many::list);
                took("streamed, compared and checked", networks, many::check);
            }
            TestDatabase.execute(database, "VACUUM ANALYZE");
            weigh(database, empty, networks);
            System.out.printf("heap: at most %,d MB were in use, garbage included%n", peak() >> 20);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void took(String done, int networks, Step step) throws SQLException {
        long begin = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        System.out.printf("%s: %.1f s, %.2f ms a network%n", done, seconds, 1000 * seconds / networks);
    }

    private int editions() {
        return (networks + AN_EDITION - 1) / AN_EDITION;
    }

    private Edition edition(int number) {
        return FullNetworks.edition(
                "edycja-%05d".formatted(number), Math.min(AN_EDITION, networks - number * AN_EDITION));
    }

    private void store() {
        for (int number = 0; number < editions(); number++) {
            store.save(Versioned.fresh(edition(number)));
        }
    }

    private void list() {
        int count = 0;
        Optional<EditionId> after = Optional.empty();
        for (List<EditionSummary> page = store.list(after, PAGE); !page.isEmpty(); page = store.list(after, PAGE)) {
            count += page.size();
            after = Optional.of(page.get(page.size() - 1).id());
        }
        require(count == editions(), "editions listed: " + count);
        count = 0;
        Optional<NetworkSummary> last = Optional.empty();
        for (List<NetworkSummary> page = store.networks(last, PAGE);
                !page.isEmpty();
                page = store.networks(last, PAGE)) {
            count += page.size();
            last = Optional.of(page.get(page.size() - 1));
        }
        require(count == networks, "networks listed: " + count);
    }

    private void check() {
        int[] seen = {0, 0, 0};
        store.stream(stored -> {
            Edition wanted = edition(seen[0]);
            require(stored.value().equals(wanted), "something else came back than " + wanted.id());
            seen[0]++;
            seen[1] += stored.value().networks().size();
            seen[2] += Report.of(stored.value(), DAY).findings().size();
        });
        require(seen[1] == networks, "networks streamed: " + seen[1]);
        System.out.printf("findings: %,d%n", seen[2]);
    }

    private static void require(boolean condition, String trouble) {
        if (!condition) {
            throw new IllegalStateException(trouble);
        }
    }

    private record Size(String table, long rows, long bytes) {}

    private static void weigh(PGSimpleDataSource database, long empty, int networks) throws SQLException {
        List<Size> sizes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT relname, reltuples::bigint, pg_total_relation_size(oid) FROM pg_class
                         WHERE relnamespace = 'empirie'::regnamespace AND relkind = 'r' AND reltuples > 0
                         ORDER BY pg_total_relation_size(oid) DESC""")) {
            while (rows.next()) {
                sizes.add(new Size(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            }
        }
        long bytes = bytes(database) - empty;
        double rows = sizes.stream().mapToLong(Size::rows).sum();
        System.out.printf(
                "a network, its share of the edition included: %.0f rows, %,.0f bytes with indexes (%s)%n",
                rows / networks,
                (double) bytes / networks,
                sizes.stream()
                        .limit(5)
                        .map(size -> "%s %.0f %%".formatted(size.table(), 100.0 * size.bytes() / bytes))
                        .collect(Collectors.joining(", ")));
        System.out.printf(
                "extrapolated, not tried: %,d networks take %.1f GB%n",
                FAR_FUTURE, (double) bytes / networks * FAR_FUTURE / 1e9);
    }

    /** Of all our tables, with their indexes and long texts. */
    private static long bytes(PGSimpleDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("""
                        SELECT sum(pg_total_relation_size(oid)) FROM pg_class
                         WHERE relnamespace = 'empirie'::regnamespace AND relkind = 'r'""")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
