package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Edition files as trees, to be changed in one place, and what the reader says of them. */
final class Sample {
    private static final JsonMapper JSON = new JsonMapper();

    private Sample() {}

    /** The bytes of a file that uses every property of the contract. */
    static byte[] richBytes() {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("rich-edition.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a tree. */
    static ObjectNode rich() {
        return (ObjectNode) JSON.readTree(richBytes());
    }

    /** The least that is an edition file. */
    static ObjectNode least() {
        return (ObjectNode) tree("""
                        {"schema": "empirie-edition/1",
                         "edition": {"id": "e", "title": "E", "from": "2022-01-01", "to": "2022-12-31"}}
                        """);
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static String text(JsonNode tree) {
        return JSON.writeValueAsString(tree);
    }

    /** Sets a value, or adds it where there is none; {@code -} appends to a list. */
    static ObjectNode set(ObjectNode file, String pointer, String json) {
        return set(file, pointer, tree(json));
    }

    static ObjectNode set(ObjectNode file, String pointer, JsonNode value) {
        JsonNode parent = file.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String key = key(pointer);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if ("-".equals(key)) {
            ((ArrayNode) parent).add(value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
        return file;
    }

    static ObjectNode remove(ObjectNode file, String pointer) {
        JsonNode parent = file.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.remove(key(pointer));
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(key(pointer)));
        }
        return file;
    }

    private static String key(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Every place below the root as a JSON pointer, parents first. */
    static List<String> places(JsonNode file) {
        List<String> found = new ArrayList<>();
        collect(file, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                String place = pointer + "/" + property.getKey();
                found.add(place);
                collect(property.getValue(), place, found);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.add(pointer + "/" + i);
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    /** The pointer with a star for every number, so that all entries of a list have one. */
    static String kindOf(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    /** What the reader says of a file; nothing when it reads it. */
    static List<Problem> problems(byte[] file) {
        try {
            EditionFile.read(file);
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    static List<Problem> problems(String file) {
        return problems(file.getBytes(UTF_8));
    }

    /** Each problem as place and code. */
    static List<String> said(String file) {
        return problems(file).stream()
                .map(problem -> problem.pointer() + " " + problem.wrong().code())
                .toList();
    }

    static List<String> said(JsonNode file) {
        return said(text(file));
    }
}
