package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.miasta.empirie.Networks.COORDINATOR;
import static pl.miasta.empirie.Networks.EXPERT;
import static pl.miasta.empirie.Networks.GUARDIAN;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;
import static pl.miasta.empirie.team.Task.CHOOSE_FORMATS;
import static pl.miasta.empirie.team.Task.INVITE_PARTICIPANTS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

class SupportTeamMayTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final PersonId COORDINATOR_B = new PersonId("b-coordinator");

    private static Networks two() {
        return Networks.sound().withHolder(COORDINATOR_B, COORDINATOR_FACILITATOR);
    }

    private static Agreement agreement(String id, Ground ground, LocalDate on, Period period, PersonId holder) {
        return new Agreement(new AgreementId(id), ground, holder, EXPERT, List.of(INVITE_PARTICIPANTS), on, period);
    }

    private static Agreement agreement(String id, LocalDate on) {
        return agreement(id, Ground.AGREEMENT, on, Period.of(DAY, DAY), COORDINATOR);
    }

    private static Decision invite(Networks network, PersonId person) {
        return network.team().may(person, INVITE_PARTICIPANTS, DAY);
    }

    private static List<String> words(Decision decision) {
        return Stream.of(Language.PL, Language.EN)
                .flatMap(language -> Stream.concat(
                        Stream.of(decision.reason().in(language)),
                        decision.remedy().map(remedy -> remedy.in(language)).stream()))
                .toList();
    }

    // in own role

    @Test
    void theHolderActsInOwnRole() {
        Decision decision = invite(Networks.sound(), COORDINATOR);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.OWN_ROLE);
        assertThat(decision.isAllowed()).isTrue();
        assertThat(decision.role()).isEqualTo(COORDINATOR_FACILITATOR);
        assertThat(decision.ground()).isEmpty();
        assertThat(decision.evidence()).isEmpty();
        assertThat(words(decision))
                .containsExactly(
                        "Zadanie należy do pełnionej roli: koordynator-facylitator.",
                        "The task belongs to the role held: coordinator-facilitator.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskIsDoneByTheHoldersOfItsOneOwner(Task task) {
        SupportTeam team = Networks.sound().team();
        Set<PersonId> allowed = Stream.of(COORDINATOR, EXPERT, GUARDIAN)
                .filter(person -> team.may(person, task, DAY).isAllowed())
                .collect(Collectors.toSet());
        assertThat(allowed).isEqualTo(team.holders(task.owner(), DAY));
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR_FACILITATOR, 14", "EXPERT_MODERATOR, 13", "ORGANISATIONAL_GUARDIAN, 10"})
    void everyRoleOwnsItsTasks(Role role, int tasks) {
        assertThat(Arrays.stream(Task.values()).filter(task -> task.owner() == role))
                .hasSize(tasks);
    }

    @Test
    void eachOfSeveralHoldersActsInOwnRoleAbsentOrNot() {
        Networks network = two().withAbsences(new Absence(COORDINATOR, Period.of(DAY, DAY)));
        assertThat(invite(network, COORDINATOR).kind()).isEqualTo(Decision.Kind.OWN_ROLE);
        assertThat(invite(network, COORDINATOR_B).kind()).isEqualTo(Decision.Kind.OWN_ROLE);
    }

    @Test
    void aHolderIsOneOnTheFirstAndTheLastDayAndNotBeforeOrAfter() {
        SupportTeam team = Networks.sound()
                .withHolder(STRANGER, COORDINATOR_FACILITATOR, Employment.ADVISER, Period.of(DAY, DAY.plusDays(2)))
                .team();
        assertThat(Stream.iterate(DAY.minusDays(1), day -> day.plusDays(1))
                        .limit(5)
                        .map(day -> team.may(STRANGER, INVITE_PARTICIPANTS, day).isAllowed()))
                .containsExactly(false, true, true, true, false);
    }

    // as a substitute: agreed or asked

    @Test
    void anAgreedSubstituteActsForTheHolder() {
        Decision decision = invite(Networks.sound().withAgreements(agreement("a-7", LocalDate.of(2022, 9, 1))), EXPERT);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.SUBSTITUTE);
        assertThat(decision.isAllowed()).isTrue();
        assertThat(decision.role()).isEqualTo(COORDINATOR_FACILITATOR);
        assertThat(decision.ground()).contains(Ground.AGREEMENT);
        assertThat(decision.evidence()).contains("a-7");
        assertThat(words(decision))
                .containsExactly(
                        "Zastępstwo w roli „koordynator-facylitator” za osobę coordinator: uzgodnienie, a-7 z dnia"
                                + " 2022-09-01.",
                        "Standing in as “coordinator-facilitator” for coordinator: agreement, a-7 of 2022-09-01.");
    }

    @Test
    void aRequestIsAGroundOfItsOwn() {
        Decision decision = invite(
                Networks.sound()
                        .withAgreements(agreement("r-1", Ground.REQUEST, DAY, Period.of(DAY, DAY), COORDINATOR)),
                EXPERT);
        assertThat(decision.ground()).contains(Ground.REQUEST);
        assertThat(words(decision))
                .containsExactly(
                        "Zastępstwo w roli „koordynator-facylitator” za osobę coordinator: prośba, r-1 z dnia"
                                + " 2022-09-15.",
                        "Standing in as “coordinator-facilitator” for coordinator: request, r-1 of 2022-09-15.");
    }

    @Test
    void theEarliestAgreedIsTheEvidenceAndOfOneDayTheLeastId() {
        Agreement later = agreement("a-1", DAY.minusDays(1));
        Agreement earliest = agreement("b-2", DAY.minusDays(2));
        Agreement sameDay = agreement("a-3", Ground.REQUEST, DAY.minusDays(2), Period.of(DAY, DAY), COORDINATOR);
        assertThat(invite(Networks.sound().withAgreements(later, earliest), EXPERT)
                        .evidence())
                .contains("b-2");
        Decision decision = invite(Networks.sound().withAgreements(later, earliest, sameDay), EXPERT);
        assertThat(decision.evidence()).contains("a-3");
        assertThat(decision.ground()).contains(Ground.REQUEST);
    }

    @Test
    void anAgreementThatDoesNotCoverTheDayIsNoEvidenceHoweverEarly() {
        Agreement old = agreement(
                "a-1", Ground.AGREEMENT, DAY.minusDays(9), Period.of(DAY.minusDays(9), DAY.minusDays(1)), COORDINATOR);
        assertThat(invite(Networks.sound().withAgreements(old, agreement("b-2", DAY)), EXPERT)
                        .evidence())
                .contains("b-2");
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void anAgreementCoversNoDeedBeforeItWasMade(int madeAfter, boolean allowed) {
        Agreement agreement = agreement(
                "a-1", Ground.AGREEMENT, DAY.plusDays(madeAfter), Period.since(DAY.minusDays(30)), COORDINATOR);
        assertThat(invite(Networks.sound().withAgreements(agreement), EXPERT).isAllowed())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, true", "3, false"})
    void anAgreementHoldsOnBothEndsOfItsPeriod(int dayOfPeriod, boolean allowed) {
        LocalDate from = DAY.minusDays(dayOfPeriod);
        Agreement agreement =
                agreement("a-1", Ground.AGREEMENT, DAY.minusDays(9), Period.of(from, from.plusDays(2)), COORDINATOR);
        assertThat(invite(Networks.sound().withAgreements(agreement), EXPERT).isAllowed())
                .isEqualTo(allowed);
    }

    @Test
    void anAgreementNamesItsSubstituteItsTasksAndItsHolder() {
        Networks agreed = Networks.sound().withAgreements(agreement("a-1", DAY));
        assertThat(invite(agreed, GUARDIAN).isAllowed()).isFalse();
        assertThat(agreed.team().may(EXPERT, CHOOSE_FORMATS, DAY).isAllowed()).isFalse();
        Networks byGuardian =
                Networks.sound().withAgreements(agreement("a-1", Ground.AGREEMENT, DAY, Period.since(DAY), GUARDIAN));
        assertThat(invite(byGuardian, EXPERT).isAllowed()).isFalse();
    }

    @Test
    void anAgreementOfSomebodyWhoNoLongerHoldsTheRoleIsVoid() {
        Networks network = two().withoutHolders(COORDINATOR_FACILITATOR)
                .withHolder(COORDINATOR_B, COORDINATOR_FACILITATOR)
                .withHolder(
                        COORDINATOR,
                        COORDINATOR_FACILITATOR,
                        Employment.ADVISER,
                        Period.of(Networks.BEGUN, DAY.minusDays(1)))
                .withAgreements(agreement("a-1", DAY.minusDays(5)));
        assertThat(invite(network, EXPERT).isAllowed()).isFalse();
    }

    @Test
    void anyOfSeveralHoldersMayAgree() {
        Networks network =
                two().withAgreements(agreement("a-1", Ground.AGREEMENT, DAY, Period.since(DAY), COORDINATOR_B));
        assertThat(invite(network, EXPERT).evidence()).contains("a-1");
    }

    // as a substitute: absence

    @Test
    void inTheAbsenceOfTheOnlyHolderAnyOfTheTeamMayAct() {
        Networks network = Networks.sound().withAbsences(new Absence(COORDINATOR, Period.of(DAY, DAY)));
        Decision decision = invite(network, GUARDIAN);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.SUBSTITUTE);
        assertThat(decision.ground()).contains(Ground.ABSENCE);
        assertThat(decision.evidence()).contains("coordinator");
        assertThat(words(decision))
                .containsExactly(
                        "Nikt z pełniących rolę „koordynator-facylitator” nie jest obecny 2022-09-15.",
                        "No holder of the role “coordinator-facilitator” is there on 2022-09-15.");
        assertThat(invite(network, EXPERT).isAllowed()).isTrue();
    }

    @Test
    void everyHolderHasToBeAbsentAndTheLeastIdIsTheEvidence() {
        Networks one = two().withAbsences(new Absence(COORDINATOR, Period.of(DAY, DAY)));
        assertThat(invite(one, GUARDIAN).isAllowed()).isFalse();
        Networks both = one.withAbsences(new Absence(COORDINATOR_B, Period.since(DAY.minusDays(3))));
        assertThat(invite(both, GUARDIAN).evidence()).contains("b-coordinator");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, true", "3, false"})
    void anAbsenceLastsToBothEndsOfItsPeriod(int dayOfPeriod, boolean allowed) {
        LocalDate from = DAY.minusDays(dayOfPeriod);
        Networks network = Networks.sound().withAbsences(new Absence(COORDINATOR, Period.of(from, from.plusDays(2))));
        assertThat(invite(network, EXPERT).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void anAgreementGoesBeforeAbsence() {
        Networks network = Networks.sound()
                .withAbsences(new Absence(COORDINATOR, Period.of(DAY, DAY)))
                .withAgreements(agreement("a-1", DAY));
        assertThat(invite(network, EXPERT).ground()).contains(Ground.AGREEMENT);
        assertThat(invite(network, GUARDIAN).ground()).contains(Ground.ABSENCE);
    }

    // refused

    @Test
    void withoutAgreementTheOthersOfTheTeamAreRefused() {
        Decision decision = invite(two(), GUARDIAN);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.REFUSED);
        assertThat(decision.isAllowed()).isFalse();
        assertThat(decision.role()).isEqualTo(COORDINATOR_FACILITATOR);
        assertThat(decision.ground()).isEmpty();
        assertThat(decision.evidence()).isEmpty();
        assertThat(words(decision))
                .containsExactly(
                        "Zadanie należy do roli „koordynator-facylitator”; nie uzgodniono zastępstwa, a 2022-09-15"
                                + " ktoś tę rolę pełni.",
                        "Uzgodnij wcześniej zastępstwo: b-coordinator powierza osobie guardian zadanie „zapraszanie"
                                + " uczestników” na dzień 2022-09-15.",
                        "The task belongs to the role “coordinator-facilitator”; no substitution is agreed, and a"
                                + " holder is there on 2022-09-15.",
                        "Agree the substitution beforehand: b-coordinator entrusts guardian with the task “inviting"
                                + " participants” for 2022-09-15.");
    }

    @Test
    void nobodyOutsideTheTeamStandsInAgreedOrNot() {
        Agreement generous = new Agreement(
                new AgreementId("a-1"),
                Ground.AGREEMENT,
                COORDINATOR,
                STRANGER,
                List.of(INVITE_PARTICIPANTS),
                DAY,
                Period.since(DAY));
        Decision decision = invite(
                two().withAgreements(generous)
                        .withAbsences(
                                new Absence(COORDINATOR, Period.since(DAY)),
                                new Absence(COORDINATOR_B, Period.since(DAY))),
                STRANGER);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.REFUSED);
        assertThat(words(decision))
                .containsExactly(
                        "Osoba nie należy 2022-09-15 do zespołu wspierającego.",
                        "Niech zadanie wykona osoba pełniąca rolę „koordynator-facylitator”: b-coordinator,"
                                + " coordinator.",
                        "The person does not belong to the support team on 2022-09-15.",
                        "Let a holder of the role “coordinator-facilitator” do the task: b-coordinator, coordinator.");
    }

    @Test
    void whoLeftTheTeamYesterdayNoLongerStandsIn() {
        Networks network = Networks.sound()
                .withoutHolders(EXPERT_MODERATOR)
                .withHolder(EXPERT, EXPERT_MODERATOR, Employment.ADVISER, Period.of(Networks.BEGUN, DAY.minusDays(1)))
                .withAgreements(agreement("a-1", DAY));
        assertThat(invite(network, EXPERT).isAllowed()).isFalse();
    }

    @Test
    void aRoleWithoutHolderCannotBeSubstituted() {
        Networks vacant = Networks.sound()
                .withoutHolders(COORDINATOR_FACILITATOR)
                .withAgreements(agreement("a-1", DAY))
                .withAbsences(new Absence(COORDINATOR, Period.since(DAY)));
        Decision decision = invite(vacant, EXPERT);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.REFUSED);
        assertThat(decision.role()).isEqualTo(COORDINATOR_FACILITATOR);
        assertThat(words(decision))
                .containsExactly(
                        "Roli „koordynator-facylitator” nikt 2022-09-15 nie pełni, więc nie ma kogo zastąpić.",
                        "Powołaj osobę expert do roli „koordynator-facylitator” najpóźniej od 2022-09-15.",
                        "Nobody holds the role “coordinator-facilitator” on 2022-09-15, so there is nobody to stand in"
                                + " for.",
                        "Name the person expert to the role “coordinator-facilitator” from 2022-09-15 at the latest.");
        assertThat(invite(vacant, STRANGER).remedy().orElseThrow().code()).isEqualTo("name-holder");
    }

    // for a role

    @Test
    void theRoleActedInIsTheOneThatOwnsTheTask() {
        SupportTeam team =
                Networks.sound().withAgreements(agreement("a-1", DAY)).team();
        for (PersonId person : List.of(COORDINATOR, EXPERT, GUARDIAN, STRANGER)) {
            assertThat(team.may(person, INVITE_PARTICIPANTS, DAY, COORDINATOR_FACILITATOR))
                    .isEqualTo(team.may(person, INVITE_PARTICIPANTS, DAY));
        }
    }

    @Test
    void inAnotherRoleEvenTheHolderIsRefused() {
        SupportTeam team = Networks.sound()
                .withHolder(COORDINATOR, ORGANISATIONAL_GUARDIAN)
                .withAgreements(agreement("a-1", DAY))
                .team();
        Decision decision = team.may(COORDINATOR, INVITE_PARTICIPANTS, DAY, ORGANISATIONAL_GUARDIAN);
        assertThat(decision.kind()).isEqualTo(Decision.Kind.REFUSED);
        assertThat(words(decision))
                .containsExactly(
                        "Zadanie należy do roli „koordynator-facylitator”, a nie „opiekun organizacyjny”.",
                        "Działaj w roli, do której należy to zadanie: koordynator-facylitator.",
                        "The task belongs to the role “coordinator-facilitator” and not to “organisational guardian”.",
                        "Act in the role that owns the task: coordinator-facilitator.");
        assertThat(team.may(EXPERT, INVITE_PARTICIPANTS, DAY, EXPERT_MODERATOR).isAllowed())
                .isFalse();
    }

    @Test
    void anAbsenceIsFoundAndNeverAgreed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement("a-1", Ground.ABSENCE, DAY, Period.since(DAY), COORDINATOR))
                .withMessage("agreement a-1: absence is found, not agreed");
    }
}
