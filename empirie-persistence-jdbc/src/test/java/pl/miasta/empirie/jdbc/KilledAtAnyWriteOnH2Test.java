package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/**
 * What {@link CrashOnH2Test} does with real kills, which come when they come, done for kills at any write: the file is put
 * back to what a process killed there would have left, and then goes on from there. With H2's own settings one in a
 * hundred of them loses something, most of those everything.
 */
class KilledAtAnyWriteOnH2Test {
    private static final int KILLS = 3 * CrashContract.ROUNDS;

    @TempDir
    Path folder;

    private final Random random = new Random(CrashContract.SEED);

    @Test
    void whatWasAnsweredIsThereWhicheverWriteWasTheLast() throws Exception {
        String url = TestDatabase.url(TestDatabase.migratedFile(folder));
        EditionStore atFirst = JdbcStores.on(TestDatabase.h2(url)).editions();
        atFirst.save(Versioned.fresh(Deeds.edition(CrashContract.EDITION, 1)));
        Set<String> answered = new LinkedHashSet<>();
        int writes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> commands = new ArrayList<>();
            List<Integer> writesAtAnswer = new ArrayList<>();
            RecordedFile file = RecordedFile.of(folder);
            JdbcDataSource recorded = TestDatabase.h2(RecordedFile.url(url));
            // every other time the file is open until the end, as a pool has it, and not for each command
            boolean keptOpen = kill % 2 == 1;
            Connection kept = keptOpen ? recorded.getConnection() : null;
            EditionStore store = JdbcStores.on(recorded).editions();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String command = CrashContract.command(kill, i);
                Deeds.carryOut(store, CrashContract.EDITION, CrashContract.NETWORK, command, 1);
                commands.add(command);
                writesAtAnswer.add(RecordedFile.writes());
            }
            if (keptOpen) {
                try (Statement statement = kept.createStatement()) {
                    statement.execute("SHUTDOWN IMMEDIATELY");
                }
            }
            int last = random.nextInt(1 + RecordedFile.writes());
            writes += RecordedFile.writes();
            file.backTo(last, random);

            for (int i = 0; i < commands.size(); i++) {
                if (writesAtAnswer.get(i) <= last) {
                    answered.add(commands.get(i));
                }
            }
            List<String> found = Deeds.done(
                    JdbcStores.on(TestDatabase.h2(url))
                            .editions()
                            .get(CrashContract.EDITION)
                            .value(),
                    CrashContract.NETWORK);
            assertThat(found).doesNotHaveDuplicates();
            Set<String> missing = new LinkedHashSet<>(answered);
            found.forEach(missing::remove);
            assertThat(missing)
                    .as("kill %d of seed %d, at write %d", kill, CrashContract.SEED, last)
                    .isEmpty();
            // done and not answered: from now on it has to stay
            answered.addAll(found);
        }
        System.out.printf(
                "%s: seed %d, %d kills among %d writes, %d commands done, 0 lost%n",
                getClass().getSimpleName(), CrashContract.SEED, KILLS, writes, answered.size());
        CrashContract.assertDoneOnce(atFirst, answered);
    }
}
