package pl.miasta.empirie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;

class NetworkPageTest {
    private static final NetworkId NETWORK = new NetworkId("woda");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private static final String FILE = """
            {"schema": "empirie-edition/1",
             "edition": {"id": "e", "title": "Edycja", "from": "2023-01-01", "to": "2024-12-31"},
             "cities": [{"id": "lodz", "name": "Łódź", "status": "LAUREATE", "canHost": true},
                        {"id": "adamow", "name": "Adamów", "status": "FINALIST"},
                        {"id": "lask", "name": "Łask", "status": "OUTSIDE"}],
             "people": [{"id": "p-1", "name": "Anna Nowak", "email": "anna@example.org"}, {"id": "p-2", "name": "Jan Kos"},
                        {"id": "p-3", "name": null, "erased": true}],
             "networks": [
               {"id": "woda", "kind": "THEMATIC", "title": "Woda w mieście", "theme": "Retencja", "rosterComplete": false,
                "commission": {"chair": "p-2"},
                "stages": [{"stage": "FORMING", "from": "2023-01-10"}, {"stage": "WORKING", "from": "2023-03-01"},
                           {"stage": "CLOSED", "from": "2024-03-01"}],
                "members": [{"city": "lodz", "form": "LAUREATE", "from": "2023-01-10"},
                            {"city": "lask", "form": "OBSERVER", "from": "2023-01-10"},
                            {"city": "adamow", "form": "FINALIST", "from": "2023-01-10"},
                            {"city": "adamow", "form": "LAUREATE", "from": "2021-01-10", "to": "2021-12-31"}],
                "representatives": [{"person": "p-1", "city": "lodz", "position": "MAYOR", "from": "2023-01-10"}],
                "contract": {"adoptedOn": "2023-02-20"},
                "workPlan": {"sections": {"GOALS": "tajny cel"}, "productKinds": ["METHOD", "RECOMMENDATION"],
                             "goals": [{"id": "c", "text": "tajny cel"}], "adoptedOn": "2023-03-05"},
                "products": [
                  {"id": "r-1", "kind": "RECOMMENDATION", "title": "Zielone dachy", "publishedOn": "2023-05-01"},
                  {"id": "r-2", "kind": "METHOD", "title": "Mapa *wody*", "publishedOn": "2023-04-01"},
                  {"id": "r-3", "kind": "METHOD", "title": "Jeszcze tajne", "assessedOn": "2023-05-01"},
                  {"id": "r-4", "kind": "METHOD", "title": "Wyjdzie jutro", "publishedOn": "2023-07-01"},
                  {"id": "r-5", "kind": "SOLUTION", "title": "Metoda ANNY, czyli anna nowak radzi",
                   "publishedOn": "2023-06-01"}]},
               {"id": "inna", "kind": "LEADERS", "title": "Inna sieć"}],
             "meetings": [
               {"id": "m-1", "networks": ["woda"], "status": "HELD", "mode": "IN_PERSON", "host": "lodz", "place": "ratusz",
                "days": [{"date": "2023-03-10", "start": "10:00", "items": [
                  {"title": "Powitanie", "minutes": 30, "kind": "WELCOME", "audience": "OPEN"},
                  {"title": "Tajne rozmowy", "minutes": 60, "kind": "WORK"},
                  {"title": "Kawa", "minutes": 15, "kind": "BREAK"},
                  {"title": "Wykład: Jan Kos", "minutes": 60, "kind": "PRESENTATION", "audience": "OPEN"}]},
                  {"date": "2023-03-11", "start": "09:00"}],
                "leaders": [{"person": "p-1", "as": "COORDINATOR_FACILITATOR"}],
                "attendance": [{"person": "p-1", "day": 1, "status": "PRESENT"}],
                "note": {"origin": "PARTICIPANTS", "text": "tajne wnioski", "approvedOn": "2023-03-20",
                         "sharedOn": "2023-03-21"}},
               {"id": "m-2", "networks": ["woda", "inna"], "status": "PLANNED", "mode": "ONLINE",
                "place": "u Jana: jan kos, ul. Wodna",
                "days": [{"date": "2023-09-10", "start": "10:00"}]},
               {"id": "m-3", "networks": ["woda"], "status": "CANCELLED", "mode": "ONLINE",
                "days": [{"date": "2023-10-10", "start": "10:00"}]},
               {"id": "m-4", "networks": ["woda"], "status": "PLANNED", "mode": "ONLINE", "place": "bez daty"}]}
            """;

    private static final Edition EDITION = EditionFile.read(FILE.getBytes(UTF_8));

    private static String page(Edition edition, LocalDate day, Viewer viewer, Language language) {
        return GoldenDocumentsTest.markdown(Documents.of(edition)
                .make(DocumentKind.NETWORK_PAGE, DocumentSubject.of(NETWORK), day, viewer, language)
                .document()
                .orElseThrow());
    }

    @Test
    void aPageShowsCourseAndResultsAndNothingElse() {
        assertThat(page(EDITION, DAY, Viewer.EVERYONE, Language.PL)).isEqualTo("""
                # Sieć: Woda w mieście

                - **Edycja:** Edycja
                - **Rodzaj:** sieć tematyczna
                - **Temat:** Retencja
                - **Etap:** praca
                - **Stan na dzień:** 30 czerwca 2023 r.

                ## Miasta

                Lista miast może być dłuższa: nie znamy jej w całości.

                *Miasta sieci*

                | Miasto | Należy jako |
                | --- | --- |
                | Adamów | finalista |
                | Łask | obserwator |
                | Łódź | laureat |

                ## Przebieg

                *Kroki sieci*

                | Dzień | Krok |
                | --- | --- |
                | 10.01.2023 | etap: zawiązywanie |
                | 20.02.2023 | przyjęcie zasad współpracy |
                | 01.03.2023 | etap: praca |
                | 05.03.2023 | przyjęcie planu pracy |

                ## Spotkania

                *Spotkania sieci*

                | Termin | Miejsce | Gospodarz | Tryb | Razem z | Stan |
                | --- | --- | --- | --- | --- | --- |
                | 10.03.2023 – 11.03.2023 | ratusz | Łódź | stacjonarnie | – | odbyte |
                | 10.09.2023 | – | – | online | Inna sieć | planowane |

                ### Części otwarte

                #### 10 marca 2023 r., Łódź

                - Powitanie (otwarcie)
                - prezentacja

                ## Rezultaty

                ### Co sieć wypracowała

                *Opublikowane produkty*

                | Tytuł | Rodzaj | Opublikowano |
                | --- | --- | --- |
                | Mapa \\*wody\\* | metoda | 01.04.2023 |
                | – | rozwiązanie | 01.06.2023 |

                ### Rekomendacje

                *Opublikowane rekomendacje*

                | Tytuł | Opublikowano |
                | --- | --- |
                | Zielone dachy | 01.05.2023 |
                """);
    }

    @Test
    void aClosedNetworkShowsItsWholeCourse() {
        assertThat(page(EDITION, LocalDate.of(2024, 3, 1), Viewer.EVERYONE, Language.PL))
                .contains("| 01.03.2024 | etap: zamknięta |", "| Wyjdzie jutro | metoda | 01.07.2023 |");
    }

    @Test
    void andTheSameInEnglish() {
        assertThat(page(EDITION, DAY, Viewer.EVERYONE, Language.EN)).isEqualTo("""
                # Network: Woda w mieście

                - **Edition:** Edycja
                - **Kind:** thematic network
                - **Theme:** Retencja
                - **Stage:** working
                - **As of:** 30 June 2023

                ## Cities

                The list of cities may be longer: not all of it is known.

                *Cities of the network*

                | City | Belongs as |
                | --- | --- |
                | Adamów | finalist |
                | Łask | observer |
                | Łódź | laureate |

                ## Course

                *Steps of the network*

                | Day | Step |
                | --- | --- |
                | 2023-01-10 | stage: forming |
                | 2023-02-20 | rules of working together adopted |
                | 2023-03-01 | stage: working |
                | 2023-03-05 | work plan adopted |

                ## Meetings

                *Meetings of the network*

                | Date | Place | Host | Way of meeting | Together with | State |
                | --- | --- | --- | --- | --- | --- |
                | 2023-03-10 – 2023-03-11 | ratusz | Łódź | in person | – | held |
                | 2023-09-10 | – | – | online | Inna sieć | planned |

                ### Open parts

                #### 10 March 2023, Łódź

                - Powitanie (opening)
                - presentation

                ## Results

                ### What the network has made

                *Published products*

                | Title | Kind | Published |
                | --- | --- | --- |
                | Mapa \\*wody\\* | method | 2023-04-01 |
                | – | solution | 2023-06-01 |

                ### Recommendations

                *Published recommendations*

                | Title | Published |
                | --- | --- |
                | Zielone dachy | 2023-05-01 |
                """);
    }

    static Stream<Viewer> viewers() {
        return Stream.of("public", "role:OFFICE", "role:ZH16", "person:p-1", "city:lodz", "city:lask")
                .map(viewer -> Viewer.parse(viewer).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void itIsTheSameWhoeverAsks(Viewer viewer) {
        assertThat(page(EDITION, DAY, viewer, Language.PL)).isEqualTo(page(EDITION, DAY, Viewer.EVERYONE, Language.PL));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsNamedWhateverTheTextsSay(Language language) {
        String hostile = FILE.replace("Retencja", "Retencja wg Anna NOWAK")
                .replace("ratusz", "anna@example.org")
                .replace("Powitanie", "Powitanie: Jan Kos")
                .replace("Zielone dachy", "Jan Kos: dachy");
        assertThat(page(EditionFile.read(hostile.getBytes(UTF_8)), DAY, Viewer.office(), language))
                .doesNotContainIgnoringCase("Nowak")
                .doesNotContainIgnoringCase("Kos")
                .doesNotContain("anna", "p-1", "p-2");
    }

    @Test
    void beforeItBeginsThereIsLittleToShow() {
        String empty = """
                {"schema": "empirie-edition/1",
                 "edition": {"id": "e", "title": "Edycja", "from": "2023-01-01", "to": "2024-12-31"},
                 "networks": [{"id": "woda", "kind": "THEMATIC", "title": "Woda"}]}
                """;
        assertThat(page(EditionFile.read(empty.getBytes(UTF_8)), DAY, Viewer.EVERYONE, Language.PL))
                .isEqualTo("""
                        # Sieć: Woda

                        - **Edycja:** Edycja
                        - **Rodzaj:** sieć tematyczna
                        - **Etap:** jeszcze nierozpoczęty
                        - **Stan na dzień:** 30 czerwca 2023 r.

                        ## Miasta

                        W tym dniu do sieci nie należy żadne miasto.

                        ## Przebieg

                        Sieć jeszcze nie rozpoczęła pracy.

                        ## Spotkania

                        Nie ustalono jeszcze terminu żadnego spotkania.

                        ## Rezultaty

                        Niczego jeszcze nie opublikowano.
                        """);
    }
}
