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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingMode;

/** Agendas as somebody asks for them, to the last printed word. */
class AgendaCommandTest {
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
    void anAgendaIsALineOfTimeWithBarsMarksAndGroups() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_2",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "360",
                        "--start",
                        "09:30",
                        "--date",
                        "2026-03-12"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Wypracowanie rozwiązań – od barier do prototypów (FORMAT_2)
                        online · 2026-03-12 · 09:30–15:30 · osób: 24

                          09:30–09:45   15  ▓▓▓           OT   Otwarcie
                          09:45–10:00   15  ▒▒▒                Runda na wejście
                          10:00–10:25   25  ▓▓▓▓▓              Lista barier · 6×4
                          10:25–10:50   25  █████              Mapa barier
                          10:50–11:05   15  ···                Przerwa
                          11:05–11:30   25  █████              Przyczyny i pytanie · 4×6
                          11:30–11:45   15  ▒▒▒                Kto już to przerabiał? · 12×2
                          11:45–12:10   25  ▓▓▓▓▓              Pomysły · 4×6
                          12:10–12:25   15  ···                Przerwa
                          12:25–12:45   20  ████               Wybór · 4×6
                          12:45–13:20   35  ███████            Prototyp · 4×6
                          13:20–14:20   60  ············       Obiad
                          14:20–14:45   25  ▓▓▓▓▓              Test w rolach · 4×6
                          14:45–15:05   20  ████          OT   Przegląd konkursów
                          15:05–15:30   25  ▓▓▓▓▓              Podsumowanie i zamknięcie

                          ▒ relacje   █ meritum   ▓ relacje i meritum   · przerwa   (znak: 5 min)
                          O część otwarta   T transmitowana   N nagrywana   6×4 sześć grup po cztery osoby

                          Praca: 270 min, przerwy: 90 min. Relacje: 32% czasu pracy, meritum: 68%.
                          Obserwatorzy mogą oglądać przez sieć: 09:30 Otwarcie; 14:45 Przegląd konkursów.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void anAgendaOfTwoDaysNamesEachDay() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "format_3",
                        "--mode",
                        "online",
                        "--minutes",
                        "480",
                        "--start",
                        "9:30",
                        "--days",
                        "2",
                        "--participants",
                        "23",
                        "--case",
                        "Cieszyn",
                        "--case",
                        "Żary: odpady",
                        "--guest",
                        "Funds",
                        "--slot",
                        "Castle=60@2/14:00",
                        "--pin",
                        "lunch@12:30",
                        "--lang",
                        "en",
                        "--date",
                        "2026-03-12"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Model practices – synthesis and update of case studies (FORMAT_3)
                        online · 2026-03-12 – 2026-03-13 · 09:30–17:30 · 23 people

                        Day 1 · 2026-03-12 · 09:30–17:30
                          09:30–09:45   15  ▓▓▓               OT   Welcome
                          09:45–10:10   25  ▒▒▒▒▒                  Conversations in pairs · 1×3 + 10×2
                          10:10–10:35   25  ▓▓▓▓▓                  Shared criteria · 5×4 + 1×3
                          10:35–10:55   20  ████              OTR  Case from a city – Cieszyn
                          10:55–11:10   15  ···                    Break
                          11:10–11:30   20  ████              OTR  Case from a city – Żary: odpady
                          11:30–12:05   35  ▓▓▓▓▓▓▓                City tables · 3×6 + 1×5
                          12:05–12:30   25  █████             OTR  Conversation with a guest – Funds
                          12:30–13:30   60  ············           Lunch
                          13:30–14:05   35  ███████                Comparison table · 3×6 + 1×5
                          14:05–14:35   30  ▓▓▓▓▓▓                 Take, change, leave · 1×3 + 10×2
                          14:35–14:50   15  ···                    Break
                          14:50–15:30   40  ████████               The newer version · 3×5 + 2×4
                          15:30–16:15   45  █████████              Premortem · 3×6 + 1×5
                          16:15–16:30   15  ···                    Break
                          16:30–17:15   45  ▓▓▓▓▓▓▓▓▓              Variants for types of city · 3×6 + 1×5
                          17:15–17:30   15  ▓▓▓                    Closing of the day

                        Day 2 · 2026-03-13 · 09:30–17:30
                          09:30–09:45   15  ▓▓▓                    Opening of the next day
                          09:45–10:35   50  ██████████             Dry run · 3×6 + 1×5
                          10:35–10:50   15  ···                    Break
                          10:50–11:40   50  ▒▒▒▒▒▒▒▒▒▒             Advice in threes · 5×4 + 1×3
                          11:40–11:55   15  ···                    Break
                          11:55–13:00   65  ▓▓▓▓▓▓▓▓▓▓▓▓▓          Case clinic · 2×8 + 1×7
                          13:00–14:00   60  ············           Lunch
                          14:00–15:00   60  ▓▓▓▓▓▓▓▓▓▓▓▓           Castle · 2×8 + 1×7
                          15:00–15:10   10  ··                     Break
                          15:10–16:30   80  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓       Open space · 2×8 + 1×7
                          16:30–16:45   15  ···                    Break
                          16:45–17:00   15  ███               OT   Funding review
                          17:00–17:30   30  ▓▓▓▓▓▓            OT   Conclusions and closing

                          ▒ relations   █ substance   ▓ relations and substance   · break   (a sign: 5 min)
                          O open   T transmitted   R recorded   6×4 six groups of four

                          Work: 740 min, breaks: 220 min. Relations: 38% of the work, substance: 62%.
                          Observers may watch over the net: 1/09:30 Welcome; 1/10:35 Case from a city – Cieszyn; 1/11:10
                          Case from a city – Żary: odpady; 1/12:05 Conversation with a guest – Funds; 2/16:45 Funding
                          review; 2/17:00 Conclusions and closing.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void whatIsNotTransmittedIsShownToNobody() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_3",
                        "--mode",
                        "IN_PERSON",
                        "--minutes",
                        "420",
                        "--start",
                        "10:00",
                        "--case",
                        "Cieszyn",
                        "--no-transmission",
                        "--lang",
                        "en",
                        "--date",
                        "2026-03-12"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Model practices – synthesis and update of case studies (FORMAT_3)
                        in person · 2026-03-12 · 10:00–17:00 · 24 people

                          10:00–10:15   15  ▓▓▓           O    Welcome
                          10:15–10:35   20  ▒▒▒▒               Conversations in pairs · 12×2
                          10:35–10:55   20  ▓▓▓▓               Shared criteria · 6×4
                          10:55–11:10   15  ███           O    Case from a city – Cieszyn
                          11:10–11:25   15  ···                Break
                          11:25–12:00   35  ▓▓▓▓▓▓▓            City tables · 4×6
                          12:00–12:35   35  ███████            Comparison table · 4×6
                          12:35–13:00   25  ▓▓▓▓▓              Take, change, leave · 12×2
                          13:00–14:00   60  ············       Lunch
                          14:00–14:40   40  ████████           The newer version · 4×5 + 1×4
                          14:40–15:20   40  ████████           Premortem · 4×6
                          15:20–15:35   15  ···                Break
                          15:35–16:15   40  ▓▓▓▓▓▓▓▓           Variants for types of city · 4×6
                          16:15–16:30   15  ███           O    Funding review
                          16:30–17:00   30  ▓▓▓▓▓▓        O    Conclusions and closing

                          ▒ relations   █ substance   ▓ relations and substance   · break   (a sign: 5 min)
                          O open   T transmitted   R recorded   6×4 six groups of four

                          Work: 330 min, breaks: 90 min. Relations: 31% of the work, substance: 69%.
                          Observers may watch nothing.
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void anOwnFormatMakesAnAgendaWithItsOwnTitles() throws Exception {
        assertThat(run(
                        "agenda",
                        "--own",
                        own("pl", "en"),
                        "--format",
                        "OUR-DAY",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "270",
                        "--start",
                        "09:00",
                        "--participants",
                        "7",
                        "--date",
                        "2026-03-12"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        Our day (pl) (our-day)
                        online · 2026-03-12 · 09:00–13:30 · osób: 7

                          09:00–09:15   15  ▓▓▓                 OT   some words (pl)
                          09:15–10:40   85  █████████████████        some words (pl) · 1×4 + 1×3
                          10:40–10:55   15  ···                      Przerwa
                          10:55–12:25   90  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  OTN  some words (pl) · każda osoba sama
                          12:25–12:40   15  ···                      Przerwa
                          12:40–13:00   20  ████                OTN  some words (pl)
                          13:00–13:30   30  ▓▓▓▓▓▓              O    some words (pl)

                          ▒ relacje   █ meritum   ▓ relacje i meritum   · przerwa   (znak: 5 min)
                          O część otwarta   T transmitowana   N nagrywana   6×4 sześć grup po cztery osoby

                          Praca: 240 min, przerwy: 30 min. Relacje: 47% czasu pracy, meritum: 53%.
                          Obserwatorzy mogą oglądać przez sieć: 12:40 some words (pl).
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aRefusalSaysEveryReasonAndWhatToTypeInstead() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_0",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "603",
                        "--start",
                        "09:30",
                        "--pin",
                        "lunch@11:00",
                        "--pin",
                        "contract@2/12:00",
                        "--without",
                        "welcome",
                        "--slot",
                        "The \"castle\" for $5 \\ =180@10:00",
                        "--lang",
                        "en",
                        "--date",
                        "2026-03-12"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("""
                        Kick-off – the network’s first meeting (FORMAT_0)
                        online · 2026-03-12 · 09:30–19:33 · 24 people

                        There is no such agenda:
                          ✗ day 1 takes 603 minutes, which is not a multiple of 5
                          ✗ day 1 takes 603 minutes; a day that is not wholly in person takes at most 540
                          ✗ the step welcome cannot be left out: the format needs it
                          ✗ the host’s slot no. 1 takes 180 minutes; nothing goes on for more than 120 without a break
                          ✗ lunch is fixed at 11:00; it begins between 12:00 and 14:00
                          ✗ something is fixed on day 2; number of days: 1

                        What would help:
                          → do not leave out: Welcome (welcome); divide the host’s slot no. 1 by a break; do not fix at
                            11:00: Lunch; do not fix at 12:00: Contract (contract); let day 1 take 540 minutes
                              --minutes 540 --slot "The \\"castle\\" for \\$5 \\\\ (1)=90@10:00"
                              --slot "The \\"castle\\" for \\$5 \\\\ (2)=90@11:45"
                              without --slot "The \\"castle\\" for \\$5 \\\\=180@10:00" --pin lunch@11:00 --pin contract@2/12:00
                                      --without welcome
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aRefusalInPolishOffersEveryKindOfWay() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_2",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "240",
                        "--start",
                        "09:30",
                        "--case",
                        "Cieszyn",
                        "--case",
                        "Konin",
                        "--case",
                        "Tarnów",
                        "--guest",
                        "Fundusze",
                        "--pin",
                        "case@9:40",
                        "--date",
                        "2026-03-12"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("""
                        Wypracowanie rozwiązań – od barier do prototypów (FORMAT_2)
                        online · 2026-03-12 · 09:30–13:30 · osób: 24

                        Takiego programu nie da się ułożyć:
                          ✗ nawet w najkrótszej wersji to, co ma się zmieścić, zajmuje z przerwami 295 min; jest 240

                        Co by pomogło:
                          → niech dzień 1 trwa 295 min
                              --minutes 295
                          → pomiń: Przypadek z miasta (case)
                              --without case
                              bez --pin case@09:40
                          → spotkaj się na dwa dni
                              --days 2
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void anOwnFormatInOneLanguageIsRefusedInTheOther() throws Exception {
        assertThat(run(
                        "agenda",
                        "--own",
                        own("en"),
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "270",
                        "--start",
                        "09:00",
                        "--date",
                        "2026-03-12"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("""
                        Our day (en) (our-day)
                        online · 2026-03-12 · 09:00–13:30 · osób: 24

                        Takiego programu nie da się ułożyć:
                          ✗ format our-day nie jest napisany w tym języku: polski

                        Co by pomogło:
                          → poproś o program w języku: angielski
                              --lang en
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aRefusalAsJsonHasReasonsAndWays() throws Exception {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_2",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "200",
                        "--start",
                        "09:30",
                        "--without",
                        "funding",
                        "--lang",
                        "en",
                        "--output",
                        "json",
                        "--date",
                        "2026-03-12"))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("""
                        {
                          "reasons": [ "day 1 takes 200 minutes; a day of a meeting takes at least 240", "the step funding cannot be left out: the format needs it" ],
                          "ways": [ {
                            "changes": [ "do not leave out: Funding review (funding)", "let day 1 take 240 minutes" ]
                          } ]
                        }
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void anAgendaAsJsonIsModeFormatAndDays() throws Exception {
        assertThat(run(
                        "agenda",
                        "--own",
                        own("en"),
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "270",
                        "--start",
                        "09:00",
                        "--lang",
                        "en",
                        "--output",
                        "json",
                        "--date",
                        "2026-03-12"))
                .isZero();
        assertThat(out()).isEqualTo("""
                        {
                          "mode": "ONLINE",
                          "format": "our-day",
                          "days": [ {
                            "date": "2026-03-12",
                            "start": "09:00",
                            "items": [ {
                              "title": "some words (en)",
                              "minutes": 15,
                              "kind": "WELCOME",
                              "audience": "OPEN",
                              "transmitted": true,
                              "tools": {
                                "inPerson": [ "a board (en)" ],
                                "online": [ "a board (en)" ]
                              }
                            }, {
                              "title": "some words (en)",
                              "minutes": 85,
                              "kind": "WORK",
                              "tools": {
                                "inPerson": [ "a board (en)" ],
                                "online": [ "a board (en)" ]
                              }
                            }, {
                              "title": "Break",
                              "minutes": 15,
                              "kind": "BREAK"
                            }, {
                              "title": "some words (en)",
                              "minutes": 90,
                              "kind": "WORK",
                              "audience": "OPEN",
                              "transmitted": true,
                              "recorded": true,
                              "tools": {
                                "inPerson": [ "a board (en)" ],
                                "online": [ "a board (en)" ]
                              }
                            }, {
                              "title": "Break",
                              "minutes": 15,
                              "kind": "BREAK"
                            }, {
                              "title": "some words (en)",
                              "minutes": 20,
                              "kind": "FUNDING_REVIEW",
                              "audience": "OPEN",
                              "part": "GENERAL",
                              "transmitted": true,
                              "recorded": true,
                              "tools": {
                                "inPerson": [ "a board (en)" ],
                                "online": [ "a board (en)" ]
                              }
                            }, {
                              "title": "some words (en)",
                              "minutes": 30,
                              "kind": "SUMMARY",
                              "audience": "OPEN",
                              "part": "SUMMARY",
                              "tools": {
                                "inPerson": [ "a board (en)" ],
                                "online": [ "a board (en)" ]
                              }
                            } ]
                          } ]
                        }
                        """);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORMAT_0", "FORMAT_1", "FORMAT_2", "FORMAT_3"})
    void theDaysOfAnAgendaStandInAnEditionFileAsTheyAre(String format) {
        assertThat(run(
                        "agenda",
                        "--format",
                        format,
                        "--mode",
                        "HYBRID",
                        "--minutes",
                        "480",
                        "--start",
                        "09:30",
                        "--days",
                        "2",
                        "--date",
                        "2026-03-12",
                        "--output",
                        "json"))
                .isZero();
        String meeting = "{\"id\": \"m\", \"networks\": [\"n\"], \"status\": \"PLANNED\", " + out().substring(1);

        Edition edition = EditionFile.read("""
                {"schema": "empirie-edition/1",
                 "edition": {"id": "e", "title": "E", "from": "2026-01-01", "to": "2026-12-31"},
                 "networks": [{"id": "n", "kind": "THEMATIC", "title": "N"}], "meetings": [MEETING]}
                """.replace("MEETING", meeting).getBytes(UTF_8));

        Meeting read = edition.meetings().get(0);
        assertThat(read.mode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(read.format()).contains(new FormatId(format));
        assertThat(read.days()).hasSize(2);
        assertThat(Report.of(edition, read.days().get(0).date()).findings().stream()
                        .filter(finding -> finding.subject().value().startsWith("meeting:m#"))
                        .map(finding -> finding.rule().value()))
                .isEmpty();
    }

    @Test
    void withoutADateTheDayIsToday() {
        run("agenda", "--format", "FORMAT_1", "--mode", "ONLINE", "--minutes", "300", "--start", "18:00");
        assertThat(out()).contains("online · 2023-12-31 · 18:00–23:00 · osób: 24\n");
    }

    @Test
    void whatIsLeftOutOrFixedIsHeeded() {
        run(
                "agenda",
                "--format",
                "FORMAT_2",
                "--mode",
                "ONLINE",
                "--minutes",
                "300",
                "--start",
                "09:30",
                "--without",
                "test",
                "--without",
                "exchange",
                "--pin",
                "prototype@12:30");
        assertThat(out()).contains("  12:30–").doesNotContain("Test w rolach").doesNotContain("Kto już to przerabiał?");
        assertThat(out().lines().filter(line -> line.startsWith("  12:30–")))
                .singleElement()
                .asString()
                .contains("Prototyp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--minutes 0 | zła wartość --minutes; dozwolona jest liczba od 1 do 1440",
                "--minutes 1441 | zła wartość --minutes; dozwolona jest liczba od 1 do 1440",
                "--minutes six | zła wartość --minutes; dozwolona jest liczba od 1 do 1440",
                "--participants 1 | zła wartość --participants; dozwolona jest liczba od 2 do 120",
                "--participants 121 | zła wartość --participants; dozwolona jest liczba od 2 do 120",
                "--days 0 | zła wartość --days; dozwolone jest 1 albo 2",
                "--days 3 | zła wartość --days; dozwolone jest 1 albo 2",
                "--start 24:00 | zła wartość --start; dozwolona jest godzina od 00:00 do 23:59",
                "--start 930 | zła wartość --start; dozwolona jest godzina od 00:00 do 23:59",
                "--date 2026-02-29 | zła wartość --date; dozwolona jest istniejąca data RRRR-MM-DD",
                "--mode PHONE | zła wartość --mode; dozwolone: IN_PERSON, ONLINE albo HYBRID",
                "--case= | zła wartość --case; podaj tytuł",
                "--guest= | zła wartość --guest; podaj tytuł",
                "--without Lunch! | zła wartość --without; dozwolony jest identyfikator kroku; wymienia je empirie formats --show",
                "--pin lunch | SPOT --pin",
                "--pin lunch@ | SPOT --pin",
                "--pin lunch@0/12:00 | SPOT --pin",
                "--pin Lunch@12:00 | SPOT --pin",
                "--pin lunch@12:60 | SPOT --pin",
                "--slot Zamek | SPOT --slot",
                "--slot =60 | SPOT --slot",
                "--slot Zamek=0 | SPOT --slot",
                "--slot Zamek=1441 | SPOT --slot",
                "--slot Zamek=60@ | SPOT --slot",
                "--slot Zamek=60@12 | SPOT --slot",
                "--pin line@10:00 --pin line@2/10:00 | --pin wyznacza jeden krok dwa razy",
                "--pin lunch@12:00 --pin lunch@13:00 | --pin wyznacza jeden krok dwa razy",
                "--pin cases@10:00 --without cases | --pin wyznacza krok, który --without pomija",
                "--no-transmission --no-transmission | --no-transmission podano dwa razy",
            })
    void whatNoRequestCanSayIsMisuse(String arguments, String said) {
        Map<String, String> forms = Map.of(
                "SPOT --pin",
                "zła wartość --pin; dozwolone jest KROK@GG:MM albo KROK@DZIEŃ/GG:MM, np. lunch@12:30; kroki wymienia empirie formats --show",
                "SPOT --slot",
                "zła wartość --slot; dozwolone jest TYTUŁ=MINUTY, TYTUŁ=MINUTY@GG:MM albo TYTUŁ=MINUTY@DZIEŃ/GG:MM, od 1 do 1440 minut, np. \"Zamek=60@2/14:00\"");
        List<String> words = new ArrayList<>(List.of("agenda", "--format", "FORMAT_1"));
        addUnlessIn(arguments, words, "--mode", "ONLINE");
        addUnlessIn(arguments, words, "--minutes", "360");
        addUnlessIn(arguments, words, "--start", "09:30");
        words.addAll(List.of(arguments.strip().split(" ", -1)));

        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);

        assertThat(err())
                .isEqualTo("Nie rozumiem polecenia: " + forms.getOrDefault(said, said)
                        + ".\nPomoc: empirie agenda --help\n");
        assertThat(out()).isEmpty();
    }

    private static void addUnlessIn(String arguments, List<String> words, String option, String value) {
        if (!arguments.contains(option)) {
            words.addAll(List.of(option, value));
        }
    }

    @Test
    void aLunchMayBeFixedOnceEachDay() {
        assertThat(run(
                        "agenda",
                        "--format",
                        "FORMAT_1",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "420",
                        "--start",
                        "09:30",
                        "--days",
                        "2",
                        "--pin",
                        "lunch@12:30",
                        "--pin",
                        "lunch@2/13:00"))
                .isZero();
        assertThat(out()).contains("  12:30–13:").contains("  13:00–1");
    }

    @Test
    void withoutAFormatThereIsNothingToCompile() {
        assertThat(run("agenda", "--mode", "ONLINE", "--minutes", "360", "--start", "09:30", "--lang", "en"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("This command is not understood: missing --format.\nHelp: empirie agenda --help\n");
    }

    @ParameterizedTest
    @CsvSource({"janek, janek", "FORMAT_4, …", "Jan Kowalski, …"})
    void anUnknownFormatIsToldWhichThereAre(String typed, String shown) {
        assertThat(run("agenda", "--format", typed, "--mode", "ONLINE", "--minutes", "360", "--start", "09:30"))
                .isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "format: nie ma tu formatu " + shown + "; dozwolone: FORMAT_0, FORMAT_1, FORMAT_2, FORMAT_3\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void besideAnOwnFormatNoOtherIsMeant() throws Exception {
        assertThat(run(
                        "agenda",
                        "--own",
                        own("en"),
                        "--format",
                        "FORMAT_2",
                        "--mode",
                        "ONLINE",
                        "--minutes",
                        "360",
                        "--start",
                        "09:30",
                        "--lang",
                        "en",
                        "--output",
                        "json"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("format: there is no format FORMAT_2 here; allowed: our-day\n");
        assertThat(out()).isEqualTo("""
                        {
                          "problems": [ {
                            "pointer": "format",
                            "wrong": "there is no format FORMAT_2 here",
                            "allowed": "allowed: our-day"
                          } ]
                        }
                        """);
    }

    @Test
    void everyStandardFormatFillsADayToTheMinute() {
        FormatFile.standard().all().forEach(format -> {
            out.reset();
            assertThat(run(
                            "agenda",
                            "--format",
                            format.id().value(),
                            "--mode",
                            "IN_PERSON",
                            "--minutes",
                            "455",
                            "--start",
                            "09:00"))
                    .isZero();
            assertThat(out()).contains("–16:35 ").doesNotContain("\u001b");
            assertThat(out().lines()).allMatch(line -> line.length() <= Layout.WIDTH);
        });
    }

    @Test
    void theDocumentsOfAnAgendaAreWrittenBesideIt() throws Exception {
        Path documents = folder.resolve("documents");
        int code = run(
                "agenda",
                "--format",
                "FORMAT_1",
                "--mode",
                "HYBRID",
                "--minutes",
                "420",
                "--start",
                "09:00",
                "--date",
                "2026-12-01",
                "--network",
                "Miasto obywateli",
                "--place",
                "ratusz",
                "--out",
                documents.toString(),
                "--as",
                "md");

        assertThat(code).isZero();
        String stem = documents.resolve("2026-12-01-").toString();
        assertThat(out())
                .endsWith(String.join(
                        "\n",
                        "",
                        stem + "invitation.md",
                        stem + "script.md",
                        stem + "method-cards.md",
                        stem + "attendance-sheet.md",
                        stem + "note-skeleton.md",
                        "Zapisano dokumentów: 5.",
                        ""));
        assertThat(documents.resolve("2026-12-01-invitation.md"))
                .content()
                .startsWith("# Zaproszenie na spotkanie: Miasto obywateli, 1 grudnia 2026 r.\n")
                .contains("ratusz");
    }

    @Test
    void whereThereIsNoAgendaNoDocumentIsWritten() {
        Path documents = folder.resolve("none");
        int code = run(
                "agenda",
                "--format",
                "FORMAT_1",
                "--mode",
                "HYBRID",
                "--minutes",
                "200",
                "--start",
                "09:00",
                "--out",
                documents.toString());

        assertThat(code).isEqualTo(1);
        assertThat(documents).doesNotExist();
    }

    @Test
    void asJsonTheAgendaAloneIsPrintedAndTheDocumentsAreWrittenAllTheSame() {
        Path documents = folder.resolve("json");
        int code = run(
                "agenda",
                "--format",
                "FORMAT_1",
                "--mode",
                "HYBRID",
                "--minutes",
                "420",
                "--start",
                "09:00",
                "--out",
                documents.toString(),
                "--output",
                "json");

        assertThat(code).isZero();
        assertThat(out()).startsWith("{").endsWith("}\n").doesNotContain(documents.toString());
        assertThat(documents).isDirectoryContaining("glob:**-script.docx");
    }
}
