package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;
import pl.miasta.empirie.port.Versioned;

/** On a server that forces its commits to the disk, it or one of its sessions killed, too. */
@ResourceLock(DurablePostgres.KILLED)
class CrashOnPostgresTest extends CrashContract {
    private static final int WRITERS = 3;

    private PGSimpleDataSource database;

    @Override
    protected void prepare() {
        database = DurablePostgres.newDatabase();
    }

    @Override
    protected List<String> words(int round) {
        return List.of(database.getURL(), database.getUser());
    }

    private interface Kill {
        void now() throws Exception;
    }

    @Test
    void aKilledSessionLosesNothingThatWasAnsweredAndNothingIsDoneTwice() throws Exception {
        killing("session", () -> {
            // an administrator's way leaves the others alone, a kill takes them all along
            if (random.nextBoolean()) {
                killSomeSession();
                DurablePostgres.process().awaitReady();
            } else {
                TestDatabase.execute(
                        DurablePostgres.process().postgres(),
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                                + database.getDatabaseName() + "'");
            }
        });
    }

    private void killSomeSession() throws SQLException {
        boolean killed = false;
        while (!killed) {
            for (long session : sessions()) {
                try {
                    DurablePostgres.process().killBackend(session);
                    killed = true;
                } catch (IllegalArgumentException e) {
                    // it has ended meanwhile
                }
            }
        }
    }

    /** One of the sessions at work; none if all have just ended. */
    private List<Long> sessions() throws SQLException {
        try (Connection connection = DurablePostgres.process().postgres().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE datname = '"
                        + database.getDatabaseName()
                        + "' AND backend_type = 'client backend' ORDER BY state = 'idle', pid LIMIT 1")) {
            List<Long> pids = new ArrayList<>();
            while (rows.next()) {
                pids.add(rows.getLong(1));
            }
            return pids;
        }
    }

    @Test
    void aKilledServerLosesNothingThatWasAnsweredAndNothingIsDoneTwice() throws Exception {
        killing("server", () -> {
            DurablePostgres.process().kill();
            DurablePostgres.process().start();
        });
    }

    /** Several write on while it is killed again and again; whoever gets no answer asks again under the same number. */
    private void killing(String killed, Kill kill) throws Exception {
        prepare();
        AtomicBoolean ends = new AtomicBoolean();
        AtomicInteger unanswered = new AtomicInteger();
        Semaphore answers = new Semaphore(0);
        Set<String> acknowledged = new LinkedHashSet<>();
        // without a pool, which would wait longer each time it has found nobody
        EditionStore store = store(0);
        store.save(Versioned.fresh(Deeds.edition(EDITION, 1)));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> {
                    List<String> done = new ArrayList<>();
                    while (!ends.get()) {
                        String command = command(writer, done.size());
                        insist(store, command, unanswered);
                        done.add(command);
                        answers.release();
                    }
                    return done;
                }));
            }
            for (int round = 0; round < ROUNDS; round++) {
                answers.drainPermits();
                int enough = 1 + random.nextInt(6);
                assertThat(answers.tryAcquire(enough, 60, TimeUnit.SECONDS))
                        .as("they go on after %d rounds", round)
                        .isTrue();
                aMoment();
                kill.now();
            }
            ends.set(true);
            for (Future<List<String>> writer : writers) {
                acknowledged.addAll(writer.get(60, TimeUnit.SECONDS));
            }
        } finally {
            ends.set(true);
            threads.shutdownNow();
        }
        List<String> lost = new ArrayList<>(acknowledged);
        lost.removeAll(Deeds.done(store.get(EDITION).value(), NETWORK));
        report(killed, acknowledged.size(), lost.size(), unanswered.get());
        assertDoneOnce(store, acknowledged);
    }

    private static void insist(EditionStore store, String command, AtomicInteger unanswered) {
        for (int attempt = 1; true; attempt++) {
            try {
                Deeds.carryOut(store, EDITION, NETWORK, command, attempt);
                return;
            } catch (StorageException e) {
                if (e.kind() != Kind.UNREACHABLE) {
                    throw e;
                }
                if (!e.isOutcomeKnown()) {
                    unanswered.incrementAndGet();
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
        }
    }
}
