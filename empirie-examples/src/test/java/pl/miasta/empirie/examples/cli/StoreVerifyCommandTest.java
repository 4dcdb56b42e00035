package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code store verify}, on H2 in a folder of its own: two editions, one of them with an act. */
class StoreVerifyCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String FILE = """
            {"schema": "empirie-edition/1",
             "edition": {"id": "%s", "title": "%s", "from": "2022-01-01", "to": "2023-12-31"},
             "people": [{"id": "p-1", "name": "Anna Nowak", "email": "anna@zory.pl"}]}
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
    static void twoStoredEditions() throws Exception {
        StoreVerifyCommandTest here = new StoreVerifyCommandTest();
        here.folder = template;
        here.url = "jdbc:h2:file:" + template.resolve("store");
        here.store("e-1", "Edycja", "0");
        here.store("e-2", "Druga", "0");
        assertThat(here.run("store", "gdpr", "erase", "e-1", "p-1", "--jdbc", here.url))
                .isZero();
    }

    @BeforeEach
    void aCopyOfThem() throws Exception {
        Files.copy(template.resolve("store.mv.db"), folder.resolve("store.mv.db"));
        url = "jdbc:h2:file:" + folder.resolve("store");
        open = Databases.at(url, Optional.empty(), Optional.empty()).getConnection();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void store(String edition, String title, String version) throws Exception {
        Path file = Files.writeString(folder.resolve(edition + ".json"), FILE.formatted(edition, title));
        assertThat(run("store", "import", file.toString(), "--jdbc", url, "--replace", version))
                .isZero();
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

    private void byHand(String sql) throws Exception {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void allEditionsAreVerifiedOrTheOneThatIsNamed() {
        assertThat(run("store", "verify", "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo("""
                e-1, wersja 2: łańcuch zmian jest cały; części: 2, wpisów: 2, zapisano bez czynności: 1
                e-2, wersja 1: łańcuch zmian jest cały; części: 2, wpisów: 0, zapisano bez czynności: 2
                """);
        assertThat(run("store", "verify", "e-1", "--jdbc", url, "--lang", "en")).isZero();
        assertThat(out())
                .isEqualTo("e-1, version 2: the audit is whole; aggregates: 2, entries: 2, stored without an act: 1\n");
        assertThat(run("store", "verify", "e-2", "--jdbc", url, "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("""
                {
                  "ok": true,
                  "editions": [ {
                    "edition": "e-2",
                    "version": 1,
                    "aggregates": 2,
                    "entries": 0,
                    "unrecorded": 2,
                    "problems": [],
                    "outside": []
                  } ]
                }
                """);
    }

    @Test
    void whatIsBrokenIsToldWithItsPlaceAndWhatWouldBeRight() throws Exception {
        byHand("DELETE FROM empirie.audit_change WHERE entry_no = 2");
        byHand("DELETE FROM empirie.audit_entry WHERE entry_no = 2");
        assertThat(run("store", "verify", "--jdbc", url)).isEqualTo(1);
        assertThat(out()).isEqualTo("""
                e-1, wersja 2: łańcuch zmian nie jest cały, problemów: 1; części: 2, wpisów: 1, zapisano bez czynności: 1
                  people:e-1: liczba wpisów: 2; numer ostatniego wpisu: 1
                    → do wpisów pasowałoby 1; odtwórz z kopii to, czego brakuje
                e-2, wersja 1: łańcuch zmian jest cały; części: 2, wpisów: 0, zapisano bez czynności: 2
                """);
        assertThat(run("store", "verify", "e-1", "--jdbc", url, "--output", "json", "--lang", "en"))
                .isEqualTo(1);
        assertThat(out()).startsWith("{\n  \"ok\": false,").contains("""
                    "problems": [ {
                      "place": "people:e-1",
                      "wrong": "entries counted: 2; number of the last entry: 1",
                      "allowed": "1 would fit the entries; restore what is missing from a copy"
                    } ],
                """);
        assertThat(run("store", "verify", "e-2", "--jdbc", url)).isZero();
    }

    @Test
    void whatAnImportChangedIsToldAndBreaksNothing() throws Exception {
        store("e-1", "Edycja", "2");
        assertThat(run("store", "verify", "e-1", "--jdbc", url, "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                e-1, version 3: the audit is whole; aggregates: 2, entries: 2, stored without an act: 1
                  people:e-1: it was changed without an act after the entry 2
                    → nothing needs to be done: the next act about it records that
                """);
    }

    @Test
    void anEditionThatIsNotThereIsUnusableAndAnEmptyDatabaseIsWhole() throws Exception {
        assertThat(run("store", "verify", "nie-ma", "--jdbc", url)).isEqualTo(2);
        assertThat(err()).isEqualTo("Nie ma takiej edycji w bazie.\n");
        assertThat(run("store", "verify", "Anna Nowak", "--jdbc", url)).isEqualTo(2);
        assertThat(err()).isNotEmpty().doesNotContain("Nowak");
        byHand("DELETE FROM empirie.audit_change");
        for (String table : new String[] {"audit_entry", "aggregate_head", "person", "edition"}) {
            byHand("DELETE FROM empirie." + table);
        }
        assertThat(run("store", "verify", "--jdbc", url)).isZero();
        assertThat(out()).isEqualTo("W bazie nie ma żadnej edycji.\n");
        assertThat(run("store", "verify", "--jdbc", url, "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("There are no editions in the database.\n");
    }

    @Test
    void itHasHelpInBothLanguages() {
        assertThat(run("store", "verify", "--help")).isZero();
        assertThat(out()).contains("Użycie: empirie store verify");
        assertThat(run("store", "verify", "--help", "--lang", "en")).isZero();
        assertThat(out()).contains("Usage: empirie store verify", "postgresql://host/base");
    }
}
