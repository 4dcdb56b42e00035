package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.format.Format;
import tools.jackson.databind.node.ObjectNode;

/** Leading pairs' own formats as trees, to be changed in one place, and what the reader says of them. */
final class OwnFormats {
    private OwnFormats() {}

    /** A format of four steps that uses every property of the contract, in Polish only. */
    static ObjectNode small() {
        return (ObjectNode) Sample.tree("""
                        {
                          "schema": "empirie-format/1",
                          "id": "wlasny",
                          "source": {"pl": "Duet sieci"},
                          "title": {"pl": "Własny"},
                          "characteristic": {"pl": "Krótki."},
                          "goal": {"pl": "Cel."},
                          "when": {"pl": "Kiedyś."},
                          "group": {"pl": "Każda."},
                          "result": {"pl": "Lista."},
                          "balance": {"pl": "Po równo."},
                          "use": {
                            "description": {"pl": "Opis."},
                            "tools": {"pl": "Sala."},
                            "scheme": {"pl": "1 → 4"},
                            "workshop": {"pl": "Próba."}
                          },
                          "steps": [
                            {
                              "id": "welcome",
                              "title": {"pl": "Otwarcie"},
                              "kind": "WELCOME",
                              "need": "REQUIRED",
                              "serves": "RELATIONS",
                              "purpose": {"pl": "Po co."},
                              "technique": {"pl": "Runda"},
                              "instruction": {"pl": "1. Powitaj."},
                              "minutes": {"least": 5, "usual": 10, "most": 15},
                              "group": {"form": "PLENARY"},
                              "turn": {"of": "PERSON", "seconds": 15},
                              "tools": {"inPerson": [{"pl": "flipchart"}], "online": [{"pl": "tablica"}]},
                              "output": {"pl": "Lista."},
                              "audience": "OPEN",
                              "part": "GENERAL",
                              "transmitted": true,
                              "recorded": true
                            },
                            {
                              "id": "cases",
                              "title": {"pl": "Przypadki"},
                              "kind": "WORK",
                              "need": "OPTIONAL",
                              "serves": "BOTH",
                              "purpose": {"pl": "Po co."},
                              "technique": {"pl": "Karuzela"},
                              "instruction": {"pl": "Podziel."},
                              "minutes": {"least": 20, "usual": 20, "most": 120},
                              "group": {"form": "GROUPS", "least": 4, "most": 7},
                              "repeats": {"over": "CASES", "usual": 2},
                              "tools": {"inPerson": [{"pl": "flipchart"}], "online": [{"pl": "tablica"}]},
                              "materials": [{"what": {"pl": "marker"}, "count": 2, "per": "GROUP"}],
                              "output": {"pl": "Karty."}
                            },
                            {
                              "id": "funding",
                              "title": {"pl": "Przegląd konkursów"},
                              "kind": "FUNDING_REVIEW",
                              "need": "REQUIRED",
                              "serves": "SUBSTANCE",
                              "purpose": {"pl": "Po co."},
                              "technique": {"pl": "Tabela"},
                              "instruction": {"pl": "Czytaj."},
                              "minutes": {"least": 10, "usual": 15, "most": 20},
                              "group": {"form": "ALONE"},
                              "tools": {"inPerson": [{"pl": "flipchart"}], "online": [{"pl": "tablica"}]},
                              "output": {"pl": "Tabela."},
                              "audience": "OPEN",
                              "part": "GENERAL"
                            },
                            {
                              "id": "closing",
                              "title": {"pl": "Zamknięcie"},
                              "kind": "SUMMARY",
                              "need": "REQUIRED",
                              "serves": "BOTH",
                              "purpose": {"pl": "Po co."},
                              "technique": {"pl": "Runda"},
                              "instruction": {"pl": "Zapytaj."},
                              "minutes": {"least": 10, "usual": 15, "most": 20},
                              "group": {"form": "PAIRS"},
                              "tools": {"inPerson": [{"pl": "flipchart"}], "online": [{"pl": "tablica"}]},
                              "output": {"pl": "Wnioski."},
                              "part": "SUMMARY"
                            }
                          ]
                        }
                        """);
    }

    /** The same format under another id. */
    static Format called(String id, Format format) {
        return new Format(
                new FormatId(id),
                format.source(),
                format.title(),
                format.characteristic(),
                format.goal(),
                format.when(),
                format.group(),
                format.result(),
                format.balance(),
                format.use(),
                format.steps());
    }

    /** What the reader says of a file; nothing when it reads it. */
    static List<Problem> problems(String file) {
        try {
            FormatFile.read(file.getBytes(UTF_8));
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    /** Each problem as place and code. */
    static List<String> said(ObjectNode file) {
        return problems(Sample.text(file)).stream()
                .map(problem -> problem.pointer() + " " + problem.wrong().code())
                .toList();
    }
}
