package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.examples.Pilot;
import pl.miasta.empirie.port.StorageException;

/** {@code store}, {@code export} and {@code pilot}, on H2 in a folder of their own. */
class StoredEditionTest {
    private static final String FILE = Pilot.FILE.toString();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void aDatabaseOfItsOwn() {
        url = "jdbc:h2:file:" + folder.resolve("store");
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
    void whatIsImportedIsExportedToTheByteAndJudgedAlike() throws Exception {
        assertThat(run("store", "import", FILE, "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo("Edycja pilot-2022 jest zapisana w wersji 1.\n");
        assertThat(run("store", "export", "pilot-2022", "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo(Files.readString(Pilot.FILE));
        Path copy = folder.resolve("copy.json");
        assertThat(run("store", "export", "pilot-2022", "--jdbc", url, "--out", copy.toString()))
                .isZero();
        assertThat(copy).hasSameBinaryContentAs(Pilot.FILE);
        assertThat(run("check", FILE)).isZero();
        String ofTheFile = out();
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo(ofTheFile);
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url, "--as-of", "2024-04-30"))
                .isEqualTo(1);
    }

    @Test
    void aStoredEditionIsReplacedOnlyByWhoeverNamesItsVersion() {
        run("store", "import", FILE, "--jdbc", url);
        assertThat(run("store", "import", FILE, "--jdbc", url)).isEqualTo(1);
        assertThat(err())
                .isEqualTo("Taka edycja jest już w bazie; podaj --replace z numerem wersji, którą zastępujesz.\n");
        assertThat(run("store", "import", FILE, "--jdbc", url, "--replace", "1", "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("{\n  \"edition\": \"pilot-2022\",\n  \"version\": 2\n}\n");
        assertThat(run("store", "import", FILE, "--jdbc", url, "--replace", "1", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "Version 1 is not in the database any more: somebody has stored a newer one. Export it, look,"
                                + " and try again.\n");
    }

    @Test
    void anEditionThatIsNotStoredIsUnusableInput() {
        run("store", "import", FILE, "--jdbc", url);
        assertThat(run("store", "check", "nie-ma", "--jdbc", url)).isEqualTo(2);
        assertThat(err()).isEqualTo("Nie ma takiej edycji w bazie.\n");
        assertThat(run("store", "check", "Jan Kowalski", "--jdbc", url, "--lang", "en"))
                .isEqualTo(2);
        assertThat(err()).startsWith("edition: this is no id; allowed: an id").doesNotContain("Kowalski");
    }

    @Test
    void aFileOfH2ThatAKillCouldDestroyIsRefused() {
        assertThat(run("store", "import", FILE, "--jdbc", url + ";write_delay=500"))
                .isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "Baza nie może obiecać, że zapisane dane przetrwają (stan SQL –). Użyj administratora bazy; plik"
                                + " H2 musi być otwarty z WRITE_DELAY=0 i MAX_COMPACT_TIME=0, co jest dodawane, chyba że adres mówi"
                                + " inaczej.\n");
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url)).isEqualTo(2);
        assertThat(err()).isEqualTo("Nie ma takiej edycji w bazie.\n");
    }

    @Test
    void troubleWithTheDatabaseIsSaidSoThatItCanBeMended() throws Exception {
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url)).isEqualTo(3);
        assertThat(err()).startsWith("Tabele w bazie są z innej wersji biblioteki albo ich nie ma");
        run("store", "import", FILE, "--jdbc", url);
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url, "--user", "kto"))
                .isEqualTo(3);
        assertThat(err())
                .isEqualTo("Baza danych odmawia dostępu (stan SQL 28000). Sprawdź --user i zmienną"
                        + " EMPIRIE_DB_PASSWORD.\n");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE empirie.schema_version SET version = 99");
        }
        assertThat(run("store", "check", "pilot-2022", "--jdbc", url, "--lang", "en"))
                .isEqualTo(3);
        assertThat(err()).startsWith("The tables in the database are of another version of the library, or missing");
        assertThat(run("store", "import", FILE, "--jdbc", "jdbc:nothing:there")).isEqualTo(3);
        assertThat(err())
                .startsWith("Baza danych jest niedostępna albo zamknięta")
                .doesNotContain("nothing:there");
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleOfAStoreIsSaidInBothLanguages(StorageException.Kind kind) {
        assertThat(Stream.of(Language.values())
                        .map(language -> Words.in(language).say("store." + kind, "12345"))
                        .distinct())
                .hasSize(2)
                .allMatch(said -> said.endsWith(".") && !said.contains("{"));
    }

    @Test
    void thePilotRunsTheWholeWayAndEndsInTheFiguresOfTheClosingReports() throws Exception {
        Path documents = folder.resolve("documents");
        assertThat(run("pilot", "--jdbc", url, "--out", documents.toString())).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .startsWith("EMPIRIE – pilot, 2021-11-01 – 2023-12-31\n")
                .containsPattern("\n  2022-06 +0 +8 +0 +0 +0 +0 +10 +20 +\\d+ +\\d+\n")
                .containsPattern("\n  2024-03 +0 +0 +8 +0 +0 +2 +19 +20 +\\d+ +\\d+\n")
                .contains("Zapisano w bazie i odczytano; plik zgadza się co do bajtu (53107 B).")
                .containsPattern("\n  Miasto Obywateli +9 +18 +5 +8 +5 +7 +1 +14\n")
                .containsPattern("\n  Miasto Dostępne i Sprawiedliwe +10 +20 +5 +6 +5 +6 +0 +12\n");
        assertThat(names(documents)).hasSize(72);
        assertThat(run("store", "export", "pilot-2022", "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo(Files.readString(Pilot.FILE));
    }

    private static List<String> names(Path documents) throws Exception {
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
