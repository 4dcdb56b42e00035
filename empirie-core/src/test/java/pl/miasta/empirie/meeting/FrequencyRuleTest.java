package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.FREQUENCY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.PolicyChange;

class FrequencyRuleTest {
    private static final LocalDate LAST_RIGHT_DAY = DAY.plusDays(93);
    private static final LocalDate FIRST_WRONG_DAY = DAY.plusDays(94);
    private static final List<String> TOO_RARE = List.of("network:alfa WARNING");

    private static List<String> on(LocalDate day, Draft... meetings) {
        return Meetings.sound().with(meetings).on(day).lines(FREQUENCY);
    }

    @Test
    void threeMonthsOfThirtyOneDaysAreRightAndOneDayMoreIsNot() {
        assertThat(on(LAST_RIGHT_DAY, meeting("m-1"))).isEmpty();
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"))).isEqualTo(TOO_RARE);
    }

    @Test
    void theAverageCountsAndNotTheSingleGap() {
        Draft[] both = {meeting("m-1"), meeting("m-2").on(DAY.plusDays(1))};
        assertThat(on(DAY.plusDays(186), both)).isEmpty();
        assertThat(on(DAY.plusDays(187), both)).isEqualTo(TOO_RARE);
    }

    @Test
    void aNetworkWithoutMeetingsIsNotJudged() {
        assertThat(on(LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    void aMeetingOnTheLastDayOfCountingCountsAndOneAfterItDoesNot() {
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"), meeting("m-2").on(FIRST_WRONG_DAY)))
                .isEmpty();
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"), meeting("m-2").on(FIRST_WRONG_DAY.plusDays(1))))
                .isEqualTo(TOO_RARE);
    }

    @Test
    void aMeetingThatHasBegunCountsAlthoughItIsNotOver() {
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"), meeting("m-2").on(FIRST_WRONG_DAY.plusDays(1), FIRST_WRONG_DAY)))
                .isEmpty();
    }

    @Test
    void plannedMeetingsCountAndCancelledOnesDoNot() {
        Draft second = meeting("m-2").on(DAY.plusDays(60));
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"), second.status(MeetingStatus.PLANNED)))
                .isEmpty();
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1"), second.status(MeetingStatus.CANCELLED)))
                .isEqualTo(TOO_RARE);
    }

    @Test
    void meetingsInBetweenNeitherCountNorBeginTheCount() {
        assertThat(on(
                        FIRST_WRONG_DAY,
                        meeting("m-1"),
                        meeting("m-2").on(DAY.plusDays(60)).inBetween()))
                .isEqualTo(TOO_RARE);
        assertThat(on(LAST_RIGHT_DAY, meeting("m-0").on(DAY.minusDays(40)).inBetween(), meeting("m-1")))
                .isEmpty();
    }

    @Test
    void theCountEndsWithTheEdition() {
        LocalDate longAfter = LocalDate.of(2025, 1, 1);
        assertThat(on(longAfter, meeting("m-1").on(LocalDate.of(2023, 9, 29)))).isEmpty();
        assertThat(on(longAfter, meeting("m-1").on(LocalDate.of(2023, 9, 28)))).isEqualTo(TOO_RARE);
    }

    @Test
    void theCountEndsOnTheFirstDayTheNetworkIsClosed() {
        Meetings known = Meetings.sound().with(meeting("m-1")).on(LocalDate.of(2023, 6, 1));
        assertThat(known.stage(ALFA, Stage.CLOSED, LAST_RIGHT_DAY).lines(FREQUENCY))
                .isEmpty();
        assertThat(known.stage(ALFA, Stage.CLOSED, FIRST_WRONG_DAY).lines(FREQUENCY))
                .isEqualTo(TOO_RARE);
    }

    @Test
    void reopeningDoesNotMoveTheEndOfTheCount() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1"))
                .on(LocalDate.of(2023, 6, 1))
                .stage(ALFA, Stage.CLOSED, LAST_RIGHT_DAY)
                .stage(ALFA, Stage.WORKING, LAST_RIGHT_DAY.plusDays(30))
                .stage(ALFA, Stage.CLOSED, LocalDate.of(2023, 5, 1));
        assertThat(known.lines(FREQUENCY)).isEmpty();
    }

    @Test
    void aClosureStillToComeDoesNotEndTheCountEarly() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1"))
                .on(FIRST_WRONG_DAY)
                .stage(ALFA, Stage.CLOSED, FIRST_WRONG_DAY.plusDays(1));
        assertThat(known.lines(FREQUENCY)).isEqualTo(TOO_RARE);
    }

    @Test
    void aJointMeetingCountsForEachOfItsNetworks() {
        assertThat(on(FIRST_WRONG_DAY, meeting("m-1").of(ALFA, BETA)))
                .containsExactly("network:alfa WARNING", "network:beta WARNING");
        assertThat(on(
                        FIRST_WRONG_DAY,
                        meeting("m-1"),
                        meeting("m-2").of(BETA),
                        meeting("m-3").of(BETA, ALFA).on(DAY.plusDays(50))))
                .isEmpty();
    }

    @Test
    void withNoMonthsAllowedOnlyTheDayOfTheMeetingIsRight() {
        Meetings never =
                Meetings.sound().with(meeting("m-1")).policy(FREQUENCY, PolicyChange.parameter("perMonths", 0));
        assertThat(never.on(DAY).lines(FREQUENCY)).isEmpty();
        assertThat(never.on(DAY.plusDays(1)).said(FREQUENCY))
                .contains("Zaplanuj regularne spotkania przed 2022-03-11; brakuje ich: 1.");
    }

    @Test
    void theFindingRoundsTheAverageUpAndSpeaksBothLanguages() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1"), meeting("m-2").on(DAY.plusDays(1)))
                .on(DAY.plusDays(373));
        assertThat(known.found(FREQUENCY).get(0).actual()).isEqualTo(Optional.of(187));
        assertThat(known.said(FREQUENCY))
                .containsExactly(
                        "Regularnych spotkań od 2022-03-10 do 2023-03-18: 2, czyli jedno na 187 dni; powinno być co"
                                + " najmniej jedno na 93 dni.",
                        "Zaplanuj regularne spotkania przed 2023-03-18; brakuje ich: 3.",
                        "Regular meetings from 2022-03-10 to 2023-03-18: 2, which is one in 187 days; there should be"
                                + " at least one in 93 days.",
                        "Plan regular meetings before 2023-03-18; missing: 3.");
    }
}
