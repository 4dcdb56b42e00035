package pl.miasta.empirie.json;

import pl.miasta.empirie.base.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who asked for a guest: the word {@code ZMP}, or the id of a person. */
final class RequesterShape extends Shape {
    static final String ZMP = "ZMP";

    private final Shape person = ref(IdKind.PERSON);

    @Override
    void inspect(JsonNode value, Place place, ProblemLog log) {
        if (!value.isString()) {
            wrongType(value, place, log);
        } else if (!ZMP.equals(value.stringValue())) {
            person.inspect(value, place, log);
        }
    }

    @Override
    ObjectNode schema() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(NODES.objectNode().put("const", ZMP)).add(person.schema());
        return schema;
    }

    @Override
    Message allowed() {
        return Message.of("problem.allowed.requester");
    }
}
