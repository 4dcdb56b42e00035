package pl.miasta.empirie.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.jdbc.JdbcStores;
import pl.miasta.empirie.jdbc.Migrations;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.Versioned;

class FirstLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"FirstLines", "StoreLines"})
    void theReadmeShowsTheLinesThatRunHere(String lines) throws Exception {
        List<String> source =
                Files.readAllLines(Path.of("src/main/java/pl/miasta/empirie/examples/" + lines + ".java"));
        List<String> shown = source.subList(indexOf(source, "README: begin") + 1, indexOf(source, "README: end"));
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + String.join("\n", shown).stripIndent() + "\n```");
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        throw new IllegalStateException("no line with " + mark);
    }

    @Test
    void theFirstLinesAnswerInPolish() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstLines.write(Pilot.FILE, new PrintStream(out, true, UTF_8));
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        network:kadry: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. Przyjmij do podstawowego składu tyle miast: 1.
                        network:miasto-obywateli: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. Przyjmij do podstawowego składu tyle miast: 1.
                        8 more finalists, more people from [cieszyn, jaroslaw, jaslo, jelenia-gora, nisko, zary, zawiercie, zgierz, zywiec]
                        false: Zadanie należy do roli „koordynator-facylitator”; nie uzgodniono zastępstwa, a 2024-04-30 ktoś tę rolę pełni.
                        false: Dane osób widzą tylko podstawowy skład, zespół wspierający, ZH-16 i Biuro (tu: każdy).
                        """);
    }

    @Test
    void whatHappenedIsToldFromTheOutbox() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:store-lines;DB_CLOSE_DELAY=-1");
        Migrations.migrate(database);
        Edition pilot = JdbcStores.on(database)
                .editions()
                .save(Versioned.fresh(EditionFile.read(Pilot.FILE)))
                .value();
        Clock clock = Clock.fixed(Instant.parse("2023-03-01T10:00:00Z"), ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoreLines.write(
                database,
                clock,
                new RecordDecisionMeeting(pilot.id(), LocalDate.of(2023, 3, 1)),
                new PrintStream(out, true, UTF_8));
        assertThat(out.toString(UTF_8)).isEqualTo("{\"edition\":\"pilot-2022\",\"on\":\"2023-03-01\"}\n");
    }

    @Test
    void theReadmesTestCommandIsTheOneThatCiRuns() throws Exception {
        String command = "mvn -B -ntp verify";
        assertThat(Files.readString(Path.of("../README.md"))).contains("```sh\n" + command + "\n```");
        assertThat(Files.readString(Path.of("../.ci/run"))).contains("exec " + command);
    }
}
