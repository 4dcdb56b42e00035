package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.Meetings.work;
import static pl.miasta.empirie.rule.Policy.DURATION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Severity;

class DurationRuleTest {
    private static Draft lasting(int minutes, MeetingMode mode, boolean inBetween) {
        Draft draft = meeting("m-1").mode(mode).agenda(work(minutes));
        return inBetween ? draft.inBetween() : draft;
    }

    @ParameterizedTest
    @CsvSource({
        "239, IN_PERSON, false, WARNING",
        "240, IN_PERSON, false,",
        "540, IN_PERSON, false,",
        "541, IN_PERSON, false,",
        "1440, IN_PERSON, false,",
        "239, HYBRID, false, WARNING",
        "240, HYBRID, false,",
        "540, HYBRID, false,",
        "541, HYBRID, false, BLOCKING",
        "239, ONLINE, false, WARNING",
        "240, ONLINE, false,",
        "540, ONLINE, false,",
        "541, ONLINE, false, BLOCKING",
        "239, IN_PERSON, true, WARNING",
        "239, HYBRID, true, WARNING",
        "1, ONLINE, true,",
        "239, ONLINE, true,",
        "540, ONLINE, true,",
        "541, ONLINE, true, BLOCKING",
        "541, HYBRID, true, BLOCKING",
        "541, IN_PERSON, true,"
    })
    void aDayTakesFourToNineHoursButLongerInPersonAndShorterOnlineInBetween(
            int minutes, MeetingMode mode, boolean inBetween, String severity) {
        assertThat(Meetings.sound().with(lasting(minutes, mode, inBetween)).lines(DURATION))
                .isEqualTo(severity == null ? List.of() : List.of("meeting:m-1#day-1 " + severity));
    }

    @Test
    void breaksArePartOfTheDay() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").agenda(work(120), pause(60), work(60)))
                        .lines(DURATION))
                .isEmpty();
    }

    @Test
    void aDayWithoutAgendaIsNotTooShort() {
        assertThat(Meetings.sound().with(meeting("m-1").agenda()).lines(DURATION))
                .isEmpty();
    }

    @Test
    void aPolicyMovesBothEnds() {
        Meetings known = Meetings.sound().policy(DURATION, PolicyChange.range(60, 90));
        assertThat(known.with(lasting(59, MeetingMode.ONLINE, false)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 WARNING");
        assertThat(known.with(lasting(60, MeetingMode.ONLINE, false)).lines(DURATION))
                .isEmpty();
        assertThat(known.with(lasting(90, MeetingMode.ONLINE, false)).lines(DURATION))
                .isEmpty();
        assertThat(known.with(lasting(91, MeetingMode.ONLINE, false)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 BLOCKING");
    }

    @Test
    void aSeverityGivenReplacesBoth() {
        Meetings known = Meetings.sound().policy(DURATION, PolicyChange.severity(Severity.INFO));
        assertThat(known.with(lasting(239, MeetingMode.ONLINE, false)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 INFO");
        assertThat(known.with(lasting(541, MeetingMode.ONLINE, false)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 INFO");
    }

    @Test
    void tooLongIsSaidInBothLanguages() {
        Meetings known = Meetings.sound().with(lasting(600, MeetingMode.HYBRID, false));
        assertThat(known.found(DURATION).get(0).actual()).isEqualTo(Optional.of(600));
        assertThat(known.found(DURATION).get(0).expected()).isEqualTo(Optional.of(new Bounds(240, 540)));
        assertThat(known.said(DURATION))
                .containsExactly(
                        "Dzień spotkania trwa 600 min; może najwyżej 540 (tryb: hybrydowo).",
                        "Skróć dzień o 60 min.",
                        "The day takes 600 minutes; at most 540 are allowed (hybrid).",
                        "Shorten the day by 60 minutes.");
    }

    @Test
    void tooShortIsSaidInBothLanguages() {
        Meetings known = Meetings.sound().with(lasting(200, MeetingMode.IN_PERSON, false));
        assertThat(known.found(DURATION).get(0).actual()).isEqualTo(Optional.of(200));
        assertThat(known.said(DURATION))
                .containsExactly(
                        "Dzień spotkania trwa 200 min; powinien co najmniej 240.",
                        "Wydłuż dzień o 40 min.",
                        "The day takes 200 minutes; it should take at least 240.",
                        "Lengthen the day by 40 minutes.");
    }
}
