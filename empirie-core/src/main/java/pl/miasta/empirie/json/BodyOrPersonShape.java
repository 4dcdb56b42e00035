package pl.miasta.empirie.json;

import java.util.List;
import pl.miasta.empirie.base.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who asked or acted: the word for a body, or the id of a person. Words are in capitals, so no id is one. */
final class BodyOrPersonShape extends Shape {
    private final List<String> bodies;
    private final String allowed;
    private final Shape person = ref(IdKind.PERSON);

    /**
     * @param bodies the words for bodies
     * @param allowed the code of what is allowed
     */
    BodyOrPersonShape(List<String> bodies, String allowed) {
        this.bodies = bodies;
        this.allowed = allowed;
    }

    @Override
    void inspect(JsonNode value, Place place, ProblemLog log) {
        if (!value.isString()) {
            wrongType(value, place, log);
        } else if (!bodies.contains(value.stringValue())) {
            person.inspect(value, place, log);
        }
    }

    @Override
    JsonNode shown(JsonNode value, Place place, Visitor visitor) {
        return bodies.contains(value.stringValue()) ? value : person.shown(value, place, visitor);
    }

    @Override
    ObjectNode schema() {
        ObjectNode schema = NODES.objectNode();
        ArrayNode either = schema.putArray("anyOf");
        bodies.forEach(body -> either.add(NODES.objectNode().put("const", body)));
        either.add(person.schema());
        return schema;
    }

    @Override
    Message allowed() {
        return Message.of(allowed);
    }
}
