package pl.miasta.empirie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @Test
    void aWordingSaysSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(Map.of()))
                .withMessage("a wording says something in at least one language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", "\u2003 "})
    void whatNobodyCouldReadIsNoWordingEvenBesideOneThatIs(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Map.of(Language.PL, blank)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(Map.of(Language.PL, "krok", Language.EN, blank)));
    }

    @Test
    void itIsReadInTheLanguagesItWasWrittenIn() {
        Wording both = new Wording(Map.of(Language.PL, "krok", Language.EN, "step"));
        assertThat(both.languages()).containsExactlyInAnyOrder(Language.PL, Language.EN);
        assertThat(both.in(Language.PL)).isEqualTo("krok");
        assertThat(both.in(Language.EN)).isEqualTo("step");
    }

    @Test
    void inAnotherLanguageThereIsNothingToRead() {
        Wording polish = new Wording(Map.of(Language.PL, "krok"));
        assertThat(polish.languages()).containsExactly(Language.PL);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> polish.in(Language.EN))
                .withMessage("not written in en");
    }

    @Test
    void itDoesNotChangeWithTheMapItWasMadeOf() {
        Map<Language, String> map = new EnumMap<>(Map.of(Language.PL, "krok"));
        Wording wording = new Wording(map);
        map.put(Language.PL, "runda");
        map.put(Language.EN, "round");
        assertThat(wording).isEqualTo(new Wording(Map.of(Language.PL, "krok")));
        assertThat(wording.byLanguage()).isUnmodifiable();
    }

    @Test
    void wordingsAreEqualInWhicheverOrderTheyWereWritten() {
        Map<Language, String> polishFirst = new LinkedHashMap<>();
        polishFirst.put(Language.PL, "krok");
        polishFirst.put(Language.EN, "step");
        Map<Language, String> englishFirst = new LinkedHashMap<>();
        englishFirst.put(Language.EN, "step");
        englishFirst.put(Language.PL, "krok");
        assertThat(new Wording(polishFirst))
                .isEqualTo(new Wording(englishFirst))
                .hasSameHashCodeAs(new Wording(englishFirst))
                .isNotEqualTo(new Wording(Map.of(Language.PL, "krok")));
        assertThat(new Wording(englishFirst).languages())
                .containsExactlyElementsOf(new Wording(polishFirst).languages());
    }
}
