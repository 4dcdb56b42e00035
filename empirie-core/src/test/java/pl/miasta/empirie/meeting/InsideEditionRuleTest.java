package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.INSIDE_EDITION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;

class InsideEditionRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static Meetings on(LocalDate... days) {
        return Meetings.sound().with(meeting("m-1").on(days));
    }

    @Test
    void theFirstAndTheLastDayOfTheEditionAreInside() {
        assertThat(on(FIRST).lines(INSIDE_EDITION)).isEmpty();
        assertThat(on(LAST).lines(INSIDE_EDITION)).isEmpty();
        assertThat(on(LAST, FIRST).lines(INSIDE_EDITION)).isEmpty();
    }

    @Test
    void theDayBeforeAndTheDayAfterAreOutside() {
        List<String> outside = List.of("meeting:m-1 WARNING");
        assertThat(on(FIRST.minusDays(1)).lines(INSIDE_EDITION)).isEqualTo(outside);
        assertThat(on(LAST.plusDays(1)).lines(INSIDE_EDITION)).isEqualTo(outside);
    }

    @Test
    void oneDayOutsideIsEnough() {
        assertThat(on(FIRST, FIRST.minusDays(1)).lines(INSIDE_EDITION)).hasSize(1);
        assertThat(on(LAST, LAST.plusDays(1)).lines(INSIDE_EDITION)).hasSize(1);
    }

    @Test
    void theFindingSpeaksBothLanguages() {
        assertThat(on(LAST, LAST.plusDays(1)).said(INSIDE_EDITION))
                .containsExactly(
                        "Spotkanie (2023-12-31 – 2024-01-01) wykracza poza edycję (2022-01-01 – 2023-12-31).",
                        "Wyznacz termin od 2022-01-01 do 2023-12-31 albo przedłuż edycję.",
                        "The meeting (2023-12-31 – 2024-01-01) lies outside the edition (2022-01-01 – 2023-12-31).",
                        "Choose a date from 2022-01-01 to 2023-12-31, or extend the edition.");
    }
}
