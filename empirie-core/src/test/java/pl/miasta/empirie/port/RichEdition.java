package pl.miasta.empirie.port;

import java.nio.charset.StandardCharsets;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An edition that gives every property of the file, and where it matters both what is there and what is empty. */
public final class RichEdition {
    private static final String FILE = """
            {"schema": "empirie-edition/1",
             "edition": {"id": "rich", "title": "Edycja bogata", "from": "2023-01-01", "to": "2024-12-31", "policy": {
               "product.innovative": {"min": 1, "max": 4, "severity": "WARNING"},
               "meeting.note": {"graceDays": 20},
               "composition.core-cities": {"min": 8},
               "meeting.duration": {"max": 600},
               "plan.sections": {"severity": "OFF"}}},
             "cities": [
               {"id": "zory", "name": "Żory", "terc": "2479011", "status": "LAUREATE", "zmpMember": true,
                "goodPractice": "Park wodny", "canHost": true},
               {"id": "aleksandrow", "name": "Aleksandrów", "status": "FINALIST"},
               {"id": "m-3", "name": "Miasto 3", "status": "OUTSIDE", "goodPractice": ""}],
             "people": [
               {"id": "p-2", "name": "Zofia Przykładowa", "email": "zofia@example.org"},
               {"id": "p-1", "name": "Adam Wymyślony"},
               {"id": "p-3", "name": null, "erased": true}],
             "networks": [
               {"id": "n-2", "kind": "LEADERS", "title": "Liderzy", "theme": "Rozwój", "rosterComplete": false,
                "commission": {"name": "Komisja Rozwoju", "chair": "p-1"},
                "policy": {"meeting.break": {"overMinutes": 200, "severity": "INFO"}, "meeting.pair": {"severity": "OFF"}},
                "stages": [{"stage": "FORMING", "from": "2023-01-10"}, {"stage": "WORKING", "from": "2023-02-10"}],
                "members": [
                  {"city": "zory", "form": "LAUREATE", "from": "2023-01-10", "to": "2023-06-30"},
                  {"city": "zory", "form": "OBSERVER", "from": "2023-07-01"},
                  {"city": "aleksandrow", "form": "FINALIST", "from": "2023-01-10"}],
                "representatives": [
                  {"person": "p-2", "city": "zory", "position": "MAYOR", "from": "2023-01-10", "to": "2023-05-01",
                   "reason": "nowa praca"},
                  {"person": "p-1", "city": "zory", "position": "SPECIALIST", "from": "2023-05-02"}],
                "team": [
                  {"person": "p-1", "role": "EXPERT_MODERATOR", "employment": "ADVISER", "from": "2023-01-10"},
                  {"person": "p-3", "role": "ORGANISATIONAL_GUARDIAN", "employment": "OTHER", "from": "2023-01-10",
                   "to": "2023-12-31"}],
                "agreements": [
                  {"id": "u-2", "ground": "REQUEST", "holder": "p-1", "substitute": "p-3",
                   "tasks": ["SUM_UP", "ARCHIVE", "SUM_UP"], "agreedOn": "2023-02-01", "from": "2023-02-02",
                   "to": "2023-03-01"},
                  {"id": "u-1", "ground": "AGREEMENT", "holder": "p-3", "substitute": "p-1", "tasks": [],
                   "agreedOn": "2023-02-01", "from": "2023-02-02"}],
                "absences": [{"person": "p-1", "from": "2023-08-01", "to": "2023-08-31"},
                             {"person": "p-1", "from": "2023-10-01"}],
                "deeds": [{"id": "d-2", "person": "p-3", "task": "ARCHIVE", "on": "2023-03-03"},
                          {"id": "d-1", "person": "p-1", "task": "FIND_EXPERTS", "on": "2023-03-02"}],
                "dutyHours": ["2023-03-14", "2023-03-01", "2023-03-14"],
                "contract": {"adoptedOn": "2023-02-20"},
                "workPlan": {
                  "sections": {"COMPOSITION": "Skład", "GOALS": "", "ORGANISATION": "Kto, co, kiedy"},
                  "productKinds": ["SOLUTION", "METHOD"],
                  "challenges": [{"id": "w-2", "text": "Drugie"}, {"id": "w-1", "text": "Pierwsze"}],
                  "goals": [{"id": "c-2", "text": "Cel", "challenges": ["w-1", "w-2"]}, {"id": "c-1", "text": ""}],
                  "actions": [
                    {"id": "a-2", "text": "Działanie", "goals": ["c-2", "c-1"], "productKinds": ["OTHER", "METHOD"],
                     "from": "2023-03-01", "to": "2023-09-30"},
                    {"id": "a-1", "text": "Inne", "to": "2023-09-30"},
                    {"id": "a-0", "text": "Jeszcze inne", "from": "2023-03-01"}],
                  "consultedOn": "2023-02-15", "heardCities": ["zory", "aleksandrow"], "adoptedOn": "2023-02-20"},
                "products": [
                  {"id": "r-2", "kind": "SOLUTION", "title": "Rozwiązanie", "assessedOn": "2023-10-01",
                   "shownToObserversOn": "2023-10-02", "publishedOn": "2023-10-03"},
                  {"id": "r-1", "kind": "INNOVATIVE_PROJECT", "title": "Projekt"}],
                "waivers": [
                  {"rule": "composition.core-cities", "subject": "network:n-2", "allow": {"min": 2, "max": 30},
                   "by": "ZH16", "reason": "Mało miast", "grantedOn": "2023-01-09", "from": "2023-01-10",
                   "to": "2023-06-30"},
                  {"rule": "composition.persons", "allow": {"min": 2}, "by": "ZH16", "reason": "",
                   "grantedOn": "2023-01-09", "from": "2023-01-10"},
                  {"rule": "composition.persons", "allow": {}, "by": "ZH16", "reason": "nic",
                   "grantedOn": "2023-01-09", "from": "2023-01-10"},
                  {"rule": "meeting.pair", "by": "ZH16", "reason": "Choroba", "grantedOn": "2023-01-09",
                   "from": "2023-01-10"}]},
               {"id": "n-1", "kind": "THEMATIC", "title": "Pusta", "commission": {}, "contract": {}, "workPlan": {}},
               {"id": "n-0", "kind": "THEMATIC", "title": "Nic", "theme": "",
                "products": [{"id": "r-2", "kind": "OTHER", "title": "To samo id w innej sieci"}],
                "workPlan": {"challenges": [{"id": "w-2", "text": "To samo id"}]}}],
             "meetings": [
               {"id": "s-2", "networks": ["n-0", "n-2"], "status": "HELD", "mode": "HYBRID", "inBetween": true,
                "host": "zory", "place": "Ratusz", "format": "FORMAT_2",
                "leaders": [{"person": "p-1", "as": "EXPERT_MODERATOR"}, {"person": "p-3", "as": "COORDINATOR_FACILITATOR"}],
                "days": [
                  {"date": "2023-03-02", "start": "23:59", "items": [
                    {"title": "Powitanie", "minutes": 1, "kind": "WELCOME", "audience": "OPEN", "part": "GENERAL",
                     "transmitted": true, "recorded": true,
                     "tools": {"inPerson": ["flipchart", "karteczki"], "online": ["tablica", "tablica"]}},
                    {"title": "Przerwa", "minutes": 15, "kind": "BREAK"},
                    {"title": "Praca", "minutes": 1440, "kind": "WORK", "audience": "CLOSED", "tools": {}}]},
                  {"date": "2023-03-01", "start": "00:00"}],
                "guests": [
                  {"person": "p-2", "category": "MINISTRY", "requestedBy": "ZMP",
                   "items": [{"day": 1, "item": 3}, {"day": 1, "item": 1}]},
                  {"person": "p-1", "requestedBy": "p-2"},
                  {"person": "p-1"}],
                "observers": [
                  {"city": "m-3", "day": 1, "item": 1, "presence": "ONLINE"},
                  {"city": "aleksandrow", "day": 1, "item": 1, "presence": "IN_PERSON"}],
                "attendance": [
                  {"person": "p-2", "day": 2, "status": "REMOTE"}, {"person": "p-2", "day": 1, "status": "PRESENT"},
                  {"person": "p-1", "day": 1, "status": "EXCUSED"}, {"person": "p-3", "day": 1, "status": "ABSENT"}],
                "note": {"origin": "PARTICIPANTS", "text": "Wnioski", "approvedOn": "2023-03-10", "sharedOn": "2023-03-11"},
                "report": {"by": "p-1", "submittedOn": "2023-03-05"}},
               {"id": "s-1", "networks": ["n-2"], "status": "CANCELLED", "mode": "ONLINE", "format": "nasz-format",
                "note": {"origin": "EXPERT"}},
               {"id": "s-0", "networks": ["n-1"], "status": "PLANNED", "mode": "IN_PERSON", "place": ""}],
             "coordination": {"decisionMeetings": ["2023-06-30", "2023-01-31"]},
             "recruitment": {"opens": "2022-11-01", "closes": "2022-11-30",
               "applications": [
                 {"id": "z-2", "city": "zory", "receivedOn": "2022-11-02", "maxNetworks": 3, "canHost": true,
                  "acceptsExpectations": true, "wishes": [
                    {"network": "n-2", "people": [{"person": "p-2", "position": "MAYOR"},
                                                  {"person": "p-1", "position": "SPECIALIST"}]},
                    {"network": "n-1"}]},
                 {"id": "z-1", "city": "aleksandrow", "receivedOn": "2022-12-02"}],
               "answers": [{"application": "z-1", "on": "2022-12-10", "outcome": "RESERVE"},
                           {"application": "z-2", "on": "2022-12-09", "outcome": "ACCEPTED"}]}}
            """;

    private RichEdition() {}

    /** The edition, whose id is {@code rich}. */
    public static Edition edition() {
        return EditionFile.read(FILE.getBytes(StandardCharsets.UTF_8));
    }

    /** A tree of its own for each caller. */
    public static ObjectNode json() {
        return (ObjectNode) new JsonMapper().readTree(FILE);
    }
}
