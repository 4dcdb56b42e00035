package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.jdbc.TcpProxy.Instead;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;
import pl.miasta.empirie.port.Versioned;

/**
 * Whatever happens to the server, the network, the pool or the locks: a typed answer in bounded time, nothing lost,
 * nothing done twice, the store usable afterwards, and the pool's connections as they were.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ResourceLock(DurablePostgres.KILLED)
class PostgresFaultTest {
    private static final EditionId EDITION = new EditionId("faulty");
    private static final NetworkId NETWORK = Deeds.network(1);
    /** What is waited for at most, in seconds, on a machine that does many other things. */
    private static final int BOUND = 20;

    private static final int ATTEMPTS = 4;
    private static final JdbcOptions OPTIONS = JdbcOptions.standard()
            .withLockTimeout(Duration.ofMillis(200))
            .withAnswerTimeout(Duration.ofSeconds(BOUND))
            .withAttempts(ATTEMPTS);

    private static final JdbcOptions IMPATIENT = OPTIONS.withAnswerTimeout(Duration.ofSeconds(1));

    private static PGSimpleDataSource database;

    private TcpProxy proxy;
    private WatchedPool pool;
    private EditionStore store;

    @BeforeAll
    static void makeDatabase() {
        database = DurablePostgres.newDatabase();
    }

    @BeforeEach
    void connect() throws Exception {
        TestDatabase.execute(database, "TRUNCATE empirie.edition CASCADE");
        proxy = TcpProxy.before(database);
        PGSimpleDataSource through = proxy.database();
        through.setConnectTimeout(2);
        pool = new WatchedPool(through);
        use(OPTIONS);
        store.save(Versioned.fresh(Deeds.edition(EDITION, 1)));
    }

    private void use(JdbcOptions options) {
        store = pool.harmed(pool.stores(options).editions());
    }

    @AfterEach
    void everythingIsAsItWas() throws Exception {
        try {
            Deeds.carryOut(store, EDITION, NETWORK, "afterwards", 1);
            assertThat(done()).contains("afterwards").doesNotHaveDuplicates();
            Deeds.assertAudited(store, EDITION);
            pool.assertWhole();
            // each of them works
            List<Connection> all = new ArrayList<>();
            try {
                for (int i = 0; i < WatchedPool.SIZE; i++) {
                    all.add(pool.itself().getConnection());
                    assertThat(all.get(i).isValid(1)).isTrue();
                }
            } finally {
                for (Connection connection : all) {
                    connection.close();
                }
            }
        } finally {
            pool.close();
            proxy.close();
        }
    }

    private List<String> done() {
        return Deeds.done(store.get(EDITION).value(), NETWORK);
    }

    private void numbered(String command, int attempt) {
        Deeds.carryOut(store, EDITION, NETWORK, command, attempt);
    }

    private void unnumbered(String deed) {
        Deeds.record(Empirie.on(store, Deeds.CLOCK), EDITION, NETWORK, deed).orElseThrow();
    }

    private static StorageException failure(ThrowingCallable work) {
        long begin = System.nanoTime();
        StorageException failure = catchThrowableOfType(StorageException.class, work);
        assertThat(failure).as("it fails").isNotNull();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(BOUND);
        return failure;
    }

    private static void assertUnreachable(StorageException failure, boolean outcomeKnown) {
        assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.isOutcomeKnown()).as(failure.getMessage()).isEqualTo(outcomeKnown);
    }

    // killed

    private static int backend(Connection connection) throws SQLException {
        return connection.unwrap(PgConnection.class).getBackendPID();
    }

    /** As an administrator does it. */
    private static void terminate(Connection connection) throws SQLException {
        try (Connection other = database.getConnection();
                PreparedStatement statement = other.prepareStatement("SELECT pg_terminate_backend(?, 5000)")) {
            statement.setInt(1, backend(connection));
            statement.execute();
        }
    }

    private static void kill(Connection connection) throws SQLException {
        DurablePostgres.process().killBackend(backend(connection));
    }

    @Test
    void aSessionThatIsEndedBeforeItsCommitHasStoredNothing() {
        pool.atCommitOfSave(PostgresFaultTest::terminate);
        assertUnreachable(failure(() -> unnumbered("d-1")), false);
        assertThat(pool.isHarmDone()).isTrue();
        assertThat(done()).isEmpty();
    }

    @Test
    void aSessionThatIsEndedInItsStatementsIsKnownToHaveStoredNothing() {
        Versioned<Edition> read = store.get(EDITION);
        AtomicInteger count = new AtomicInteger();
        pool.atStatements(connection -> {
            if (count.incrementAndGet() == 2) {
                terminate(connection);
            }
        });
        assertUnreachable(failure(() -> store.save(read.with(Deeds.edition(EDITION, 2)))), true);
        pool.withoutHarm();
        assertThat(store.get(EDITION)).isEqualTo(read);
    }

    @Test
    void aNumberedActWhoseSessionIsEndedIsDoneAllTheSame() {
        pool.atCommitOfSave(PostgresFaultTest::terminate);
        numbered("c-1", 1);
        assertThat(pool.isHarmDone()).isTrue();
        assertThat(done()).containsExactly("c-1");
    }

    @Test
    void aSessionThatIsKilledTakesAllOthersWithItAndNothingIsDoneTwice() throws Exception {
        pool.atCommitOfSave(PostgresFaultTest::kill);
        // the server recovers: a look at what came of it may meet that, or not
        StorageException failure = catchThrowableOfType(StorageException.class, () -> numbered("c-1", 1));
        if (failure != null) {
            assertUnreachable(failure, false);
        }
        DurablePostgres.process().awaitReady();
        numbered("c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    @Test
    void aServerThatIsKilledIsUnreachableUntilItIsStartedAgain() throws Exception {
        numbered("c-1", 1);
        DurablePostgres.process().kill();
        try {
            assertUnreachable(failure(() -> store.get(EDITION)), true);
            assertUnreachable(failure(() -> numbered("c-2", 1)), true);
        } finally {
            DurablePostgres.process().start();
        }
        numbered("c-2", 2);
        assertThat(done()).containsExactly("c-1", "c-2");
    }

    @Test
    void aServerThatIsKilledAtTheCommitLeavesAnUnknownOutcomeThatItsNumberResolves() throws Exception {
        pool.atCommitOfSave(connection -> DurablePostgres.process().kill());
        try {
            assertUnreachable(failure(() -> numbered("c-1", 1)), false);
        } finally {
            DurablePostgres.process().start();
        }
        numbered("c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    // the answer to a COMMIT is lost

    @ParameterizedTest
    @EnumSource
    void withoutANumberALostAnswerIsAnUnknownOutcome(Instead instead) {
        use(IMPATIENT);
        pool.atCommitOfSave(connection -> proxy.dropReplyToCommit(instead));
        StorageException failure = failure(() -> unnumbered("d-1"));
        assertUnreachable(failure, false);
        assertThat(failure).hasMessageContaining("saving edition faulty").hasMessageContaining("is unknown");
        assertThat(proxy.awaitsCommit()).as("it was lost").isFalse();
        assertThat(done()).containsExactly("d");
    }

    @ParameterizedTest
    @EnumSource
    void underANumberTheAnswerIsRightAndDoneOnce(Instead instead) {
        use(IMPATIENT);
        pool.atCommitOfSave(connection -> proxy.dropReplyToCommit(instead));
        numbered("c-1", 1);
        assertThat(proxy.awaitsCommit()).as("it was lost").isFalse();
        assertThat(done()).containsExactly("c-1");
        numbered("c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    // silence

    @Test
    void aNetworkThatKeepsSilentWhileReadingIsGivenUp() {
        use(IMPATIENT);
        Versioned<Edition> read = store.get(EDITION);
        proxy.pause();
        assertUnreachable(failure(() -> store.get(EDITION)), true);
        assertUnreachable(failure(() -> store.save(read.with(Deeds.edition(EDITION, 2)))), true);
        proxy.resume();
        assertThat(store.get(EDITION)).isEqualTo(read);
    }

    @Test
    void aNetworkThatKeepsSilentAtTheCommitLeavesAnUnknownOutcome() {
        use(IMPATIENT);
        pool.atCommitOfSave(connection -> proxy.pause());
        assertUnreachable(failure(() -> numbered("c-1", 1)), false);
        proxy.resume();
        numbered("c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    // the pool

    @Test
    void aPoolThatHasRunDryIsUnreachable() throws Exception {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < WatchedPool.SIZE; i++) {
                all.add(pool.itself().getConnection());
            }
            assertUnreachable(failure(() -> store.get(EDITION)), true);
            assertUnreachable(failure(() -> numbered("c-1", 1)), true);
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        assertThat(done()).isEmpty();
    }

    // locks

    @Test
    void aLockThatIsHeldForEverIsBusyAfterSoManyAttempts() throws Exception {
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT version FROM empirie.edition WHERE edition_id = 'faulty' FOR UPDATE");
            Versioned<Edition> read = store.get(EDITION);
            int before = pool.sent();
            StorageException failure = failure(() -> store.save(read));
            assertThat(failure.kind()).isEqualTo(Kind.BUSY);
            assertThat(failure.sqlState()).isEqualTo("55P03");
            assertThat(failure.isOutcomeKnown()).isTrue();
            assertThat(pool.sent() - before).as("attempts").isEqualTo(ATTEMPTS);
            assertThat(failure(() -> numbered("c-1", 1)).kind()).isEqualTo(Kind.BUSY);
            holder.rollback();
        }
        numbered("c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03"})
    void whoGetsInEachOthersWayTriesAgainAndNotForEver(String state) {
        AtomicInteger failures = new AtomicInteger();
        Versioned<Edition> read = store.get(EDITION);
        pool.atStatements(connection -> {
            if (failures.getAndDecrement() > 0) {
                throw new SQLException("Zofia Przykładowa is in the way", state);
            }
        });
        failures.set(ATTEMPTS - 1);
        Versioned<Edition> stored = store.save(read.with(Deeds.edition(EDITION, 2)));
        assertThat(stored.version()).isEqualTo(2);

        failures.set(ATTEMPTS);
        StorageException failure = failure(() -> store.save(stored));
        assertThat(failure).hasMessage("saving edition faulty failed: BUSY (SQL state %s)".formatted(state));
        assertThat(failure.kind()).isEqualTo(Kind.BUSY);
        assertThat(failure.isOutcomeKnown()).isTrue();
        assertThat(failures.get()).as("no attempt more").isZero();
        pool.withoutHarm();
        assertThat(store.get(EDITION).version()).isEqualTo(2);
    }

    /** A real one: the other holds a row that the save comes to, and then wants the row that the save holds. */
    @Test
    void aSaveThatLosesADeadlockIsDoneAgain() throws Exception {
        PGSimpleDataSource impatient = proxy.database();
        // it looks for deadlocks long before the other does, and so is the one that gives way
        impatient.setOptions("-c deadlock_timeout=20ms");
        numbered("c-1", 1);
        JdbcStores stores = JdbcStores.on(impatient, OPTIONS.withLockTimeout(Duration.ofSeconds(BOUND)));
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SET deadlock_timeout = '50s'");
            other.setAutoCommit(false);
            statement.execute("SELECT version FROM empirie.aggregate_head WHERE edition_id = 'faulty' FOR UPDATE");
            CompletableFuture<Void> act =
                    CompletableFuture.runAsync(() -> Deeds.carryOut(stores.editions(), EDITION, NETWORK, "c-2", 1));
            awaitWaiting();
            statement.execute("SELECT version FROM empirie.edition WHERE edition_id = 'faulty' FOR UPDATE");
            // it has given way, or this one would wait for it still
            assertThat(act).isNotDone();
            other.commit();
            act.get(BOUND, TimeUnit.SECONDS);
        }
        assertThat(done()).containsExactly("c-1", "c-2");
    }

    /** Until somebody waits for a lock. */
    private static void awaitWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean waits = false;
            while (!waits) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")) {
                    row.next();
                    waits = row.getBoolean(1);
                }
            }
        }
    }
}
