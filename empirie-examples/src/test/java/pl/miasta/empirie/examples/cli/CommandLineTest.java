package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.examples.Pilot;
import pl.miasta.empirie.json.FormatFile;

class CommandLineTest {
    private static final String FILE = Pilot.FILE.toString();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
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
    void checkTellsTroublesByNetworkAndEndsInAVerdict() {
        assertThat(run("check", FILE)).isZero();
        assertThat(out())
                .startsWith("EMPIRIE – pilot – stan na 2023-12-31\n")
                .contains("""
                        Miasto Obywateli (miasto-obywateli)
                          ✓ Miast w podstawowym składzie: 9; potrzeba co najmniej 10. [odstępstwo ZH-16]
                            composition.core-cities · II.1
                        """)
                .contains("""
                          ! spotkanie obywatele-2, Konin, 2022-10-20: Gospodarz (Konin) nie należy do podstawowego składu
                            sieci.
                            → Wybierz gospodarza, na którego przypada kolej: Cieszyn, Kędzierzyn-Koźle, Krosno, Opoczno,
                              Przemyśl, Rydułtowy, Zabrze, Żary.
                              meeting.host-rotation · II.4
                        """)
                .endsWith("""
                        Blokuje: 0 · ostrzeżenia: 19 · informacje: 20 · objęte odstępstwem: 2
                        Wynik: w porządku, nic nie blokuje.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void checkAnswersOneWhenSomethingBlocks() {
        assertThat(run("check", FILE, "--as-of", "2024-04-30", "--network", "kadry", "--lang", "en"))
                .isEqualTo(1);
        assertThat(out())
                .contains("""
                        Zasoby Kadrowe / Ludzkie w Miastach (kadry)
                          ✗ Cities in the core: 9; at least 10 are needed.
                            → Admit this many cities to the core: 1.
                        """)
                .doesNotContain("Miasto Obywateli")
                .endsWith("Blocking: 1 · warnings: 3 · info: 0 · waived: 0\nResult: not ok.\n");
    }

    @Test
    void theJsonOfAReportIsTheContractsAndStandsAlone() {
        assertThat(run("check", FILE, "--as-of", "2024-04-30", "--network", "kadry", "--output", "json"))
                .isEqualTo(1);
        assertThat(out()).startsWith("""
                        {
                          "asOf": "2024-04-30",
                          "ok": false,
                          "findings": [ {
                            "rule": "composition.core-cities",
                            "severity": "BLOCKING",
                            "subject": "network:kadry",
                            "source": "II.1",
                            "actual": 9,
                            "expected": "10..20",
                            "message": "Miast w podstawowym składzie: 9; potrzeba co najmniej 10.",
                            "remedy": "Przyjmij do podstawowego składu tyle miast: 1.",
                            "waived": false
                          }, {
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void sinceShowsOnlyWhatHasChanged() {
        assertThat(run("check", FILE, "--as-of", "2024-04-30", "--since", "2023-12-31"))
                .isEqualTo(1);
        assertThat(out())
                .contains("Zmiany od 2023-12-31\n\nZmienione\n")
                .contains("  ✗ sieć Miasto Obywateli: Miast w podstawowym składzie: 9; potrzeba co najmniej 10.")
                .doesNotContain("Nowe\n")
                .doesNotContain("calendar.clash");
        out.reset();
        assertThat(run("check", FILE, "--as-of", "2023-06-30", "--since", "2022-06-30"))
                .isZero();
        assertThat(out()).contains("Nowe\n").contains("sieć Zasoby Kadrowe / Ludzkie w Miastach: Regularnych spotkań");
        out.reset();
        assertThat(run("check", FILE, "--as-of", "2023-12-31", "--since", "2023-12-31", "--lang", "en"))
                .isZero();
        assertThat(out()).contains("Nothing has changed.\n");
    }

    @Test
    void sinceInJsonAddsWhatChangedToTheReport() {
        run("check", FILE, "--as-of", "2024-04-30", "--since", "2023-12-31", "--output", "json", "--network", "kadry");
        assertThat(out())
                .contains("\"findings\"")
                .contains(
                        "\"since\": {\n    \"asOf\": \"2023-12-31\",\n    \"new\": [],\n    \"gone\": [],\n    \"changed\": [ {\n      \"before\": {");
    }

    @Test
    void withoutPeopleWritesAFileThatReadsBackAndNamesNobody(@TempDir Path folder) throws Exception {
        Path safe = folder.resolve("safe.json");
        assertThat(run("check", FILE, "--without-people", safe.toString())).isZero();
        assertThat(Files.readString(safe)).contains("\"erased\": true").doesNotContain("(przykład)");
        assertThat(run("check", safe.toString())).isZero();
    }

    @Test
    void mayExplainsItsDecisionAndHowToMakeItAllowed() {
        assertThat(run(
                        "may",
                        FILE,
                        "--person",
                        "t-kadry-e",
                        "--task",
                        "INVITE_PARTICIPANTS",
                        "--network",
                        "kadry",
                        "--on",
                        "2022-06-01"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("""
                        Nie (rola: koordynator-facylitator).
                          Zadanie należy do roli „koordynator-facylitator”; nie uzgodniono zastępstwa, a 2022-06-01 ktoś tę
                          rolę pełni.
                          → Uzgodnij wcześniej zastępstwo: t-kadry-k powierza osobie t-kadry-e zadanie „zapraszanie
                            uczestników” na dzień 2022-06-01.
                        """);
        out.reset();
        assertThat(run(
                        "may",
                        FILE,
                        "--person",
                        "t-kadry-k",
                        "--task",
                        "INVITE_PARTICIPANTS",
                        "--network",
                        "kadry",
                        "--on",
                        "2022-06-01",
                        "--output",
                        "json",
                        "--lang",
                        "en"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        {
                          "decision": "OWN_ROLE",
                          "for": "COORDINATOR_FACILITATOR",
                          "ground": null,
                          "evidence": null,
                          "reason": "The task belongs to the role held: coordinator-facilitator.",
                          "remedy": null
                        }
                        """);
    }

    @Test
    void mayRefusesARoleThatDoesNotOwnTheTask() {
        assertThat(run(
                        "may",
                        FILE,
                        "--person",
                        "t-kadry-k",
                        "--task",
                        "INVITE_PARTICIPANTS",
                        "--network",
                        "kadry",
                        "--on",
                        "2022-06-01",
                        "--for",
                        "EXPERT_MODERATOR",
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(out())
                .contains("The task belongs to the role “coordinator-facilitator” and not to “expert-moderator”.");
    }

    @Test
    void seeSaysWhoSeesWhat() {
        assertThat(run("see", FILE, "--viewer", "public", "--resource", "people:kadry"))
                .isEqualTo(1);
        assertThat(out()).startsWith("Nie (2023-12-31).\n");
        out.reset();
        assertThat(run("see", FILE, "--viewer", "city:cieszyn", "--resource", "attendance:kadry-2", "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        {
                          "allowed": true,
                          "how": null,
                          "scope": "OWN_CITY",
                          "as": "CORE",
                          "reason": "Wolno: podstawowy skład."
                        }
                        """);
    }

    @Test
    void capacitySaysWhatStillFits() {
        assertThat(run("capacity", FILE, "--network", "kadry", "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        {
                          "cities": {
                            "LAUREATE": 1,
                            "FINALIST": 8,
                            "LEADER_OF_CHANGE": 2
                          },
                          "people": 9,
                          "morePeopleFrom": [ "cieszyn", "jaroslaw", "jaslo", "jelenia-gora", "nisko", "zary", "zawiercie", "zgierz", "zywiec" ]
                        }
                        """);
        out.reset();
        assertThat(run("capacity", FILE, "--network", "kadry")).isZero();
        assertThat(out()).contains("  Osoby z miast, które już są: 9\n").contains("Jelenia Góra");
    }

    @Test
    void dueLooksAheadOfADay() {
        assertThat(run("due", FILE, "--as-of", "2023-12-10", "--days", "21")).isZero();
        assertThat(out()).contains("  2023-12-31  sieć Miasto Obywateli: Kończy się odstępstwo");
        out.reset();
        assertThat(run("due", FILE, "--as-of", "2023-12-10", "--days", "20", "--for", "role:ZH16"))
                .isZero();
        assertThat(out()).isEqualTo("Terminy od 2023-12-10, na 20 dni naprzód\n  Nic.\n");
        out.reset();
        assertThat(run("due", FILE, "--as-of", "2023-12-10", "--for", "person:t-kadry-k", "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("{\n  \"items\": []\n}\n");
    }

    @Test
    void whereShowsThatACityIsExpectedTwice() {
        assertThat(run("where", FILE, "cieszyn", "--on", "2022-06-08")).isZero();
        assertThat(out())
                .contains("    Przedstawiciel 1, Cieszyn (przykład) – naczelnik, kierownik (p-cieszyn-1)\n")
                .endsWith("  Uwaga: tego dnia miasto jest oczekiwane na 2 spotkaniach.\n");
        out.reset();
        assertThat(run("where", FILE, "cieszyn", "--on", "2022-06-08", "--output", "json"))
                .isZero();
        assertThat(out())
                .contains("\"meetings\": [ \"kadry-1\", \"obywatele-1\" ]")
                .doesNotContain("Przedstawiciel");
        out.reset();
        assertThat(run("where", FILE, "grajewo", "--lang", "en")).isZero();
        assertThat(out()).contains("The city belongs to no network that day.");
    }

    @Test
    void theCataloguesAreWhole() {
        assertThat(run("rules")).isZero();
        assertThat(out()).contains("meeting.break").contains("overMinutes 240").contains("bez odstępstw");
        out.reset();
        run("rules", "--output", "json");
        assertThat(out().lines().filter(line -> line.contains("\"rule\":"))).hasSize(50);
        out.reset();
        assertThat(run("tasks", "--lang", "en")).isZero();
        assertThat(out()).contains("  HOLD_DUTY_HOURS            holding duty hours\n");
        out.reset();
        run("tasks", "--output", "json");
        assertThat(out().lines().filter(line -> line.contains("\"task\":"))).hasSize(37);
        out.reset();
        assertThat(run("schema", "--of", "format")).isZero();
        assertThat(out()).isEqualTo(FormatFile.schema());
        out.reset();
        assertThat(run("schema")).isZero();
        assertThat(out()).startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "may",
                "see",
                "capacity",
                "due",
                "where",
                "figures",
                "plan",
                "life",
                "agenda",
                "rules",
                "tasks",
                "formats",
                "schema",
                "export",
                "store",
                "pilot"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Użycie: empirie " + command).contains("język: pl");
        out.reset();
        assertThat(run(command, "--help", "--lang", "en")).isZero();
        assertThat(out()).contains("Usage: empirie " + command).contains("language: pl");
        assertThat(err()).isEmpty();
    }

    @Test
    void aCommandThatIsNotBuiltDoesNotExist() {
        assertThat(run("allocate")).isEqualTo(2);
        assertThat(err()).isEqualTo("Nie rozumiem polecenia: nieznane: allocate.\nPomoc: empirie --help\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void noCommandShowsWhatThereIs() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("Polecenia:").contains("capacity");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check FILE --as-of 2023-02-30 | zła wartość --as-of; dozwolona jest istniejąca data RRRR-MM-DD",
                "check FILE --as-of yesterday | zła wartość --as-of; dozwolona jest istniejąca data RRRR-MM-DD",
                "check | brakuje FILE",
                "check FILE --colour | nieznane: --colour",
                "check FILE --lang de | zła wartość --lang; dozwolone: pl albo en",
                "check FILE --output xml | zła wartość --output; dozwolone: text albo json",
                "capacity FILE | brakuje --network",
                "may FILE --person p --network kadry --on 2022-01-01 --task SLEEP | zła wartość --task; dozwolone zadania wymienia empirie tasks",
                "see FILE --viewer nobody --resource people:kadry | zła wartość --viewer; dozwolone: person:ID, city:ID, role:ZH16, role:OFFICE albo public",
                "due FILE --days -1 | zła wartość --days; dozwolona jest liczba od 0 do 36500",
                "check FILE --as-of 2023-12-31 --as-of 2023-12-30 | --as-of podano dwa razy",
                "check FILE --as-of +12023-12-31 | zła wartość --as-of; dozwolona jest istniejąca data RRRR-MM-DD",
                "due FILE --for public | zła wartość --for; dozwolone: person:ID, role:ZH16 albo role:OFFICE",
            })
    void wrongArgumentsAreNamedWithWhatWouldBeRight(String arguments, String said) {
        List<String> words = new ArrayList<>(List.of(arguments.strip().split(" ", -1)));
        words.replaceAll(word -> word.equals("FILE") ? FILE : word);
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).startsWith("Nie rozumiem polecenia: " + said.strip() + ".\n");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capacity FILE --network nie-ma | network: edycja pilot-2022 nie zna: sieć nie-ma; identyfikator z pliku edycji",
                "check FILE --network nie-ma | network: edycja pilot-2022 nie zna: sieć nie-ma; identyfikator z pliku edycji",
                "where FILE atlantyda | city: edycja pilot-2022 nie zna: miasto atlantyda; identyfikator z pliku edycji",
                "see FILE --viewer person:nikt --resource people:kadry | person: edycja pilot-2022 nie zna: osoba nikt; identyfikator z pliku edycji",
                "see FILE --viewer public --resource item:kadry-1/1/1 | item: edycja pilot-2022 nie zna: punkt programu 1-1; identyfikator z pliku edycji",
                "see FILE --viewer public --resource product:kadry/r-9 | product: edycja pilot-2022 nie zna: produkt r-9; identyfikator z pliku edycji",
                "due FILE --for person:nikt | person: edycja pilot-2022 nie zna: osoba nikt; identyfikator z pliku edycji",
                "may FILE --person nikt --task ARCHIVE --network kadry --on 2022-07-01 | person: edycja pilot-2022 nie zna: osoba nikt; identyfikator z pliku edycji",
            })
    void idsThatTheFileDoesNotKnowAreUnusable(String arguments, String said) {
        List<String> words = new ArrayList<>(List.of(arguments.strip().split(" ", -1)));
        words.replaceAll(word -> word.equals("FILE") ? FILE : word);
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).isEqualTo(said.strip() + "\n");
    }

    @Test
    void aNameTypedForAnIdIsNotRepeated() {
        assertThat(run("where", FILE, "Jan Kowalski", "--lang", "en")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("city: the edition pilot-2022 does not know the city …; an id from the edition file\n");
    }

    @Test
    void brokenInputIsSaidInBothLanguagesWithoutATrace(@TempDir Path folder) throws Exception {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"schema\": \"empirie-edition/1\", \"edition\": {\"id\": \"a\", \"title\": 3}}");
        assertThat(run("check", broken.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                        /edition/from: brak wymaganej wartości; dozwolona: istniejąca data RRRR-MM-DD, taka jak 2022-06-08
                        /edition/to: brak wymaganej wartości; dozwolona: istniejąca data RRRR-MM-DD, taka jak 2022-06-08
                        /edition/title: zły rodzaj wartości: liczba; dozwolony: tekst
                        """);
        assertThat(out()).isEmpty();
        err.reset();
        assertThat(run("check", folder.toString(), "--lang", "en", "--output", "json"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("file: this is a folder; the name of a file\n");
        assertThat(out()).isEqualTo("""
                        {
                          "problems": [ {
                            "pointer": "",
                            "wrong": "this is a folder",
                            "allowed": "the name of a file"
                          } ]
                        }
                        """);
    }

    @Test
    void aFailureOfTheMachineIsSaidWithoutATrace(@TempDir Path folder) {
        Path nowhere = folder.resolve("missing").resolve("safe.json");
        assertThat(run("check", FILE, "--without-people", nowhere.toString(), "--lang", "en"))
                .isEqualTo(3);
        assertThat(err()).isEqualTo("Unexpected failure (NoSuchFileException); nothing was stored.\n");
    }

    @Test
    void aTitleFromAFileCannotSteerTheTerminal(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("steering.json");
        Files.writeString(
                file,
                "{\"schema\": \"empirie-edition/1\", \"edition\": {\"id\": \"a\", \"title\": \"x\\u001b[31mred\","
                        + " \"from\": \"2022-01-01\", \"to\": \"2022-12-31\"}}");
        run("check", file.toString());
        assertThat(out()).doesNotContain("\u001b").startsWith("x [31mred – stan na 2023-12-31\n");
    }
}
