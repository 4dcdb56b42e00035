package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.ALWAYS;
import static pl.miasta.empirie.Networks.BEGUN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.TEAM_EMPLOYMENT;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class EmploymentRuleTest {
    private static final PersonId WRONG = new PersonId("wrong");

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR_FACILITATOR, ADVISER, true",
        "COORDINATOR_FACILITATOR, ZMP_OFFICE, false",
        "COORDINATOR_FACILITATOR, OTHER, false",
        "EXPERT_MODERATOR, ADVISER, true",
        "EXPERT_MODERATOR, ZMP_OFFICE, false",
        "EXPERT_MODERATOR, OTHER, false",
        "ORGANISATIONAL_GUARDIAN, ADVISER, false",
        "ORGANISATIONAL_GUARDIAN, ZMP_OFFICE, true",
        "ORGANISATIONAL_GUARDIAN, OTHER, false"
    })
    void thePairAreAdvisersAndTheGuardianIsOfTheOffice(Role role, Employment employment, boolean passes) {
        assertThat(Networks.sound().withHolder(WRONG, role, employment, ALWAYS).passes(TEAM_EMPLOYMENT))
                .isEqualTo(passes);
    }

    @Test
    void anExpertWhoIsNoAdviserBlocks() {
        Finding found = Networks.sound()
                .withHolder(WRONG, EXPERT_MODERATOR, Employment.OTHER, ALWAYS)
                .finding(TEAM_EMPLOYMENT);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("person:wrong@miasto-obywateli");
        assertThat(found.source()).isEqualTo("III.1");
        assertThat(words(found))
                .containsExactly(
                        "Rolę „ekspert-moderator” pełni „doradca”, a ta osoba to „inna osoba”.",
                        "Powierz rolę „ekspert-moderator” komuś, kto jest „doradca”, zamiast osobie wrong.",
                        "The role “expert-moderator” is for “adviser”; this person is “somebody else”.",
                        "Entrust the role “expert-moderator” to somebody who is “adviser” instead of the person"
                                + " wrong.");
    }

    @Test
    void everyoneEmployedOtherwiseIsNamed() {
        Networks network = Networks.sound()
                .withHolder(WRONG, ORGANISATIONAL_GUARDIAN, Employment.ADVISER, ALWAYS)
                .withHolder(new PersonId("another"), COORDINATOR_FACILITATOR, Employment.ZMP_OFFICE, ALWAYS);
        assertThat(network.findings(TEAM_EMPLOYMENT))
                .extracting(found -> found.subject().value())
                .containsExactly("person:another@miasto-obywateli", "person:wrong@miasto-obywateli");
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR_FACILITATOR, EXPERT_MODERATOR", "EXPERT_MODERATOR, COORDINATOR_FACILITATOR"})
    void allWrongRolesOfAPersonSpeakWhicheverWasEnteredFirst(Role first, Role second) {
        Finding found = Networks.sound()
                .withHolder(WRONG, first, Employment.OTHER, ALWAYS)
                .withHolder(WRONG, second, Employment.OTHER, ALWAYS)
                .finding(TEAM_EMPLOYMENT);
        assertThat(found.says().arguments().get(0)).isEqualTo(List.of(COORDINATOR_FACILITATOR, Role.EXPERT_MODERATOR));
    }

    @Test
    void ofTwoRolesOnlyTheWrongOneSpeaks() {
        Finding found = Networks.sound()
                .withHolder(Networks.COORDINATOR, ORGANISATIONAL_GUARDIAN, Employment.ADVISER, ALWAYS)
                .finding(TEAM_EMPLOYMENT);
        assertThat(found.says().arguments())
                .containsExactly(
                        List.of(ORGANISATIONAL_GUARDIAN), List.of(Employment.ZMP_OFFICE), List.of(Employment.ADVISER));
    }

    @Test
    void whoeverHasLeftOrIsStillToComeIsNotJudged() {
        assertThat(wrongFor(Period.of(BEGUN, TODAY)).passes(TEAM_EMPLOYMENT)).isFalse();
        assertThat(wrongFor(Period.of(BEGUN, TODAY.minusDays(1))).passes(TEAM_EMPLOYMENT))
                .isTrue();
        assertThat(wrongFor(Period.since(TODAY.plusDays(1))).passes(TEAM_EMPLOYMENT))
                .isTrue();
    }

    private static Networks wrongFor(Period period) {
        return Networks.sound().withHolder(WRONG, EXPERT_MODERATOR, Employment.OTHER, period);
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken = wrongFor(ALWAYS).in(Stage.FORMING).withRosterIncomplete();
        assertThat(broken.finding(TEAM_EMPLOYMENT).severity()).isEqualTo(BLOCKING);
        assertThat(broken.under(TEAM_EMPLOYMENT, PolicyChange.severity(WARNING))
                        .finding(TEAM_EMPLOYMENT)
                        .severity())
                .isEqualTo(WARNING);
        assertThat(broken.under(TEAM_EMPLOYMENT, PolicyChange.severity(OFF)).passes(TEAM_EMPLOYMENT))
                .isTrue();
    }

    @Test
    void aNetworkThatHasNotBegunOrIsClosedIsNotJudged() {
        assertThat(wrongFor(ALWAYS).withStages().findings()).isEmpty();
        assertThat(wrongFor(ALWAYS)
                        .withStages(new StageEntry(Stage.CLOSED, TODAY))
                        .findings())
                .isEmpty();
    }
}
