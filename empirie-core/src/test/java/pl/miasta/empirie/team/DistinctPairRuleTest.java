package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.BEGUN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.DISTINCT_PAIR;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class DistinctPairRuleTest {
    private static final PersonId ALONE = new PersonId("alone");

    private static Networks alone() {
        return Networks.sound()
                .with(SupportTeam.NONE)
                .withHolder(ALONE, COORDINATOR_FACILITATOR)
                .withHolder(ALONE, EXPERT_MODERATOR)
                .withHolder(Networks.GUARDIAN, ORGANISATIONAL_GUARDIAN);
    }

    @Test
    void twoPeopleAreAPair() {
        assertThat(Networks.sound().passes(DISTINCT_PAIR)).isTrue();
    }

    @Test
    void onePersonInBothLeadingRolesBlocks() {
        Finding found = alone().finding(DISTINCT_PAIR);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("III.1");
        assertThat(words(found))
                .containsExactly(
                        "Obie role prowadzące pełni jedna osoba (alone); duet to dwie.",
                        "Powołaj do duetu drugą osobę obok alone.",
                        "One person (alone) holds both leading roles; a pair is two.",
                        "Name a second person to the leading pair beside alone.");
    }

    @Test
    void onePersonEnteredTwiceInARoleIsStillOne() {
        assertThat(alone().withHolder(ALONE, EXPERT_MODERATOR).passes(DISTINCT_PAIR))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR_FACILITATOR", "EXPERT_MODERATOR"})
    void aSecondHolderOfEitherRoleMakesAPair(Role role) {
        assertThat(alone().withHolder(new PersonId("second"), role).passes(DISTINCT_PAIR))
                .isTrue();
    }

    @Test
    void aGuardianIsNoneOfThePair() {
        assertThat(alone().withHolder(new PersonId("second"), ORGANISATIONAL_GUARDIAN)
                        .passes(DISTINCT_PAIR))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR_FACILITATOR", "EXPERT_MODERATOR"})
    void aVacantLeadingRoleIsAnotherRulesMatter(Role vacant) {
        assertThat(alone().withoutHolders(vacant).passes(DISTINCT_PAIR)).isTrue();
    }

    @Test
    void aSecondHolderWhoLeftYesterdayNoLongerHelps() {
        PersonId second = new PersonId("second");
        assertThat(alone().withHolder(second, EXPERT_MODERATOR, Employment.ADVISER, Period.of(BEGUN, TODAY))
                        .passes(DISTINCT_PAIR))
                .isTrue();
        assertThat(alone().withHolder(
                                second, EXPERT_MODERATOR, Employment.ADVISER, Period.of(BEGUN, TODAY.minusDays(1)))
                        .passes(DISTINCT_PAIR))
                .isFalse();
    }

    @Test
    void oneRoleAfterTheOtherIsNotBoth() {
        Networks changing = alone().withoutHolders(EXPERT_MODERATOR)
                .withHolder(ALONE, EXPERT_MODERATOR, Employment.ADVISER, Period.since(TODAY.plusDays(1)));
        assertThat(changing.passes(DISTINCT_PAIR)).isTrue();
        assertThat(changing.findings(DISTINCT_PAIR, TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken = alone().in(Stage.FORMING).withRosterIncomplete();
        assertThat(broken.finding(DISTINCT_PAIR).severity()).isEqualTo(BLOCKING);
        assertThat(broken.under(DISTINCT_PAIR, PolicyChange.severity(WARNING))
                        .finding(DISTINCT_PAIR)
                        .severity())
                .isEqualTo(WARNING);
        assertThat(broken.under(DISTINCT_PAIR, PolicyChange.severity(OFF)).passes(DISTINCT_PAIR))
                .isTrue();
    }

    @Test
    void aNetworkThatHasNotBegunOrIsClosedIsNotJudged() {
        assertThat(alone().withStages().findings()).isEmpty();
        assertThat(alone().withStages(new StageEntry(Stage.CLOSED, TODAY)).findings())
                .isEmpty();
        assertThat(alone().findings()).isNotEmpty();
    }
}
