package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Conformance;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.check.Whereabouts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers as the contract fixes them: names of properties, their order, every value. */
class AnswersTest {
    private static final LocalDate SPRING = LocalDate.of(2022, 4, 10);
    private static final Answers PL = Answers.in(Language.PL);
    private static final Answers EN = Answers.in(Language.EN);

    private static Edition edition(ObjectNode file) {
        return EditionFile.read(Sample.text(file).getBytes(UTF_8));
    }

    private static Edition rich() {
        return EditionFile.read(Sample.richBytes());
    }

    // --- reports --------------------------------------------------------------------------------------------------

    /** An edition with one network that has begun, with neither cities nor a commission. */
    private static ObjectNode begun() {
        return Sample.set(Sample.set(Sample.least(), "/edition/policy", """
                        {"composition.core-cities": {"min": 1, "severity": "BLOCKING"},
                         "composition.laureates": {"severity": "OFF"}, "composition.finalists": {"severity": "OFF"},
                         "composition.leaders-of-change": {"severity": "OFF"},
                         "composition.persons": {"severity": "OFF"}, "team.complete": {"severity": "OFF"},
                         "policy.consistent": {"severity": "OFF"}}
                        """), "/networks", """
                [{"id": "n", "kind": "LEADERS", "title": "N", "stages": [{"stage": "WORKING", "from": "2022-01-01"}]}]
                """);
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        assertThat(EN.report(Report.of(edition(Sample.least()), SPRING).only(new NetworkId("n"))))
                .isEqualTo("""
                        {
                          "asOf": "2022-04-10",
                          "ok": true,
                          "findings": []
                        }
                        """);
    }

    @Test
    void aReportSaysTheDayWhetherAllIsWellAndEveryFinding() {
        assertThat(EN.report(Report.of(edition(begun()), SPRING))).isEqualTo("""
                        {
                          "asOf": "2022-04-10",
                          "ok": false,
                          "findings": [ {
                            "rule": "composition.commission-chair",
                            "severity": "WARNING",
                            "subject": "network:n",
                            "source": "II.1",
                            "actual": null,
                            "expected": null,
                            "message": "No standing commission of ZMP is named for the network’s theme.",
                            "remedy": "Name the competent standing commission of ZMP and its chair.",
                            "waived": false
                          }, {
                            "rule": "composition.core-cities",
                            "severity": "BLOCKING",
                            "subject": "network:n",
                            "source": "II.1",
                            "actual": 0,
                            "expected": "1..20",
                            "message": "Cities in the core: 0; at least 1 are needed.",
                            "remedy": "Admit this many cities to the core: 1.",
                            "waived": false
                          } ]
                        }
                        """);
    }

    @Test
    void aReportInPolishDiffersInItsSentencesOnly() {
        Report report = Report.of(rich(), SPRING);
        assertThat(PL.report(report))
                .contains("\"message\": \"Miast w podstawowym składzie: 3; potrzeba co najmniej 8.\"")
                .contains("\"remedy\": \"Przyjmij do podstawowego składu tyle miast: 5.\"");
        JsonNode polish = Sample.tree(PL.report(report));
        JsonNode english = Sample.tree(EN.report(report));
        assertThat(polish).isNotEqualTo(english);
        for (JsonNode answer : List.of(polish, english)) {
            answer.get("findings").forEach(finding -> ((ObjectNode) finding).remove(List.of("message", "remedy")));
        }
        assertThat(polish).isEqualTo(english);
    }

    @Test
    void findingsAreSortedBySubjectThenRule() {
        JsonNode findings = Sample.tree(EN.report(Report.of(rich(), SPRING))).get("findings");
        assertThat(findings.values().stream()
                        .map(finding -> finding.get("subject").stringValue() + " "
                                + finding.get("rule").stringValue()))
                .hasSizeGreaterThan(9)
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(findings.values())
                .allSatisfy(finding -> assertThat(finding.propertyNames())
                        .containsExactly(
                                "rule",
                                "severity",
                                "subject",
                                "source",
                                "actual",
                                "expected",
                                "message",
                                "remedy",
                                "waived"));
    }

    @Test
    void aHostSaysItInItsOwnWords() {
        Answers own = EN.saying(Texts.standard()
                .with(Language.EN, Map.of("composition.core-cities.below", "Only {0} – {1} it has to be.")));
        assertThat(own.report(Report.of(edition(begun()), SPRING)))
                .contains("\"message\": \"Only 0 – 1 it has to be.\"");
    }

    @Test
    void whatHasChangedStandsBehindTheReport() {
        Edition before = edition(begun());
        ObjectNode file = begun();
        Sample.set(file, "/people", "[{\"id\": \"p\", \"name\": \"P\"}]");
        Sample.set(file, "/networks/0/commission", "{\"chair\": \"p\"}");
        Sample.set(file, "/networks/0/waivers", """
                [{"rule": "composition.core-cities", "allow": {"min": 0}, "by": "ZH16", "reason": "R",
                  "grantedOn": "2022-04-10", "from": "2022-04-10"}]
                """);
        Sample.set(file, "/edition/policy/team.complete", "{\"severity\": \"INFO\"}");
        Report earlier = Report.of(before, SPRING.minusDays(1));
        JsonNode answer = Sample.tree(EN.report(Report.of(edition(file), SPRING), earlier));
        assertThat(answer.propertyNames()).containsExactly("asOf", "ok", "findings", "since");
        assertThat(answer.get("ok").booleanValue()).isTrue();
        JsonNode since = answer.get("since");
        assertThat(since.propertyNames()).containsExactly("asOf", "new", "gone", "changed");
        assertThat(since.get("asOf").stringValue()).isEqualTo("2022-04-09");
        assertThat(rules(since.get("new"))).containsExactly("team.complete");
        assertThat(rules(since.get("gone"))).containsExactly("composition.commission-chair");
        assertThat(since.get("changed").size()).isEqualTo(1);
        JsonNode change = since.get("changed").get(0);
        assertThat(change.propertyNames()).containsExactly("before", "after");
        assertThat(change.at("/before/rule").stringValue()).isEqualTo("composition.core-cities");
        assertThat(change.at("/before/waived").booleanValue()).isFalse();
        assertThat(change.at("/after/waived").booleanValue()).isTrue();
    }

    private static List<String> rules(JsonNode findings) {
        return findings.values().stream()
                .map(finding -> finding.get("rule").stringValue())
                .toList();
    }

    @Test
    void theSameReportIsTheSameText() {
        Edition again = EditionFile.read(EditionFile.write(rich()));
        assertThat(PL.report(Report.of(again, SPRING))).isEqualTo(PL.report(Report.of(rich(), SPRING)));
    }

    // --- decisions ------------------------------------------------------------------------------------------------

    private static Decision may(String person, Task task, int month, int day) {
        return rich().network("miasto-obywateli")
                .team()
                .may(new PersonId(person), task, LocalDate.of(2022, month, day));
    }

    @Test
    void whoHoldsTheRoleActsInIt() {
        assertThat(EN.decision(may("p-80", Task.FILE_REPORT, 5, 3))).isEqualTo("""
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
    void aSubstituteActsOnTheEvidenceOfAnAgreement() {
        assertThat(PL.decision(may("p-82", Task.INVITE_PARTICIPANTS, 5, 3))).isEqualTo("""
                        {
                          "decision": "SUBSTITUTE",
                          "for": "COORDINATOR_FACILITATOR",
                          "ground": "AGREEMENT",
                          "evidence": "a-1",
                          "reason": "Zastępstwo w roli „koordynator-facylitator” za osobę p-80: uzgodnienie, a-1 z dnia 2022-05-01.",
                          "remedy": null
                        }
                        """);
    }

    @Test
    void aSubstituteActsInAnAbsence() {
        assertThat(EN.decision(may("p-82", Task.FILE_REPORT, 6, 3))).isEqualTo("""
                        {
                          "decision": "SUBSTITUTE",
                          "for": "COORDINATOR_FACILITATOR",
                          "ground": "ABSENCE",
                          "evidence": "p-80",
                          "reason": "No holder of the role “coordinator-facilitator” is there on 2022-06-03.",
                          "remedy": null
                        }
                        """);
    }

    @Test
    void aRefusalSaysWhyAndWhatWouldHelp() {
        assertThat(EN.decision(may("p-80", Task.SUM_UP, 5, 3))).isEqualTo("""
                        {
                          "decision": "REFUSED",
                          "for": "EXPERT_MODERATOR",
                          "ground": null,
                          "evidence": null,
                          "reason": "The task belongs to the role “expert-moderator”; no substitution is agreed, and a holder is there on 2022-05-03.",
                          "remedy": "Agree the substitution beforehand: p-81 entrusts p-80 with the task “summing up” for 2022-05-03."
                        }
                        """);
    }

    // --- sight ----------------------------------------------------------------------------------------------------

    private static Sight see(String viewer, String resource) {
        return Access.to(rich())
                .see(
                        Viewer.parse(viewer).orElseThrow(),
                        Resource.parse(resource).orElseThrow(),
                        LocalDate.of(2023, 10, 19));
    }

    @Test
    void anItemIsSeenSomehow() {
        assertThat(EN.sight(see("city:konin", "item:obywatele-4/1/1"))).isEqualTo("""
                        {
                          "allowed": true,
                          "how": "ONLINE",
                          "scope": null,
                          "as": "OBSERVER",
                          "reason": "Allowed: observer."
                        }
                        """);
    }

    @Test
    void anAttendanceListIsSeenToSomeExtent() {
        assertThat(PL.sight(see("role:ZH16", "attendance:obywatele-4"))).isEqualTo("""
                        {
                          "allowed": true,
                          "how": null,
                          "scope": "ALL",
                          "as": "STAFF",
                          "reason": "Wolno: ZH-16 lub Biuro."
                        }
                        """);
    }

    @Test
    void whatIsNotSeenIsNotSeenAsAnybody() {
        assertThat(EN.sight(see("public", "report:obywatele-4"))).isEqualTo("""
                        {
                          "allowed": false,
                          "how": null,
                          "scope": null,
                          "as": null,
                          "reason": "Only the support team, ZH-16 and the Office see the report (here: everyone)."
                        }
                        """);
    }

    // --- the others -----------------------------------------------------------------------------------------------

    @Test
    void capacityIsCitiesByFormPeopleAndWhereMoreMayComeFrom() {
        assertThat(EN.capacity(rich().capacity("miasto-obywateli", LocalDate.of(2022, 5, 1))))
                .isEqualTo("""
                        {
                          "cities": {
                            "LAUREATE": 10,
                            "FINALIST": 8,
                            "LEADER_OF_CHANGE": 2
                          },
                          "people": 9,
                          "morePeopleFrom": [ "cieszyn", "elk", "sanok" ]
                        }
                        """);
    }

    @Test
    void whatIsDueStandsByDay() {
        LocalDate from = LocalDate.of(2022, 12, 31);
        assertThat(EN.due(Report.of(rich(), from).due(from, 40, Actor.zh16()))).isEqualTo("""
                        {
                          "items": [ {
                            "on": "2022-10-06",
                            "kind": "DUTY_HOURS",
                            "subject": "network:miasto-obywateli",
                            "overdue": true,
                            "people": [ "p-81" ],
                            "message": "The expert’s duty hours (last ones 2022-09-15): by 2022-10-06."
                          }, {
                            "on": "2022-12-31",
                            "kind": "WAIVER_ENDS",
                            "subject": "network:miasto-obywateli",
                            "overdue": false,
                            "people": [],
                            "message": "The waiver of the rule composition.core-cities ends on 2022-12-31."
                          }, {
                            "on": "2023-01-31",
                            "kind": "REPRESENTATION_ENDS",
                            "subject": "person:p-1@miasto-obywateli",
                            "overdue": false,
                            "people": [ "p-1" ],
                            "message": "The delegation by the city cieszyn ends on 2023-01-31."
                          } ]
                        }
                        """);
        assertThat(PL.due(List.of())).isEqualTo("""
                        {
                          "items": []
                        }
                        """);
    }

    @Test
    void aCityIsInItsNetworksWithItsPeopleById() {
        assertThat(EN.whereabouts(Whereabouts.of(rich(), new CityId("elk"), LocalDate.of(2022, 5, 1))))
                .isEqualTo("""
                        {
                          "city": "elk",
                          "on": "2022-05-01",
                          "networks": [ {
                            "network": "liderzy",
                            "forms": [ "FINALIST" ],
                            "representatives": []
                          }, {
                            "network": "miasto-obywateli",
                            "forms": [ "FINALIST" ],
                            "representatives": [ {
                              "person": "p-2",
                              "position": "SPECIALIST"
                            } ]
                          } ],
                          "meetings": []
                        }
                        """);
    }

    @Test
    void aCityIsExpectedAtTheMeetingsOfTheDay() {
        assertThat(Sample.tree(EN.whereabouts(
                                Whereabouts.of(rich(), new CityId("cieszyn"), LocalDate.of(2023, 10, 20))))
                        .get("meetings"))
                .isEqualTo(Sample.tree("[\"obywatele-4\"]"));
    }

    @Test
    void aRuleIsListedWithItsNumbers() {
        JsonNode rules = Sample.tree(EN.rules(Policy.standard())).get("rules");
        assertThat(rules.size()).isEqualTo(50);
        assertThat(rule(rules, "composition.leaders-of-change"))
                .isEqualTo("{\"rule\":\"composition.leaders-of-change\",\"title\":\"Number of leaders of change\","
                        + "\"severities\":[\"BLOCKING\",\"WARNING\"],\"min\":1,\"max\":2,\"waivable\":true,"
                        + "\"source\":\"II.1\"}");
        assertThat(rule(rules, "meeting.note"))
                .startsWith("{\"rule\":\"meeting.note\",\"title\":\"")
                .endsWith("\",\"severities\":[\"BLOCKING\",\"WARNING\"],\"graceDays\":30,\"waivable\":false,"
                        + "\"source\":\"IV, III.1\"}");
        assertThat(rule(rules, "plan.traceability"))
                .startsWith("{\"rule\":\"plan.traceability\",\"title\":\"")
                .endsWith("\",\"severities\":[\"WARNING\"],\"waivable\":true,\"source\":\"(ours)\"}");
        assertThat(PL.rules(Policy.standard())).contains("\"title\": \"Liczba liderów zmian\"");
    }

    private static String rule(JsonNode rules, String id) {
        return rules.values().stream()
                .filter(rule -> rule.get("rule").stringValue().equals(id))
                .map(Sample::text)
                .findFirst()
                .orElseThrow();
    }

    private static final class OwnRule implements NetworkRule {
        @Override
        public RuleId id() {
            return new RuleId("x-ours.anything");
        }

        @Override
        public RuleSetting standard() {
            return new RuleSetting(id(), "(host)", List.of(Severity.INFO), Optional.empty(), Optional.empty());
        }

        @Override
        public List<Finding> judge(Roster matter, RuleSetting setting) {
            return List.of();
        }
    }

    @Test
    void aHostsRuleWithoutATitleIsCalledByItsId() {
        JsonNode rules = Sample.tree(
                        EN.rules(RuleBook.standard().with(new OwnRule()).policy()))
                .get("rules");
        assertThat(rule(rules, "x-ours.anything"))
                .isEqualTo("{\"rule\":\"x-ours.anything\",\"title\":\"x-ours.anything\",\"severities\":[\"INFO\"],"
                        + "\"waivable\":true,\"source\":\"(host)\"}");
    }

    @Test
    void aReaderThatKnowsAHostsRuleReadsPoliciesAndWaiversOfIt() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/edition/policy/x-ours.anything", "{\"severity\": \"OFF\"}");
        Sample.set(file, "/networks/0/waivers/1/rule", "\"x-ours.anything\"");
        assertThat(Sample.said(file))
                .containsExactly(
                        "/edition/policy/x-ours.anything problem.unknown-property",
                        "/networks/0/waivers/1/rule problem.word");
        Edition read = EditionFile.reader()
                .knowing(RuleBook.standard().with(new OwnRule()))
                .read(Sample.text(file).getBytes(UTF_8));
        assertThat(read.policyChanges()).containsKey(new RuleId("x-ours.anything"));
    }

    @Test
    void everyDutyHasOneOwner() {
        JsonNode tasks = Sample.tree(EN.tasks()).get("tasks");
        assertThat(EN.tasks()).startsWith("""
                        {
                          "tasks": [ {
                            "task": "INVITE_PARTICIPANTS",
                            "owner": "COORDINATOR_FACILITATOR",
                            "title": "inviting participants"
                          }, {
                        """);
        assertThat(PL.tasks()).contains("\"title\": \"zapraszanie uczestników\"");
        assertThat(owned(tasks, "COORDINATOR_FACILITATOR")).hasSize(14).contains("LEAD_FACILITATION", "MONITOR_PLAN");
        assertThat(owned(tasks, "EXPERT_MODERATOR")).hasSize(13).contains("LEAD_DISCUSSION", "REVIEW_FUNDING");
        assertThat(owned(tasks, "ORGANISATIONAL_GUARDIAN")).hasSize(10).contains("ARCHIVE", "LIAISE_ZH16");
        assertThat(tasks.size()).isEqualTo(37);
    }

    private static List<String> owned(JsonNode tasks, String owner) {
        return tasks.values().stream()
                .filter(task -> task.get("owner").stringValue().equals(owner))
                .map(task -> task.get("task").stringValue())
                .toList();
    }

    @Test
    void problemsStandWithPlaceWrongAndAllowed() {
        ObjectNode file = Sample.rich();
        Sample.set(file, "/cities/0/status", "\"WINNER\"");
        Sample.set(file, "/meetings/0/host", "\"nowhere\"");
        assertThat(PL.problems(Sample.problems(Sample.text(file)))).isEqualTo("""
                        {
                          "problems": [ {
                            "pointer": "/cities/0/status",
                            "wrong": "nieznane słowo",
                            "allowed": "dozwolone: LAUREATE, FINALIST, OUTSIDE"
                          }, {
                            "pointer": "/meetings/0/host",
                            "wrong": "nie ma: miasto nowhere",
                            "allowed": "trzeba wskazać istniejący identyfikator (miasto)"
                          } ]
                        }
                        """);
        assertThat(EN.problems(Sample.problems(""))).isEqualTo("""
                        {
                          "problems": [ {
                            "pointer": "",
                            "wrong": "the file is empty",
                            "allowed": "one JSON object, as in RFC 8259"
                          } ]
                        }
                        """);
    }

    @Test
    void theSoundEditionHasNothingThatBlocks() {
        assertThat(EN.report(Report.of(edition(Conformance.base()), LocalDate.of(2023, 9, 1))))
                .startsWith("""
                        {
                          "asOf": "2023-09-01",
                          "ok": true,
                        """);
    }
}
