package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.OutboxEvent;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;
import pl.miasta.empirie.port.Versioned;

/**
 * Sixteen threads act on the same networks while two consumers tell of what they do. Nothing that was answered is lost,
 * nothing is done twice, the audit has no gap, and every event is told in its order.
 */
abstract class ConcurrencyContract {
    private static final int EDITIONS = 2;
    private static final int NETWORKS = 2;
    private static final int WRITERS = 16;
    /** The last two ask for the same: a request that comes twice at the same time. */
    private static final int TWINS = WRITERS - 2;
    /** How many commands each carries out, however slow the machine is. */
    private static final int LEAST = 4;

    private static final Duration LEASE = Duration.ofMillis(400);
    private static final Pattern DEED = Pattern.compile("\"deed\":\"(.+?)-\\d+\"");

    /** Tables without editions, and a connection for each thread. */
    protected abstract DataSource database();

    /** How long they act if nobody says it. */
    protected abstract int seconds();

    private final AtomicBoolean ends = new AtomicBoolean();
    private final LongAdder outrun = new LongAdder();
    private final List<OutboxEvent> told = new ArrayList<>();
    private final AtomicLong instant = new AtomicLong(Deeds.CLOCK.millis());

    /** A command and where it was carried out. */
    private record Command(EditionId edition, NetworkId network, String number) {}

    private static EditionId edition(int number) {
        return new EditionId("busy-" + number);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void sixteenWritersAndTwoConsumersLoseNothingAndDoNothingTwice() throws Exception {
        DataSource database = database();
        JdbcStores stores = JdbcStores.on(database);
        for (int i = 0; i < EDITIONS; i++) {
            stores.editions().save(Versioned.fresh(Deeds.edition(edition(i), NETWORKS)));
        }
        int seconds = Integer.getInteger("empirie.seconds", seconds());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);

        Set<Command> acknowledged = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<?>> consumers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String name = "consumer-" + i;
                consumers.add(threads.submit(() -> consume(stores.outbox(), name)));
            }
            List<Future<Set<Command>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(stores, writer, end)));
            }
            for (Future<Set<Command>> writer : writers) {
                acknowledged.addAll(writer.get());
            }
            ends.set(true);
            for (Future<?> consumer : consumers) {
                consumer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        // what was taken and never delivered comes again
        stores.outbox()
                .deliver(
                        "last",
                        () -> Instant.ofEpochMilli(instant.get()).plus(LEASE).plus(LEASE),
                        LEASE,
                        told::add);

        System.out.printf(
                "%s: %d threads, %d s, %d acts on %d networks of %d editions, %d gave way, %d events told%n",
                getClass().getSimpleName(),
                WRITERS,
                seconds,
                acknowledged.size(),
                EDITIONS * NETWORKS,
                EDITIONS,
                outrun.sum(),
                told.size());
        assertThat(acknowledged).as("acts").hasSizeGreaterThan(WRITERS);
        for (int i = 0; i < EDITIONS; i++) {
            assertKept(stores, edition(i), acknowledged);
        }
        assertThat(numbers(database)).as("commands kept").isEqualTo(acknowledged.size());
        assertTold(acknowledged);
        assertThat(stores.outbox().take("anybody", Instant.MAX.minusSeconds(9), Duration.ofSeconds(1)))
                .isEmpty();
    }

    private Set<Command> write(JdbcStores stores, int writer, long end) {
        Set<Command> done = new LinkedHashSet<>();
        String name = "w" + Math.min(writer, TWINS);
        for (int i = 0; i < LEAST || System.nanoTime() < end; i++) {
            Command command = new Command(
                    edition((writer / 2 + i) % EDITIONS), Deeds.network(1 + i / EDITIONS % NETWORKS), name + "-" + i);
            try {
                Deeds.carryOut(stores.editions(), command.edition(), command.network(), command.number(), writer);
                done.add(command);
            } catch (StaleVersionException e) {
                // outrun fifty times: known not to be done
                outrun.increment();
            } catch (StorageException e) {
                if (e.kind() != Kind.BUSY || !e.isOutcomeKnown()) {
                    throw e;
                }
                outrun.increment();
            }
        }
        return done;
    }

    /** Tells of what waits until nothing more comes; now and then it takes some and is never heard of again. */
    private void consume(Outbox outbox, String consumer) {
        for (int i = 1; true; i++) {
            boolean isLast = ends.get();
            // a second for a hundred looks: leases do end while others hold them
            Instant now = Instant.ofEpochMilli(instant.addAndGet(10));
            Optional<Outbox.Delivery> next = outbox.take(consumer, now, LEASE);
            if (next.isPresent()) {
                synchronized (told) {
                    told.addAll(next.get().events());
                }
                if (i % 7 != 0) {
                    outbox.delivered(next.get());
                }
            } else if (isLast) {
                return;
            } else {
                Thread.onSpinWait();
            }
        }
    }

    private static void assertKept(JdbcStores stores, EditionId id, Set<Command> acknowledged) {
        Versioned<Edition> stored = stores.editions().get(id);
        long all = 0;
        for (int n = 1; n <= NETWORKS; n++) {
            NetworkId network = Deeds.network(n);
            List<String> wanted = acknowledged.stream()
                    .filter(command ->
                            command.edition().equals(id) && command.network().equals(network))
                    .map(Command::number)
                    .toList();
            assertThat(Deeds.done(stored.value(), network))
                    .as("%s of %s", network, id)
                    .containsExactlyInAnyOrderElementsOf(wanted);
            all += wanted.size();
        }
        assertThat(stored.version()).as("versions of %s", id).isEqualTo(1 + all);
        Deeds.assertAudited(stores.editions(), id);
    }

    private static long numbers(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM empirie.done_command")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Those told for the first time: in order in each stream, one for each act, and each always the same. */
    private void assertTold(Set<Command> acknowledged) {
        Map<List<Object>, OutboxEvent> first = new HashMap<>();
        Map<List<Object>, Long> reached = new HashMap<>();
        for (OutboxEvent event : told) {
            OutboxEvent before = first.putIfAbsent(
                    List.of(event.edition(), event.network().orElseThrow(), event.version(), event.place()), event);
            if (before == null) {
                Long last = reached.put(List.of(event.edition(), event.network().orElseThrow()), event.version());
                assertThat(event.version()).as("after %s", last).isGreaterThan(last == null ? 0 : last);
                assertThat(event.place()).isEqualTo(1);
            } else {
                assertThat(event).isEqualTo(before);
            }
        }
        assertThat(first.values())
                .extracting(
                        event -> new Command(event.edition(), event.network().orElseThrow(), command(event.body())))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static String command(String body) {
        Matcher deed = DEED.matcher(body);
        assertThat(deed.find()).as(body).isTrue();
        return deed.group(1);
    }
}
