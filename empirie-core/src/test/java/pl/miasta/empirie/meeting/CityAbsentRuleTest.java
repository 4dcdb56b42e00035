package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.meeting.AttendanceStatus.ABSENT;
import static pl.miasta.empirie.meeting.AttendanceStatus.EXCUSED;
import static pl.miasta.empirie.meeting.AttendanceStatus.PRESENT;
import static pl.miasta.empirie.meeting.AttendanceStatus.REMOTE;
import static pl.miasta.empirie.rule.Policy.CITY_ABSENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.MembershipForm;

class CityAbsentRuleTest {
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 10);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
    private static final List<String> CHELM = List.of("city:chelm@alfa WARNING");

    private static Draft attended(String id, LocalDate day, String... people) {
        return meeting(id).on(day).attendance(PRESENT, people);
    }

    private static final Draft FULL = attended("m-1", DAY, "p-adamow", "p-brzeg", "p-chelm");
    private static final Draft APRIL_WITHOUT_CHELM = attended("m-2", APRIL, "p-adamow", "p-brzeg");
    private static final Draft MAY_WITHOUT_CHELM = attended("m-3", MAY, "p-adamow", "p-brzeg");

    private static List<String> judged(Draft... meetings) {
        return Meetings.sound().with(meetings).lines(CITY_ABSENT);
    }

    @Test
    void aCityMissingFromTheLastTwoMeetingsIsFound() {
        assertThat(judged(FULL, APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM)).isEqualTo(CHELM);
    }

    @Test
    void oneAbsenceIsNoneAndOldOnesAreForgotten() {
        assertThat(judged(APRIL_WITHOUT_CHELM)).isEmpty();
        assertThat(judged(FULL, APRIL_WITHOUT_CHELM)).isEmpty();
        assertThat(judged(
                        attended("m-1", DAY, "p-adamow", "p-brzeg"),
                        APRIL_WITHOUT_CHELM,
                        attended("m-3", MAY, "p-adamow", "p-brzeg", "p-chelm")))
                .isEmpty();
    }

    @Test
    void remoteIsThereAndExcusedIsNot() {
        assertThat(judged(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM.attendance(REMOTE, "p-chelm")))
                .isEmpty();
        assertThat(judged(APRIL_WITHOUT_CHELM.attendance(REMOTE, "p-chelm"), MAY_WITHOUT_CHELM))
                .isEmpty();
        assertThat(judged(
                        APRIL_WITHOUT_CHELM.attendance(EXCUSED, "p-chelm"),
                        MAY_WITHOUT_CHELM.attendance(ABSENT, "p-chelm")))
                .isEqualTo(CHELM);
    }

    @Test
    void oneOfSeveralRepresentativesIsEnough() {
        Meetings known = Meetings.sound()
                .delegate(ALFA, "p-2", "chelm", Period.since(DAY))
                .with(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM.attendance(PRESENT, "p-2"));
        assertThat(known.lines(CITY_ABSENT)).isEmpty();
    }

    @Test
    void takingPartOnAnyDayOfTheMeetingIsEnough() {
        Draft twoDays = attended("m-3", MAY, "p-adamow", "p-brzeg").on(MAY, MAY.plusDays(1));
        assertThat(judged(APRIL_WITHOUT_CHELM, twoDays.attendance(2, PRESENT, "p-chelm")))
                .isEmpty();
        assertThat(judged(APRIL_WITHOUT_CHELM, twoDays.attendance(2, ABSENT, "p-chelm")))
                .isEqualTo(CHELM);
    }

    @Test
    void meetingsWithoutAttendanceListAreSkipped() {
        assertThat(judged(APRIL_WITHOUT_CHELM, meeting("m-x").on(APRIL.plusDays(3)), MAY_WITHOUT_CHELM))
                .isEqualTo(CHELM);
    }

    @Test
    void aListThatSaysOnlyWhoWasMissingIsAList() {
        assertThat(judged(
                        meeting("m-2").on(APRIL).attendance(ABSENT, "p-adamow"),
                        meeting("m-3").on(MAY).attendance(EXCUSED, "p-brzeg")))
                .containsExactly("city:adamow@alfa WARNING", "city:brzeg@alfa WARNING", "city:chelm@alfa WARNING");
    }

    @Test
    void onlyMeetingsHeldCount() {
        assertThat(judged(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM.status(MeetingStatus.PLANNED)))
                .isEmpty();
        assertThat(judged(APRIL_WITHOUT_CHELM.status(MeetingStatus.CANCELLED), MAY_WITHOUT_CHELM))
                .isEmpty();
    }

    @Test
    void aMeetingThatEndsLaterHasNotBeenHeldYet() {
        Meetings known = Meetings.sound().with(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM);
        assertThat(known.on(MAY.minusDays(1)).lines(CITY_ABSENT)).isEmpty();
        assertThat(known.on(MAY).lines(CITY_ABSENT)).isEqualTo(CHELM);
    }

    @Test
    void theCityWasInTheCoreOnBothFirstDays() {
        Meetings known = Meetings.sound().with(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM);
        assertThat(known.member(ALFA, "chelm", MembershipForm.FINALIST, Period.of(APRIL, MAY))
                        .lines(CITY_ABSENT))
                .isEqualTo(CHELM);
        assertThat(known.member(ALFA, "chelm", MembershipForm.FINALIST, Period.of(APRIL.plusDays(1), MAY))
                        .lines(CITY_ABSENT))
                .isEmpty();
        assertThat(known.member(ALFA, "chelm", MembershipForm.FINALIST, Period.of(APRIL, MAY.minusDays(1)))
                        .lines(CITY_ABSENT))
                .isEmpty();
    }

    @Test
    void observersAreNotMissed() {
        Meetings known = Meetings.sound()
                .member(ALFA, "chelm", MembershipForm.OBSERVER, Period.since(DAY))
                .with(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM);
        assertThat(known.lines(CITY_ABSENT)).isEmpty();
    }

    @Test
    void whoIsNotARepresentativeOnTheFirstDayIsNotThereForTheCity() {
        Meetings known = Meetings.sound().with(APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM.attendance(PRESENT, "p-chelm"));
        assertThat(known.delegate(ALFA, "p-chelm", "chelm", Period.of(DAY, MAY)).lines(CITY_ABSENT))
                .isEmpty();
        assertThat(known.delegate(ALFA, "p-chelm", "chelm", Period.of(DAY, MAY.minusDays(1)))
                        .lines(CITY_ABSENT))
                .isEqualTo(CHELM);
        assertThat(known.delegate(ALFA, "p-chelm", "brzeg", Period.since(DAY)).lines(CITY_ABSENT))
                .isEqualTo(CHELM);
    }

    @Test
    void aJointMeetingCountsInEachOfItsNetworks() {
        assertThat(judged(
                        APRIL_WITHOUT_CHELM,
                        attended("m-3", MAY, "p-adamow", "p-brzeg", "p-debica").of(BETA, ALFA),
                        attended("m-4", MAY.plusDays(1), "p-debica").of(BETA)))
                .containsExactly("city:chelm@alfa WARNING", "city:cieszyn@beta WARNING");
    }

    @Test
    void lastMeansByFirstDayAndThenById() {
        assertThat(judged(
                        attended("m-2", MAY, "p-adamow", "p-brzeg"),
                        attended("m-3", MAY, "p-adamow", "p-brzeg"),
                        attended("m-1", MAY, "p-adamow", "p-brzeg", "p-chelm")))
                .isEqualTo(CHELM);
        assertThat(judged(
                        attended("m-2", MAY, "p-adamow", "p-brzeg"),
                        attended("m-1", MAY, "p-adamow", "p-brzeg"),
                        attended("m-3", MAY, "p-adamow", "p-brzeg", "p-chelm")))
                .isEmpty();
    }

    @Test
    void theFindingSpeaksBothLanguages() {
        assertThat(Meetings.sound()
                        .with(FULL, APRIL_WITHOUT_CHELM, MAY_WITHOUT_CHELM)
                        .said(CITY_ABSENT))
                .containsExactly(
                        "Na dwóch ostatnich spotkaniach z listą obecności (m-2, m-3) nie było nikogo z miasta.",
                        "Zapytaj miasto chelm o powód nieobecności i o stałych przedstawicieli.",
                        "At the last two meetings with an attendance list (m-2, m-3) nobody was there from the city.",
                        "Ask the city chelm for the reason of its absence and about its permanent representatives.");
    }
}
