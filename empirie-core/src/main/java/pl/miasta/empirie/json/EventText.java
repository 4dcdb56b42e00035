package pl.miasta.empirie.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of ids, days, words and numbers as one line of JSON, its properties named as its components. */
public final class EventText {
    private EventText() {}

    /**
     * The record as JSON: what may be absent and is, is left out; ids, days and words are strings.
     *
     * @throws IllegalArgumentException if it is not public, and so cannot be read
     */
    public static String of(Record event) {
        ObjectNode json = Shape.NODES.objectNode();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            put(json, component.getName(), value(event, component));
        }
        return json.toString();
    }

    private static Object value(Record event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("an event is a public record", e);
        }
    }

    private static void put(ObjectNode json, String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(present -> put(json, name, present));
        } else {
            json.set(name, node(value));
        }
    }

    private static JsonNode node(Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = Shape.NODES.arrayNode();
            list.forEach(one -> array.add(node(one)));
            return array;
        }
        if (value instanceof Integer whole) {
            return Shape.NODES.numberNode(whole);
        }
        if (value instanceof Boolean flag) {
            return Shape.NODES.booleanNode(flag);
        }
        return Shape.NODES.stringNode(value instanceof Enum<?> word ? word.name() : value.toString());
    }
}
