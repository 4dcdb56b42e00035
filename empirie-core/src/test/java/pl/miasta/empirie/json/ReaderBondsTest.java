package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import tools.jackson.databind.node.ObjectNode;

/** Ids, references, days, words, ranges, policies and waivers of an edition file. */
class ReaderBondsTest {
    /** Every place of the rich file that gives an id. */
    private static final List<String> IDS = List.of(
            "/cities/0",
            "/people/0",
            "/networks/0",
            "/networks/0/agreements/0",
            "/networks/0/deeds/0",
            "/networks/0/workPlan/challenges/0",
            "/networks/0/workPlan/goals/0",
            "/networks/0/workPlan/actions/0",
            "/networks/0/products/0",
            "/networks/0/planVersions/0/plan/challenges/0",
            "/networks/0/planVersions/0/plan/goals/0",
            "/networks/0/planVersions/0/plan/actions/0",
            "/networks/0/observations/0",
            "/networks/0/surveys/0",
            "/meetings/0",
            "/meetings/0/tasks/0",
            "/schedule/0",
            "/touchpoints/0",
            "/recruitment/applications/0");

    static Stream<String> givers() {
        return IDS.stream();
    }

    /** Every place of the rich file that names something, once each. */
    static Stream<String> references() {
        return Stream.of(
                "/networks/0/commission/chair",
                "/networks/0/members/0/city",
                "/networks/0/representatives/0/person",
                "/networks/0/representatives/0/city",
                "/networks/0/team/0/person",
                "/networks/0/agreements/0/holder",
                "/networks/0/agreements/0/substitute",
                "/networks/0/absences/0/person",
                "/networks/0/deeds/0/person",
                "/networks/0/workPlan/goals/0/challenges/0",
                "/networks/0/workPlan/actions/0/goals/0",
                "/networks/0/workPlan/heardCities/0",
                "/networks/0/contract/voices/0/city",
                "/networks/0/planVersions/0/plan/goals/0/challenges/0",
                "/networks/0/planVersions/0/plan/actions/0/goals/0",
                "/networks/0/planVersions/0/plan/heardCities/0",
                "/networks/0/products/0/opinions/0/city",
                "/networks/0/observations/0/city",
                "/meetings/0/attendance/2/standsInFor",
                "/meetings/0/tasks/0/owner",
                "/meetings/0/tasks/0/carriedFrom",
                "/touchpoints/0/networks/0",
                "/corrections/0/by",
                "/meetings/0/networks/0",
                "/meetings/0/host",
                "/meetings/0/leaders/0/person",
                "/meetings/0/guests/0/person",
                "/meetings/0/guests/1/requestedBy",
                "/meetings/0/observers/0/city",
                "/meetings/0/attendance/0/person",
                "/meetings/0/report/by",
                "/recruitment/applications/0/city",
                "/recruitment/applications/0/wishes/0/network",
                "/recruitment/applications/0/wishes/0/people/0/person",
                "/recruitment/answers/0/application");
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceThatLeadsNowhereIsRefused(String place) {
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"nobody\"")))
                .containsExactly(place + " problem.dangling");
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceIsAnId(String place) {
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"Jan Kowalski\"")))
                .containsExactly(place + " problem.id");
    }

    @Test
    void aReferenceNamesAThingOfItsOwnKind() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/meetings/0/host", "\"p-1\"");
        Sample.set(file, "/meetings/0/report/by", "\"cieszyn\"");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrder(
                        "/meetings/0/host problem.dangling", "/meetings/0/report/by problem.dangling");
    }

    @Test
    void challengesAndGoalsAreNamedInsideTheirNetworkOnly() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/networks/1/workPlan/challenges/0/id", "\"c-7\"");
        Sample.set(file, "/networks/0/workPlan/goals/0/challenges/0", "\"c-7\"");
        Sample.set(file, "/networks/1/workPlan/actions", "[{\"id\": \"x-1\", \"text\": \"y\", \"goals\": [\"g-1\"]}]");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrder(
                        "/networks/0/workPlan/goals/0/challenges/0 problem.dangling",
                        "/networks/1/workPlan/actions/0/goals/0 problem.dangling");
    }

    @Test
    void earlierVersionsOfAPlanHaveIdsOfTheirOwn() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/networks/0/workPlan/challenges/0/id", "\"c-2\"");
        Sample.set(file, "/networks/0/workPlan/goals/0/challenges/0", "\"c-2\"");
        assertThat(Sample.said(file)).isEmpty();
        Sample.set(file, "/networks/0/workPlan/goals/0/challenges/0", "\"c-1\"");
        Sample.set(file, "/networks/0/planVersions/0/plan/goals/0/challenges/0", "\"c-2\"");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrder(
                        "/networks/0/workPlan/goals/0/challenges/0 problem.dangling",
                        "/networks/0/planVersions/0/plan/goals/0/challenges/0 problem.dangling");
    }

    @Test
    void twoMeetingsDoNotGiveTheSameIdToTasks() {
        String task = "[{\"id\": \"z-1\", \"kind\": \"TASK\", \"text\": \"\"}]";
        assertThat(Sample.said(Sample.set(Sample.rich(), "/meetings/1/tasks", task)))
                .containsExactly("/meetings/1/tasks/0/id problem.duplicate-id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /edition/closedOn                            | "2021-10-31" | problem.period
                    /edition/closedOn                            | "2021-11-01" |
                    /networks/0/workPlan/actions/0/doneOn        | "2022-09-14" | problem.period
                    /networks/0/workPlan/actions/0/doneOn        | "2022-09-15" |
                    /networks/0/planVersions/0/plan/actions/0/doneOn | "2022-06-19" | problem.period
                    /networks/0/planVersions/0/plan/actions/0/doneOn | "2022-06-20" |
                    /networks/0/planVersions/1/number            | 1            | problem.versions
                    /networks/0/planVersions/1/number            | 7            |
                    /networks/0/planVersions/1/plan/adoptedOn    | "2022-06-10" |
                    /networks/0/surveys/0/closedOn               | "2022-10-02" |
                    /networks/0/surveys/0/answers/0/on           | "2022-09-30" | problem.not-open
                    /networks/0/surveys/0/answers/0/on           | "2022-10-01" |
                    /networks/0/surveys/0/answers/0/on           | "2022-10-31" |
                    /networks/0/surveys/0/answers/0/on           | "2022-11-01" | problem.not-open
                    /networks/0/surveys/0/answers/0/scores/ufam  | 0            | problem.range
                    /networks/0/surveys/0/answers/0/scores/ufam  | 1            |
                    /networks/0/surveys/0/answers/0/scores/ufam  | 5            |
                    /networks/0/surveys/0/answers/0/scores/ufam  | 6            | problem.range
                    /meetings/0/attendance/2/late                | -1           | problem.range
                    /meetings/0/attendance/2/late                | 0            |
                    /meetings/0/attendance/2/early               | 1440         |
                    /meetings/0/attendance/2/early               | 1441         | problem.range
                    /meetings/0/noteVersions/1/number            | 1            | problem.versions
                    /meetings/0/noteVersions/1/number            | 2            |
                    /schedule/0/to                               | "2021-10-31" | problem.period
                    /schedule/0/to                               | "2021-11-01" |
                    /schedule/0/doneOn                           | "2021-11-07" | problem.period
                    /schedule/0/doneOn                           | "2021-11-08" |
                    /paths/0/month                               | "2022-00"    | problem.form
                    /paths/0/month                               | "2022-12"    |
                    /paths/0/month                               | "2022-12-01" | problem.form
                    /corrections/0/by                            | "ZH16"       |
                    /corrections/0/by                            | "SYSTEM"     |
                    /corrections/0/by                            | "PERSON"     | problem.id
                    /corrections/0/subject                       | ":"          | problem.form
                    """)
    void whatActsRecordHasItsRangesAndOrders(String place, String value, String code) {
        assertThat(Sample.said(Sample.set(Sample.rich(), place, value)))
                .isEqualTo(code == null ? List.of() : List.of(place + " " + code));
    }

    @Test
    void aSurveyThatEndsBeforeItBeginsIsRefused() {
        ObjectNode file = Sample.set(Sample.rich(), "/networks/0/surveys/0/answers", "[]");
        assertThat(Sample.said(Sample.set(file, "/networks/0/surveys/0/closedOn", "\"2022-10-01\"")))
                .isEmpty();
        assertThat(Sample.said(Sample.set(file, "/networks/0/surveys/0/closedOn", "\"2022-09-30\"")))
                .containsExactly("/networks/0/surveys/0/closedOn problem.period");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ["liderzy"]                     | "URBACT" |
                    ["liderzy", "miasto-obywateli"] | null     |
                    ["liderzy", "liderzy"]          | null     | problem.sides
                    ["liderzy"]                     | null     | problem.sides
                    []                              | "URBACT" | problem.sides
                    """)
    void aTouchpointHasTwoSides(String networks, String outside, String code) {
        ObjectNode file = Sample.set(Sample.rich(), "/touchpoints/0/networks", networks);
        assertThat(Sample.said(Sample.set(file, "/touchpoints/0/outside", outside)))
                .isEqualTo(code == null ? List.of() : List.of("/touchpoints/0 " + code));
    }

    @Test
    void aReferenceMayStandBeforeTheThing() {
        ObjectNode rich = Sample.rich();
        ObjectNode turned = Sample.least();
        for (String part : List.of("recruitment", "meetings", "networks", "people", "cities")) {
            turned.set(part, rich.get(part));
        }
        assertThat(Sample.said(turned)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("givers")
    void anIdIsGivenOnce(String place) {
        ObjectNode file = Sample.rich();
        String list = place.substring(0, place.lastIndexOf('/'));
        int next = file.at(list).size();
        Sample.set(file, list + "/-", file.at(place).deepCopy());
        assertThat(Sample.problems(Sample.text(file)))
                .filteredOn(problem -> problem.wrong().code().equals("problem.duplicate-id"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(list + "/" + next + "/id");
                    assertThat(problem.wrong().arguments())
                            .first()
                            .isEqualTo(file.at(place + "/id").stringValue());
                    assertThat(problem.wrong().arguments().get(1)).hasToString(place + "/id");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    agreements | [{"id": "a-1", "ground": "REQUEST", "holder": "p-1", "substitute": "p-2", "tasks": [], "agreedOn": "2022-01-01", "from": "2022-01-01"}]
                    deeds      | [{"id": "d-1", "person": "p-1", "task": "SUM_UP", "on": "2022-01-01"}]
                    workPlan   | {"challenges": [{"id": "c-1", "text": ""}], "goals": [{"id": "g-1", "text": ""}], "actions": [{"id": "x-1", "text": ""}]}
                    products   | [{"id": "r-1", "kind": "METHOD", "title": ""}]
                    observations | [{"id": "o-1", "city": "konin", "on": "2022-01-01", "text": ""}]
                    surveys    | [{"id": "s-1", "kind": "TRUST", "openedOn": "2022-01-01"}]
                    """)
    void twoNetworksMayGiveTheSameIdToThingsOfTheirOwn(String property, String json) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/1/" + property, json)))
                .isEmpty();
    }

    @Test
    void thingsOfDifferentKindsMayShareAnId() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/cities/-", "{\"id\": \"liderzy\", \"name\": \"L\", \"status\": \"OUTSIDE\"}");
        Sample.set(file, "/people/-", "{\"id\": \"liderzy\", \"name\": \"L\"}");
        Sample.set(file, "/meetings/1/id", "\"liderzy\"");
        Sample.set(file, "/meetings/0/tasks/0/carriedFrom", "\"liderzy\"");
        Sample.set(file, "/edition/id", "\"liderzy\"");
        assertThat(Sample.said(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "a-", "a--b", "2022-edycja"})
    void anIdIsOfLettersDigitsAndHyphens(String id) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/0/products/0/id", "\"" + id + "\"")))
                .isEmpty();
        assertThat(Sample.said(Sample.set(Sample.rich(), "/edition/id", "\"" + id + "\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "ł", "a b", "a_b", "a.b", " a", "a\\n", "٣"})
    void anythingElseIsNoId(String id) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/0/products/0/id", "\"" + id + "\"")))
                .containsExactly("/networks/0/products/0/id problem.id");
        assertThat(Sample.said(Sample.set(Sample.rich(), "/edition/id", "\"" + id + "\"")))
                .containsExactly("/edition/id problem.form");
    }

    @Test
    void anIdHasUpTo64Characters() {
        String place = "/networks/0/products/0/id";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + "a".repeat(64) + "\"")))
                .isEmpty();
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + "a".repeat(65) + "\"")))
                .containsExactly(place + " problem.id");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, ''",
        "2024-02-29, ''",
        "0000-01-01, ''",
        "9999-12-31, ''",
        "2022-02-29, x",
        "2022-13-01, x",
        "2022-00-10, x",
        "2022-01-00, x",
        "2022-1-1, x",
        "22-01-01, x",
        "+2022-01-01, x",
        "-022-01-01, x",
        "02022-01-01, x",
        "2022/01/01, x",
        "2022-01-01T00:00, x",
        "'2022-01-01 ', x",
        "٢٠٢٢-٠١-٠١, x",
        "'', x"
    })
    void aDayIsADateThatExists(String day, String wrong) {
        String place = "/networks/0/products/0/publishedOn";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + day + "\"")))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(place + " problem.form"));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, ''",
        "09:30, ''",
        "23:59, ''",
        "24:00, x",
        "12:60, x",
        "9:30, x",
        "09:30:00, x",
        "0930, x",
        "'', x",
        "٠٩:٣٠, x"
    })
    void aTimeIsOfTheDay(String time, String wrong) {
        String place = "/meetings/0/days/0/start";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + time + "\"")))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(place + " problem.form"));
    }

    static Stream<Arguments> words() {
        String tasks =
                "INVITE_PARTICIPANTS ANIMATE_BETWEEN_MEETINGS FRAME_PARTICIPATION CHOOSE_FORMATS WATCH_GROUP_PROCESS"
                        + " PREPARE_PROGRAMME SET_GROUND_RULES LEAD_FACILITATION RECORD_EXCHANGE FILE_REPORT"
                        + " INVOLVE_BODIES RUN_CLOSED_GROUP WORK_OUT_PLAN MONITOR_PLAN INTRODUCE_THEME PREPARE_AGENDA"
                        + " PLAN_CONTENT LEAD_DISCUSSION POINT_TO_SOLUTIONS STEER_TO_GOAL ASK_QUESTIONS RUN_SURVEYS"
                        + " ORDER_CHALLENGES FIND_EXPERTS SUM_UP HOLD_DUTY_HOURS REVIEW_FUNDING LIAISE_ZH16 HELP_PREPARE"
                        + " CONTACT_CONTRACTOR AGREE_DETAILS RUN_SITE_FORMALITIES HANDLE_ORDERS SIGN_COMPLETION_PAPERS"
                        + " ARCHIVE SUPPORT_NEEDS SEEK_COMMISSION_SYNERGY";
        String kinds = "METHOD SOLUTION RECOMMENDATION LEGAL_CHANGE NATIONAL_POLICY GOOD_PRACTICE LOCAL_PLAN"
                + " INNOVATIVE_PROJECT OTHER";
        String positions = "MAYOR DEPUTY_MAYOR HEAD_OF_UNIT SPECIALIST OTHER";
        String roles = "COORDINATOR_FACILITATOR EXPERT_MODERATOR ORGANISATIONAL_GUARDIAN";
        return Stream.of(
                Arguments.of("/edition/policy/meeting.note/severity", "BLOCKING WARNING INFO OFF"),
                Arguments.of("/cities/0/status", "LAUREATE FINALIST OUTSIDE"),
                Arguments.of("/networks/0/kind", "THEMATIC LEADERS"),
                Arguments.of("/networks/0/stages/0/stage", "FORMING CONSTITUTED WORKING EVALUATING CLOSED"),
                Arguments.of("/networks/0/members/0/form", "LAUREATE FINALIST LEADER_OF_CHANGE OBSERVER"),
                Arguments.of("/networks/0/representatives/0/position", positions),
                Arguments.of("/networks/0/team/0/role", roles),
                Arguments.of("/networks/0/team/0/employment", "ADVISER ZMP_OFFICE OTHER"),
                Arguments.of("/networks/0/agreements/0/ground", "AGREEMENT REQUEST"),
                Arguments.of("/networks/0/agreements/0/tasks/0", tasks),
                Arguments.of("/networks/0/deeds/0/task", tasks),
                Arguments.of("/networks/0/workPlan/productKinds/0", kinds),
                Arguments.of("/networks/0/workPlan/actions/0/productKinds/0", kinds),
                Arguments.of("/networks/0/products/0/kind", kinds),
                Arguments.of("/networks/0/waivers/0/by", "ZH16"),
                Arguments.of("/meetings/0/status", "PLANNED HELD CANCELLED"),
                Arguments.of("/meetings/0/mode", "IN_PERSON ONLINE HYBRID"),
                Arguments.of("/meetings/0/leaders/0/as", roles),
                Arguments.of(
                        "/meetings/0/days/0/items/2/kind",
                        "WELCOME INTEGRATION WORK PRESENTATION FUNDING_REVIEW STUDY_VISIT SUMMARY ORGANISATION BREAK"),
                Arguments.of("/meetings/0/days/0/items/0/audience", "OPEN CLOSED"),
                Arguments.of("/meetings/0/days/0/items/0/part", "GENERAL SUMMARY WORKING"),
                Arguments.of(
                        "/meetings/0/guests/0/category",
                        "MINISTRY FINANCING_BODY REGION LOCAL_GOVERNMENT SCIENCE BUSINESS NGO DONOR_STATE_CITY OTHER"),
                Arguments.of("/meetings/0/observers/0/presence", "IN_PERSON ONLINE"),
                Arguments.of("/meetings/0/attendance/0/status", "PRESENT REMOTE EXCUSED ABSENT"),
                Arguments.of("/meetings/0/note/origin", "PARTICIPANTS EXPERT"),
                Arguments.of("/meetings/0/tasks/0/kind", "DECISION TASK"),
                Arguments.of("/networks/0/surveys/0/kind", "TRUST EXPECTATIONS EVALUATION"),
                Arguments.of("/schedule/0/group", "DIAGNOSIS SELF_ORGANISATION FUNCTIONING"),
                Arguments.of("/paths/0/path", "SPR_1 SPR_2 SPR_3 SPR_4 SPR_5"),
                Arguments.of("/recruitment/applications/0/wishes/0/people/0/position", positions),
                Arguments.of("/recruitment/answers/0/outcome", "ACCEPTED RESERVE OBSERVER REFUSED"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsAreThoseOfTheContract(String place, String words) {
        List<String> known = List.of(words.split(" ", -1));
        for (String word : known) {
            assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + word + "\"")))
                    .as(word)
                    .isEmpty();
        }
        for (String word : List.of("NONE", known.get(0).toLowerCase(Locale.ROOT), known.get(0) + " ", "")) {
            assertThat(Sample.problems(Sample.text(Sample.set(Sample.rich(), place, "\"" + word + "\""))))
                    .as(word)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo(place);
                        assertThat(problem.wrong().code()).isEqualTo("problem.word");
                        assertThat(words(problem.allowed()).arguments()).containsExactly(known);
                    });
        }
    }

    @Test
    void sectionsAreThoseOfTheContract() {
        assertThat(Sample.rich().at("/networks/0/workPlan/sections").propertyNames())
                .containsExactly(
                        "COMPOSITION",
                        "RESOURCES",
                        "LOCAL_PARTNERS",
                        "CHALLENGES",
                        "GOALS",
                        "ACTIONS",
                        "IMPLEMENTATION",
                        "KNOWLEDGE_SHARING",
                        "ORGANISATION");
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/0/workPlan/sections/BUDGET", "\"x\"")))
                .containsExactly("/networks/0/workPlan/sections/BUDGET problem.unknown-property");
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAT_0, ''",
        "FORMAT_3, ''",
        "nasz-format, ''",
        "format_1, x",
        "FORMAT_4, x",
        "FORMAT_10, x",
        "Nasz, x",
        "'', x"
    })
    void aFormatIsAStandardOneOrAnId(String format, String wrong) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/meetings/0/format", "\"" + format + "\"")))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of("/meetings/0/format problem.form"));
    }

    @ParameterizedTest
    @CsvSource({"ZMP, ''", "p-95, ''", "zmp, problem.dangling", "ZH16, problem.id", "'', problem.id"})
    void aGuestIsAskedForByZmpOrByAPerson(String by, String code) {
        String place = "/meetings/0/guests/1/requestedBy";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + by + "\"")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(place + " " + code));
    }

    static Stream<Arguments> periods() {
        return Stream.of(
                Arguments.of("/edition", "from", "to"),
                Arguments.of("/networks/0/members/1", "from", "to"),
                Arguments.of("/networks/0/representatives/0", "from", "to"),
                Arguments.of("/networks/0/team/0", "from", "to"),
                Arguments.of("/networks/0/agreements/0", "from", "to"),
                Arguments.of("/networks/0/absences/0", "from", "to"),
                Arguments.of("/networks/0/workPlan/actions/0", "from", "to"),
                Arguments.of("/networks/0/waivers/0", "from", "to"),
                Arguments.of("/recruitment", "opens", "closes"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodMayBeOneDayButNotLess(String place, String first, String last) {
        ObjectNode file = Sample.set(Sample.rich(), place + "/" + first, "\"2022-05-02\"");
        assertThat(Sample.said(Sample.set(file, place + "/" + last, "\"2022-05-02\"")))
                .isEmpty();
        assertThat(Sample.said(Sample.set(file, place + "/" + last, "\"2022-05-01\"")))
                .containsExactly(place + "/" + last + " problem.period");
    }

    @Test
    void anActionMayHaveOneEndOnly() {
        assertThat(Sample.said(Sample.remove(Sample.rich(), "/networks/0/workPlan/actions/0/from")))
                .isEmpty();
        assertThat(Sample.said(Sample.remove(Sample.rich(), "/networks/0/workPlan/actions/0/to")))
                .isEmpty();
    }

    @Test
    void anEditionIsNeverOpen() {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/edition/to", "null")))
                .containsExactly("/edition/to problem.type");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-10, ''", "2022-06-09, x", "2022-06-08, x"})
    void stagesAscendStrictly(String working, String wrong) {
        String place = "/networks/0/stages/2/from";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + working + "\"")))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(place + " problem.stages"));
    }

    @Test
    void everyStepBackOfTheStagesIsNamed() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/networks/0/stages/0/from", "\"2024-01-01\"");
        Sample.set(file, "/networks/0/stages/4/from", "\"2023-10-01\"");
        assertThat(Sample.said(file))
                .containsExactly(
                        "/networks/0/stages/1/from problem.stages", "/networks/0/stages/4/from problem.stages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "part", "transmitted", "recorded", "tools"})
    void aBreakCarriesNothingOfAnItem(String property) {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/meetings/0/days/0/items/0/kind", "\"BREAK\"");
        assertThat(Sample.said(file))
                .containsExactlyInAnyOrderElementsOf(Stream.of("audience", "part", "transmitted", "recorded", "tools")
                        .map(each -> "/meetings/0/days/0/items/0/" + each + " problem.break")
                        .toList());
        ((ObjectNode) file.at("/meetings/0/days/0/items/0")).retain(List.of("title", "minutes", "kind", property));
        assertThat(Sample.said(file)).containsExactly("/meetings/0/days/0/items/0/" + property + " problem.break");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id": "x", "name": null, "erased": true}                              | ``
                    {"id": "x", "name": null, "email": null, "erased": true}               | ``
                    {"id": "x", "name": "N", "email": null, "erased": false}               | ``
                    {"id": "x", "name": "N"}                                               | ``
                    {"id": "x", "name": ""}                                                | ``
                    {"id": "x", "name": null}                                              | /people/8/name problem.nameless
                    {"id": "x", "name": null, "erased": false}                             | /people/8/name problem.nameless
                    {"id": "x", "name": "N", "erased": true}                               | /people/8/name problem.erased
                    {"id": "x", "name": null, "email": "e@example.org", "erased": true}    | /people/8/email problem.erased
                    {"id": "x", "erased": true}                                            | /people/8/name problem.missing
                    """)
    void onlyAnErasedPersonIsWithoutANameAndThenWithoutAnything(String person, String said) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/people/-", person)))
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @CsvSource({
        "attendance/0/day, 2, ''",
        "attendance/0/day, 3, problem.no-day",
        "attendance/0/day, 0, problem.range",
        "observers/0/day, 3, problem.no-day",
        "observers/0/item, 3, ''",
        "observers/0/item, 4, problem.no-item",
        "observers/0/item, 0, problem.range",
        "guests/0/items/0/day, 3, problem.no-day",
        "guests/0/items/0/item, 3, ''",
        "guests/0/items/0/item, 4, problem.no-item",
        "guests/0/items/0/day, -1, problem.range"
    })
    void daysAndItemsAreCountedFrom1(String place, String number, String code) {
        String pointer = "/meetings/0/" + place;
        assertThat(Sample.said(Sample.set(Sample.rich(), pointer, number)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(pointer + " " + code));
    }

    @Test
    void aDayWithoutItemsHasNone() {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/meetings/0/observers/0/day", "2")))
                .containsExactly("/meetings/0/observers/0/item problem.no-item");
    }

    @Test
    void aMeetingWithoutDaysHasNone() {
        assertThat(Sample.said(Sample.remove(Sample.rich(), "/meetings/0/days")))
                .containsExactlyInAnyOrder(
                        "/meetings/0/guests/0/items/0/day problem.no-day",
                        "/meetings/0/observers/0/day problem.no-day",
                        "/meetings/0/attendance/0/day problem.no-day",
                        "/meetings/0/attendance/1/day problem.no-day",
                        "/meetings/0/attendance/2/day problem.no-day");
    }

    // --- policy ---------------------------------------------------------------------------------------------------

    private static final Map<String, String> NUMBERS = Map.of(
            "meeting.break", "overMinutes",
            "meeting.frequency", "perMonths",
            "meeting.note", "graceDays",
            "meeting.report", "graceDays",
            "meeting.format-result", "graceDays",
            "team.duty-hours", "everyDays",
            "coordination.decision-meetings", "perYear");
    private static final Set<String> RANGED = Set.of(
            "composition.core-cities",
            "composition.laureates",
            "composition.finalists",
            "composition.leaders-of-change",
            "composition.representatives-per-city",
            "composition.persons",
            "meeting.duration",
            "product.innovative");

    static Stream<String> rules() {
        return Policy.standard().rules().stream().map(RuleSetting::id).map(RuleId::value);
    }

    private static ObjectNode changing(String owner, String rule, String change) {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/edition/policy", "{}");
        Sample.set(file, "/networks/0/policy", "{}");
        return Sample.set(file, owner + "/policy/" + rule, change);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPolicyChangesExactlyTheNumbersThatARuleHas(String rule) {
        assertThat(Sample.said(changing("/edition", rule, "{\"severity\": \"INFO\"}")))
                .isEmpty();
        for (String number : Stream.concat(
                        Stream.of("min", "max"), NUMBERS.values().stream().distinct())
                .toList()) {
            boolean has = number.equals(NUMBERS.get(rule))
                    || (RANGED.contains(rule) && Set.of("min", "max").contains(number));
            String value = number.equals("max") ? "99999" : "1";
            assertThat(Sample.said(changing("/edition", rule, "{\"" + number + "\": " + value + "}")))
                    .as(number)
                    .isEqualTo(
                            has
                                    ? List.of()
                                    : List.of("/edition/policy/" + rule + "/" + number + " problem.unknown-property"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aNetworkChangesRulesOfMeetingsOnly(String rule) {
        assertThat(Sample.said(changing("/networks/0", rule, "{\"severity\": \"INFO\"}")))
                .isEqualTo(
                        rule.startsWith("meeting.")
                                ? List.of()
                                : List.of("/networks/0/policy/" + rule + " problem.unknown-property"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"composition.core-city", "core-cities", "Composition.core-cities", "x-ours.anything", ""})
    void aPolicySpeaksOfKnownRulesOnly(String rule) {
        assertThat(Sample.said(changing("/edition", rule, "{}")))
                .containsExactly("/edition/policy/" + rule + " problem.unknown-property");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    composition.core-cities              | {"min": 0, "max": 0}     | ``
                    composition.core-cities              | {"min": -1}              | min problem.range
                    composition.core-cities              | {"max": -1}              | max problem.range
                    composition.core-cities              | {"min": 10.5}            | min problem.range
                    composition.core-cities              | {"min": 15, "max": 15}   | ``
                    composition.core-cities              | {"min": 16, "max": 15}   | min problem.crossed
                    composition.core-cities              | {"min": 20}              | ``
                    composition.core-cities              | {"min": 21}              | min problem.crossed
                    composition.core-cities              | {"max": 10}              | ``
                    composition.core-cities              | {"max": 9}               | max problem.crossed
                    composition.representatives-per-city | {"min": 1}               | ``
                    composition.representatives-per-city | {"min": 0}               | min problem.range
                    composition.representatives-per-city | {"min": 1, "max": 0}     | min problem.crossed
                    meeting.break                        | {"overMinutes": 0}       | ``
                    meeting.break                        | {"overMinutes": -1}      | overMinutes problem.range
                    meeting.break                        | {"overMinutes": null}    | overMinutes problem.type
                    meeting.frequency                    | {"perMonths": 0}         | ``
                    meeting.note                         | {"graceDays": 0}         | ``
                    coordination.decision-meetings       | {"perYear": 0}           | ``
                    team.duty-hours                      | {"everyDays": 1}         | ``
                    meeting.note                         | {"severity": "GRAVE"}    | severity problem.word
                    meeting.note                         | {}                       | ``
                    """)
    void theNumbersOfAnEditionMakeSense(String rule, String change, String said) {
        assertThat(Sample.said(changing("/edition", rule, change)))
                .isEqualTo(said.isEmpty() ? List.of() : List.of("/edition/policy/" + rule + "/" + said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                       | {"min": 540} | ``
                    {}                       | {"min": 541} | min problem.crossed
                    {"max": 400}             | {"min": 400} | ``
                    {"max": 400}             | {"min": 401} | min problem.crossed
                    {"max": 600}             | {"min": 600} | ``
                    {"min": 100}             | {"max": 100} | ``
                    {"min": 100}             | {"max": 99}  | max problem.crossed
                    """)
    void aNetworksNumbersGoTogetherWithTheEditionsUnchangedOnes(String edition, String network, String said) {
        ObjectNode file = changing("/networks/0", "meeting.duration", network);
        Sample.set(file, "/edition/policy/meeting.duration", edition);
        assertThat(Sample.said(file))
                .isEqualTo(said.isEmpty() ? List.of() : List.of("/networks/0/policy/meeting.duration/" + said));
    }

    // --- waivers --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("rules")
    void aWaiverStatesFiguresExactlyWhereTheRuleHasARange(String rule) {
        ObjectNode file = Sample.rich();
        String waiver = "/networks/0/waivers/1";
        Sample.set(file, waiver + "/rule", "\"" + rule + "\"");
        boolean protects = Set.of("meeting.closed-not-recorded", "meeting.observers", "meeting.note")
                .contains(rule);
        List<String> notWaivable = List.of(waiver + "/rule problem.not-waivable");
        List<String> silent = RANGED.contains(rule) ? List.of(waiver + "/allow problem.allow-missing") : List.of();
        List<String> allowing = RANGED.contains(rule) ? List.of() : List.of(waiver + "/allow problem.allow-needless");
        assertThat(Sample.said(file)).isEqualTo(protects ? notWaivable : silent);
        Sample.set(file, waiver + "/allow", "null");
        assertThat(Sample.said(file)).isEqualTo(protects ? notWaivable : silent);
        for (String figures : List.of("{\"min\": 1}", "{\"max\": 99}", "{\"min\": 1, \"max\": 1}", "{}")) {
            Sample.set(file, waiver + "/allow", figures);
            assertThat(Sample.said(file)).as(figures).isEqualTo(protects ? notWaivable : allowing);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"min": 9, "max": 9}   | ``
                    {"min": 9, "max": 8}   | min problem.crossed
                    {"min": 0}             | ``
                    {"min": -1}            | min problem.range
                    {"max": -1}            | max problem.range
                    {"min": null}          | ``
                    {"most": 1}            | most problem.unknown-property
                    """)
    void theFiguresOfAWaiverAreARange(String allow, String said) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/0/waivers/0/allow", allow)))
                .isEqualTo(said.isEmpty() ? List.of() : List.of("/networks/0/waivers/0/allow/" + said));
    }

    @Test
    void aWaiverIsOfAKnownRule() {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/networks/0/waivers/0/rule", "\"composition.people\"")))
                .containsExactly("/networks/0/waivers/0/rule problem.word");
    }

    @ParameterizedTest
    @CsvSource({"a:b, ''", "city:jaslo@miasto-cyfrowe, ''", ":b, x", "konin, x", "'', x"})
    void aSubjectHasAKind(String subject, String wrong) {
        String place = "/networks/0/waivers/0/subject";
        assertThat(Sample.said(Sample.set(Sample.rich(), place, "\"" + subject + "\"")))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(place + " problem.form"));
    }

    // --- version --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "empirie-edition/1.1, problem.newer-schema",
        "empirie-edition/1.20, problem.newer-schema",
        "empirie-edition/1.0, problem.form",
        "empirie-edition/1.01, problem.form",
        "empirie-edition/2, problem.form",
        "empirie-edition/2.1, problem.form",
        "empirie-edition/10, problem.form",
        "empirie-edition/, problem.form",
        "Empirie-edition/1, problem.form",
        "'empirie-edition/1 ', problem.form",
        "'', problem.form"
    })
    void onlyThisVersionIsReadAndANewerMinorOneIsNamed(String schema, String code) {
        assertThat(Sample.said(Sample.set(Sample.rich(), "/schema", "\"" + schema + "\"")))
                .containsExactly("/schema " + code);
    }

    @Test
    void whatANewerVersionAddsIsNotHeldAgainstTheFile() {
        ObjectNode file = Sample.set(Sample.rich(), "/schema", "\"empirie-edition/1.1\"");
        Sample.set(file, "/edition/voices", "[]");
        assertThat(Sample.said(file)).containsExactly("/schema problem.newer-schema");
    }

    @Test
    void theProblemsOfOneFileAreFoundInTheOrderOfItsPartsAndReferencesLast() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/networks/0/members/0/city", "\"nowhere\"");
        Sample.set(file, "/meetings/0/mode", "\"BY_MAIL\"");
        Sample.set(file, "/cities/0/status", "\"WINNER\"");
        assertThat(Sample.problems(Sample.text(file).getBytes(UTF_8)).stream()
                        .map(problem -> problem.pointer())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("/cities/0/status /meetings/0/mode /networks/0/members/0/city");
    }

    /** What is allowed beside null. */
    private static Message words(Message allowed) {
        return allowed.code().equals("problem.allowed.or-null")
                ? (Message) allowed.arguments().get(0)
                : allowed;
    }
}
