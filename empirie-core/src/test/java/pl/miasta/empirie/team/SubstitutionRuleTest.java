package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.COORDINATOR;
import static pl.miasta.empirie.Networks.EXPERT;
import static pl.miasta.empirie.Networks.GUARDIAN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.SUBSTITUTION;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Task.INVITE_PARTICIPANTS;
import static pl.miasta.empirie.team.Task.LEAD_DISCUSSION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class SubstitutionRuleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);

    private static Deed deed(String id, PersonId person, Task task, LocalDate on) {
        return new Deed(new DeedId(id), person, task, on);
    }

    private static Networks invitedBy(PersonId person) {
        return Networks.sound().withDeeds(List.of(deed("d-1", person, INVITE_PARTICIPANTS, DAY)));
    }

    private static Agreement agreed(LocalDate on) {
        return new Agreement(
                new AgreementId("a-1"),
                Ground.AGREEMENT,
                COORDINATOR,
                EXPERT,
                List.of(INVITE_PARTICIPANTS),
                on,
                Period.of(DAY, DAY));
    }

    @Test
    void aDeedOfTheHolderIsRight() {
        assertThat(invitedBy(COORDINATOR).passes(SUBSTITUTION)).isTrue();
    }

    @Test
    void aDeedOfAnAgreedSubstituteIsRightAndOneAgreedAfterwardsIsNot() {
        assertThat(invitedBy(EXPERT).withAgreements(agreed(DAY)).passes(SUBSTITUTION))
                .isTrue();
        assertThat(invitedBy(EXPERT).withAgreements(agreed(DAY.plusDays(1))).passes(SUBSTITUTION))
                .isFalse();
    }

    @Test
    void aDeedInAHoldersAbsenceIsRight() {
        assertThat(invitedBy(GUARDIAN)
                        .withAbsences(new Absence(COORDINATOR, Period.of(DAY, DAY)))
                        .passes(SUBSTITUTION))
                .isTrue();
    }

    @Test
    void aDeedWithoutAgreementBlocks() {
        Finding found = invitedBy(EXPERT).finding(SUBSTITUTION);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("deed:d-1@miasto-obywateli");
        assertThat(found.source()).isEqualTo("III.1");
        assertThat(words(found))
                .containsExactly(
                        "Zadanie „zapraszanie uczestników” wykonano 2022-09-15 bez uprawnienia: Zadanie należy do roli"
                                + " „koordynator-facylitator”; nie uzgodniono zastępstwa, a 2022-09-15 ktoś tę rolę"
                                + " pełni.",
                        "Uzgodnij wcześniej zastępstwo: coordinator powierza osobie expert zadanie „zapraszanie"
                                + " uczestników” na dzień 2022-09-15.",
                        "The task “inviting participants” was done on 2022-09-15 without leave: The task belongs to the"
                                + " role “coordinator-facilitator”; no substitution is agreed, and a holder is there on"
                                + " 2022-09-15.",
                        "Agree the substitution beforehand: coordinator entrusts expert with the task “inviting"
                                + " participants” for 2022-09-15.");
    }

    @Test
    void aDeedOfSomebodyOutsideTheTeamBlocks() {
        Finding found = invitedBy(new PersonId("stranger")).finding(SUBSTITUTION);
        assertThat(words(found))
                .containsExactly(
                        "Zadanie „zapraszanie uczestników” wykonano 2022-09-15 bez uprawnienia: Osoba nie należy"
                                + " 2022-09-15 do zespołu wspierającego.",
                        "Niech zadanie wykona osoba pełniąca rolę „koordynator-facylitator”: coordinator.",
                        "The task “inviting participants” was done on 2022-09-15 without leave: The person does not"
                                + " belong to the support team on 2022-09-15.",
                        "Let a holder of the role “coordinator-facilitator” do the task: coordinator.");
    }

    @Test
    void aDeedInAVacantRoleBlocks() {
        Finding found =
                invitedBy(EXPERT).withoutHolders(COORDINATOR_FACILITATOR).finding(SUBSTITUTION);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.cure().code()).isEqualTo("name-holder");
    }

    @Test
    void eachDeedIsJudgedByItselfAndOnItsOwnDay() {
        Networks network = Networks.sound()
                .withDeeds(List.of(
                        deed("d-1", EXPERT, INVITE_PARTICIPANTS, DAY.plusDays(1)),
                        deed("d-2", EXPERT, INVITE_PARTICIPANTS, DAY),
                        deed("d-3", EXPERT, INVITE_PARTICIPANTS, DAY.minusDays(1)),
                        deed("d-4", EXPERT, LEAD_DISCUSSION, DAY),
                        deed("d-5", COORDINATOR, LEAD_DISCUSSION, DAY)))
                .withAgreements(agreed(DAY));
        assertThat(network.findings(SUBSTITUTION))
                .extracting(found -> found.subject().value())
                .containsExactly("deed:d-1@miasto-obywateli", "deed:d-3@miasto-obywateli", "deed:d-5@miasto-obywateli");
    }

    @Test
    void aDeedOfAHolderWhoHasLeftSinceStaysRight() {
        Networks network = invitedBy(COORDINATOR)
                .withoutHolders(COORDINATOR_FACILITATOR)
                .withHolder(COORDINATOR, COORDINATOR_FACILITATOR, Employment.ADVISER, Period.of(Networks.BEGUN, DAY));
        assertThat(network.passes(SUBSTITUTION)).isTrue();
    }

    @Test
    void aDeedStillToComeIsNotYetKnown() {
        Networks network = invitedBy(EXPERT);
        assertThat(network.findings(SUBSTITUTION, DAY.minusDays(1))).isEmpty();
        assertThat(network.findings(SUBSTITUTION, DAY)).hasSize(1);
    }

    @Test
    void deedsAreJudgedWhateverTheStage() {
        assertThat(invitedBy(EXPERT).withStages().finding(SUBSTITUTION).severity())
                .isEqualTo(BLOCKING);
        assertThat(invitedBy(EXPERT)
                        .withStages(new StageEntry(Stage.CLOSED, DAY))
                        .finding(SUBSTITUTION)
                        .severity())
                .isEqualTo(BLOCKING);
        assertThat(invitedBy(EXPERT)
                        .in(Stage.FORMING)
                        .withRosterIncomplete()
                        .finding(SUBSTITUTION)
                        .severity())
                .isEqualTo(BLOCKING);
    }

    @Test
    void aPolicyReplacesTheSeverity() {
        Networks network = invitedBy(EXPERT).withStages(new StageEntry(Stage.CLOSED, TODAY));
        assertThat(network.under(SUBSTITUTION, PolicyChange.severity(WARNING))
                        .finding(SUBSTITUTION)
                        .severity())
                .isEqualTo(WARNING);
        assertThat(network.under(SUBSTITUTION, PolicyChange.severity(OFF)).passes(SUBSTITUTION))
                .isTrue();
    }
}
