package pl.miasta.empirie.examples.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintAWorkPlanTest {
    private final String printed = Printed.by(PrintAWorkPlan::run);

    @AfterEach
    void theTemporaryFolderGoes() throws Exception {
        Printed.tidy(printed);
    }

    @Test
    void aSoundPlanIsPrintedInItsNineSectionsForThoseWhoMaySeeIt() {
        assertThat(printed.substring(0, printed.indexOf("\n" + Printed.WORD_FILE)))
                .isEqualTo("""
                        Zastrzeżenia do planu: []
                        Nie dla każdego: Przestrzeń sieci jest tylko dla podstawowego składu, zespołu wspierającego, ZH-16 i Biura (tu: każdy).

                        # Plan pracy sieci: Zasoby Kadrowe / Ludzkie w Miastach

                        - **Znak:** pilot-2022/kadry/work-plan
                        - **Sieć:** Zasoby Kadrowe / Ludzkie w Miastach
                        - **Edycja:** EMPIRIE – pilot
                        - **Rodzaj:** sieć tematyczna
                        - **Temat:** kapitał ludzki
                        - **Etap:** praca
                        - **Stan na dzień:** 31 grudnia 2022 r.
                        - **Kontrakt przyjęto:** 8 czerwca 2022 r.
                        - **Konsultacja z ZH-16:** 15 września 2022 r.
                        - **Plan przyjęto:** 20 września 2022 r.
                        - **Miasta, które zabrały głos:** Cieszyn, Jarosław, Jasło, Jelenia Góra, Nisko, Zawiercie, Zgierz, Żary, Żywiec

                        ## 1. Skład Sieci

                        Dziewięć miast, po dwie osoby z każdego.

                        ## 2. Inwentaryzacja zasobów

                        Regulaminy i programy wdrożeń, które miasta już mają.

                        ## 3. Identyfikacja partnerów lokalnych

                        Powiatowe urzędy pracy i uczelnie.

                        ## 4. Zidentyfikowane wyzwania: ramy tematyczne i problemy

                        Jedno wyzwanie wybrane spośród siedmiu.

                        Temat sieci: kapitał ludzki

                        *Wyzwania*

                        | Nr | Wyzwanie |
                        | --- | --- |
                        | w1 | Urzędy tracą doświadczonych pracowników. |

                        ## 5. Cele i założenia

                        Jeden cel na cały okres pracy.

                        *Cele*

                        | Nr | Cel | Wyzwania |
                        | --- | --- | --- |
                        | c1 | Każde miasto ma sposób przekazywania wiedzy następcom. | w1 |

                        ## 6. Działania do realizacji

                        Jedno działanie, które prowadzą Cieszyn i Żary.

                        *Działania*

                        | Nr | Działanie | Cele | Rezultaty | Czas |
                        | --- | --- | --- | --- | --- |
                        | d1 | Spisać i wypróbować wdrożenie nowego pracownika w dwóch miastach. | c1 | metoda | 01.10.2022 – 30.06.2023 |

                        ### Rodzaje rezultatów

                        - metoda

                        ## 7. Wdrażanie

                        Miasta wprowadzają metodę u siebie do końca edycji.

                        ## 8. Dzielenie się wiedzą

                        Opis metody trafia do wszystkich sieci.

                        ## 9. Sprawy organizacyjne

                        Spotkania co kwartał, na zmianę u gospodarzy.

                        ### Kalendarz spotkań

                        *Spotkania sieci*

                        | Termin | Sposób | Gospodarz | Miejsce | Stan |
                        | --- | --- | --- | --- | --- |
                        | 07.06.2022 – 08.06.2022 | stacjonarnie | Cieszyn | Cieszyn | odbyte |
                        | 19.09.2022 – 20.09.2022 | stacjonarnie | Zawiercie | Zawiercie | odbyte |
                        """);
    }

    @Test
    void theWordFileHoldsTheSamePlan() throws Exception {
        try (ZipFile zip = new ZipFile(Printed.wordFile(printed).orElseThrow().toFile())) {
            String body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), UTF_8);
            assertThat(body)
                    .contains("Plan pracy sieci: Zasoby Kadrowe / Ludzkie w Miastach")
                    .contains("Każde miasto ma sposób przekazywania wiedzy następcom.");
        }
    }
}
