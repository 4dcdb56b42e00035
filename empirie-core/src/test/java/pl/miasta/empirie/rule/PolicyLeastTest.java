package pl.miasta.empirie.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyLeastTest {
    @Test
    void citiesSendAtLeastOnePerson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Policy.standard().with(Map.of(Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(0, 3))));
    }

    @Test
    void numbersStayAboveTheirLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Policy.standard().with(Map.of(Policy.DUTY_HOURS, PolicyChange.parameter("everyDays", 0))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Policy.standard().with(Map.of(Policy.BREAK, PolicyChange.parameter("overMinutes", -1))));
    }
}
