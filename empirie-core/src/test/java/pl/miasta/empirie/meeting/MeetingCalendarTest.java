package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.person.PersonId;

class MeetingCalendarTest {
    private static MeetingCalendar calendar(Draft... meetings) {
        return Meetings.sound().with(meetings).edition().calendar();
    }

    private static List<String> ids(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> meeting.id().value()).toList();
    }

    private static List<PersonId> people(String... ids) {
        return Arrays.stream(ids).map(PersonId::new).toList();
    }

    @Test
    void aNetworksMeetingsStandByFirstDayThenIdJointOnesWithEach() {
        MeetingCalendar calendar = calendar(
                meeting("m-4").on(DAY.plusDays(2)),
                meeting("m-3").of(BETA, ALFA).on(DAY.plusDays(9), DAY),
                meeting("m-2"),
                meeting("m-1").of(BETA).on(DAY.plusDays(1)));
        assertThat(ids(calendar.of(ALFA))).containsExactly("m-2", "m-3", "m-4");
        assertThat(ids(calendar.of(BETA))).containsExactly("m-3", "m-1");
    }

    @Test
    void cancelledAndUndatedMeetingsAreNotInTheCalendar() {
        MeetingCalendar calendar = calendar(
                meeting("m-1").status(MeetingStatus.CANCELLED), meeting("m-2").days());
        assertThat(calendar.of(ALFA)).isEmpty();
        assertThat(calendar.on(DAY)).isEmpty();
        assertThat(calendar.kickOff(ALFA)).isEmpty();
    }

    @Test
    void theKickOffIsTheFirstRegularMeeting() {
        MeetingCalendar calendar = calendar(
                meeting("m-1").inBetween(),
                meeting("m-2").on(DAY.plusDays(1)),
                meeting("m-3").on(DAY.plusDays(2)));
        assertThat(calendar.kickOff(ALFA).map(Meeting::id)).contains(new MeetingId("m-2"));
        assertThat(calendar.kickOff(BETA)).isEmpty();
    }

    @Test
    void beforeAMeetingStandTheNetworksEarlierOnes() {
        Draft third = meeting("m-3").of(ALFA, BETA);
        MeetingCalendar calendar = calendar(meeting("m-1"), meeting("m-2").of(BETA), third, meeting("m-4"));
        assertThat(ids(calendar.before(third.meeting(), ALFA))).containsExactly("m-1");
        assertThat(ids(calendar.before(third.meeting(), BETA))).containsExactly("m-2");
    }

    @Test
    void aDayKnowsTheMeetingsOfAllNetworks() {
        MeetingCalendar calendar = calendar(
                meeting("m-2").of(BETA).on(DAY, DAY.plusDays(1), DAY),
                meeting("m-1").on(DAY.plusDays(1)));
        assertThat(ids(calendar.on(DAY))).containsExactly("m-2");
        assertThat(ids(calendar.on(DAY.plusDays(1)))).containsExactly("m-2", "m-1");
        assertThat(calendar.on(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void aDayTwiceInTheAgendaIsOneDay() {
        assertThat(MeetingCalendar.daysOf(
                        meeting("m-1").on(DAY.plusDays(1), DAY, DAY).meeting()))
                .containsExactly(DAY.plusDays(1), DAY);
    }

    @Test
    void expectedAreLeadersGuestsAndWhoRepresentsTheCoreThatDay() {
        Draft visited = meeting("m-1")
                .on(DAY, DAY.plusDays(1))
                .guests(new Guest(new PersonId("g-1"), Optional.empty(), Optional.empty(), List.of()));
        MeetingCalendar calendar = Meetings.sound()
                .delegate(ALFA, "p-brzeg", "brzeg", Period.since(DAY.plusDays(1)))
                .delegate(ALFA, "p-chelm", "chelm", Period.of(DAY, DAY))
                .with(visited)
                .edition()
                .calendar();
        assertThat(calendar.expectedAt(visited.meeting(), DAY))
                .containsExactlyInAnyOrderElementsOf(people("k-alfa", "e-alfa", "g-1", "p-adamow", "p-chelm"));
        assertThat(calendar.expectedAt(visited.meeting(), DAY.plusDays(1)))
                .containsExactlyInAnyOrderElementsOf(people("k-alfa", "e-alfa", "g-1", "p-adamow", "p-brzeg"));
    }

    @Test
    void atAJointMeetingTheCoresOfAllItsNetworksAreExpected() {
        Draft joint = meeting("m-1").of(ALFA, BETA);
        assertThat(calendar(joint).expectedAt(joint.meeting(), DAY))
                .containsExactlyInAnyOrderElementsOf(
                        people("k-alfa", "e-alfa", "p-adamow", "p-brzeg", "p-chelm", "p-cieszyn", "p-debica"));
    }

    @Test
    void aCityIsOfTheCoreOfOneOfTheMeetingsNetworks() {
        Draft joint = meeting("m-1").of(ALFA, BETA);
        MeetingCalendar calendar = calendar(joint);
        assertThat(Stream.of("adamow", "cieszyn", "konin", "leszno")
                        .filter(city -> calendar.isCoreOfOne(new CityId(city), joint.meeting(), DAY)))
                .containsExactly("adamow", "cieszyn");
        assertThat(calendar.isCoreOfOne(new CityId("cieszyn"), meeting("m-2").meeting(), DAY))
                .isFalse();
    }

    @Test
    void aMeetingKnowsItsNetworksOnceEach() {
        Draft twice = meeting("m-1").of(BETA, ALFA, BETA);
        assertThat(calendar(twice).networksOf(twice.meeting()))
                .extracting(Network::id)
                .containsExactly(BETA, ALFA);
        assertThat(ids(calendar(twice).of(BETA))).containsExactly("m-1");
    }

    @Test
    void theCalendarKnowsTheEditionItsCitiesAndTeams() {
        MeetingCalendar calendar = calendar();
        assertThat(calendar.edition()).isEqualTo(Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)));
        assertThat(calendar.cities().all()).hasSize(7);
        assertThat(calendar.team(BETA).isMember(new PersonId("k-beta"), DAY)).isTrue();
    }
}
