package pl.miasta.empirie.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A leading pair's own format of five steps, written in the languages told. */
final class OwnFormat {
    private OwnFormat() {}

    static String file(String... languages) {
        return """
                {"schema": "empirie-format/1", "id": "our-day", "source": W, "title": {TITLE}, "characteristic": W,
                 "goal": W, "when": W, "group": W, "result": W, "balance": W,
                 "use": {"description": W, "tools": W, "scheme": W, "workshop": W},
                 "steps": [
                   {"id": "hello", "title": W, "kind": "WELCOME", "need": "REQUIRED", "serves": "BOTH",
                    "minutes": {"least": 10, "usual": 15, "most": 30}, "group": {"form": "PLENARY"}, "audience": "OPEN",
                    "transmitted": true, "materials": [{"what": W, "count": 2, "per": "PAIR"}], REST},
                   {"id": "work", "title": W, "kind": "WORK", "need": "REQUIRED", "serves": "SUBSTANCE",
                    "minutes": {"least": 60, "usual": 90, "most": 120},
                    "group": {"form": "GROUPS", "least": 3, "most": 5}, "turn": {"of": "GROUP", "seconds": 60}, REST},
                   {"id": "more", "title": W, "kind": "WORK", "need": "USUAL", "serves": "RELATIONS",
                    "minutes": {"least": 60, "usual": 90, "most": 120}, "group": {"form": "ALONE"}, "audience": "OPEN",
                    "transmitted": true, "recorded": true, REST},
                   {"id": "money", "title": W, "kind": "FUNDING_REVIEW", "need": "REQUIRED", "serves": "SUBSTANCE",
                    "minutes": {"least": 20, "usual": 20, "most": 20}, "group": {"form": "PLENARY"}, "audience": "OPEN",
                    "part": "GENERAL", "transmitted": true, "recorded": true, REST},
                   {"id": "end", "title": W, "kind": "SUMMARY", "need": "REQUIRED", "serves": "BOTH",
                    "minutes": {"least": 20, "usual": 30, "most": 60}, "group": {"form": "PLENARY"}, "audience": "OPEN",
                    "part": "SUMMARY", REST}]}
                """.replace(
                        "REST",
                        "\"purpose\": W, \"technique\": W, \"instruction\": LIST, \"output\": W, "
                                + "\"tools\": {\"inPerson\": [W], \"online\": [W]}")
                .replace("{TITLE}", wording("Our day", languages))
                .replace("LIST", wording("Do:\\n1. one\\n2. two", languages))
                .replace(" W", " " + wording("some words", languages))
                .replace("[W]", "[" + wording("a board", languages) + "]");
    }

    private static String wording(String text, String... languages) {
        return Arrays.stream(languages)
                .map(language -> '"' + language + "\": \"" + text + " (" + language + ")\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
