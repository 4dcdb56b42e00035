package pl.miasta.empirie.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Period;

class WaiverTest {
    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final Subject NETWORK = Subject.of("network", "miasto");

    // whose rule

    @Test
    void aWaiverIsOfOneRule() {
        assertThat(of(Policy.PAIR).covers(finding(Policy.PAIR, NETWORK), FROM)).isTrue();
        assertThat(of(Policy.PAIR).covers(finding(Policy.POSITIONS, NETWORK), FROM))
                .isFalse();
    }

    // which days

    @ParameterizedTest
    @CsvSource({"2022-03-31, false", "2022-04-01, true", "2022-12-31, true", "2023-01-01, false"})
    void itHoldsOnItsDaysBothInside(LocalDate day, boolean covered) {
        assertThat(of(Policy.PAIR).covers(finding(Policy.PAIR, NETWORK), day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, false", "2022-05-02, true", "2022-05-03, true"})
    void beforeItIsGrantedItDoesNotExistEvenInsideItsDays(LocalDate day, boolean covered) {
        Waiver late =
                waiver(Policy.PAIR, Optional.empty(), Optional.empty(), LocalDate.of(2022, 5, 2), Period.of(FROM, TO));

        assertThat(late.covers(finding(Policy.PAIR, NETWORK), day)).isEqualTo(covered);
    }

    @Test
    void anOpenWaiverHoldsOn() {
        Waiver open = waiver(Policy.PAIR, Optional.empty(), Optional.empty(), FROM, Period.since(FROM));

        assertThat(open.covers(finding(Policy.PAIR, NETWORK), LocalDate.of(2099, 1, 1)))
                .isTrue();
    }

    // which subject

    @Test
    void aNamedSubjectIsThatOneExactly() {
        Waiver one = waiver(
                Policy.POSITIONS,
                Optional.of(Subject.in("miasto", "city", "jaslo")),
                Optional.empty(),
                FROM,
                Period.of(FROM, TO));

        assertThat(one.covers(finding(Policy.POSITIONS, Subject.in("miasto", "city", "jaslo")), FROM))
                .isTrue();
        assertThat(one.covers(finding(Policy.POSITIONS, Subject.in("miasto", "city", "jaslo-2")), FROM))
                .isFalse();
        assertThat(one.covers(finding(Policy.POSITIONS, Subject.in("liderzy", "city", "jaslo")), FROM))
                .isFalse();
    }

    @Test
    void aDayOfAMeetingIsNotTheMeeting() {
        Waiver meeting = waiver(
                Policy.BREAK, Optional.of(Subject.of("meeting", "m-1")), Optional.empty(), FROM, Period.of(FROM, TO));

        assertThat(meeting.covers(finding(Policy.BREAK, new Subject("meeting:m-1#day-1")), FROM))
                .isFalse();
    }

    // which severity

    @ParameterizedTest
    @EnumSource(names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void everySeverityCanBeConsentedTo(Severity severity) {
        assertThat(of(Policy.PAIR).covers(finding(Policy.PAIR, NETWORK).weighing(severity), FROM))
                .isTrue();
    }

    // which figures

    @ParameterizedTest
    @CsvSource({
        "9, , 8, false", "9, , 9, true", "9, , 20, true", "9, , 21, false",
        ", 22, 22, true", ", 22, 23, false", ", 22, 10, true", ", 22, 9, false",
        "8, 9, 7, false", "8, 9, 8, true", "8, 9, 9, true", "8, 9, 10, false",
        ", , 10, true", ", , 9, false",
    })
    void anEndLeftOutIsThePolicys(Integer min, Integer max, int actual, boolean covered) {
        Waiver waiver = allowing(min, max);

        assertThat(waiver.covers(finding(Policy.CORE_CITIES, NETWORK).counting(actual), FROM))
                .isEqualTo(covered);
    }

    @Test
    void theEndLeftOutFollowsThePolicyInForce() {
        RuleSetting wider = Policy.standard()
                .with(Map.of(Policy.CORE_CITIES, PolicyChange.range(10, 30)))
                .of(Policy.CORE_CITIES);
        Finding finding = wider.finding(NETWORK, Severity.BLOCKING, Remedy.of("admit-cities", 1), "below", 9, 10);

        assertThat(allowing(9, null).covers(finding.counting(30), FROM)).isTrue();
        assertThat(allowing(9, null).covers(finding.counting(31), FROM)).isFalse();
    }

    @Test
    void aFindingThatCountedNothingIsCoveredByNoFigures() {
        assertThat(allowing(0, 99).covers(finding(Policy.CORE_CITIES, NETWORK), FROM))
                .isFalse();
    }

    // what a waiver may be

    @ParameterizedTest
    @ValueSource(strings = {"meeting.closed-not-recorded", "meeting.observers", "meeting.note"})
    void rulesThatProtectPeopleCannotBeWaived(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new RuleId(rule)))
                .withMessage(rule + " protects people and cannot be waived");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composition.core-cities",
                "composition.laureates",
                "composition.finalists",
                "composition.leaders-of-change",
                "composition.representatives-per-city",
                "composition.persons",
                "meeting.duration",
                "product.innovative"
            })
    void rulesWithARangeAreWaivedWithFigures(String rule) {
        RuleId id = new RuleId(rule);

        assertThatIllegalArgumentException().isThrownBy(() -> of(id));
        assertThatCode(() -> waiver(id, Optional.empty(), allowance(1, null), FROM, Period.since(FROM)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting.pair", "meeting.break", "team.duty-hours", "composition.positions"})
    void rulesWithoutARangeAreWaivedWithoutFigures(String rule) {
        RuleId id = new RuleId(rule);

        assertThatCode(() -> of(id)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver(id, Optional.empty(), allowance(1, null), FROM, Period.since(FROM)));
    }

    @Test
    void aHostsRuleIsWaivedWithAndWithoutFigures() {
        RuleId own = new RuleId("x-ours.anything");

        assertThat(of(own).allow()).isEmpty();
        assertThat(waiver(own, Optional.empty(), allowance(1, 2), FROM, Period.since(FROM))
                        .allow())
                .isPresent();
    }

    @Test
    void anAllowanceCountsUpFromZero() {
        assertThat(allowance(0, 0)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> allowance(-1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> allowance(null, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> allowance(3, 2));
    }

    private static Waiver of(RuleId rule) {
        return waiver(rule, Optional.empty(), Optional.empty(), FROM, Period.of(FROM, TO));
    }

    private static Waiver allowing(Integer min, Integer max) {
        return waiver(Policy.CORE_CITIES, Optional.empty(), allowance(min, max), FROM, Period.of(FROM, TO));
    }

    private static Optional<Waiver.Allowance> allowance(Integer min, Integer max) {
        return Optional.of(new Waiver.Allowance(Optional.ofNullable(min), Optional.ofNullable(max)));
    }

    private static Waiver waiver(
            RuleId rule,
            Optional<Subject> subject,
            Optional<Waiver.Allowance> allow,
            LocalDate granted,
            Period period) {
        return new Waiver(rule, subject, allow, WaiverAuthority.ZH16, "powód", granted, period);
    }

    private static Finding finding(RuleId rule, Subject subject) {
        RuleSetting setting = Policy.standard().of(rule);
        return setting.finding(subject, setting.severity(), Remedy.of("anything"), "anything");
    }
}
