package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;
import static pl.miasta.empirie.rule.Policy.FINALISTS;
import static pl.miasta.empirie.rule.Policy.LAUREATES;
import static pl.miasta.empirie.rule.Policy.LEADERS_OF_CHANGE;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.INFO;
import static pl.miasta.empirie.rule.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

class FormCountRuleTest {
    @ParameterizedTest
    @CsvSource({
        "LAUREATE, 4, false",
        "LAUREATE, 5, true",
        "LAUREATE, 10, true",
        "LAUREATE, 11, false",
        "FINALIST, 3, false",
        "FINALIST, 4, true",
        "FINALIST, 8, true",
        "FINALIST, 9, false",
        "LEADER_OF_CHANGE, 0, false",
        "LEADER_OF_CHANGE, 1, true",
        "LEADER_OF_CHANGE, 2, true",
        "LEADER_OF_CHANGE, 3, false"
    })
    void bothEndsAreInside(MembershipForm form, int cities, boolean passes) {
        assertThat(Networks.sound().withCities(form, cities).passes(ruleOf(form)))
                .isEqualTo(passes);
    }

    @Test
    void anEditionMovesBothEnds() {
        Networks five = Networks.sound();
        assertThat(five.under(LAUREATES, PolicyChange.range(6, 10)).passes(LAUREATES))
                .isFalse();
        assertThat(five.under(LAUREATES, PolicyChange.range(0, 4)).passes(LAUREATES))
                .isFalse();
        assertThat(five.under(LAUREATES, PolicyChange.range(5, 5)).passes(LAUREATES))
                .isTrue();
    }

    @Test
    void tooFewLaureatesAreAWarning() {
        Finding found = Networks.sound().withCities(LAUREATE, 3).finding(LAUREATES);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(found.actual()).contains(3);
        assertThat(found.expected()).contains(new Bounds(5, 10));
        assertThat(words(found))
                .containsExactly(
                        "Laureatów: 3; potrzeba co najmniej 5.",
                        "Przyjmij w formie „laureat” tyle miast: 2.",
                        "Laureates: 3; at least 5 are needed.",
                        "Admit this many cities as “laureate”: 2.");
    }

    @Test
    void tooManyLaureatesAreAWarning() {
        Finding found = Networks.sound().withCities(LAUREATE, 12).finding(LAUREATES);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.actual()).contains(12);
        assertThat(words(found))
                .containsExactly(
                        "Laureatów: 12; może ich być najwyżej 10.",
                        "Zmniejsz liczbę miast w formie „laureat” o: 2.",
                        "Laureates: 12; there may be at most 10.",
                        "Reduce the number of cities that belong as “laureate” by: 2.");
    }

    @Test
    void tooFewFinalistsAreAWarning() {
        Finding found = Networks.sound().withCities(FINALIST, 1).finding(FINALISTS);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(words(found))
                .containsExactly(
                        "Finalistów: 1; potrzeba co najmniej 4.",
                        "Przyjmij w formie „finalista” tyle miast: 3.",
                        "Finalists: 1; at least 4 are needed.",
                        "Admit this many cities as “finalist”: 3.");
    }

    @Test
    void tooManyFinalistsAreAWarning() {
        Finding found = Networks.sound().withCities(FINALIST, 10).finding(FINALISTS);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(words(found))
                .containsExactly(
                        "Finalistów: 10; może ich być najwyżej 8.",
                        "Zmniejsz liczbę miast w formie „finalista” o: 2.",
                        "Finalists: 10; there may be at most 8.",
                        "Reduce the number of cities that belong as “finalist” by: 2.");
    }

    @Test
    void noLeaderOfChangeIsAWarning() {
        Finding found = Networks.sound().withCities(LEADER_OF_CHANGE, 0).finding(LEADERS_OF_CHANGE);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.actual()).contains(0);
        assertThat(words(found))
                .containsExactly(
                        "Liderów zmian: 0; potrzeba co najmniej 1.",
                        "Przyjmij w formie „lider zmian” tyle miast: 1.",
                        "Leaders of change: 0; at least 1 are needed.",
                        "Admit this many cities as “leader of change”: 1.");
    }

    @Test
    void aThirdLeaderOfChangeBlocks() {
        Finding found = Networks.sound().withCities(LEADER_OF_CHANGE, 3).finding(LEADERS_OF_CHANGE);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.actual()).contains(3);
        assertThat(words(found))
                .containsExactly(
                        "Liderów zmian: 3; może ich być najwyżej 2.",
                        "Zmniejsz liczbę miast w formie „lider zmian” o: 1.",
                        "Leaders of change: 3; there may be at most 2.",
                        "Reduce the number of cities that belong as “leader of change” by: 1.");
    }

    @ParameterizedTest
    @CsvSource({"0, INFO", "3, INFO", "0, BLOCKING", "3, BLOCKING", "0, WARNING", "3, WARNING"})
    void aPolicysSeverityReplacesBothOfLeadersOfChange(int leaders, Severity severity) {
        assertThat(Networks.sound()
                        .withCities(LEADER_OF_CHANGE, leaders)
                        .under(LEADERS_OF_CHANGE, PolicyChange.severity(severity))
                        .finding(LEADERS_OF_CHANGE)
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void aThirdLeaderOfChangeBlocksWhileFormingAndOfAnIncompleteRosterToo() {
        assertThat(Networks.sound()
                        .withCities(LEADER_OF_CHANGE, 3)
                        .in(Stage.FORMING)
                        .withRosterIncomplete()
                        .finding(LEADERS_OF_CHANGE)
                        .severity())
                .isEqualTo(BLOCKING);
    }

    @Test
    void aFloorOfAnIncompleteRosterKeepsTheFigureAsKnown() {
        Finding found = Networks.sound()
                .withCities(LEADER_OF_CHANGE, 0)
                .withRosterIncomplete()
                .finding(LEADERS_OF_CHANGE);
        assertThat(found.severity()).isEqualTo(INFO);
        assertThat(found.actual()).contains(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAUREATE", "FINALIST", "LEADER_OF_CHANGE"})
    void aCityEnteredTwiceInOneFormCountsOnce(MembershipForm form) {
        int most = Networks.sound().policy().bounds(ruleOf(form)).max();
        Networks full = Networks.sound().withCities(form, most);
        City twice = full.roster().seats().stream()
                .filter(seat -> seat.forms().contains(form))
                .findFirst()
                .orElseThrow()
                .city();
        assertThat(full.withCity(twice, form).passes(ruleOf(form))).isTrue();
    }

    @Test
    void aCityOfTwoFormsCountsInBoth() {
        Networks network = Networks.sound().withCities(FINALIST, 3);
        City laureate = network.cities().get(Networks.city("laureate-1"));
        Networks both = network.withCity(laureate, FINALIST);
        assertThat(both.passes(FINALISTS)).isTrue();
        assertThat(both.passes(LAUREATES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LAUREATE", "FINALIST", "LEADER_OF_CHANGE"})
    void neitherObserversNorOtherFormsCount(MembershipForm form) {
        Networks none = Networks.sound().withCities(form, 0).admit(OBSERVER, 6, 2);
        assertThat(none.finding(ruleOf(form)).actual()).contains(0);
    }

    private static RuleId ruleOf(MembershipForm form) {
        return switch (form) {
            case LAUREATE -> LAUREATES;
            case FINALIST -> FINALISTS;
            case LEADER_OF_CHANGE -> LEADERS_OF_CHANGE;
            case OBSERVER -> throw new AssertionError("no rule counts observers");
        };
    }
}
