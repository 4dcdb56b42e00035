package pl.miasta.empirie.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.jdbc.TcpProxy.Counts;
import pl.miasta.empirie.json.EditionFile;

/**
 * A full network inserted, loaded and edited in PostgreSQL, which forces each commit to the disk: ours, and peers, and
 * the limit. The peers take turns, round by round and each first as often, so that what else the machine does meets them
 * all; the processor time of the client's thread, without the server's, is what a busy machine changes least. Each
 * round has an edition of its own for each peer. What crosses the network is counted; a second pass makes each
 * round trip 5 ms longer.
 */
public final class PostgresBenchmark {
    private static final Duration FAR = Duration.ofMillis(5);
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 150;
    private static final int FAR_WARM_UP = 2;
    private static final int FAR_ROUNDS = 12;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private enum Work {
        INSERT,
        LOAD,
        EDIT
    }

    private record Sample(double millis, double cpuMillis, Counts counts) {}

    private record Cell(Work work, String peer) {}

    private final TcpProxy proxy;
    private final List<Peer> peers;
    private int next;

    private PostgresBenchmark(TcpProxy proxy, List<Peer> peers) {
        this.proxy = proxy;
        this.peers = peers;
    }

    /**
     * Runs it.
     *
     * @param options rounds of the first pass, and of the second; nothing for 150 and 12
     */
    public static void main(String[] options) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        // else the pool asks for a sign of life before it hands out what nobody used for half a second
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", String.valueOf(Integer.MAX_VALUE));
        int rounds = options.length > 0 ? Integer.parseInt(options[0]) : ROUNDS;
        int farRounds = options.length > 1 ? Integer.parseInt(options[1]) : FAR_ROUNDS;
        List<AutoCloseable> open = new ArrayList<>();
        try (PostgresProcess server = PostgresServer.durable()) {
            PGSimpleDataSource database = server.server().newDatabase();
            Migrations.migrate(database);
            TestDatabase.execute(
                    database,
                    RowPeer.DDL,
                    PeerTables.in(PlainPeer.SCHEMA),
                    PeerTables.in("peer_hibernate"),
                    PeerTables.in("peer_tuned"));
            TcpProxy proxy = TcpProxy.before(database);
            open.add(proxy);
            Edition edition = FullNetworks.edition("one", 1);
            HibernatePeer hibernate = HibernatePeer.asItComes(pool(proxy, open, pool -> {}));
            HibernatePeer tuned = HibernatePeer.tuned(pool(proxy, open, pool -> pool.setAutoCommit(false)));
            Collections.addAll(open, hibernate, tuned);
            List<Peer> peers = List.of(
                    new RowPeer(pool(proxy, open, pool -> {}), edition),
                    new PlainPeer(pool(proxy, open, pool -> {
                        pool.setAutoCommit(false);
                        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
                    })),
                    new OurPeer(pool(proxy, open, pool -> {})),
                    tuned,
                    hibernate);
            PostgresBenchmark benchmark = new PostgresBenchmark(proxy, peers);
            peers.get(1).insert(edition);
            long rows = rows(database, edition.id().value());
            benchmark.verify();
            Map<Cell, List<Sample>> near = benchmark.pass(WARM_UP, rounds);
            proxy.delay(FAR);
            Map<Cell, List<Sample>> far = benchmark.pass(FAR_WARM_UP, farRounds);
            System.out.printf(
                    "%nOne full network, %,d rows in the peers' tables, %,d bytes as a file; fsync on; medians of %d rounds, and of %d with 5 ms a round trip more.%n",
                    rows, EditionFile.write(edition).length, rounds, farRounds);
            benchmark.print(near, far);
        } finally {
            Collections.reverse(open);
            for (AutoCloseable one : open) {
                one.close();
            }
        }
    }

    private static DataSource pool(TcpProxy proxy, List<AutoCloseable> open, Consumer<HikariConfig> settings) {
        PGSimpleDataSource through = proxy.database();
        through.setReWriteBatchedInserts(true);
        HikariConfig config = new HikariConfig();
        config.setDataSource(through);
        config.setMaximumPoolSize(1);
        // nothing is sent that nobody asked for
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
        config.setIdleTimeout(0);
        settings.accept(config);
        HikariDataSource pool = new HikariDataSource(config);
        open.add(pool);
        return pool;
    }

    /** How many rows a peer's tables hold for one edition. */
    private static long rows(PGSimpleDataSource database, String id) throws SQLException {
        long rows = 0;
        try (Connection connection = database.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, PlainPeer.SCHEMA, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM %s.%s WHERE edition_id = ?".formatted(PlainPeer.SCHEMA, table))) {
                    count.setString(1, id);
                    try (ResultSet row = count.executeQuery()) {
                        row.next();
                        rows += row.getLong(1);
                    }
                }
            }
        }
        return rows;
    }

    /** All of them keep the same. */
    private void verify() throws Exception {
        for (Peer peer : peers) {
            Edition edition = FullNetworks.edition("verified", 1);
            peer.insert(edition);
            require(edition.equals(peer.edition(peer.load("verified"))) || peer.isLimit(), peer, "insert");
            if (!peer.isLimit()) {
                peer.edit("verified");
                require(FullNetworks.edited(edition).equals(peer.edition(peer.load("verified"))), peer, "edit");
            }
        }
    }

    private static void require(boolean condition, Peer peer, String work) {
        if (!condition) {
            throw new IllegalStateException(peer.name() + " keeps something else after " + work);
        }
    }

    private Map<Cell, List<Sample>> pass(int warmUp, int rounds) throws Exception {
        Map<Cell, List<Sample>> samples = new HashMap<>();
        for (int round = -warmUp; round < rounds; round++) {
            String id = "round-" + next++;
            Edition edition = FullNetworks.edition(id, 1);
            for (Work work : Work.values()) {
                for (int turn = 0; turn < peers.size(); turn++) {
                    Peer peer = peers.get(Math.floorMod(turn + round, peers.size()));
                    if (work == Work.EDIT && peer.isLimit()) {
                        continue;
                    }
                    Sample sample = measure(peer, work, edition);
                    if (round >= 0) {
                        samples.computeIfAbsent(new Cell(work, peer.name()), unused -> new ArrayList<>())
                                .add(sample);
                    }
                }
            }
        }
        return samples;
    }

    private Sample measure(Peer peer, Work work, Edition edition) throws Exception {
        proxy.reset();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        switch (work) {
            case INSERT -> peer.insert(edition);
            case LOAD -> peer.load(edition.id().value());
            case EDIT -> peer.edit(edition.id().value());
        }
        return new Sample(
                (System.nanoTime() - begin) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6, proxy.counts());
    }

    private void print(Map<Cell, List<Sample>> near, Map<Cell, List<Sample>> far) {
        System.out.printf(
                "%n%-7s %-20s %9s %8s %8s %6s %8s %8s %12s %8s%n",
                "", "", "ms", "x plain", "cpu ms", "trips", "kB up", "kB down", "ms, 5 a trip", "x plain");
        for (Work work : Work.values()) {
            Cell plain = new Cell(work, PlainPeer.NAME);
            for (Peer peer : peers) {
                Cell cell = new Cell(work, peer.name());
                if (near.containsKey(cell)) {
                    List<Sample> samples = near.get(cell);
                    System.out.printf(
                            "%-7s %-20s %9.2f %8.2f %8.2f %6.0f %8.1f %8.1f %12.1f %8.2f%n",
                            work.name().toLowerCase(Locale.ROOT),
                            peer.name(),
                            median(samples, Sample::millis),
                            ratio(samples, near.get(plain)),
                            median(samples, Sample::cpuMillis),
                            median(samples, sample -> sample.counts().roundTrips()),
                            median(samples, sample -> sample.counts().bytesUp() / 1e3),
                            median(samples, sample -> sample.counts().bytesDown() / 1e3),
                            median(far.get(cell), Sample::millis),
                            ratio(far.get(cell), far.get(plain)));
                }
            }
        }
    }

    /** Round by round, because what disturbs one peer mostly disturbs its neighbours. */
    private static double ratio(List<Sample> over, List<Sample> under) {
        return median(IntStream.range(0, over.size())
                .mapToDouble(i -> over.get(i).millis() / under.get(i).millis()));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return median(samples.stream().mapToDouble(of));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
