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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.FormatId;

/** The menu of formats, a whole format, and the check of an own one. */
class FormatsCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

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

    private String own(String... languages) throws Exception {
        return Files.writeString(folder.resolve("our-day.json"), OwnFormat.file(languages))
                .toString();
    }

    @Test
    void aSoundFormatIsToldForHowLongADayItIs() throws Exception {
        assertThat(run("formats", "--check", own("en"))).isZero();
        assertThat(out()).isEqualTo("""
                        Our day (en) (our-day)
                        Format jest w porządku. Kroki: 5; w zwykłym dniu 245 min pracy.
                        Daje program na dzień trwający tyle minut (osób: 24, od 09:00):
                          stacjonarnie: 240–440
                          online: 240–440
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aSoundFormatIsToldInEnglishToo() throws Exception {
        assertThat(run("formats", "--check", own("pl", "en"), "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                        Our day (en) (our-day)
                        The format is sound. Steps: 5; on a normal day 245 min of work.
                        It gives an agenda for a day of so many minutes (24 people, from 09:00):
                          in person: 240–440
                          online: 240–440
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void theLengthsOfADayAreSaidInJson() throws Exception {
        assertThat(run("formats", "--check", own("en"), "--output", "json")).isZero();
        assertThat(out()).isEqualTo("""
                        {
                          "format": "our-day",
                          "lengths": [ {
                            "mode": "IN_PERSON",
                            "min": 240,
                            "max": 440
                          }, {
                            "mode": "ONLINE",
                            "min": 240,
                            "max": 440
                          } ]
                        }
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aWholeFormatIsShownToRunTheDayFrom() throws Exception {
        assertThat(run("formats", "--own", own("en"), "--show", "our-day", "--lang", "en"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Our day (en) (our-day)
                        some words (en)

                        What it carries
                          some words (en)

                        Goal
                          some words (en)

                        When
                          some words (en)

                        The group
                          some words (en)

                        Result
                          some words (en)

                        Relations and substance
                          some words (en)

                        How to use it
                          some words (en)

                        What has to be there
                          some words (en)

                        The phases in one view
                          some words (en)

                        Getting to know it
                          some words (en)

                        Steps: 5; on a normal day 245 min of work

                        1. some words (en) (hello)
                            required step · relations and substance · 10–30 min, usually 15 · all together
                            Technique: some words (en)
                            What for: some words (en)

                            Do:
                            1. one
                            2. two (en)

                            In the room: a board (en)
                            Online: a board (en)
                            Materials: 2× some words (en) – for each pair
                            Output: some words (en)
                            Open and transmitted; not for observers.

                        2. some words (en) (work)
                            required step · substance · 60–120 min, usually 90 · groups of 3–5 · at least 60 s for each
                            group
                            Technique: some words (en)
                            What for: some words (en)

                            Do:
                            1. one
                            2. two (en)

                            In the room: a board (en)
                            Online: a board (en)
                            Output: some words (en)
                            Closed: nobody else watches, nothing is recorded.

                        3. some words (en) (more)
                            usual step (may be left out when time is short) · relations · 60–120 min, usually 90 · each
                            alone
                            Technique: some words (en)
                            What for: some words (en)

                            Do:
                            1. one
                            2. two (en)

                            In the room: a board (en)
                            Online: a board (en)
                            Output: some words (en)
                            Open, transmitted and recorded; not for observers.

                        4. some words (en) (money)
                            required step · substance · 20 min · all together
                            Technique: some words (en)
                            What for: some words (en)

                            Do:
                            1. one
                            2. two (en)

                            In the room: a board (en)
                            Online: a board (en)
                            Output: some words (en)
                            Open, transmitted and recorded; observers may watch.

                        5. some words (en) (end)
                            required step · relations and substance · 20–60 min, usually 30 · all together
                            Technique: some words (en)
                            What for: some words (en)

                            Do:
                            1. one
                            2. two (en)

                            In the room: a board (en)
                            Online: a board (en)
                            Output: some words (en)
                            Open to guests in the room; not transmitted.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aWholeFormatIsShownInPolish() throws Exception {
        assertThat(run("formats", "--own", own("pl", "en"), "--show", "our-day"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Our day (pl) (our-day)
                        some words (pl)

                        Co niesie
                          some words (pl)

                        Cel
                          some words (pl)

                        Kiedy
                          some words (pl)

                        Grupa
                          some words (pl)

                        Rezultat
                          some words (pl)

                        Relacje i meritum
                          some words (pl)

                        Jak go użyć
                          some words (pl)

                        Co musi być na miejscu i w sieci
                          some words (pl)

                        Fazy w jednym widoku
                          some words (pl)

                        Jak go poznać
                          some words (pl)

                        Kroki: 5; w zwykłym dniu 245 min pracy

                        1. some words (pl) (hello)
                            niezbędny · relacje i meritum · 10–30 min, zwykle 15 · wszyscy razem
                            Technika: some words (pl)
                            Po co: some words (pl)

                            Do:
                            1. one
                            2. two (pl)

                            Na sali: a board (pl)
                            Online: a board (pl)
                            Materiały: 2× some words (pl) – na parę
                            Wynik: some words (pl)
                            Część otwarta i transmitowana; nie dla obserwatorów.

                        2. some words (pl) (work)
                            niezbędny · meritum · 60–120 min, zwykle 90 · grupy po 3–5 osób · co najmniej 60 s na grupę
                            Technika: some words (pl)
                            Po co: some words (pl)

                            Do:
                            1. one
                            2. two (pl)

                            Na sali: a board (pl)
                            Online: a board (pl)
                            Wynik: some words (pl)
                            Część zamknięta: nikt inny nie patrzy, nic nie jest nagrywane.

                        3. some words (pl) (more)
                            zwykły (można go pominąć, gdy brakuje czasu) · relacje · 60–120 min, zwykle 90 · każda osoba
                            sama
                            Technika: some words (pl)
                            Po co: some words (pl)

                            Do:
                            1. one
                            2. two (pl)

                            Na sali: a board (pl)
                            Online: a board (pl)
                            Wynik: some words (pl)
                            Część otwarta, transmitowana i nagrywana; nie dla obserwatorów.

                        4. some words (pl) (money)
                            niezbędny · meritum · 20 min · wszyscy razem
                            Technika: some words (pl)
                            Po co: some words (pl)

                            Do:
                            1. one
                            2. two (pl)

                            Na sali: a board (pl)
                            Online: a board (pl)
                            Wynik: some words (pl)
                            Część otwarta, transmitowana i nagrywana; obserwatorzy mogą oglądać.

                        5. some words (pl) (end)
                            niezbędny · relacje i meritum · 20–60 min, zwykle 30 · wszyscy razem
                            Technika: some words (pl)
                            Po co: some words (pl)

                            Do:
                            1. one
                            2. two (pl)

                            Na sali: a board (pl)
                            Online: a board (pl)
                            Wynik: some words (pl)
                            Część otwarta dla gości na sali; bez transmisji.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void theMenuHasEveryFormatWithWhatItCarries() throws Exception {
        assertThat(run("formats", "--own", own("pl"), "--lang", "en")).isZero();
        assertThat(out())
                .startsWith("""
                        Kick-off – the network’s first meeting (FORMAT_0)
                          It opens the network’s work. It carries three stretches of the process: people and cities get to
                        """)
                .contains("  Steps: 18, 6 of them optional · on a normal day 325 min of work\n")
                .endsWith("""
                        Our day (pl) (our-day)
                          some words (pl)
                          Steps: 5, 0 of them optional · on a normal day 245 min of work

                        """);
        out.reset();
        assertThat(run("formats")).isZero();
        assertThat(out())
                .startsWith("Kick-off – pierwsze spotkanie sieci (FORMAT_0)\n")
                .endsWith("  Kroki: 17, w tym dodatkowe: 6 · w zwykłym dniu 305 min pracy\n\n");
        assertThat(out().lines()).allMatch(line -> line.length() <= Layout.WIDTH);
    }

    @Test
    void theMenuAsJsonNamesFormatTitleCharacteristicAndSteps() throws Exception {
        assertThat(run("formats", "--own", own("en"), "--output", "json")).isZero();
        assertThat(out()).startsWith("""
                        {
                          "formats": [ {
                            "format": "FORMAT_0",
                            "title": "Kick-off – pierwsze spotkanie sieci",
                            "characteristic": "Otwiera""").endsWith("""
                            "characteristic": "some words (en)",
                            "steps": 5
                          } ]
                        }
                        """);
        assertThat(out().lines().filter(line -> line.contains("\"steps\": 1"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORMAT_0", "FORMAT_1", "FORMAT_2", "FORMAT_3"})
    void everyFormatSaysInBothLanguagesThatItsStepsAreThisProjects(String format) {
        assertThat(run("formats", "--show", format)).isZero();
        assertThat(out()).contains("kroki opracowane w projekcie Empirie");
        assertThat(out().lines()).allMatch(line -> line.length() <= Layout.WIDTH);
        out.reset();
        assertThat(run("formats", "--show", format, "--lang", "en")).isZero();
        assertThat(out()).contains("the steps are Empirie’s own");
        assertThat(out().lines()).allMatch(line -> line.length() <= Layout.WIDTH);
        assertThat(err()).isEmpty();
    }

    @Test
    void aFormatAsJsonIsItsFile() {
        assertThat(run("formats", "--show", "format_2", "--output", "json")).isZero();
        assertThat(out.toByteArray())
                .isEqualTo(FormatFile.write(
                        FormatFile.standard().find(new FormatId("FORMAT_2")).orElseThrow()));
    }

    @Test
    void everyProblemOfAnOwnFormatIsTold() throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                OwnFormat.file("pl")
                        .replace(
                                "\"least\": 60, \"usual\": 90, \"most\": 120},\n",
                                "\"least\": 62, \"usual\": 90, \"most\": 120},\n")
                        .replace("\"FUNDING_REVIEW\"", "\"WORK\"")
                        .replace("our-day", "FORMAT_2"));
        assertThat(run("formats", "--check", broken.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                        /id: the value has the wrong form; allowed: an id of an own format (letters a-z, digits and hyphens, up to 64, not beginning with a hyphen); FORMAT_0 to FORMAT_3 are the library’s
                        /steps/1/minutes/least: the minutes are off the grid; a multiple of 5
                        /steps: steps that review funding calls: 0; one step of kind FUNDING_REVIEW
                        """);
        assertThat(out()).isEmpty();
    }

    /** Days of more than 300 minutes have a lunch, which fills what 300 minutes alone could not be filled with. */
    @Test
    void aGapBetweenLengthsIsShown() throws Exception {
        String gapped = changed("\"usual\": 90, \"most\": 120", "\"usual\": 60, \"most\": 60");
        assertThat(run("formats", "--check", gapped)).isZero();
        assertThat(out()).endsWith("  stacjonarnie: 240–290, 305–350\n  online: 240–290, 305–350\n");
    }

    @Test
    void aFormatThatFillsNoDayIsToldSo() throws Exception {
        String least =
                changed("\"least\": 60, \"usual\": 90, \"most\": 120", "\"least\": 20, \"usual\": 20, \"most\": 20");
        assertThat(run("formats", "--check", least)).isZero();
        assertThat(out()).endsWith("  stacjonarnie: żaden\n  online: żaden\n");
        out.reset();
        assertThat(run("formats", "--check", least, "--output", "json")).isZero();
        assertThat(out()).isEqualTo("{\n  \"format\": \"our-day\",\n  \"lengths\": []\n}\n");
    }

    private String changed(String from, String to) throws Exception {
        return Files.writeString(
                        folder.resolve("changed.json"), OwnFormat.file("pl").replace(from, to))
                .toString();
    }

    @Test
    void checkingStandsAlone() throws Exception {
        assertThat(run("formats", "--check", own("pl"), "--show", "FORMAT_2")).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "Nie rozumiem polecenia: --check nie łączy się z --show ani z --own.\nPomoc: empirie formats --help\n");
        assertThat(run("formats", "--check", own("pl"), "--own", own("pl"))).isEqualTo(2);
    }

    @Test
    void anUnknownFormatIsToldWhichThereAre() throws Exception {
        assertThat(run("formats", "--own", own("pl"), "--show", "their-day", "--lang", "en"))
                .isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "format: there is no format their-day here; allowed: FORMAT_0, FORMAT_1, FORMAT_2, FORMAT_3, our-day\n");
    }
}
