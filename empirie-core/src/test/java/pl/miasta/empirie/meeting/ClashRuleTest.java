package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.leader;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.CLASH;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.person.PersonId;

class ClashRuleTest {
    private static final List<String> LATER_ONE = List.of("meeting:m-2 WARNING");

    /** Alfa's meeting and, the same day, beta's: nobody is expected at both. */
    private static final Draft ALFAS = meeting("m-1");

    private static final Draft BETAS = meeting("m-2").of(BETA);

    private static List<String> judged(Draft... meetings) {
        return Meetings.sound().with(meetings).lines(CLASH);
    }

    private static Guest guest(String person) {
        return new Guest(
                new PersonId(person), Optional.of(GuestCategory.SCIENCE), Optional.of(Requester.ZMP), List.of());
    }

    @Test
    void twoNetworksMayMeetOnOneDay() {
        assertThat(judged(ALFAS, BETAS)).isEmpty();
    }

    @Test
    void oneNetworkMayNotMeetTwiceOnOneDay() {
        assertThat(judged(ALFAS, meeting("m-2"))).isEqualTo(LATER_ONE);
        assertThat(judged(ALFAS, meeting("m-2").on(DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void nobodyLeadsTwoMeetingsOnOneDay() {
        assertThat(judged(
                        ALFAS,
                        BETAS.leaders(leader("k-beta", COORDINATOR_FACILITATOR), leader("e-alfa", EXPERT_MODERATOR))))
                .isEqualTo(LATER_ONE);
    }

    @Test
    void nobodyIsAGuestOfTwoMeetingsOnOneDay() {
        assertThat(judged(ALFAS.guests(guest("g-1")), BETAS.guests(guest("g-1"))))
                .isEqualTo(LATER_ONE);
        assertThat(judged(ALFAS.guests(guest("g-1")), BETAS.guests(guest("g-2"))))
                .isEmpty();
    }

    @Test
    void guestsLeadersAndRepresentativesAreExpectedAlike() {
        assertThat(judged(ALFAS, BETAS.guests(guest("k-alfa")))).isEqualTo(LATER_ONE);
        assertThat(judged(ALFAS, BETAS.guests(guest("p-adamow")))).isEqualTo(LATER_ONE);
    }

    @Test
    void whoRepresentsOnlyAnObserverIsNotExpected() {
        assertThat(judged(ALFAS, BETAS.guests(guest("p-konin")))).isEmpty();
    }

    @Test
    void whoRepresentsCoreCitiesOfBothNetworksIsExpectedAtBoth() {
        Meetings known = Meetings.sound().with(ALFAS, BETAS);
        assertThat(known.delegate(BETA, "p-adamow", "cieszyn", Period.of(DAY, DAY))
                        .lines(CLASH))
                .isEqualTo(LATER_ONE);
        assertThat(known.delegate(BETA, "p-adamow", "leszno", Period.of(DAY, DAY))
                        .lines(CLASH))
                .as("an observer's representative")
                .isEmpty();
    }

    @Test
    void aRepresentativeIsExpectedOnDaysOfTheDelegationAndTheMembership() {
        Meetings known =
                Meetings.sound().with(ALFAS.on(DAY, DAY.plusDays(1)), BETAS.on(DAY.plusDays(1), DAY.plusDays(2)));
        Period untilTheSharedDay = Period.of(DAY, DAY.plusDays(1));
        Period untilTheDayBefore = Period.of(DAY, DAY);
        assertThat(known.delegate(BETA, "p-adamow", "cieszyn", untilTheSharedDay)
                        .lines(CLASH))
                .isEqualTo(LATER_ONE);
        assertThat(known.delegate(BETA, "p-adamow", "cieszyn", untilTheDayBefore)
                        .lines(CLASH))
                .isEmpty();
        assertThat(known.delegate(BETA, "p-adamow", "cieszyn", untilTheSharedDay)
                        .member(BETA, "cieszyn", MembershipForm.LAUREATE, untilTheDayBefore)
                        .lines(CLASH))
                .isEmpty();
    }

    @Test
    void theEarlierMeetingExpectsWhoRepresentsACityOnTheSharedDayToo() {
        Meetings known = Meetings.sound()
                .delegate(BETA, "p-adamow", "cieszyn", Period.since(DAY))
                .with(ALFAS.on(DAY, DAY.plusDays(1)), BETAS.on(DAY.plusDays(1)));
        assertThat(known.delegate(ALFA, "p-adamow", "adamow", Period.since(DAY.plusDays(1)))
                        .lines(CLASH))
                .isEqualTo(LATER_ONE);
        assertThat(known.delegate(ALFA, "p-adamow", "adamow", Period.of(DAY, DAY))
                        .lines(CLASH))
                .isEmpty();
    }

    @Test
    void noCityHostsTwoMeetingsOnOneDay() {
        assertThat(judged(ALFAS.host("adamow"), BETAS.host("adamow"))).isEqualTo(LATER_ONE);
        assertThat(judged(ALFAS.host("adamow"), BETAS.host("cieszyn"))).isEmpty();
        assertThat(judged(ALFAS.host("adamow"), BETAS)).isEmpty();
        assertThat(judged(ALFAS, BETAS.host("adamow"))).isEmpty();
    }

    @Test
    void ofTwoMeetingsTheOneThatBeginsLaterIsFound() {
        assertThat(judged(meeting("m-1").on(DAY.plusDays(1)), meeting("m-2").on(DAY, DAY.plusDays(1))))
                .containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void ofThreeMeetingsTheEarliestAloneIsRight() {
        assertThat(judged(meeting("m-3"), meeting("m-1"), meeting("m-2")))
                .containsExactly("meeting:m-2 WARNING", "meeting:m-3 WARNING");
    }

    @Test
    void anEarlierMeetingThatFitsDoesNotHideOneThatDoesNot() {
        assertThat(judged(BETAS, ALFAS, meeting("m-3"))).containsExactly("meeting:m-3 WARNING");
    }

    @Test
    void plannedMeetingsClashAndCancelledOnesDoNot() {
        assertThat(judged(ALFAS, meeting("m-2").status(MeetingStatus.PLANNED))).isEqualTo(LATER_ONE);
        assertThat(judged(ALFAS, meeting("m-2").status(MeetingStatus.CANCELLED)))
                .isEmpty();
        assertThat(judged(ALFAS.status(MeetingStatus.CANCELLED), meeting("m-2")))
                .isEmpty();
    }

    @Test
    void aJointMeetingClashesWithThatOfEitherNetwork() {
        assertThat(judged(BETAS, meeting("m-3").of(ALFA, BETA))).containsExactly("meeting:m-3 WARNING");
        assertThat(judged(ALFAS, meeting("m-3").of(BETA, ALFA))).containsExactly("meeting:m-3 WARNING");
    }

    @Test
    void peopleExpectedTwiceAreSaidInBothLanguagesOnTheFirstSharedDay() {
        Meetings known = Meetings.sound()
                .with(
                        ALFAS.on(DAY, DAY.plusDays(2), DAY.plusDays(1)).guests(guest("g-1")),
                        BETAS.on(DAY.plusDays(2), DAY.plusDays(1)).guests(guest("p-brzeg"), guest("g-1")));
        assertThat(known.found(CLASH).get(0).actual()).isEqualTo(Optional.of(2));
        assertThat(known.said(CLASH))
                .containsExactly(
                        "2022-03-11 te same osoby są oczekiwane także na spotkaniu m-1: g-1, p-brzeg.",
                        "Przesuń jedno ze spotkań albo uzgodnij zastępstwo: drugie to m-1, dzień 2022-03-11.",
                        "On 2022-03-11 the same people are expected at the meeting m-1 as well: g-1, p-brzeg.",
                        "Move one of the meetings or agree a stand-in: the other one is m-1, the day 2022-03-11.");
    }

    @Test
    void oneHostOfTwoMeetingsIsSaidInBothLanguages() {
        Meetings known = Meetings.sound()
                .city("elk")
                .member(ALFA, "elk", MembershipForm.LAUREATE, Period.since(DAY))
                .with(ALFAS.host("elk"), BETAS.host("elk"));
        assertThat(known.said(CLASH))
                .containsExactly(
                        "2022-03-10 ten sam gospodarz (elk) gości także spotkanie m-1.",
                        "Przesuń jedno ze spotkań albo uzgodnij zastępstwo: drugie to m-1, dzień 2022-03-10.",
                        "On 2022-03-10 the same host (elk) hosts the meeting m-1 as well.",
                        "Move one of the meetings or agree a stand-in: the other one is m-1, the day 2022-03-10.");
    }
}
