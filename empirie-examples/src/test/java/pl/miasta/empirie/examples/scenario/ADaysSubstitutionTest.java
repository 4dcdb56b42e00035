package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ADaysSubstitutionTest {
    @Test
    void theGuardianStandsInOnTheDayOfAnAbsenceAndNotTheDayAfter() {
        assertThat(Printed.by(ADaysSubstitution::run)).isEqualTo("""
                        Spotkanie spotkanie-1 jest zaplanowane na 2024-04-18; koordynatora nie ma 2024-04-08.
                        Opiekun zwołuje spotkanie na próbę: zrobione
                          czynności zapisane w zespole: 0
                        Opiekun zwołuje spotkanie: zrobione
                          czynność act-1: opiekun, zapraszanie uczestników, 2024-04-08
                          wpis 2 o spotkaniu: opiekun, CONVENE_MEETING, w zastępstwie roli koordynator-facylitator
                        Nazajutrz koordynator jest na miejscu.
                        Opiekun zwołuje spotkanie ponownie: odmowa
                          – Zadanie należy do roli „koordynator-facylitator”; nie uzgodniono zastępstwa, a 2024-04-09 ktoś tę rolę pełni.
                            → Uzgodnij wcześniej zastępstwo: koordynator powierza osobie opiekun zadanie „zapraszanie uczestników” na dzień 2024-04-09.
                        """);
    }
}
