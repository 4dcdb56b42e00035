package pl.miasta.empirie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodPropertyTest {
    private static final LocalDate ZERO = LocalDate.of(2024, 2, 20);

    @Property
    void aDayIsInsideWhenItIsNeitherBeforeTheFirstNorAfterTheLast(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 70) int day) {
        assertThat(Period.of(at(from), at(from + length)).covers(at(day)))
                .isEqualTo(from <= day && day <= from + length);
    }

    @Property
    void anOpenPeriodCoversEveryDayFromItsFirstOn(
            @ForAll @IntRange(max = 30) int from, @ForAll @IntRange(max = 60) int day) {
        assertThat(Period.since(at(from)).covers(at(day))).isEqualTo(from <= day);
    }

    @Property
    void aPeriodCoversAsManyDaysAsLieFromItsFirstToItsLastAndOneMore(
            @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int length) {
        Period period = Period.of(at(from), at(from + length));

        assertThat(at(0).datesUntil(at(100)).filter(period::covers).count()).isEqualTo(length + 1L);
    }

    @Property
    void endingAPeriodTakesDaysAwayAndAddsNone(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 70) int day) {
        Period open = Period.since(at(from));
        Period ended = open.until(at(from + length));

        assertThat(ended).isEqualTo(Period.of(at(from), at(from + length)));
        assertThat(ended.covers(at(day))).isEqualTo(open.covers(at(day)) && day <= from + length);
    }

    @Property
    void aLastDayBeforeTheFirstIsNoPeriod(
            @ForAll @IntRange(max = 30) int from, @ForAll @IntRange(min = 1, max = 30) int before) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(at(from), at(from - before)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.since(at(from)).until(at(from - before)));
    }

    @Example
    void aPeriodMayBeOneDayLong() {
        Period day = Period.of(ZERO, ZERO);

        assertThat(day.covers(ZERO)).isTrue();
        assertThat(day.covers(ZERO.minusDays(1))).isFalse();
        assertThat(day.covers(ZERO.plusDays(1))).isFalse();
    }

    @Example
    void aPeriodIsSaidWithItsDays() {
        assertThat(Period.of(ZERO, ZERO.plusDays(9))).hasToString("2024-02-20 – 2024-02-29");
        assertThat(Period.since(ZERO)).hasToString("2024-02-20 – …");
    }

    private static LocalDate at(int day) {
        return ZERO.plusDays(day);
    }
}
