package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.inRole;
import static pl.miasta.empirie.Meetings.leader;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.PAIR;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

class PairRuleTest {
    private static final Period ALWAYS = Period.since(LocalDate.of(2022, 1, 1));
    private static final Leader COORDINATOR = leader("k-alfa", COORDINATOR_FACILITATOR);
    private static final Leader EXPERT = leader("e-alfa", EXPERT_MODERATOR);
    private static final Leader GUARDIAN_FOR_EXPERT = leader("o-alfa", EXPERT_MODERATOR);
    private static final List<String> NO_PAIR = List.of("meeting:m-1 BLOCKING");

    private static Meetings led(Leader... leaders) {
        return Meetings.sound().with(meeting("m-1").leaders(leaders));
    }

    private static Agreement guardianForExpert(Ground ground, Task task, LocalDate agreedOn, Period period) {
        return new Agreement(
                new AgreementId("a-1"),
                ground,
                new PersonId("e-alfa"),
                new PersonId("o-alfa"),
                List.of(task),
                agreedOn,
                period);
    }

    @Test
    void theHoldersOfBothRolesAreAPairInWhateverOrder() {
        assertThat(led(COORDINATOR, EXPERT).lines(PAIR)).isEmpty();
        assertThat(led(EXPERT, COORDINATOR).lines(PAIR)).isEmpty();
    }

    @Test
    void oneHalfIsNoPair() {
        assertThat(led(COORDINATOR).lines(PAIR)).isEqualTo(NO_PAIR);
        assertThat(led(EXPERT).lines(PAIR)).isEqualTo(NO_PAIR);
    }

    @Test
    void aMeetingHeldNeedsLeadersAndAPlannedOneMayStillLackThemAll() {
        assertThat(led().lines(PAIR)).isEqualTo(NO_PAIR);
        Meetings planned = Meetings.sound()
                .with(meeting("m-1").status(MeetingStatus.PLANNED).leaders());
        assertThat(planned.lines(PAIR)).isEmpty();
    }

    @Test
    void aPlannedMeetingWithSomeLeadersIsJudged() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").status(MeetingStatus.PLANNED).leaders(EXPERT))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @Test
    void whoLeadsInARoleOfSomebodyElseIsNotEntitled() {
        assertThat(led(leader("k-alfa", EXPERT_MODERATOR), leader("e-alfa", COORDINATOR_FACILITATOR))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(led(COORDINATOR, GUARDIAN_FOR_EXPERT).lines(PAIR)).isEqualTo(NO_PAIR);
        assertThat(led(COORDINATOR, leader("o-alfa", ORGANISATIONAL_GUARDIAN)).lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(led(COORDINATOR, leader("obcy", EXPERT_MODERATOR)).lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @Test
    void onePersonInBothRolesIsNoPairButASecondOneMakesIt() {
        TeamMember both = inRole("k-alfa", EXPERT_MODERATOR, ALWAYS);
        Leader again = leader("k-alfa", EXPERT_MODERATOR);
        TeamMember coordinator = inRole("k-alfa", COORDINATOR_FACILITATOR, ALWAYS);
        TeamMember expert = inRole("e-alfa", EXPERT_MODERATOR, ALWAYS);
        assertThat(led(COORDINATOR, again).team(ALFA, coordinator, both, expert).lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(led(COORDINATOR, again, EXPERT)
                        .team(ALFA, coordinator, both, expert)
                        .lines(PAIR))
                .isEmpty();
    }

    @Test
    void aRoleIsHeldOnTheFirstDayOfTheMeeting() {
        Meetings twoDays = Meetings.sound().with(meeting("m-1").on(DAY, DAY.plusDays(1)));
        TeamMember coordinator = inRole("k-alfa", COORDINATOR_FACILITATOR, ALWAYS);
        LocalDate begin = ALWAYS.from();
        assertThat(twoDays.team(ALFA, coordinator, inRole("e-alfa", EXPERT_MODERATOR, Period.of(begin, DAY)))
                        .lines(PAIR))
                .isEmpty();
        assertThat(twoDays.team(
                                ALFA,
                                coordinator,
                                inRole("e-alfa", EXPERT_MODERATOR, Period.of(begin, DAY.minusDays(1))))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(twoDays.team(ALFA, coordinator, inRole("e-alfa", EXPERT_MODERATOR, Period.since(DAY.plusDays(1))))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @ParameterizedTest
    @EnumSource(value = Ground.class, mode = Mode.EXCLUDE, names = "ABSENCE")
    void whoStandsInByAgreementOrRequestMakesThePair(Ground ground) {
        assertThat(led(COORDINATOR, GUARDIAN_FOR_EXPERT)
                        .agree(ALFA, guardianForExpert(ground, Task.LEAD_DISCUSSION, DAY, Period.of(DAY, DAY)))
                        .lines(PAIR))
                .isEmpty();
    }

    @Test
    void anAgreementCoversItsTaskItsDaysAndNothingBeforeItWasMade() {
        Meetings known = led(COORDINATOR, GUARDIAN_FOR_EXPERT);
        assertThat(known.agree(
                                ALFA,
                                guardianForExpert(Ground.AGREEMENT, Task.SUM_UP, DAY.minusDays(1), Period.since(DAY)))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(known.agree(
                                ALFA,
                                guardianForExpert(
                                        Ground.AGREEMENT, Task.LEAD_DISCUSSION, DAY.plusDays(1), Period.since(DAY)))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
        assertThat(known.agree(
                                ALFA,
                                guardianForExpert(
                                        Ground.AGREEMENT,
                                        Task.LEAD_DISCUSSION,
                                        DAY.minusDays(1),
                                        Period.since(DAY.plusDays(1))))
                        .lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @Test
    void anAgreementStillToBeMadeIsUnknown() {
        Meetings known = led(COORDINATOR, GUARDIAN_FOR_EXPERT)
                .agree(
                        ALFA,
                        guardianForExpert(Ground.AGREEMENT, Task.LEAD_DISCUSSION, DAY.minusDays(5), Period.since(DAY)));
        assertThat(known.on(DAY.minusDays(6)).lines(PAIR)).isEqualTo(NO_PAIR);
        assertThat(known.on(DAY.minusDays(5)).lines(PAIR)).isEmpty();
    }

    @Test
    void whoeverIsOfTheTeamMayLeadForAnExpertWhoIsAway() {
        Meetings known = led(COORDINATOR, GUARDIAN_FOR_EXPERT);
        assertThat(known.away(ALFA, "e-alfa", Period.of(DAY, DAY)).lines(PAIR)).isEmpty();
        assertThat(known.away(ALFA, "e-alfa", Period.since(DAY.plusDays(1))).lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @Test
    void whileOneOfTwoExpertsIsThereNobodyStandsInForThem() {
        Meetings known = led(COORDINATOR, GUARDIAN_FOR_EXPERT)
                .team(
                        ALFA,
                        inRole("k-alfa", COORDINATOR_FACILITATOR, ALWAYS),
                        inRole("e-alfa", EXPERT_MODERATOR, ALWAYS),
                        inRole("e-2", EXPERT_MODERATOR, ALWAYS),
                        inRole("o-alfa", ORGANISATIONAL_GUARDIAN, ALWAYS))
                .away(ALFA, "e-alfa", ALWAYS);
        assertThat(known.lines(PAIR)).isEqualTo(NO_PAIR);
        assertThat(known.away(ALFA, "e-2", ALWAYS).lines(PAIR)).isEmpty();
    }

    @Test
    void theCoordinatorWhoStandsInForTheExpertStillNeedsASecondPerson() {
        Meetings known = led(COORDINATOR, leader("k-alfa", EXPERT_MODERATOR)).away(ALFA, "e-alfa", ALWAYS);
        assertThat(known.lines(PAIR)).isEqualTo(NO_PAIR);
    }

    @Test
    void thePairOfAJointMeetingMayComeFromDifferentNetworks() {
        Leader[] mixed = {COORDINATOR, leader("e-beta", EXPERT_MODERATOR)};
        assertThat(Meetings.sound()
                        .with(meeting("m-1").of(BETA, ALFA).leaders(mixed))
                        .lines(PAIR))
                .isEmpty();
        assertThat(Meetings.sound().with(meeting("m-1").leaders(mixed)).lines(PAIR))
                .isEqualTo(NO_PAIR);
    }

    @Test
    void nobodyEntitledIsSaidInBothLanguages() {
        assertThat(led().said(PAIR))
                .containsExactly(
                        "Spotkania nie prowadzi uprawniony duet: brak koordynatora-facylitatora i eksperta-moderatora.",
                        "Niech spotkanie poprowadzą dwie osoby: koordynator-facylitator i ekspert-moderator (albo"
                                + " uzgodnieni zastępcy).",
                        "No lawful pair leads the meeting: there is neither a coordinator-facilitator nor an"
                                + " expert-moderator.",
                        "Let two people lead the meeting: a coordinator-facilitator and an expert-moderator (or agreed"
                                + " substitutes).");
    }

    @Test
    void theMissingHalfIsNamedInBothLanguages() {
        assertThat(led(COORDINATOR).said(PAIR))
                .containsExactly(
                        "Spotkania nie prowadzi uprawniony duet: brak uprawnionej osoby w roli „ekspert-moderator”.",
                        "Dodaj do prowadzących uprawnioną osobę w roli „ekspert-moderator”.",
                        "No lawful pair leads the meeting: nobody is entitled to lead as “expert-moderator”.",
                        "Add somebody who is entitled to lead as “expert-moderator”.");
        assertThat(led(EXPERT).said(PAIR))
                .contains("Dodaj do prowadzących uprawnioną osobę w roli „koordynator-facylitator”.");
    }

    @Test
    void onePersonInBothRolesIsSaidInBothLanguages() {
        Meetings known = led(COORDINATOR, leader("k-alfa", EXPERT_MODERATOR)).away(ALFA, "e-alfa", ALWAYS);
        assertThat(known.said(PAIR))
                .containsExactly(
                        "Spotkanie w obu rolach prowadzi jedna osoba; duet to dwie.",
                        "Niech spotkanie poprowadzą dwie osoby: koordynator-facylitator i ekspert-moderator (albo"
                                + " uzgodnieni zastępcy).",
                        "One person leads the meeting in both roles; a pair is two.",
                        "Let two people lead the meeting: a coordinator-facilitator and an expert-moderator (or agreed"
                                + " substitutes).");
    }
}
