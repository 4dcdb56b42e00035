package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/**
 * What an act has answered survives a process that is killed, and a command that is asked for again under its number is
 * not done twice. It takes the kill, not the loss of power: whether the disk was forced cannot be seen from inside one
 * machine.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
abstract class CrashContract {
    static final EditionId EDITION = new EditionId("crash");
    static final NetworkId NETWORK = Deeds.network(1);

    /** How many kills of each kind. */
    static final int ROUNDS = Integer.getInteger("empirie.rounds", 5);

    static final long SEED = Long.getLong("empirie.seed", 20_221_001L);

    /** When they come: after how many answers, and how long after the last one. */
    final Random random = new Random(SEED);

    /** Tables without editions. */
    protected abstract void prepare() throws Exception;

    /** The same data, from this process or from one that is killed: its {@code main} gets the words. */
    protected abstract List<String> words(int round);

    /** Opens the database that those words say. */
    static DataSource open(List<String> words) {
        return words.get(0).startsWith("jdbc:h2:")
                ? TestDatabase.h2(words.get(0))
                : TestDatabase.postgres(words.get(0), words.get(1));
    }

    final EditionStore store(int round) {
        return JdbcStores.on(open(words(round))).editions();
    }

    /** How long who has answered often enough lives on: until the answer is just out, or into the next command. */
    final void aMoment() {
        LockSupport.parkNanos(random.nextInt(random.nextBoolean() ? 5_000_000 : 100_000_000));
    }

    @Test
    void aKilledClientLosesNothingThatWasAnsweredAndNothingIsDoneTwice() throws Exception {
        prepare();
        store(0).save(Versioned.fresh(Deeds.edition(EDITION, 1)));
        Set<String> acknowledged = new LinkedHashSet<>();
        int lost = 0;
        int doneUnanswered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> now = actUntilKilled(round, 1 + random.nextInt(6));
            acknowledged.addAll(now);
            EditionStore store = store(round);
            List<String> found = Deeds.done(store.get(EDITION).value(), NETWORK);
            Set<String> missing = new LinkedHashSet<>(acknowledged);
            missing.removeAll(found);
            lost += missing.size();
            doneUnanswered += found.size() - (acknowledged.size() - missing.size());
            // the last one answered, and the one whose answer never came
            String unanswered = command(round, now.size());
            Deeds.carryOut(store, EDITION, NETWORK, now.get(now.size() - 1), 2);
            Deeds.carryOut(store, EDITION, NETWORK, unanswered, 2);
            acknowledged.add(unanswered);
        }
        report("client", acknowledged.size(), lost, doneUnanswered);
        assertThat(lost).as("lost").isZero();
        assertDoneOnce(store(0), acknowledged);
    }

    final void report(String killed, int acknowledged, int lost, int unanswered) {
        System.out.printf(
                "%s, %s killed: seed %d, %d rounds, %d commands acknowledged, %d lost, %d done and not answered%n",
                getClass().getSimpleName(), killed, SEED, ROUNDS, acknowledged, lost, unanswered);
    }

    static void assertDoneOnce(EditionStore store, Set<String> acknowledged) {
        Versioned<Edition> stored = store.get(EDITION);
        assertThat(Deeds.done(stored.value(), NETWORK)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(stored.version()).isEqualTo(1 + acknowledged.size());
        Deeds.assertAudited(store, EDITION);
    }

    static String command(int round, int number) {
        return "round-%d-%d".formatted(round, number);
    }

    private List<String> actUntilKilled(int round, int enough) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Client.class.getName(),
                String.valueOf(round)));
        command.addAll(words(round));
        Process client = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                // what it said before it died counts, too
                acknowledged.add(line.get());
                if (acknowledged.size() == enough) {
                    aMoment();
                    // past the process itself, which would close the pipe with what it has said last
                    client.toHandle().destroyForcibly();
                }
            }
        } finally {
            client.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).as("round %d", round).hasSizeGreaterThanOrEqualTo(enough);
        return acknowledged;
    }

    private static Optional<String> next(BufferedReader lines) {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            // the pipe of a killed process may break instead of ending
            return Optional.empty();
        }
    }

    private static DataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        return new HikariDataSource(config);
    }

    /** The process that is killed: carries out one command after another, and says each once it has been answered. */
    static final class Client {
        public static void main(String[] arguments) {
            List<String> words = List.of(arguments);
            int round = Integer.parseInt(words.get(0));
            DataSource database = open(words.subList(1, words.size()));
            // H2 opens and closes its file for each connection, or has it open until the end
            EditionStore store =
                    JdbcStores.on(round % 2 == 0 ? database : pool(database)).editions();
            // until nobody listens any more, should it be the listener that was killed
            for (int i = 0; !System.out.checkError(); i++) {
                String command = command(round, i);
                Deeds.carryOut(store, EDITION, NETWORK, command, 1);
                System.out.print(command + "\n");
                System.out.flush();
            }
        }
    }
}
