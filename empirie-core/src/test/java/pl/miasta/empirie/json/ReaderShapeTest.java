package pl.miasta.empirie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Conformance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Types, required properties and unknown ones, tried at every place of a file that uses every property. */
class ReaderShapeTest {
    /** Section 1 of the contract, "Required are", by kind of place. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("", Set.of("schema", "edition")),
            Map.entry("/edition", Set.of("id", "title", "from", "to")),
            Map.entry("/cities/*", Set.of("id", "name", "status")),
            Map.entry("/people/*", Set.of("id", "name")),
            Map.entry("/networks/*", Set.of("id", "kind", "title")),
            Map.entry("/networks/*/stages/*", Set.of("stage", "from")),
            Map.entry("/networks/*/members/*", Set.of("city", "form", "from")),
            Map.entry("/networks/*/representatives/*", Set.of("person", "city", "position", "from")),
            Map.entry("/networks/*/team/*", Set.of("person", "role", "employment", "from")),
            Map.entry(
                    "/networks/*/agreements/*",
                    Set.of("id", "ground", "holder", "substitute", "tasks", "agreedOn", "from")),
            Map.entry("/networks/*/absences/*", Set.of("person", "from")),
            Map.entry("/networks/*/deeds/*", Set.of("id", "person", "task", "on")),
            Map.entry("/networks/*/workPlan/challenges/*", Set.of("id", "text")),
            Map.entry("/networks/*/workPlan/goals/*", Set.of("id", "text")),
            Map.entry("/networks/*/workPlan/actions/*", Set.of("id", "text")),
            Map.entry("/networks/*/products/*", Set.of("id", "kind", "title")),
            Map.entry("/networks/*/waivers/*", Set.of("rule", "by", "reason", "grantedOn", "from")),
            Map.entry("/meetings/*", Set.of("id", "networks", "status", "mode")),
            Map.entry("/meetings/*/leaders/*", Set.of("person", "as")),
            Map.entry("/meetings/*/days/*", Set.of("date", "start")),
            Map.entry("/meetings/*/days/*/items/*", Set.of("title", "minutes", "kind")),
            Map.entry("/meetings/*/guests/*", Set.of("person")),
            Map.entry("/meetings/*/guests/*/items/*", Set.of("day", "item")),
            Map.entry("/meetings/*/observers/*", Set.of("city", "day", "item", "presence")),
            Map.entry("/meetings/*/attendance/*", Set.of("person", "day", "status")),
            Map.entry("/meetings/*/note", Set.of("origin")),
            Map.entry("/meetings/*/report", Set.of("by", "submittedOn")),
            Map.entry("/networks/*/contract/voices/*", Set.of("city", "on")),
            Map.entry("/networks/*/planVersions/*", Set.of("number", "change", "plan")),
            Map.entry("/networks/*/planVersions/*/plan", Set.of("adoptedOn")),
            Map.entry("/networks/*/planVersions/*/plan/challenges/*", Set.of("id", "text")),
            Map.entry("/networks/*/planVersions/*/plan/goals/*", Set.of("id", "text")),
            Map.entry("/networks/*/planVersions/*/plan/actions/*", Set.of("id", "text")),
            Map.entry("/networks/*/products/*/opinions/*", Set.of("city", "on", "text")),
            Map.entry("/networks/*/observations/*", Set.of("id", "city", "on", "text")),
            Map.entry("/networks/*/surveys/*", Set.of("id", "kind", "openedOn")),
            Map.entry("/networks/*/surveys/*/answers/*", Set.of("on")),
            Map.entry("/networks/*/continues", Set.of("edition", "network")),
            Map.entry("/meetings/*/moves/*", Set.of("on", "from", "reason")),
            Map.entry("/meetings/*/tasks/*", Set.of("id", "kind", "text")),
            Map.entry("/meetings/*/noteVersions/*", Set.of("number", "text", "approvedOn", "change")),
            Map.entry("/schedule/*", Set.of("id", "group", "title", "from", "to")),
            Map.entry("/paths/*", Set.of("path", "month", "text")),
            Map.entry("/touchpoints/*", Set.of("id", "on", "text")),
            Map.entry("/corrections/*", Set.of("on", "by", "subject")),
            Map.entry("/recruitment", Set.of("opens", "closes")),
            Map.entry("/recruitment/applications/*", Set.of("id", "city", "receivedOn")),
            Map.entry("/recruitment/applications/*/wishes/*", Set.of("network")),
            Map.entry("/recruitment/applications/*/wishes/*/people/*", Set.of("person", "position")),
            Map.entry("/recruitment/answers/*", Set.of("application", "on", "outcome")));

    /** Optional objects and values: null says the same as leaving them out. */
    private static final Set<String> NULLABLE = Set.of(
            "/edition/policy",
            "/cities/*/terc",
            "/cities/*/goodPractice",
            "/people/*/email",
            "/networks/*/theme",
            "/networks/*/commission",
            "/networks/*/commission/name",
            "/networks/*/commission/chair",
            "/networks/*/policy",
            "/networks/*/members/*/to",
            "/networks/*/representatives/*/to",
            "/networks/*/representatives/*/reason",
            "/networks/*/team/*/to",
            "/networks/*/agreements/*/to",
            "/networks/*/absences/*/to",
            "/networks/*/contract",
            "/networks/*/contract/adoptedOn",
            "/networks/*/workPlan",
            "/networks/*/workPlan/sections",
            "/networks/*/workPlan/actions/*/from",
            "/networks/*/workPlan/actions/*/to",
            "/networks/*/workPlan/consultedOn",
            "/networks/*/workPlan/adoptedOn",
            "/networks/*/products/*/assessedOn",
            "/networks/*/products/*/shownToObserversOn",
            "/networks/*/products/*/publishedOn",
            "/networks/*/waivers/*/subject",
            "/networks/*/waivers/*/allow",
            "/networks/*/waivers/*/allow/min",
            "/networks/*/waivers/*/allow/max",
            "/networks/*/waivers/*/to",
            "/meetings/*/host",
            "/meetings/*/place",
            "/meetings/*/format",
            "/meetings/*/days/*/items/*/tools",
            "/meetings/*/guests/*/category",
            "/meetings/*/guests/*/requestedBy",
            "/meetings/*/note",
            "/meetings/*/note/text",
            "/meetings/*/note/approvedOn",
            "/meetings/*/note/sharedOn",
            "/meetings/*/report",
            "/edition/continues",
            "/edition/closedOn",
            "/networks/*/workPlan/actions/*/begunOn",
            "/networks/*/workPlan/actions/*/doneOn",
            "/networks/*/workPlan/actions/*/lateReason",
            "/networks/*/planVersions/*/plan/sections",
            "/networks/*/planVersions/*/plan/actions/*/from",
            "/networks/*/planVersions/*/plan/actions/*/to",
            "/networks/*/planVersions/*/plan/actions/*/begunOn",
            "/networks/*/planVersions/*/plan/actions/*/doneOn",
            "/networks/*/planVersions/*/plan/actions/*/lateReason",
            "/networks/*/planVersions/*/plan/consultedOn",
            "/networks/*/products/*/setAsideOn",
            "/networks/*/surveys/*/closedOn",
            "/networks/*/surveys/*/answers/*/scores",
            "/networks/*/surveys/*/answers/*/remark",
            "/networks/*/continues",
            "/meetings/*/attendance/*/standsInFor",
            "/meetings/*/convenedOn",
            "/meetings/*/cancelledOn",
            "/meetings/*/cancelReason",
            "/meetings/*/tasks/*/owner",
            "/meetings/*/tasks/*/due",
            "/meetings/*/tasks/*/doneOn",
            "/meetings/*/tasks/*/carriedFrom",
            "/schedule/*/begunOn",
            "/schedule/*/doneOn",
            "/schedule/*/reason",
            "/paths/*/deviation",
            "/touchpoints/*/outside",
            "/corrections/*/reason",
            "/coordination",
            "/recruitment",
            "/recruitment/answers");

    /** What may be said besides when something goes that others lean on. */
    private static final Set<String> CONSEQUENCES = Set.of(
            "problem.dangling",
            "problem.no-day",
            "problem.no-item",
            "problem.allow-missing",
            "problem.nameless",
            "problem.cancel-reason",
            "problem.stand-in",
            "problem.sides",
            "problem.empty-list");

    static Stream<String> placesOfTheRichFile() {
        return Sample.places(Sample.rich()).stream();
    }

    static Stream<String> objectsOfTheRichFile() {
        ObjectNode rich = Sample.rich();
        return Stream.concat(
                Stream.of(""),
                Sample.places(rich).stream()
                        .filter(place -> rich.at(place).isObject())
                        // its properties are ids of questions
                        .filter(place -> !place.endsWith("/scores")));
    }

    private static boolean isRequired(String place) {
        String kind = Sample.kindOf(place);
        int last = kind.lastIndexOf('/');
        return REQUIRED.getOrDefault(kind.substring(0, last), Set.of()).contains(kind.substring(last + 1));
    }

    private static List<String> besideConsequences(JsonNode file) {
        return Sample.problems(Sample.text(file)).stream()
                .filter(problem -> !CONSEQUENCES.contains(problem.wrong().code()))
                .map(problem -> problem.pointer() + " " + problem.wrong().code())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("placesOfTheRichFile")
    void exactlyTheRequiredPropertiesAreMissed(String place) {
        assertThat(besideConsequences(Sample.remove(Sample.rich(), place)))
                .isEqualTo(isRequired(place) ? List.of(place + " problem.missing") : List.of());
    }

    @Test
    void theRequiredPropertiesOfTheSoundEditionAreMissedToo() {
        Set<String> tried = new HashSet<>();
        for (String place : Sample.places(Conformance.base())) {
            if (isRequired(place) && tried.add(Sample.kindOf(place))) {
                assertThat(besideConsequences(Sample.remove(Conformance.base(), place)))
                        .containsExactly(place + " problem.missing");
            }
        }
        assertThat(tried).hasSizeGreaterThan(50);
    }

    @Test
    void theRichFileHasEveryRequiredProperty() {
        Set<String> kinds = new HashSet<>();
        placesOfTheRichFile().map(Sample::kindOf).forEach(kinds::add);
        REQUIRED.forEach(
                (owner, names) -> names.forEach(name -> assertThat(kinds).contains(owner + "/" + name)));
        assertThat(kinds).containsAll(NULLABLE);
    }

    @Test
    void somethingRequiredThatIsNotThereIsNamedInEachObjectOfAList() {
        ObjectNode file = Sample.rich();
        Sample.remove(file, "/networks/0/deeds/0/on");
        Sample.remove(file, "/networks/0/deeds/0/task");
        Sample.remove(file, "/meetings/1/mode");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrder(
                        "/networks/0/deeds/0/on problem.missing",
                        "/networks/0/deeds/0/task problem.missing",
                        "/meetings/1/mode problem.missing");
    }

    @ParameterizedTest
    @MethodSource("objectsOfTheRichFile")
    void noObjectHasAPropertyThatTheContractDoesNotKnow(String place) {
        ObjectNode file = Sample.rich();
        ((ObjectNode) file.at(place)).put("wiek", 40);
        assertThat(Sample.said(file)).containsExactly(place + "/wiek problem.unknown-property");
    }

    @Test
    void aPropertyIsWrittenExactlyAsInTheContract() {
        ObjectNode file = Sample.rich();
        ((ObjectNode) file.at("/cities/0")).put("CanHost", true);
        ((ObjectNode) file.at("/cities/0")).put("can/host~", true);
        assertThat(Sample.said(file))
                .containsExactly(
                        "/cities/0/CanHost problem.unknown-property", "/cities/0/can~1host~0 problem.unknown-property");
    }

    @ParameterizedTest
    @MethodSource("placesOfTheRichFile")
    void aValueOfAnotherTypeIsRefused(String place) {
        JsonNode right = Sample.rich().at(place);
        for (String other : List.of("{}", "[]", "\"\"", "1", "true")) {
            JsonNode wrong = Sample.tree(other);
            // null stands in the rich file only as the name of an erased person
            boolean same = wrong.getNodeType() == right.getNodeType() || (right.isNull() && wrong.isString());
            if (!same) {
                assertThat(besideConsequences(Sample.set(Sample.rich(), place, wrong)))
                        .as(other)
                        .containsExactly(place + " problem.type");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("placesOfTheRichFile")
    void nullIsAValueOfOptionalValuesAndObjectsOnly(String place) {
        ObjectNode file = Sample.set(Sample.rich(), place, "null");
        String kind = Sample.kindOf(place);
        boolean allowed = NULLABLE.contains(kind) || kind.contains("lan/sections/");
        if (kind.equals("/people/*/name")) {
            assertThat(Sample.said(file))
                    .isEqualTo(place.equals("/people/7/name") ? List.of() : List.of(place + " problem.nameless"));
        } else {
            assertThat(besideConsequences(file)).isEqualTo(allowed ? List.of() : List.of(place + " problem.type"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities",
                "people",
                "networks",
                "meetings",
                "coordination",
                "recruitment",
                "schedule",
                "paths",
                "touchpoints",
                "corrections"
            })
    void everyPartOfTheFileButTheEditionMayBeLeftOut(String part) {
        ObjectNode file = Sample.rich();
        List.copyOf(file.propertyNames()).stream()
                .filter(name -> !Set.of("schema", "edition").contains(name))
                .forEach(file::remove);
        file.set(part, Set.of("coordination", "recruitment").contains(part) ? Sample.tree("null") : Sample.tree("[]"));
        assertThat(Sample.said(file)).isEmpty();
    }

    @Test
    void everyProblemOfAFileIsFoundInOneReading() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/edition/id", "\"Pilotaż\"");
        Sample.set(file, "/edition/to", "\"2021-10-31\"");
        Sample.set(file, "/edition/policy/composition.persons/max", "8");
        Sample.set(file, "/cities/0/status", "\"WINNER\"");
        Sample.remove(file, "/cities/1/name");
        Sample.set(file, "/cities/2/age", "40");
        Sample.set(file, "/people/7/email", "\"x@example.org\"");
        Sample.set(file, "/networks/0/members/0/city", "\"nowhere\"");
        Sample.set(file, "/networks/0/stages/2/from", "\"2022-06-09\"");
        Sample.set(file, "/networks/0/waivers/0/rule", "\"meeting.observers\"");
        Sample.set(file, "/meetings/0/days/0/items/1/part", "\"GENERAL\"");
        Sample.set(file, "/meetings/0/days/0/items/0/minutes", "0");
        Sample.set(file, "/meetings/0/guests/0/items/0/day", "3");
        Sample.set(file, "/meetings/1/networks", "[]");
        Sample.set(file, "/recruitment/closes", "\"2022-01-31\"");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrder(
                        "/edition/id problem.form",
                        "/edition/to problem.period",
                        "/edition/policy/composition.persons/min problem.crossed",
                        "/cities/0/status problem.word",
                        "/cities/1/name problem.missing",
                        "/cities/2/age problem.unknown-property",
                        "/people/7/email problem.erased",
                        "/networks/0/members/0/city problem.dangling",
                        "/networks/0/stages/2/from problem.stages",
                        "/networks/0/waivers/0/rule problem.not-waivable",
                        "/meetings/0/days/0/items/1/part problem.break",
                        "/meetings/0/days/0/items/0/minutes problem.range",
                        "/meetings/0/guests/0/items/0/day problem.no-day",
                        "/meetings/1/networks problem.empty-list",
                        "/recruitment/closes problem.period");
    }
}
