package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdoptAPlanTest {
    @Test
    void aPlanIsAdoptedWholeAndItsNextVersionTellsWhatItSaysOtherwise() {
        assertThat(Printed.by(AdoptAPlan::run)).isEqualTo("""
                        Koordynator przyjmuje kontrakt: zrobione
                        Koordynator opracował plan, w którym brakuje jednego rozdziału.
                        Koordynator przyjmuje plan: odmowa
                          – Pustych rozdziałów planu: 1 (8 Dzielenie się wiedzą).
                            → Uzupełnij rozdziały planu: 8 Dzielenie się wiedzą.
                        Koordynator uzupełnia plan: zrobione
                        Plan konsultuje się z ZH-16: zrobione
                        Każde z dziesięciu miast zabrało głos.
                        Koordynator przyjmuje plan: zrobione
                        Koordynator zmienia plan: zrobione
                        Plan konsultuje się z ZH-16: zrobione
                        Każde z dziesięciu miast zabrało głos.
                        Koordynator przyjmuje plan: zrobione
                        Wersja 2 mówi inaczej niż wersja 1:
                          rozdział 8 Dzielenie się wiedzą: „Wizyty studyjne” → „Wizyty studyjne i baza praktyk”
                          działanie audyt: „Audyt pustostanów w jednej dzielnicy” → „Audyt pustostanów w całym mieście”
                        """);
    }
}
