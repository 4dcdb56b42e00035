package pl.miasta.empirie.examples.cli;

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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.examples.Pilot;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

class FiguresCommandTest {
    private static final String FILE = Pilot.FILE.toString();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-03-31T12:00:00Z"), ZoneOffset.UTC);

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

    @Test
    void theWholePilotIsCountedAsItsPageSays() {
        assertThat(run("figures", FILE)).isZero();
        assertThat(out()).isEqualTo("""
                EMPIRIE – pilot – liczby, stan na 2024-03-31
                  sieć                                     miasta  osoby  spotkania  dni  miejsca  produkty  zadania
                  Miasto Cyfrowe                                1      2          2    2        1         0        0
                  Zasoby Miast / Finanse                        6     12          2    4        2         2        0
                  Miasto Obywateli                              9     18          5    8        5         3        0
                  Miasto Dostępne i Sprawiedliwe               10     20          5    6        5         1        0
                  Miasto Przedsiębiorcze                        8     16          4    4        3         0        0
                  Miasto Neutralne Klimatycznie / Zielone       8     16          2    5        2         0        0
                  Zasoby Kadrowe / Ludzkie w Miastach           9     18          2    4        2         0        0
                  Przywództwo, wizja i odpowiedzialność         2      4          3    4        3         0        0
                  razem                                        31     66         23   33       18         6        0

                  Miasta w podstawowym składzie: 31 (laureat: 26, finalista: 5, lider zmian: 0) · osoby: 66 ·
                  obserwatorzy: 0
                  Spotkania odbyte: 23 (stacjonarnie: 22, online: 0, hybrydowo: 1) · planowane: 0 · odwołane: 0
                  Dni spotkań: 33 · miejsca: 18 · zaproszeni goście: 0
                  Produkty: 6
                    rekomendacja – opublikowane: 0 · odłożone: 0 · otwarte: 1
                    inny – opublikowane: 0 · odłożone: 0 · otwarte: 5
                  Zadania do zrobienia: 0 · w tym po terminie: 0
                  Działania planu pracy – nierozpoczęte: 0 · w toku: 0 · zrobione: 0 · w tym spóźnione: 0
                  Spotkania decyzyjno-sprawozdawcze ZH-16: 0
                  Co mówi o celach programu
                    Zaufanie i partnerstwo: obecność miast 18 z 29 (62%) · przedstawiciele od pierwszego spotkania 8
                    z 20 (40%) · ankieta zaufania: brak wyników
                    Kompetencje miast: produkty 6 · w tym ocenione 0 · opinie miast 0 · działania zrobione –
                    Upowszechnianie: opublikowane produkty 0 · obserwatorzy 0 · zaproszeni goście 0 · punkty styczne
                    0
                """);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aNetworkIsCountedInEnglishToo() {
        assertThat(run("figures", FILE, "--network", "kadry", "--as-of", "2022-12-31", "--lang", "en"))
                .isZero();
        assertThat(out()).isEqualTo("""
                Zasoby Kadrowe / Ludzkie w Miastach – figures as of 2022-12-31
                  Stage: working
                  Core cities: 9 (laureate: 9, finalist: 0, leader of change: 0) · people: 18 · observers: 0
                  Meetings held: 2 (in person: 2, online: 0, hybrid: 0) · planned: 0 · cancelled: 0
                  Meeting days: 4 · places: 2 · invited guests: 0
                  Continuity (meetings with an attendance list: 1): cities present by permanent representatives 7 of
                  9 (78%); representatives who were at the first meeting: –
                  Stand-ins at meetings: 0
                  Absent lately: Nisko (in a row: 1), Zgierz (in a row: 1)
                  Products: none
                  Tasks to do: 0 · overdue among them: 0
                  Work plan: none
                  Waivers: 1
                  What speaks to the programme’s aims
                    Trust and partnership: cities present 7 of 9 (78%) · representatives since the first meeting – ·
                    survey of trust: no results
                    Competence of cities: products 0 · assessed among them 0 · cities’ opinions 0 · actions done –
                    Dissemination: products published 0 · observers 0 · invited guests 0 · touchpoints 0
                """);
    }

    @Test
    void theJsonOfFiguresCountsInNumbers() {
        run("figures", FILE, "--network", "kadry", "--as-of", "2022-12-31", "--output", "json");
        assertThat(out()).startsWith("""
                {
                  "asOf": "2022-12-31",
                  "network": "kadry",
                  "stage": "WORKING",
                  "composition": {
                    "coreCities": 9,
                    "cities": {
                      "LAUREATE": 9,
                      "FINALIST": 0,
                      "LEADER_OF_CHANGE": 0,
                      "OBSERVER": 0
                    },
                    "people": 18
                  },
                """).contains("""
                  "products": [],
                  "tasks": {
                    "open": 0,
                    "overdue": 0
                  },
                  "actions": null,
                  "waivers": 1,
                """);
        out.reset();
        run("figures", FILE, "--output", "json");
        assertThat(out())
                .startsWith("{\n  \"asOf\": \"2024-03-31\",\n  \"edition\": \"pilot-2022\",\n")
                .contains("\"workingDays\": 33,");
    }

    @Test
    void aPeriodIsSummedUp() {
        assertThat(run("figures", FILE, "--from", "2022-06-07", "--to", "2022-06-08"))
                .isZero();
        assertThat(out()).isEqualTo("""
                EMPIRIE – pilot – co zdarzyło się od 2022-06-07 do 2022-06-08
                Odbyte spotkania: 1
                    2022-06-07  spotkanie kadry-1, Cieszyn, 2022-06-07
                Dni spotkań: 2
                Miasta, które dołączyły: 0
                Miasta, które odeszły: 0
                Nowi przedstawiciele: 0
                Przedstawiciele, którzy zakończyli udział: 0
                Przyjęte plany pracy: 0
                Udostępnione notatki: 0
                Opublikowane produkty: 0
                Ankiety otwarte lub zamknięte: 0
                Punkty styczne: 0
                Ustalenia spotkań: 0
                Spotkania decyzyjno-sprawozdawcze ZH-16: 0
                Zgody na odstępstwo: 0
                """);
        out.reset();
        run("figures", FILE, "--from", "2022-06-09", "--to", "2022-06-09", "--output", "json");
        assertThat(out()).contains("""
                  "citiesJoined": [ {
                    "on": "2022-06-09",
                    "network": "kadry",
                    "city": "zary",
                    "form": "LAUREATE"
                  }, {
                """).contains("\"decisionMeetings\": [],\n  \"waivers\": []\n}\n");
    }

    @Test
    void aPeriodNeedsBothDaysInOrderAndNothingElse() {
        assertThat(run("figures", FILE, "--from", "2022-06-07")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("Nie rozumiem polecenia: --from i --to podaje się razem");
        err.reset();
        assertThat(run("figures", FILE, "--from", "2022-06-07", "--to", "2022-06-06", "--lang", "en"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("This command is not understood: --to is before --from.");
    }

    private static WorkPlan plan(Map<Section, String> sections, ProductKind kind, String action) {
        ChallengeId challenge = new ChallengeId("w-1");
        GoalId goal = new GoalId("c-1");
        return WorkPlan.draft(new PlanContent(
                sections,
                List.of(kind),
                List.of(new Challenge(challenge, "Mało pieniędzy")),
                List.of(new Goal(goal, "Więcej pieniędzy", List.of(challenge))),
                List.of(new Action(
                        new ActionId("d-1"),
                        action,
                        List.of(goal),
                        List.of(kind),
                        Optional.empty(),
                        Optional.empty()))));
    }

    private String twoVersions() throws Exception {
        LocalDate day = LocalDate.of(2022, 7, 1);
        Edition pilot = EditionFile.read(Files.readAllBytes(Pilot.FILE));
        NetworkDossier kadry = pilot.network("kadry");
        WorkPlan first = plan(Map.of(Section.COMPOSITION, "Dziewięć miast"), ProductKind.METHOD, "Spisać");
        WorkPlan second = plan(Map.of(Section.RESOURCES, "Doświadczenie"), ProductKind.OTHER, "Nagrać");
        Path file = folder.resolve("plan.json");
        Files.write(
                file,
                EditionFile.write(pilot.with(kadry.with(second.adopted(day.plusDays(9)))
                        .with(NetworkLife.NONE.with(new PlanVersion(1, first.adopted(day), "Inne produkty"))))));
        return file.toString();
    }

    @Test
    void versionsOfAPlanAreComparedSectionBySection() throws Exception {
        assertThat(run("plan", "compare", twoVersions(), "--network", "kadry")).isZero();
        assertThat(out()).isEqualTo("""
                Zasoby Kadrowe / Ludzkie w Miastach – plan pracy, wersja 1 i wersja 2
                Co zmieniono: Inne produkty
                Części planu
                  1 Skład Sieci – usunięto
                    - Dziewięć miast
                  2 Inwentaryzacja zasobów – dodano
                    + Doświadczenie
                Rodzaje produktów
                  + inny
                  - metoda
                Działania
                  d-1 – zmieniono
                    - Spisać (… – …; cele: c-1; produkty: metoda)
                    + Nagrać (… – …; cele: c-1; produkty: inny)
                """);
        out.reset();
        assertThat(run("plan", "compare", twoVersions(), "--network", "kadry", "--from", "2", "--lang", "en"))
                .isZero();
        assertThat(out()).isEqualTo("""
                Zasoby Kadrowe / Ludzkie w Miastach – work plan, versions 2 and 2
                Both versions say the same.
                """);
    }

    @Test
    void theJsonOfAComparisonHoldsBothSides() throws Exception {
        run("plan", "compare", twoVersions(), "--network", "kadry", "--output", "json");
        assertThat(out())
                .startsWith("""
                {
                  "from": 1,
                  "to": 2,
                  "sections": [ {
                    "section": "COMPOSITION",
                    "difference": "REMOVED",
                    "before": {
                      "text": "Dziewięć miast"
                    }
                  }, {
                """)
                .contains("\"kindsAdded\": [ \"OTHER\" ],\n  \"kindsRemoved\": [ \"METHOD\" ],\n  \"challenges\": [],");
    }

    @Test
    void aVersionThatIsNotThereIsNotCompared() throws Exception {
        assertThat(run("plan", "compare", twoVersions(), "--network", "kadry", "--to", "3"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("nie ma takiej wersji");
        err.reset();
        assertThat(run("plan")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Użycie: empirie plan");
    }
}
