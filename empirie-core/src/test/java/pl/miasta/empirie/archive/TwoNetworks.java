package pl.miasta.empirie.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;

/**
 * Two networks that have everything: whatever belongs to one says ALFA, whatever belongs to the other BETA, in every text
 * and every id. They meet once together and once by a touchpoint, and share the city of Wspólne.
 */
final class TwoNetworks {
    static final NetworkId ALFA = new NetworkId("alfa");
    static final NetworkId BETA = new NetworkId("beta");
    static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private static final String NETWORK = """
            {"id": "alfa", "kind": "THEMATIC", "title": "Sieć ALFA", "theme": "Temat ALFA",
             "commission": {"name": "Komisja ALFA", "chair": "alfa-k"},
             "policy": {"meeting.break": {"overMinutes": 200}},
             "stages": [{"stage": "FORMING", "from": "2023-01-01"}, {"stage": "WORKING", "from": "2023-02-01"}],
             "members": [{"city": "alfa-m", "form": "LAUREATE", "from": "2023-01-01"},
                         {"city": "alfa-o", "form": "OBSERVER", "from": "2023-01-01"},
                         {"city": "wspolne", "form": "FINALIST", "from": "2023-01-01"}],
             "representatives": [{"person": "alfa-p", "city": "alfa-m", "position": "SPECIALIST", "from": "2023-01-01"},
                                 {"person": "alfa-q", "city": "wspolne", "position": "MAYOR", "from": "2023-01-01",
                                  "to": "2023-04-30", "reason": "powód ALFA"}],
             "team": [{"person": "alfa-c", "role": "COORDINATOR_FACILITATOR", "employment": "ADVISER", "from": "2023-01-01"},
                      {"person": "alfa-e", "role": "EXPERT_MODERATOR", "employment": "ADVISER", "from": "2023-01-01"}],
             "agreements": [{"id": "u-1", "ground": "AGREEMENT", "holder": "alfa-c", "substitute": "alfa-e",
                             "tasks": ["FILE_REPORT"], "agreedOn": "2023-02-01", "from": "2023-02-01"}],
             "absences": [{"person": "alfa-c", "from": "2023-05-01", "to": "2023-05-03"}],
             "deeds": [{"id": "d-1", "person": "alfa-c", "task": "FILE_REPORT", "on": "2023-03-03"}],
             "dutyHours": ["2023-03-01"],
             "contract": {"adoptedOn": "2023-02-01", "voices": [{"city": "alfa-m", "on": "2023-01-20"}]},
             "workPlan": {"sections": {"COMPOSITION": "Skład ALFA", "GOALS": "Cele ALFA"},
               "productKinds": ["RECOMMENDATION"],
               "challenges": [{"id": "w-1", "text": "Wyzwanie ALFA"}],
               "goals": [{"id": "c-1", "text": "Cel ALFA", "challenges": ["w-1"]}],
               "actions": [{"id": "a-1", "text": "Działanie ALFA", "goals": ["c-1"], "productKinds": ["RECOMMENDATION"],
                            "from": "2023-03-01", "to": "2023-05-31", "lateReason": "opóźnienie ALFA"}],
               "consultedOn": "2023-02-05", "heardCities": ["alfa-m", "wspolne"], "adoptedOn": "2023-02-10"},
             "products": [{"id": "alfa-r", "kind": "RECOMMENDATION", "title": "Rekomendacja ALFA",
                           "assessedOn": "2023-05-01", "shownToObserversOn": "2023-05-02", "publishedOn": "2023-05-10",
                           "opinions": [{"city": "alfa-o", "on": "2023-05-03", "text": "Opinia ALFA"}]},
                          {"id": "alfa-s", "kind": "METHOD", "title": "Metoda ALFA"}],
             "waivers": [{"rule": "composition.core-cities", "allow": {"min": 2}, "by": "ZH16", "reason": "Zgoda ALFA",
                          "grantedOn": "2023-01-01", "from": "2023-01-01"}],
             "observations": [{"id": "o-1", "city": "alfa-o", "on": "2023-04-01", "text": "Obserwacja ALFA"}],
             "surveys": [{"id": "s-1", "kind": "EXPECTATIONS", "openedOn": "2023-02-01",
                          "answers": [{"on": "2023-02-02", "scores": {"zaufanie": 4}, "remark": "Uwaga ALFA"}]}]}
            """;

    private static final String MEETING = """
            {"id": "alfa-1", "networks": ["alfa"], "status": "HELD", "mode": "IN_PERSON", "host": "alfa-m",
             "place": "Zamek ALFA", "format": "FORMAT_0",
             "leaders": [{"person": "alfa-c", "as": "COORDINATOR_FACILITATOR"},
                         {"person": "alfa-e", "as": "EXPERT_MODERATOR"}],
             "days": [{"date": "2023-03-10", "start": "10:00", "items": [
               {"title": "Otwarcie ALFA", "minutes": 60, "kind": "WELCOME", "audience": "OPEN", "part": "GENERAL",
                "transmitted": true},
               {"title": "Warsztat ALFA zamknięty", "minutes": 200, "kind": "WORK"}]}],
             "guests": [{"person": "alfa-g", "category": "SCIENCE", "requestedBy": "alfa-p"}],
             "observers": [{"city": "alfa-o", "day": 1, "item": 1, "presence": "ONLINE"}],
             "attendance": [{"person": "alfa-p", "day": 1, "status": "PRESENT"},
                            {"person": "alfa-q", "day": 1, "status": "PRESENT"}],
             "note": {"origin": "PARTICIPANTS", "text": "Wnioski ALFA", "approvedOn": "2023-03-20",
                      "sharedOn": "2023-03-21"},
             "report": {"by": "alfa-c", "submittedOn": "2023-03-15"},
             "tasks": [{"id": "alfa-t", "kind": "TASK", "text": "Zadanie ALFA", "owner": "alfa-p", "due": "2023-04-01"}]}
            """;

    private static final String SHARED = """
            {"id": "wspolne-1", "networks": ["alfa", "beta"], "status": "HELD", "mode": "HYBRID", "host": "beta-m",
             "place": "Ratusz",
             "leaders": [{"person": "alfa-c", "as": "COORDINATOR_FACILITATOR"},
                         {"person": "beta-e", "as": "EXPERT_MODERATOR"}],
             "days": [{"date": "2023-05-20", "start": "10:00"}],
             "guests": [{"person": "gosc", "category": "NGO", "requestedBy": "ZMP"}],
             "attendance": [{"person": "alfa-p", "day": 1, "status": "PRESENT"},
                            {"person": "beta-p", "day": 1, "status": "ABSENT"}],
             "note": {"origin": "PARTICIPANTS", "text": "Wspólne wnioski", "approvedOn": "2023-05-25"},
             "report": {"by": "beta-c", "submittedOn": "2023-05-30"}}
            """;

    private static final String PEOPLE = """
            {"id": "alfa-p", "name": "Pola Alfapol", "email": "pola@alfa.example.org"},
            {"id": "alfa-q", "name": "Quido Alfaquid"},
            {"id": "alfa-c", "name": "Cezary Alfacez"}, {"id": "alfa-e", "name": "Ewa Alfaewa"},
            {"id": "alfa-k", "name": "Kamil Alfakam"}, {"id": "alfa-g", "name": "Gustaw Alfagust"}
            """;

    private static final String CITIES = """
            {"id": "alfa-m", "name": "Miasto ALFA", "status": "LAUREATE", "canHost": true},
            {"id": "alfa-o", "name": "Obserwujące ALFA", "status": "OUTSIDE"}
            """;

    private TwoNetworks() {}

    /** Both, apart but for what they share. */
    static Edition edition() {
        return EditionFile.read(file(SHARED + ",").getBytes(UTF_8));
    }

    /** Both, without the meeting that they share. */
    static Edition apart() {
        return EditionFile.read(file("").getBytes(UTF_8));
    }

    private static String file(String shared) {
        String touchpoints = shared.isEmpty() ? "" : """
                , "touchpoints": [{"id": "styk", "on": "2023-05-21", "networks": ["alfa", "beta"], "text": "Wspólnie"}]
                """;
        return """
                {"schema": "empirie-edition/1",
                 "edition": {"id": "dwie", "title": "Edycja dwóch", "from": "2023-01-01", "to": "2024-12-31"},
                 "cities": [{"id": "wspolne", "name": "Wspólne", "status": "FINALIST"}, %s, %s],
                 "people": [{"id": "gosc", "name": "Grażyna Gościnna"}, %s, %s],
                 "networks": [%s, %s],
                 "meetings": [%s %s, %s],
                 "coordination": {"decisionMeetings": ["2023-06-01"]} %s,
                 "recruitment": {"opens": "2022-11-01", "closes": "2022-12-15", "applications": [
                   {"id": "w-1", "city": "wspolne", "receivedOn": "2022-11-10", "maxNetworks": 2,
                    "acceptsExpectations": true, "wishes": [
                      {"network": "alfa", "people": [{"person": "alfa-q", "position": "MAYOR"}]},
                      {"network": "beta", "people": [{"person": "beta-q", "position": "MAYOR"}]}]},
                   {"id": "w-beta", "city": "beta-m", "receivedOn": "2022-11-11", "wishes": [{"network": "beta"}]}],
                   "answers": [{"application": "w-1", "on": "2022-12-20", "outcome": "ACCEPTED"},
                               {"application": "w-beta", "on": "2022-12-20", "outcome": "ACCEPTED"}]}}
                """.formatted(
                        CITIES,
                        other(CITIES),
                        PEOPLE,
                        other(PEOPLE),
                        NETWORK,
                        other(NETWORK),
                        shared,
                        MEETING,
                        other(MEETING),
                        touchpoints);
    }

    /** The same said of the other network, which meets a week later. */
    private static String other(String alfa) {
        return alfa.replace("ALFA", "BETA")
                .replace("alfa", "beta")
                .replace("Alfa", "Beta")
                .replace("2023-03-10", "2023-03-17");
    }
}
