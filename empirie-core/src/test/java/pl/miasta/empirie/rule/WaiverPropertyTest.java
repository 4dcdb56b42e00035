package pl.miasta.empirie.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.base.Period;

class WaiverPropertyTest {
    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final Subject NETWORK = Subject.of("network", "miasto");

    @Property
    void whatANarrowerAllowanceCoversAWiderOneCovers(
            @ForAll @IntRange(max = 40) int min,
            @ForAll @IntRange(max = 10) int span,
            @ForAll @IntRange(max = 5) int wider,
            @ForAll @IntRange(max = 60) int actual) {
        Finding finding = finding(Policy.CORE_CITIES, NETWORK).counting(actual);

        assertThat(!allowing(min, min + span).covers(finding, FROM)
                        || allowing(Math.max(0, min - wider), min + span + wider)
                                .covers(finding, FROM))
                .isTrue();
    }

    @Property
    void anAllowanceOfBothEndsNeverAsksThePolicy(
            @ForAll @IntRange(max = 40) int min,
            @ForAll @IntRange(max = 10) int span,
            @ForAll @IntRange(max = 60) int actual) {
        assertThat(allowing(min, min + span)
                        .covers(finding(Policy.CORE_CITIES, NETWORK).counting(actual), FROM))
                .isEqualTo(min <= actual && actual <= min + span);
    }

    @Property
    void aWaiverHoldsExactlyOnDaysOfItsPeriodFromTheGrantOn(
            @ForAll @IntRange(max = 20) int granted,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 60) int day) {
        Waiver waiver = waiver(
                Policy.PAIR,
                Optional.empty(),
                Optional.empty(),
                FROM.plusDays(granted),
                Period.of(FROM.plusDays(from), FROM.plusDays(from + length)));

        assertThat(waiver.covers(finding(Policy.PAIR, NETWORK), FROM.plusDays(day)))
                .isEqualTo(day >= granted && day >= from && day <= from + length);
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
