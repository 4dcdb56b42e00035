package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code store gdpr}, on H2 in a folder of its own. */
class GdprCommandsTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String FILE = """
            {"schema": "empirie-edition/1",
             "edition": {"id": "e-1", "title": "Edycja", "from": "2022-01-01", "to": "2023-12-31",
               "closedOn": "2023-12-31"},
             "people": [{"id": "p-1", "name": "Anna Nowak", "email": "anna@zory.pl"},
                        {"id": "p-2", "name": "Jan Kowalski"},
                        {"id": "p-3", "name": "Żaneta Gżegżółka"}],
             "networks": [{"id": "n-1", "kind": "THEMATIC", "title": "Sieć Anna Nowak",
               "theme": "Rozmowa z Janem Kowalskim",
               "absences": [{"person": "p-1", "from": "2022-05-01", "to": "2022-05-31"},
                            {"person": "p-2", "from": "2022-06-01", "to": "2022-06-01"}]}]}
            """;

    @TempDir
    private static Path template;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String url;

    /** As long as it is open, a command need not open the whole file. */
    private Connection open;

    /** Once: making so many tables takes a while. */
    @BeforeAll
    static void aStoredEdition() throws Exception {
        Path file = Files.writeString(template.resolve("edition.json"), FILE);
        String at = "jdbc:h2:file:" + template.resolve("store");
        assertThat(new GdprCommandsTest().run("store", "import", file.toString(), "--jdbc", at))
                .isZero();
    }

    @BeforeEach
    void aCopyOfIt() throws Exception {
        Files.copy(template.resolve("store.mv.db"), folder.resolve("store.mv.db"));
        url = "jdbc:h2:file:" + folder.resolve("store");
        open = Databases.at(url, Optional.empty(), Optional.empty()).getConnection();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new CommandLineHost(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), TODAY)
                .run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void whatAnEditionSaysOfAPersonIsPrintedOrWritten() throws Exception {
        assertThat(run("store", "gdpr", "export", "e-1", "p-1", "--jdbc", url)).isZero();
        assertThat(out())
                .startsWith("{\n  \"schema\": \"empirie-person/1\",\n  \"edition\": \"e-1\",")
                .contains("\"name\": \"Anna Nowak\"", "\"/networks/n-1/absences/0\"", "\"/networks/n-1/title\"")
                .endsWith("\"acts\": []\n}\n");
        String printed = out();
        Path file = folder.resolve("p-1.json");
        assertThat(run("store", "gdpr", "export", "e-1", "p-1", "--jdbc", url, "--out", file.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(file).content().isEqualTo(printed);
    }

    @Test
    void erasedPeopleAreGoneAndWhereToLookIsSaidInBothLanguages() {
        assertThat(run("store", "gdpr", "erase", "e-1", "p-1", "p-2", "--jdbc", url))
                .isZero();
        assertThat(out()).isEqualTo("""
                Usunięto dane osób: 2 (p-1, p-2).
                Teksty, w których stoi teraz znak: 1
                  /networks/n-1/title
                Teksty, w których może jeszcze stać część nazwiska, do obejrzenia: 1
                  /networks/n-1/theme
                """);
        assertThat(run("store", "export", "e-1", "--jdbc", url)).isZero();
        assertThat(out())
                .contains("Sieć [p-1]", "Żaneta Gżegżółka")
                .doesNotContain("Anna Nowak", "anna@zory.pl", "Jan Kowalski\"");
        assertThat(run("store", "gdpr", "erase", "e-1", "p-3", "--jdbc", url, "--lang", "en"))
                .isZero();
        assertThat(out()).isEqualTo("Data erased of people: 1 (p-3).\n");
    }

    @Test
    void asJsonAnErasureIsIdsAndPlaces() {
        assertThat(run("store", "gdpr", "erase", "e-1", "p-2", "p-2", "--jdbc", url, "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("""
                {
                  "edition": "e-1",
                  "erased": [ "p-2" ],
                  "rewritten": [],
                  "toLookAt": [ "/networks/n-1/theme" ]
                }
                """);
    }

    @Test
    void whoIsErasedAlreadyIsRefusedAndWhoIsUnknownIsUnusable() {
        run("store", "gdpr", "erase", "e-1", "p-1", "--jdbc", url);
        assertThat(run("store", "gdpr", "erase", "e-1", "p-1", "--jdbc", url, "--lang", "en"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("nothing would change: it is recorded so already\n  → nothing needs to be done\n");
        assertThat(run("store", "gdpr", "erase", "e-1", "p-1", "--jdbc", url, "--output", "json"))
                .isEqualTo(1);
        assertThat(out()).contains("\"problems\": [ {").contains("nic by się nie zmieniło");
        assertThat(run("store", "gdpr", "erase", "e-1", "p-2", "p-9", "--jdbc", url))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(run("store", "gdpr", "export", "e-1", "Anna Nowak", "--jdbc", url))
                .isEqualTo(2);
        assertThat(err()).isNotEmpty().doesNotContain("Nowak");
        assertThat(run("store", "gdpr", "erase", "e-1", "--jdbc", url)).isEqualTo(2);
        assertThat(run("store", "gdpr", "due", "e-7", "--before", "2024-01-01", "--jdbc", url))
                .isEqualTo(2);
    }

    @Test
    void whoseDataAreDueIsListedAndErasedInOneGo() {
        assertThat(run("store", "gdpr", "due", "e-1", "--before", "2022-06-02", "--jdbc", url))
                .isZero();
        assertThat(out()).isEqualTo("""
                Osoby, których ostatni ślad jest sprzed 2022-06-02: 2
                  p-1, ostatnio 2022-05-31
                  p-2, ostatnio 2022-06-01
                """);
        assertThat(run("store", "gdpr", "due", "e-1", "--before", "2022-06-01", "--jdbc", url, "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("""
                {
                  "before": "2022-06-01",
                  "due": [ {
                    "person": "p-1",
                    "lastDay": "2022-05-31"
                  } ]
                }
                """);
        String[] erasing = {
            "store", "gdpr", "due", "e-1", "--before", "2022-06-02", "--erase", "--jdbc", url, "--lang", "en"
        };
        assertThat(run(erasing)).isZero();
        assertThat(out()).startsWith("Data erased of people: 2 (p-1, p-2).\nTexts in which a mark stands now: 1\n");
        assertThat(run(erasing)).isZero();
        assertThat(out()).isEqualTo("People whose last trace lies before 2022-06-02: 0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "erase", "due"})
    void everyCommandHasHelpInBothLanguages(String command) {
        assertThat(run("store", "gdpr", command, "--help")).isZero();
        assertThat(out()).contains("Użycie: empirie store gdpr " + command);
        assertThat(run("store", "gdpr", command, "--help", "--lang", "en")).isZero();
        assertThat(out()).contains("Usage: empirie store gdpr " + command);
        assertThat(run("store", "gdpr")).isEqualTo(2);
        assertThat(err()).contains(command);
    }
}
