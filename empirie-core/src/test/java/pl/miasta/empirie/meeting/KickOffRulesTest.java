package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.KICKOFF_FORMAT;
import static pl.miasta.empirie.rule.Policy.KICKOFF_IN_PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;

class KickOffRulesTest {
    /** Wrong by both rules, were it the first one. */
    private static Draft odd(String id) {
        return meeting(id).format("FORMAT_2").mode(MeetingMode.ONLINE);
    }

    private static List<String> judged(Draft... meetings) {
        Meetings known = Meetings.sound().with(meetings);
        List<String> subjects = known.lines(KICKOFF_FORMAT);
        assertThat(known.lines(KICKOFF_IN_PERSON))
                .as("both rules mean the same meeting")
                .isEqualTo(subjects);
        return subjects;
    }

    @Test
    void aFirstMeetingInFormatZeroAndInPersonIsRight() {
        assertThat(judged(meeting("m-1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORMAT_1", "FORMAT_2", "FORMAT_3", "kawiarenka"})
    void anyOtherFormatIsNone(String format) {
        assertThat(Meetings.sound().with(meeting("m-1").format(format)).lines(KICKOFF_FORMAT))
                .containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void noFormatIsNotFormatZero() {
        assertThat(Meetings.sound().with(meeting("m-1").noFormat()).lines(KICKOFF_FORMAT))
                .containsExactly("meeting:m-1 WARNING");
    }

    @ParameterizedTest
    @EnumSource(value = MeetingMode.class, mode = Mode.EXCLUDE, names = "IN_PERSON")
    void hybridIsNotInPersonEither(MeetingMode mode) {
        assertThat(Meetings.sound().with(meeting("m-1").mode(mode)).lines(KICKOFF_IN_PERSON))
                .containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void onlyTheFirstMeetingIsJudged() {
        assertThat(judged(meeting("m-2"), odd("m-1").on(DAY.plusDays(1)))).isEmpty();
        assertThat(judged(meeting("m-1"), odd("m-2").on(DAY.minusDays(1)))).containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void onOneDayTheLesserIdIsFirst() {
        assertThat(judged(meeting("m-1"), odd("m-2"))).isEmpty();
        assertThat(judged(meeting("m-2"), odd("m-1"))).containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void ofSeveralDaysTheEarliestCountsWhereverItStands() {
        assertThat(judged(meeting("m-1"), odd("m-2").on(DAY.plusDays(5), DAY.minusDays(1))))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aMeetingInBetweenIsNoKickOff() {
        assertThat(judged(odd("m-1").on(DAY.minusDays(9)).inBetween(), meeting("m-2")))
                .isEmpty();
        assertThat(judged(meeting("m-1").on(DAY.minusDays(9)).inBetween(), odd("m-2")))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aCancelledOrUndatedMeetingIsNoKickOff() {
        assertThat(judged(
                        odd("m-0").days(),
                        odd("m-1").on(DAY.minusDays(9)).status(MeetingStatus.CANCELLED),
                        meeting("m-2")))
                .isEmpty();
    }

    @Test
    void aPlannedKickOffIsJudgedToo() {
        assertThat(judged(odd("m-1").status(MeetingStatus.PLANNED))).containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void eachNetworkHasItsOwnKickOff() {
        assertThat(judged(meeting("m-1"), odd("m-2").of(BETA).on(DAY.plusDays(30))))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aJointMeetingIsTheKickOffOfWhicheverNetworkMeetsFirst() {
        assertThat(judged(meeting("m-1"), odd("m-2").of(ALFA, BETA).on(DAY.plusDays(30))))
                .containsExactly("meeting:m-2 WARNING");
        assertThat(judged(
                        meeting("m-1"),
                        meeting("m-2").of(BETA),
                        odd("m-3").of(ALFA, BETA).on(DAY.plusDays(30))))
                .isEmpty();
    }

    @Test
    void anotherFormatIsSaidInBothLanguages() {
        assertThat(Meetings.sound().with(meeting("m-1").format("FORMAT_3")).said(KICKOFF_FORMAT))
                .containsExactly(
                        "Pierwsze spotkanie sieci nie odbywa się w formacie 0 (wprowadzającym).",
                        "Poprowadź spotkanie w formacie FORMAT_0.",
                        "The network’s first meeting is not run in format 0 (kick-off).",
                        "Run the meeting in the format FORMAT_0.");
    }

    @Test
    void anotherModeIsSaidInBothLanguages() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").mode(MeetingMode.HYBRID))
                        .said(KICKOFF_IN_PERSON))
                .containsExactly(
                        "Pierwsze spotkanie sieci nie jest stacjonarne: hybrydowo.",
                        "Zorganizuj spotkanie stacjonarnie.",
                        "The network’s first meeting is not in person: hybrid.",
                        "Hold the meeting in person.");
    }
}
