package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.Meetings.work;
import static pl.miasta.empirie.rule.Policy.BREAK;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.rule.PolicyChange;

class BreakRuleTest {
    private static List<String> judged(AgendaItem... items) {
        return Meetings.sound().with(meeting("m-1").agenda(items)).lines(BREAK);
    }

    @Test
    void exactlyTheThresholdNeedsNoBreakAndOneMinuteMoreDoes() {
        assertThat(judged(work(240))).isEmpty();
        assertThat(judged(work(241))).containsExactly("meeting:m-1#day-1 BLOCKING");
    }

    @Test
    void aBreakBetweenWorkIsEnoughHoweverShort() {
        assertThat(judged(work(240), pause(1), work(240))).isEmpty();
    }

    @Test
    void aBreakBeforeOrAfterAllTheWorkIsNone() {
        assertThat(judged(pause(15), work(240))).hasSize(1);
        assertThat(judged(work(240), pause(15))).hasSize(1);
        assertThat(judged(pause(15), work(240), pause(15))).hasSize(1);
        assertThat(judged(pause(15), pause(240))).hasSize(1);
    }

    @Test
    void severalBreaksOnEndAreOneBetweenWork() {
        assertThat(judged(work(240), pause(10), pause(10), work(10))).isEmpty();
    }

    @Test
    void theMinutesOfBreaksCount() {
        assertThat(judged(work(225), pause(15))).isEmpty();
        assertThat(judged(work(225), pause(16))).hasSize(1);
    }

    @Test
    void eachDayIsJudgedAloneInTheOrderOfTheFile() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1")
                        .days(
                                new MeetingDay(DAY.plusDays(1), LocalTime.NOON, List.of(work(200))),
                                new MeetingDay(DAY, LocalTime.NOON, List.of(work(300)))));
        assertThat(known.lines(BREAK)).containsExactly("meeting:m-1#day-2 BLOCKING");
    }

    @Test
    void aDayWithoutAgendaNeedsNoBreak() {
        assertThat(judged()).isEmpty();
    }

    @Test
    void aPolicyMovesTheThreshold() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").agenda(work(181)))
                .policy(BREAK, PolicyChange.parameter("overMinutes", 180));
        assertThat(known.lines(BREAK)).hasSize(1);
        assertThat(known.with(meeting("m-1").agenda(work(180))).lines(BREAK)).isEmpty();
    }

    @Test
    void theFindingCountsTheMinutesAndSpeaksBothLanguages() {
        Meetings known = Meetings.sound().with(meeting("m-1").agenda(work(300)));
        assertThat(known.found(BREAK).get(0).actual()).isEqualTo(Optional.of(300));
        assertThat(known.said(BREAK))
                .containsExactly(
                        "Dzień spotkania trwa 300 min, a nie ma w nim przerwy między częściami pracy; jest potrzebna"
                                + " powyżej 240 min.",
                        "Dodaj przerwę między częściami pracy w dniu 1. spotkania.",
                        "The day takes 300 minutes and has no break between working parts; above 240 minutes one is"
                                + " needed.",
                        "Add a break between working parts on day 1 of the meeting.");
    }
}
