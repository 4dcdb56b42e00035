package pl.miasta.empirie.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Problem;

/** Inputs at the edge of what JSON and Java can say. */
class ReaderEdgeTest {
    private static final String MINUTES = "/meetings/0/days/0/items/0/minutes";

    private static String withMinutes(String number) {
        return Sample.text(Sample.set(Sample.rich(), MINUTES, "123456")).replace("123456", number);
    }

    @Test
    void aNumberOfAThousandDigitsIsOutOfRange() {
        assertThat(Sample.problems(withMinutes("9".repeat(1001)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"45.00000000000000000001", "1440.00000000000000000001"})
    void aFractionIsNoWholeNumberHoweverSmallItIs(String number) {
        assertThat(Sample.said(withMinutes(number))).containsExactly(MINUTES + " problem.range");
    }

    @Test
    void whereNullIsAllowedTheProblemSaysSo() {
        assertThat(Sample.problems(Sample.text(Sample.set(Sample.rich(), "/cities/0/terc", "true"))))
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly("/cities/0/terc: wrong type of value: true/false; allowed: a text, or null");
    }

    @Test
    void brokenJsonIsPlacedWhereItBreaks() {
        assertThat(Sample.problems("{\"schema\": nul}"))
                .extracting(Problem::pointer)
                .containsExactly("/schema");
    }
}
