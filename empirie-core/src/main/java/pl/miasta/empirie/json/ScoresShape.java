package pl.miasta.empirie.json;

import java.util.Map;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The scores of an answer: an object whose properties are ids of questions. */
final class ScoresShape extends Shape {
    private final Shape score;

    ScoresShape(Shape score) {
        this.score = score;
    }

    @Override
    void inspect(JsonNode value, Place place, ProblemLog log) {
        if (!value.isObject()) {
            wrongType(value, place, log);
            return;
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            if (Slug.matches(property.getKey())) {
                score.inspect(property.getValue(), place.at(property.getKey()), log);
            } else {
                // said so that a log leaves the name out: what is no id may be a person's
                log.add(
                        place.at(property.getKey()),
                        Message.of("problem.unknown-property"),
                        Message.of("problem.allowed.id"));
            }
        }
    }

    @Override
    ObjectNode schema() {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("title", "scores by question");
        schema.putObject("propertyNames").put("pattern", "^" + Slug.PATTERN + "$");
        schema.set("additionalProperties", score.schema());
        return schema;
    }

    @Override
    Message allowed() {
        return Message.of("problem.allowed.object");
    }
}
