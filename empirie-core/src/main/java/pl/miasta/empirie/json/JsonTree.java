package pl.miasta.empirie.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
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
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = LARGEST.precision();
    private static final Pattern NOT_OURS = Pattern.compile("/(?![A-Za-z0-9.-]*(/|$))[^/]*");
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
                    throw tree.notJson(parser.currentTokenLocation());
                }
                return root;
            } catch (StreamConstraintsException e) {
                throw tree.fatalHere(Message.of("problem.too-long"), Message.of("problem.too-long.allowed"));
            } catch (JacksonException e) {
                // its message quotes the input; only the position is passed on
                throw tree.notJson(e.getLocation());
            }
        }
    }

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
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw notJson(parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> throw notJson(parser.currentTokenLocation());
        };
    }

    /** Whole numbers of our size as such, 45.0 too; any other as one that no range holds. */
    private JsonNode number() {
        BigDecimal value;
        try {
            value = new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            // an exponent beyond all bounds
            return JsonNodeFactory.instance.numberNode(Double.MAX_VALUE);
        }
        long digitsBeforePoint = (long) value.precision() - value.scale();
        boolean small = digitsBeforePoint <= MOST_DIGITS;
        if (small && value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(LARGEST) <= 0) {
            return JsonNodeFactory.instance.numberNode(value.intValueExact());
        }
        return JsonNodeFactory.instance.numberNode(value);
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

    private UnusableInputException notJson(TokenStreamLocation location) {
        return fatalHere(
                Message.of("problem.json", location.getLineNr(), location.getColumnNr()),
                Message.of("problem.json.allowed"));
    }

    /**
     * Where the parser stands: it looks ahead, so it knows the place better than we do. A property that cannot be one
     * of ours is not named: in a broken file anything may stand where a name is due.
     */
    private UnusableInputException fatalHere(Message wrong, Message allowed) {
        String pointer = NOT_OURS.matcher(
                        parser.streamReadContext().pathAsPointer().toString())
                .replaceAll("/…");
        return new UnusableInputException(new Problem(pointer, wrong, allowed));
    }

    static UnusableInputException fatal(Place place, Message wrong, Message allowed) {
        return new UnusableInputException(List.of(new Problem(place.toString(), wrong, allowed)));
    }
}
