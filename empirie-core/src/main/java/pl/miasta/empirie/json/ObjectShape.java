package pl.miasta.empirie.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.base.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shape of an object: its properties in the order the writer uses, which of them are required, and what binds them. */
final class ObjectShape extends Shape {
    /** Something that binds several properties of one object, such as "to is not before from". */
    @FunctionalInterface
    interface Bond {
        void inspect(JsonNode object, Place place, ProblemLog log);
    }

    private final Map<String, Shape> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final ArrayNode schemaBonds = NODES.arrayNode();
    private String unknownProperty = "problem.unknown-property.allowed";
    private String allowed = "problem.allowed.object";
    private final String title;

    private ObjectShape(String title) {
        this.title = title;
    }

    /** @param title what the object is, for the schema's reader */
    static ObjectShape of(String title) {
        return new ObjectShape(title);
    }

    ObjectShape required(String name, Shape shape) {
        required.add(name);
        return optional(name, shape);
    }

    ObjectShape optional(String name, Shape shape) {
        properties.put(name, shape);
        return this;
    }

    ObjectShape bond(Bond bond) {
        bonds.add(bond);
        return this;
    }

    /** A bond that JSON Schema can say, too. */
    ObjectShape bond(Bond bond, ObjectNode schema) {
        schemaBonds.add(schema);
        return bond(bond);
    }

    /** Another sentence on what properties there are, where listing them all would bury the reader. */
    ObjectShape sayingOfUnknown(String code) {
        unknownProperty = code;
        return this;
    }

    /** Another sentence on what the object looks like, where that it is one would help nobody. */
    ObjectShape sayingAllowed(String code) {
        allowed = code;
        return this;
    }

    @Override
    void inspect(JsonNode value, Place place, ProblemLog log) {
        if (!value.isObject()) {
            wrongType(value, place, log);
            return;
        }
        for (String name : required) {
            if (!value.has(name)) {
                log.add(
                        place.at(name),
                        Message.of("problem.missing"),
                        properties.getOrDefault(name, this).allowed());
            }
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            Shape shape = properties.get(property.getKey());
            if (shape == null) {
                log.add(
                        place.at(property.getKey()),
                        Message.of("problem.unknown-property"),
                        Message.of(unknownProperty, List.copyOf(properties.keySet())));
            } else {
                shape.inspect(property.getValue(), place.at(property.getKey()), log);
            }
        }
        bonds.forEach(bond -> bond.inspect(value, place, log));
    }

    @Override
    JsonNode shown(JsonNode value, Place place, Visitor visitor) {
        ObjectNode object = (ObjectNode) value;
        visitor.begin(object, place);
        properties.forEach((name, shape) -> {
            JsonNode property = object.get(name);
            if (property != null) {
                object.set(name, shape.shown(property, place.at(name), visitor));
            }
        });
        visitor.end();
        return object;
    }

    @Override
    ObjectNode schema() {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("title", title);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        ObjectNode listed = schema.putObject("properties");
        properties.forEach((name, shape) -> listed.set(name, shape.schema()));
        schema.put("additionalProperties", false);
        if (!schemaBonds.isEmpty()) {
            schema.set("allOf", schemaBonds.deepCopy());
        }
        return schema;
    }

    @Override
    Message allowed() {
        return Message.of(allowed);
    }
}
