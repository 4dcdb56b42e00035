package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.Conformance;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.port.LivedEdition;
import tools.jackson.databind.JsonNode;

class RoundTripTest {
    private static final LocalDate LATE = LocalDate.of(2024, 6, 30);

    static Stream<Conformance.Case> cases() {
        return Conformance.cases().stream();
    }

    private static void assertReadsBack(Edition edition) {
        byte[] written = EditionFile.write(edition);
        Edition again = EditionFile.read(written);
        assertThat(again).isEqualTo(edition);
        assertThat(EditionFile.write(again)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenReadsBackAsTheSameEdition(Conformance.Case given) {
        assertReadsBack(EditionFile.read(given.file().getBytes(UTF_8)));
    }

    @Test
    void theSoundEditionTheLeastAndTheRichestReadBackToo() {
        assertReadsBack(EditionFile.read(Sample.text(Conformance.base()).getBytes(UTF_8)));
        assertReadsBack(EditionFile.read(Sample.text(Sample.least()).getBytes(UTF_8)));
        assertReadsBack(EditionFile.read(Sample.richBytes()));
        assertReadsBack(LivedEdition.edition());
    }

    @Test
    void nothingOfTheLivedEditionIsLostOrTurnedRound() {
        assertThat(new String(EditionFile.write(LivedEdition.edition()), UTF_8))
                .isEqualTo(new String(LivedEdition.bytes(), UTF_8));
        assertThat(Schemas.isValid(new String(LivedEdition.bytes(), UTF_8))).isTrue();
    }

    @Test
    void nothingOfTheRichFileIsLostOrTurnedRound() {
        assertThat(new String(EditionFile.write(EditionFile.read(Sample.richBytes())), UTF_8))
                .isEqualTo(new String(Sample.richBytes(), UTF_8));
    }

    @Test
    void theRichFileUsesEveryPropertyOfTheContract() {
        TreeSet<String> known = new TreeSet<>();
        properties(Sample.tree(EditionFile.schema()), "", known);
        TreeSet<String> used = new TreeSet<>();
        Sample.places(Sample.rich()).stream()
                .map(Sample::kindOf)
                .filter(kind -> !kind.contains("/policy/") && !kind.contains("/scores/"))
                .filter(kind -> !kind.endsWith("/*"))
                .forEach(used::add);
        assertThat(used).isEqualTo(known);
    }

    /** A policy's properties are the rules, and no file changes all of them. */
    private static void properties(JsonNode schema, String place, Set<String> found) {
        schema.path("properties").properties().forEach(property -> {
            String there = place + "/" + property.getKey();
            found.add(there);
            if (!property.getKey().equals("policy")) {
                properties(property.getValue(), there, found);
            }
        });
        if (schema.path("items").isObject()) {
            properties(schema.get("items"), place + "/*", found);
        }
    }

    @Test
    void defaultsAreNotWrittenAndReadAsIfTheyWere() {
        String spoken = """
                {"schema": "empirie-edition/1",
                 "edition": {"id": "e", "title": "E", "from": "2022-01-01", "to": "2022-12-31", "continues": null,
                   "closedOn": null, "policy": {}},
                 "cities": [{"id": "elk", "name": "Ełk", "terc": null, "status": "OUTSIDE", "zmpMember": false,
                             "goodPractice": null, "canHost": false}],
                 "people": [{"id": "p", "name": "P", "email": null, "erased": false}],
                 "networks": [{"id": "n", "kind": "LEADERS", "title": "N", "theme": null, "rosterComplete": true,
                   "commission": null, "policy": {}, "stages": [],
                   "members": [{"city": "elk", "form": "OBSERVER", "from": "2022-01-01", "to": null}],
                   "representatives": [], "team": [], "agreements": [], "absences": [], "deeds": [], "dutyHours": [],
                   "contract": null, "workPlan": null, "planVersions": [], "products": [], "observations": [],
                   "surveys": [], "waivers": [], "continues": null}],
                 "meetings": [{"id": "m", "networks": ["n"], "status": "PLANNED", "mode": "ONLINE", "inBetween": false,
                   "host": null, "place": null, "format": null, "leaders": [],
                   "days": [{"date": "2022-05-01", "start": "10:00", "items": [{"title": "T", "minutes": 1,
                     "kind": "WORK", "audience": "CLOSED", "part": "WORKING", "transmitted": false, "recorded": false,
                     "tools": null}]}],
                   "guests": [{"person": "p", "category": null, "requestedBy": null, "items": []}],
                   "observers": [], "note": null, "report": null, "convenedOn": null, "cancelledOn": null, "cancelReason": null,
                   "moves": [], "tasks": [], "noteVersions": [],
                   "attendance": [{"person": "p", "day": 1, "status": "PRESENT", "late": 0, "early": 0,
                     "standIn": false, "standsInFor": null}]}],
                 "schedule": [], "paths": [], "touchpoints": [], "corrections": [],
                 "coordination": {"decisionMeetings": []},
                 "recruitment": {"opens": "2022-01-01", "closes": "2022-01-01", "applications": [
                   {"id": "a", "city": "elk", "receivedOn": "2022-01-01", "maxNetworks": 1, "canHost": false,
                    "acceptsExpectations": false, "wishes": [{"network": "n", "people": []}]}], "answers": null}}
                """;
        String silent = """
                {
                  "schema": "empirie-edition/1",
                  "edition": {
                    "id": "e",
                    "title": "E",
                    "from": "2022-01-01",
                    "to": "2022-12-31"
                  },
                  "cities": [ {
                    "id": "elk",
                    "name": "Ełk",
                    "status": "OUTSIDE"
                  } ],
                  "people": [ {
                    "id": "p",
                    "name": "P"
                  } ],
                  "networks": [ {
                    "id": "n",
                    "kind": "LEADERS",
                    "title": "N",
                    "members": [ {
                      "city": "elk",
                      "form": "OBSERVER",
                      "from": "2022-01-01"
                    } ]
                  } ],
                  "meetings": [ {
                    "id": "m",
                    "networks": [ "n" ],
                    "status": "PLANNED",
                    "mode": "ONLINE",
                    "days": [ {
                      "date": "2022-05-01",
                      "start": "10:00",
                      "items": [ {
                        "title": "T",
                        "minutes": 1,
                        "kind": "WORK"
                      } ]
                    } ],
                    "guests": [ {
                      "person": "p"
                    } ],
                    "attendance": [ {
                      "person": "p",
                      "day": 1,
                      "status": "PRESENT"
                    } ]
                  } ],
                  "recruitment": {
                    "opens": "2022-01-01",
                    "closes": "2022-01-01",
                    "applications": [ {
                      "id": "a",
                      "city": "elk",
                      "receivedOn": "2022-01-01",
                      "wishes": [ {
                        "network": "n"
                      } ]
                    } ]
                  }
                }
                """;
        Edition edition = EditionFile.read(spoken.getBytes(UTF_8));
        assertThat(new String(EditionFile.write(edition), UTF_8)).isEqualTo(silent);
        assertThat(EditionFile.read(silent.getBytes(UTF_8))).isEqualTo(edition);
    }

    @Test
    void noAnswersYetAndNoAnswersAtAllAreTwoThings() {
        String none = Sample.text(Sample.set(Sample.rich(), "/recruitment/answers", "null"));
        String empty = Sample.text(Sample.set(Sample.rich(), "/recruitment/answers", "[]"));
        Edition notBegun = EditionFile.read(none.getBytes(UTF_8));
        Edition begun = EditionFile.read(empty.getBytes(UTF_8));
        assertThat(notBegun).isNotEqualTo(begun);
        assertReadsBack(notBegun);
        assertReadsBack(begun);
    }

    @Test
    void emptyObjectsAreNoMissingOnes() {
        for (String place : List.of(
                "/networks/1/commission",
                "/networks/1/contract",
                "/networks/1/workPlan",
                "/edition/policy/plan.sections")) {
            Edition edition = EditionFile.read(
                    Sample.text(Sample.set(Sample.rich(), place, "{}")).getBytes(UTF_8));
            assertThat(edition)
                    .isNotEqualTo(EditionFile.read(
                            Sample.text(Sample.remove(Sample.set(Sample.rich(), place, "{}"), place))
                                    .getBytes(UTF_8)));
            assertReadsBack(edition);
        }
    }

    // --- without people -------------------------------------------------------------------------------------------

    private static Edition withoutPeople(Edition edition) {
        return EditionFile.read(EditionFile.writeWithoutPeople(edition));
    }

    @Test
    void aSharedFileHasNoNameNoAddressAndNoReason() {
        String shared = new String(EditionFile.writeWithoutPeople(EditionFile.read(Sample.richBytes())), UTF_8);
        Sample.rich().get("people").forEach(person -> {
            if (person.get("name").isString()) {
                assertThat(shared)
                        .doesNotContain(person.get("name").stringValue())
                        .doesNotContain(person.get("email").stringValue());
            }
        });
        assertThat(shared)
                .doesNotContain("urlop")
                .doesNotContain("choroba")
                .doesNotContain("Było dobrze")
                .doesNotContain("Zła forma")
                .contains("Sala zajęta", "Za mało zgłoszeń", "Przesunięto na kwiecień")
                .doesNotContain("@example.org")
                .contains("\"erased\": true");
        assertThat(withoutPeople(EditionFile.read(Sample.richBytes())).people())
                .allMatch(Person::erased)
                .hasSize(8);
    }

    @Test
    void aSharedFileHasTheDelegationsThemselves() {
        Edition edition = EditionFile.read(Sample.richBytes());
        assertThat(withoutPeople(edition).networks().get(0).network().representatives())
                .hasSize(2)
                .allSatisfy(
                        representative -> assertThat(representative.reason()).isEmpty());
        assertThat(withoutPeople(edition).meetings()).isEqualTo(edition.meetings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSharedFileIsJudgedLikeTheWholeOne(Conformance.Case given) {
        Edition edition = EditionFile.read(given.file().getBytes(UTF_8));
        Edition shared = withoutPeople(edition);
        Answers answers = Answers.in(Language.PL);
        assertThat(answers.report(Report.of(shared, given.asOf())))
                .isEqualTo(answers.report(Report.of(edition, given.asOf())));
        assertReadsBack(shared);
    }

    @Test
    void theRichFileIsJudgedAlikeToo() {
        Edition edition = EditionFile.read(Sample.richBytes());
        assertThat(Report.of(edition, LATE).findings())
                .isNotEmpty()
                .isEqualTo(Report.of(withoutPeople(edition), LATE).findings());
    }

    // --- files ----------------------------------------------------------------------------------------------------

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aFileIsWrittenAndNothingBesideIt(@TempDir Path folder) throws IOException {
        Edition edition = EditionFile.read(Sample.richBytes());
        Path file = folder.resolve("edition.json");
        EditionFile.write(edition, file);
        assertThat(Files.readString(file)).isEqualTo(new String(Sample.richBytes(), UTF_8));
        assertThat(names(folder)).containsExactly("edition.json");
    }

    @Test
    void aFileOfThatNameIsReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("edition.json"), "x".repeat(100_000));
        EditionFile.write(EditionFile.read(Sample.richBytes()), file);
        assertThat(Files.readString(file)).isEqualTo(new String(Sample.richBytes(), UTF_8));
        assertThat(names(folder)).containsExactly("edition.json");
    }

    @Test
    void whatCannotBeReplacedStaysAsItWas(@TempDir Path folder) throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("edition.json"));
        Files.writeString(occupied.resolve("inside"), "kept");
        Edition edition = EditionFile.read(Sample.richBytes());
        assertThatThrownBy(() -> EditionFile.write(edition, occupied)).isInstanceOf(IOException.class);
        assertThat(names(folder)).containsExactly("edition.json");
        assertThat(names(occupied)).containsExactly("inside");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade(@TempDir Path folder) {
        Edition edition = EditionFile.read(Sample.richBytes());
        Path file = folder.resolve("missing").resolve("edition.json");
        assertThatThrownBy(() -> EditionFile.write(edition, file)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
