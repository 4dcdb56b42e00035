package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.BEGUN;
import static pl.miasta.empirie.Networks.EDITION_END;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.DUTY_HOURS;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class DutyHoursRuleTest {
    /** At work for so many days, with so many duty hours, one a day from the first on. */
    private static Networks working(int days, int hours) {
        LocalDate from = TODAY.minusDays(days);
        return Networks.sound()
                .withStages(new StageEntry(Stage.FORMING, BEGUN.minusYears(3)), new StageEntry(Stage.WORKING, from))
                .withDutyHours(
                        IntStream.range(0, hours).mapToObj(from::plusDays).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "13, 1, true",
        "27, 1, true",
        "28, 1, false",
        "28, 2, true",
        "41, 2, true",
        "42, 2, false",
        "42, 3, true",
        "42, 4, true"
    })
    void everyFullFortnightAsksForOneDutyHour(int days, int hours, boolean passes) {
        assertThat(working(days, hours).passes(DUTY_HOURS)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"7, 28, 3, false", "7, 28, 4, true", "30, 59, 1, true", "30, 60, 1, false", "1, 5, 5, true"})
    void anEditionChangesHowOften(int everyDays, int days, int hours, boolean passes) {
        assertThat(working(days, hours)
                        .under(DUTY_HOURS, PolicyChange.parameter("everyDays", everyDays))
                        .passes(DUTY_HOURS))
                .isEqualTo(passes);
    }

    @Test
    void whereNoneAreRecordedNothingIsAsked() {
        assertThat(working(300, 0).passes(DUTY_HOURS)).isTrue();
    }

    @Test
    void tooFewAreAWarning() {
        Finding found = working(70, 3).finding(DUTY_HOURS);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("III.1");
        assertThat(found.actual()).contains(3);
        assertThat(found.expected()).isEmpty();
        assertThat(words(found))
                .containsExactly(
                        "Dyżurów eksperta od 2022-07-23 do 2022-10-01: 3; powinno być co najmniej 5 (co 14 dni).",
                        "Odbądź lub odnotuj brakujące dyżury: 2.",
                        "The expert’s duty hours from 2022-07-23 to 2022-10-01: 3; there should be at least 5 (every"
                                + " 14 days).",
                        "Hold or record the missing duty hours: 2.");
    }

    @Test
    void onlyHoursFromTheFirstWorkingDayToTheEndCountBothInside() {
        Networks network = working(28, 0);
        LocalDate from = TODAY.minusDays(28);
        assertThat(network.withDutyHours(List.of(from, TODAY)).passes(DUTY_HOURS))
                .isTrue();
        assertThat(network.withDutyHours(List.of(from.minusDays(1), TODAY))
                        .finding(DUTY_HOURS)
                        .actual())
                .contains(1);
        assertThat(network.withDutyHours(List.of(from, TODAY.plusDays(1)))
                        .finding(DUTY_HOURS)
                        .actual())
                .contains(1);
        assertThat(network.withDutyHours(List.of(from.minusDays(1)))
                        .finding(DUTY_HOURS)
                        .actual())
                .contains(0);
    }

    @Test
    void hoursStillToComeAreNotRecorded() {
        assertThat(working(28, 0).withDutyHours(List.of(TODAY.plusDays(1))).passes(DUTY_HOURS))
                .isTrue();
    }

    @Test
    void countingBeginsWithTheFirstWorkingDayThoughAStageCameBetween() {
        Networks network = Networks.sound()
                .withStages(
                        new StageEntry(Stage.WORKING, TODAY.minusDays(28)),
                        new StageEntry(Stage.EVALUATING, TODAY.minusDays(10)),
                        new StageEntry(Stage.WORKING, TODAY.minusDays(5)))
                .withDutyHours(List.of(TODAY));
        assertThat(network.finding(DUTY_HOURS).actual()).contains(1);
    }

    @Test
    void aNetworkThatWasNeverAtWorkOwesNone() {
        assertThat(Networks.sound()
                        .in(Stage.CONSTITUTED)
                        .withDutyHours(List.of(TODAY))
                        .passes(DUTY_HOURS))
                .isTrue();
        assertThat(Networks.sound()
                        .withStages(
                                new StageEntry(Stage.FORMING, BEGUN), new StageEntry(Stage.WORKING, TODAY.plusDays(1)))
                        .withDutyHours(List.of(TODAY))
                        .passes(DUTY_HOURS))
                .isTrue();
    }

    @Test
    void countingEndsWithTheEdition() {
        Networks network = Networks.sound()
                .withStages(new StageEntry(Stage.WORKING, EDITION_END.minusDays(28)))
                .withDutyHours(List.of(EDITION_END, EDITION_END.minusDays(1)));
        assertThat(network.findings(DUTY_HOURS, EDITION_END.plusYears(1))).isEmpty();
        Networks late = network.withDutyHours(List.of(EDITION_END, EDITION_END.plusDays(1)));
        assertThat(late.findings(DUTY_HOURS, EDITION_END.plusYears(1)))
                .extracting(found -> found.says().arguments())
                .containsExactly(Arrays.asList(1, EDITION_END.minusDays(28), EDITION_END, 2, 14));
    }

    @Test
    void countingEndsWithTheFirstClosingThoughTheNetworkWasReopened() {
        LocalDate closed = TODAY.minusDays(100);
        Networks network = Networks.sound()
                .withStages(
                        new StageEntry(Stage.WORKING, closed.minusDays(28)),
                        new StageEntry(Stage.CLOSED, closed),
                        new StageEntry(Stage.WORKING, closed.plusDays(10)));
        assertThat(network.withDutyHours(List.of(closed, closed.minusDays(1))).passes(DUTY_HOURS))
                .isTrue();
        assertThat(network.withDutyHours(List.of(closed, closed.plusDays(1)))
                        .finding(DUTY_HOURS)
                        .says()
                        .arguments())
                .containsExactly(1, closed.minusDays(28), closed, 2, 14);
    }

    @Test
    void anEditionThatEndedBeforeTheWorkBeganAsksForNone() {
        Networks network = Networks.sound()
                .withStages(new StageEntry(Stage.WORKING, EDITION_END.plusDays(30)))
                .withDutyHours(List.of(EDITION_END));
        assertThat(network.findings(DUTY_HOURS, EDITION_END.plusYears(1))).isEmpty();
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken = working(28, 1).withRosterIncomplete();
        assertThat(broken.under(DUTY_HOURS, PolicyChange.severity(BLOCKING))
                        .finding(DUTY_HOURS)
                        .severity())
                .isEqualTo(BLOCKING);
        assertThat(broken.under(DUTY_HOURS, PolicyChange.severity(OFF)).passes(DUTY_HOURS))
                .isTrue();
    }

    @Test
    void aNetworkThatHasNotBegunOrIsClosedIsNotJudged() {
        Networks broken = working(56, 1);
        assertThat(broken.findings(DUTY_HOURS)).hasSize(1);
        assertThat(broken.withStages().findings()).isEmpty();
        assertThat(broken.withStages(
                                new StageEntry(Stage.WORKING, TODAY.minusDays(56)), new StageEntry(Stage.CLOSED, TODAY))
                        .findings())
                .isEmpty();
    }
}
