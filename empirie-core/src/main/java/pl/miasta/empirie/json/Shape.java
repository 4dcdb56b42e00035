package pl.miasta.empirie.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.rule.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a JSON value has to look like. One description serves twice: the reader inspects values by it and names every
 * problem, and the published JSON Schema is written from it, so that the two cannot drift apart.
 */
abstract class Shape {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Is shown whom a value names and what somebody wrote freely in it. */
    interface Visitor {
        /** An object begins; what is shown until its end stands in it. */
        void begin(ObjectNode object, Place place);

        void end();

        /** A person is named by id, elsewhere than in the person's own entry. */
        void person(String id, Place place);

        /** Something is named as what the object is about. */
        void subject(Subject subject, Place place);

        /** Somebody's own words; answers what is to stand there. */
        String words(String text, Place place);
    }

    /** Names everything that is wrong with the value. */
    abstract void inspect(JsonNode value, Place place, ProblemLog log);

    /** The same as JSON Schema (2020-12). */
    abstract ObjectNode schema();

    /** What is allowed, for messages. */
    abstract Message allowed();

    /** Shows a visitor who is named in the value and what somebody wrote freely; answers the value as it left it. */
    JsonNode shown(JsonNode value, Place place, Visitor visitor) {
        return value;
    }

    void wrongType(JsonNode value, Place place, ProblemLog log) {
        log.add(place, Message.of("problem.type", JsonType.of(value)), allowed());
    }

    /** The same shape, or null. */
    Shape orNull() {
        return new OrNull(this);
    }

    /** Any text that can be stored and printed: somebody's own words, in which anybody may be named. */
    static Shape text() {
        return anyText(Text.Says.WORDS);
    }

    /** A text that names what it belongs to, such as a city or a person, and nobody else. */
    static Shape properName() {
        return anyText(Text.Says.NOBODY);
    }

    private static Shape anyText(Text.Says says) {
        return new Text(
                any -> true,
                Message.of("problem.allowed.text"),
                "problem.type",
                NODES.objectNode().put("type", "string"),
                says);
    }

    /** A text of a certain form. */
    static Shape text(Predicate<String> form, String allowed, String pattern) {
        return new Text(
                form,
                Message.of(allowed),
                "problem.form",
                NODES.objectNode().put("type", "string").put("pattern", pattern),
                Text.Says.NOBODY);
    }

    /** What something is about; it may be a person. */
    static Shape subject() {
        return new Text(
                Dates::isSubject,
                Message.of("problem.allowed.subject"),
                "problem.form",
                NODES.objectNode().put("type", "string").put("pattern", "^[^:]+:"),
                Text.Says.SUBJECT);
    }

    /** A text of a certain form that JSON Schema knows by name. */
    static Shape formatted(Predicate<String> form, String allowed, String pattern, String format) {
        return new Text(
                form,
                Message.of(allowed),
                "problem.form",
                NODES.objectNode().put("type", "string").put("pattern", pattern).put("format", format),
                Text.Says.NOBODY);
    }

    /** An id that the value gives to a thing. */
    static Shape id(IdKind kind) {
        return new Id(kind, true);
    }

    /** An id that has to be given elsewhere. */
    static Shape ref(IdKind kind) {
        return new Id(kind, false);
    }

    /** A slug that names nothing else in the file. */
    static Shape slug() {
        return text(Slug::matches, "problem.allowed.id", "^" + Slug.PATTERN + "$");
    }

    static Shape bool() {
        return new Bool();
    }

    /** A whole number, both ends inside. */
    static Shape whole(int min, int max) {
        return new Whole(min, max);
    }

    static <E extends Enum<E>> Shape oneOf(Class<E> type) {
        return new OneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    static Shape oneOf(List<String> words) {
        return new OneOf(words);
    }

    static Shape list(Shape element) {
        return new Several(element, 0);
    }

    static Shape listOfOneOrMore(Shape element) {
        return new Several(element, 1);
    }

    private static boolean isStorable(String text, Place place, ProblemLog log) {
        if (text.indexOf('\0') >= 0) {
            log.add(place, Message.of("problem.nul"), Message.of("problem.nul.allowed"));
            return false;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            log.add(place, Message.of("problem.surrogate"), Message.of("problem.surrogate.allowed"));
            return false;
        }
        return true;
    }

    private static final class Text extends Shape {
        private final Predicate<String> form;
        private final Message allowed;
        private final String wrong;
        private final ObjectNode schema;
        private final Says says;

        /** Whom a text may speak of. */
        enum Says {
            NOBODY,
            SUBJECT,
            WORDS
        }

        Text(Predicate<String> form, Message allowed, String wrong, ObjectNode schema, Says says) {
            this.form = form;
            this.allowed = allowed;
            this.wrong = wrong;
            this.schema = schema;
            this.says = says;
        }

        @Override
        JsonNode shown(JsonNode value, Place place, Visitor visitor) {
            String text = value.stringValue();
            if (says == Says.SUBJECT) {
                visitor.subject(new Subject(text), place);
            }
            String left = says == Says.WORDS ? visitor.words(text, place) : text;
            return left.equals(text) ? value : NODES.stringNode(left);
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isString()) {
                wrongType(value, place, log);
            } else if (isStorable(value.stringValue(), place, log) && !form.test(value.stringValue())) {
                log.add(place, Message.of(wrong), allowed);
            }
        }

        @Override
        ObjectNode schema() {
            return schema.deepCopy();
        }

        @Override
        Message allowed() {
            return allowed;
        }
    }

    private static final class Id extends Shape {
        private final IdKind kind;
        private final boolean gives;

        Id(IdKind kind, boolean gives) {
            this.kind = kind;
            this.gives = gives;
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isString()) {
                wrongType(value, place, log);
            } else if (!Slug.matches(value.stringValue())) {
                // not quoted: what is no id may be a name
                log.add(place, Message.of("problem.id"), allowed());
            } else if (gives) {
                log.give(kind, value.stringValue(), place);
            } else {
                log.name(kind, value.stringValue(), place);
            }
        }

        @Override
        JsonNode shown(JsonNode value, Place place, Visitor visitor) {
            if (kind == IdKind.PERSON && !gives) {
                visitor.person(value.stringValue(), place);
            }
            return value;
        }

        @Override
        ObjectNode schema() {
            return NODES.objectNode().put("type", "string").put("pattern", "^" + Slug.PATTERN + "$");
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.id");
        }
    }

    private static final class Bool extends Shape {
        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isBoolean()) {
                wrongType(value, place, log);
            }
        }

        @Override
        ObjectNode schema() {
            return NODES.objectNode().put("type", "boolean");
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.boolean");
        }
    }

    private static final class Whole extends Shape {
        private final int min;
        private final int max;

        Whole(int min, int max) {
            this.min = min;
            this.max = max;
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isNumber()) {
                wrongType(value, place, log);
            } else if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
                log.add(place, Message.of("problem.range"), allowed());
            }
        }

        @Override
        ObjectNode schema() {
            return NODES.objectNode().put("type", "integer").put("minimum", min).put("maximum", max);
        }

        @Override
        Message allowed() {
            return max == Integer.MAX_VALUE
                    ? Message.of("problem.allowed.whole-from", min)
                    : Message.of("problem.allowed.whole", min, max);
        }
    }

    private static final class OneOf extends Shape {
        private final List<String> words;

        OneOf(List<String> words) {
            this.words = words;
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isString()) {
                wrongType(value, place, log);
            } else if (!words.contains(value.stringValue())) {
                log.add(place, Message.of("problem.word"), allowed());
            }
        }

        @Override
        ObjectNode schema() {
            ObjectNode schema = NODES.objectNode();
            words.forEach(schema.putArray("enum")::add);
            return schema;
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.word", words);
        }
    }

    private static final class Several extends Shape {
        private final Shape element;
        private final int least;

        Several(Shape element, int least) {
            this.element = element;
            this.least = least;
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isArray()) {
                wrongType(value, place, log);
                return;
            }
            if (value.size() < least) {
                log.add(place, Message.of("problem.empty-list"), Message.of("problem.empty-list.allowed"));
            }
            for (int i = 0; i < value.size(); i++) {
                element.inspect(value.get(i), place.at(i), log);
            }
        }

        /** Entries are placed by their ids, which stay when others come and go. */
        @Override
        JsonNode shown(JsonNode value, Place place, Visitor visitor) {
            ArrayNode list = (ArrayNode) value;
            for (int i = 0; i < list.size(); i++) {
                JsonNode id = list.get(i).path("id");
                Place at = id.isString() ? place.at(id.stringValue()) : place.at(i);
                list.set(i, element.shown(list.get(i), at, visitor));
            }
            return list;
        }

        @Override
        ObjectNode schema() {
            ObjectNode schema = NODES.objectNode().put("type", "array");
            schema.set("items", element.schema());
            if (least > 0) {
                schema.put("minItems", least);
            }
            return schema;
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.list");
        }
    }

    private static final class OrNull extends Shape {
        private final Shape inner;

        OrNull(Shape inner) {
            this.inner = inner;
        }

        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isNull()) {
                inner.inspect(value, place, log);
                log.widen(place, inner.allowed(), allowed());
            }
        }

        @Override
        JsonNode shown(JsonNode value, Place place, Visitor visitor) {
            return value.isNull() ? value : inner.shown(value, place, visitor);
        }

        @Override
        ObjectNode schema() {
            ObjectNode schema = inner.schema();
            if (schema.has("type")) {
                schema.putArray("type")
                        .add(inner.schema().get("type").stringValue())
                        .add("null");
                return schema;
            }
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
            return either;
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.or-null", inner.allowed());
        }
    }
}
