package pl.miasta.empirie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The language-neutral suite: a sound edition, and cases that patch it (RFC 6902) and say what is to be found. */
public final class Conformance {
    private static final Path SUITE = Path.of("..", "conformance", "check");
    private static final JsonMapper JSON = new JsonMapper();

    private Conformance() {}

    /** One case. */
    public record Case(String name, LocalDate asOf, String file, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The sound edition that every case begins with. */
    public static ObjectNode base() {
        return (ObjectNode) read(SUITE.resolve("base.json"));
    }

    /** All cases. */
    public static List<Case> cases() {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> !file.endsWith("base.json"))
                    .sorted()
                    .map(Conformance::toCase)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case toCase(Path path) {
        JsonNode read = read(path);
        ObjectNode file = base();
        read.get("patch").forEach(operation -> patch(file, operation));
        List<String> expected = read.get("expected").values().stream()
                .map(finding -> line(
                        finding.get("subject").stringValue(),
                        finding.get("rule").stringValue(),
                        finding.get("severity").stringValue(),
                        finding.get("waived").booleanValue()))
                .toList();
        return new Case(
                read.get("name").stringValue(),
                LocalDate.parse(read.get("asOf").stringValue()),
                JSON.writeValueAsString(file),
                expected);
    }

    /** A finding in one line, for comparing. */
    public static String line(String subject, String rule, String severity, boolean waived) {
        return subject + " " + rule + " " + severity + (waived ? " waived" : "");
    }

    private static JsonNode read(Path path) {
        return JSON.readTree(path.toFile());
    }

    private static void patch(JsonNode root, JsonNode operation) {
        String path = operation.get("path").stringValue();
        int last = path.lastIndexOf('/');
        JsonNode parent = root.at(path.substring(0, last));
        String key = path.substring(last + 1).replace("~1", "/").replace("~0", "~");
        String op = operation.get("op").stringValue();
        JsonNode value = operation.get("value");
        if (parent instanceof ObjectNode object) {
            if ("remove".equals(op)) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
            return;
        }
        ArrayNode array = (ArrayNode) parent;
        int index = "-".equals(key) ? array.size() : Integer.parseInt(key);
        switch (op) {
            case "remove" -> array.remove(index);
            case "replace" -> array.set(index, value);
            case "add" -> array.insert(index, value);
            default -> throw new IllegalArgumentException("an operation the suite does not use: " + op);
        }
    }
}
