package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/**
 * What a save has answered survives a process that is killed. It takes the kill, not the loss of power: whether the disk
 * was forced cannot be seen from inside one machine.
 */
class CrashTest {
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        Path file = TestDatabase.migratedFile(folder);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // with the delay that H2 has of itself, too: the promise rests on the checkpoint
            String url = TestDatabase.url(file) + (round % 2 == 0 ? "" : ";WRITE_DELAY=500");
            acknowledged.addAll(saveUntilKilled(url, round, 2 + round % 4));
            EditionStore store = JdbcStores.on(TestDatabase.h2(url)).editions();
            for (String id : acknowledged) {
                assertThat(store.find(new EditionId(id)))
                        .as("round %d, edition %s", round, id)
                        .contains(new Versioned<>(Editions.of(id), 1));
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * ROUNDS);
    }

    private static List<String> saveUntilKilled(String url, int round, int enough) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        url,
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = lines.readLine();
            while (line != null) {
                acknowledged.add(line);
                if (acknowledged.size() == enough) {
                    child.destroyForcibly();
                }
                // what it said before it died counts, too
                line = next(lines);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).as("round %d", round).hasSizeGreaterThanOrEqualTo(enough);
        return acknowledged;
    }

    private static String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            // the pipe of a killed child may break instead of ending
            return null;
        }
    }

    /** The process that is killed: saves, and says the id once the save has answered. */
    static final class Child {
        public static void main(String[] arguments) {
            EditionStore store = JdbcStores.on(JdbcConnectionPool.create(TestDatabase.h2(arguments[0])))
                    .editions();
            for (int i = 0; ; i++) {
                String id = "round-%s-%d".formatted(arguments[1], i);
                store.save(Versioned.fresh(Editions.of(id)));
                System.out.print(id + "\n");
                System.out.flush();
            }
        }
    }
}
