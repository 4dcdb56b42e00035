package pl.miasta.empirie.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads bytes into a tree of JSON. Stricter than Jackson alone: UTF-8 or nothing, no property twice, no nesting deeper
 * than the limit, nothing after the end; and what is wrong is said without quoting the input, which Jackson would do.
 */
final class JsonTree {
    static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final JsonParser parser;
    private final ProblemLog log;

    private JsonTree(JsonParser parser, ProblemLog log) {
        this.parser = parser;
        this.log = log;
    }

    /**
     * Reads a document.
     *
     * @param log where properties given twice are named; everything worse ends the reading
     * @throws UnusableInputException if the bytes are no JSON
     */
    static JsonNode read(byte[] bytes, ProblemLog log) {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw fatal(Place.ROOT, Message.of("problem.empty"), Message.of("problem.json.allowed"));
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, log);
            try {
                parser.nextToken();
                JsonNode root = tree.value(Place.ROOT, 1);
                if (parser.nextToken() != null) {
                    throw notJson(Place.ROOT, parser.currentTokenLocation());
                }
                return root;
            } catch (JacksonException e) {
                // its message quotes the input; only the position is passed on
                throw notJson(tree.where, e.getLocation());
            }
        }
    }

    private Place where = Place.ROOT;

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // editors on Windows put the mark in front; it says nothing else
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fatal(Place.ROOT, Message.of("problem.utf8"), Message.of("problem.utf8.allowed"));
        }
    }

    private JsonNode value(Place place, int depth) {
        where = place;
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw notJson(place, parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> throw notJson(place, parser.currentTokenLocation());
        };
    }

    /** Whole numbers of our size as such, 45.0 too; any other as one that no range holds. */
    private JsonNode number() {
        double value = parser.getDoubleValue();
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    private ObjectNode object(Place place, int depth) {
        requireDepth(place, depth);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = value(place.at(name), depth + 1);
            if (object.has(name)) {
                log.add(
                        place.at(name),
                        Message.of("problem.property-twice"),
                        Message.of("problem.property-twice.allowed"));
            }
            object.set(name, value);
        }
        return object;
    }

    private ArrayNode array(Place place, int depth) {
        requireDepth(place, depth);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(place.at(array.size()), depth + 1));
        }
        return array;
    }

    private static void requireDepth(Place place, int depth) {
        if (depth > DEEPEST) {
            throw fatal(place, Message.of("problem.depth"), Message.of("problem.depth.allowed", DEEPEST));
        }
    }

    private static UnusableInputException notJson(Place place, TokenStreamLocation location) {
        return fatal(
                place,
                Message.of("problem.json", location.getLineNr(), location.getColumnNr()),
                Message.of("problem.json.allowed"));
    }

    static UnusableInputException fatal(Place place, Message wrong, Message allowed) {
        return new UnusableInputException(List.of(new Problem(place.toString(), wrong, allowed)));
    }
}
