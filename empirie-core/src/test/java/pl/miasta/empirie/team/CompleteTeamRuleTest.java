package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.BEGUN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.TEAM_COMPLETE;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Severity;

class CompleteTeamRuleTest {
    @Test
    void threeRolesHeldAreRight() {
        assertThat(Networks.sound().passes(TEAM_COMPLETE)).isTrue();
    }

    @Test
    void onePersonMayHoldAllThreeForAllThisRuleCares() {
        PersonId alone = new PersonId("alone");
        Networks network = Networks.sound().with(SupportTeam.NONE);
        for (Role role : Role.values()) {
            assertThat(network.passes(TEAM_COMPLETE)).isFalse();
            network = network.withHolder(alone, role);
        }
        assertThat(network.passes(TEAM_COMPLETE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleIsNeeded(Role role) {
        assertThat(Networks.sound().withoutHolders(role).passes(TEAM_COMPLETE)).isFalse();
    }

    @Test
    void aVacantRoleBlocks() {
        Finding found = Networks.sound().withoutHolders(EXPERT_MODERATOR).finding(TEAM_COMPLETE);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("III.1");
        assertThat(words(found))
                .containsExactly(
                        "W zespole wspierającym nikt nie pełni roli: ekspert-moderator.",
                        "Powołaj do zespołu wspierającego: ekspert-moderator.",
                        "In the support team nobody holds the role: expert-moderator.",
                        "Name to the support team: expert-moderator.");
    }

    @Test
    void allVacantRolesAreNamedTogetherInTheirOrder() {
        assertThat(words(Networks.sound()
                        .withoutHolders(ORGANISATIONAL_GUARDIAN)
                        .withoutHolders(COORDINATOR_FACILITATOR)
                        .finding(TEAM_COMPLETE)))
                .containsExactly(
                        "W zespole wspierającym nikt nie pełni roli: koordynator-facylitator, opiekun organizacyjny.",
                        "Powołaj do zespołu wspierającego: koordynator-facylitator, opiekun organizacyjny.",
                        "In the support team nobody holds the role: coordinator-facilitator, organisational guardian.",
                        "Name to the support team: coordinator-facilitator, organisational guardian.");
    }

    @Test
    void aRoleIsHeldOnItsFirstAndLastDayAndNotBeforeOrAfter() {
        assertThat(expertFor(Period.of(TODAY, TODAY)).passes(TEAM_COMPLETE)).isTrue();
        assertThat(expertFor(Period.of(BEGUN, TODAY.minusDays(1))).passes(TEAM_COMPLETE))
                .isFalse();
        assertThat(expertFor(Period.since(TODAY.plusDays(1))).passes(TEAM_COMPLETE))
                .isFalse();
    }

    private static Networks expertFor(Period period) {
        return Networks.sound()
                .withoutHolders(EXPERT_MODERATOR)
                .withHolder(Networks.EXPERT, EXPERT_MODERATOR, Employment.ADVISER, period);
    }

    @ParameterizedTest
    @CsvSource({"FORMING, WARNING", "CONSTITUTED, BLOCKING", "WORKING, BLOCKING", "EVALUATING, BLOCKING"})
    void aVacantRoleOnlyWarnsWhileForming(Stage stage, Severity severity) {
        Networks network = Networks.sound().withoutHolders(EXPERT_MODERATOR).in(stage);
        assertThat(network.finding(TEAM_COMPLETE).severity()).isEqualTo(severity);
        assertThat(network.withRosterIncomplete().finding(TEAM_COMPLETE).severity())
                .isEqualTo(severity);
        assertThat(network.under(TEAM_COMPLETE, PolicyChange.severity(BLOCKING))
                        .finding(TEAM_COMPLETE)
                        .severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"FORMING, INFO", "WORKING, INFO", "FORMING, WARNING", "WORKING, WARNING"})
    void aMilderSeverityOfThePolicyStays(Stage stage, Severity severity) {
        assertThat(Networks.sound()
                        .withoutHolders(EXPERT_MODERATOR)
                        .in(stage)
                        .under(TEAM_COMPLETE, PolicyChange.severity(severity))
                        .finding(TEAM_COMPLETE)
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void offSilencesIt() {
        assertThat(Networks.sound()
                        .withoutHolders(EXPERT_MODERATOR)
                        .under(TEAM_COMPLETE, PolicyChange.severity(OFF))
                        .passes(TEAM_COMPLETE))
                .isTrue();
    }

    @Test
    void aNetworkThatHasNotBegunOrIsClosedNeedsNoTeam() {
        Networks network = Networks.sound().with(SupportTeam.NONE);
        assertThat(network.withStages().findings()).isEmpty();
        assertThat(network.withStages(new StageEntry(Stage.FORMING, TODAY.plusDays(1)))
                        .findings())
                .isEmpty();
        assertThat(network.withStages(new StageEntry(Stage.CLOSED, TODAY)).findings())
                .isEmpty();
        assertThat(network.withStages(
                                new StageEntry(Stage.WORKING, BEGUN), new StageEntry(Stage.CLOSED, TODAY.plusDays(1)))
                        .finding(TEAM_COMPLETE)
                        .severity())
                .isEqualTo(BLOCKING);
    }
}
