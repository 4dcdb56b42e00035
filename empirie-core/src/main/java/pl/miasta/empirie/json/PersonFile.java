package pl.miasta.empirie.json;

import static pl.miasta.empirie.json.Shape.bool;
import static pl.miasta.empirie.json.Shape.list;
import static pl.miasta.empirie.json.Shape.oneOf;
import static pl.miasta.empirie.json.Shape.properName;
import static pl.miasta.empirie.json.Shape.slug;
import static pl.miasta.empirie.json.Shape.subject;
import static pl.miasta.empirie.json.Shape.text;
import static pl.miasta.empirie.json.Shape.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file {@code empirie-person/1}: what an edition says of one person, to be handed to that person. JSON in UTF-8, the
 * same edition always giving the same bytes; written, never read. {@code pl.miasta.empirie.privacy.PersonalData} makes it.
 */
public final class PersonFile {
    private static final String SCHEMA = "empirie-person/1";

    private PersonFile() {}

    /**
     * Something the person did, as the audit remembers it.
     *
     * @param aggregate what it changed
     * @param number its place in the aggregate's chain, from 1
     * @param act what was done
     * @param inPlaceOf the role whose holder the person stood in for
     * @param on the day from which it holds
     * @param at when it was done
     */
    public record DoneAct(
            Subject aggregate, long number, String act, Optional<Role> inPlaceOf, LocalDate on, Instant at) {}

    static String write(
            EditionId edition,
            Person person,
            List<ObjectNode> entries,
            List<String> texts,
            List<String> likely,
            Optional<List<DoneAct>> acts) {
        Writer file = Writer.empty()
                .put("schema", SCHEMA)
                .put("edition", edition)
                .put(
                        "person",
                        Writer.empty()
                                .put("id", person.id())
                                .put("name", person.name())
                                .put("email", person.email())
                                .put("erased", person.erased(), false))
                .list("entries", entries, entry -> entry)
                .list("texts", texts, Shape.NODES::stringNode)
                .list("likelyTexts", likely, Shape.NODES::stringNode);
        acts.ifPresent(known -> file.list("acts", known, PersonFile::act));
        return Printer.text(file.object());
    }

    private static JsonNode act(DoneAct act) {
        ObjectNode json = Writer.empty().put("aggregate", act.aggregate()).object();
        json.put("number", act.number());
        return new Writer(json)
                .put("act", (Object) act.act())
                .put("inPlaceOf", act.inPlaceOf())
                .put("on", act.on())
                .put("at", act.at())
                .object();
    }

    /** The JSON Schema (2020-12) of the file. */
    public static String schema() {
        ObjectNode schema = Shape.NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:empirie:" + SCHEMA);
        schema.setAll(shape().schema());
        return Printer.text(schema);
    }

    static ObjectShape shape() {
        Shape pointer = text(text -> text.startsWith("/"), "problem.form", "^/");
        return ObjectShape.of("what an edition says of a person")
                .required("schema", text(SCHEMA::equals, "problem.form", "^" + SCHEMA + "$"))
                .required("edition", slug())
                .required(
                        "person",
                        ObjectShape.of("person")
                                .required("id", slug())
                                .optional("name", properName())
                                .optional("email", properName())
                                .optional("erased", bool()))
                .required(
                        "entries",
                        list(ObjectShape.of("entry of the edition file that names the person")
                                .required("place", pointer)
                                .required("as", list(properName()))
                                .required("lastDay", EditionShape.DATE)
                                .required("entry", new AnyEntry())))
                .required("texts", list(pointer))
                .required("likelyTexts", list(pointer))
                .optional(
                        "acts",
                        list(ObjectShape.of("something the person did")
                                .required("aggregate", subject())
                                .required("number", whole(1, Integer.MAX_VALUE))
                                .required("act", properName())
                                .optional("inPlaceOf", oneOf(Role.class))
                                .required("on", EditionShape.DATE)
                                .required("at", properName())));
    }

    /** An entry as it stands in the edition file, without other people. */
    private static final class AnyEntry extends Shape {
        @Override
        void inspect(JsonNode value, Place place, ProblemLog log) {
            if (!value.isObject()) {
                wrongType(value, place, log);
            }
        }

        @Override
        ObjectNode schema() {
            return NODES.objectNode().put("type", "object").put("title", "entry as in empirie-edition/1");
        }

        @Override
        Message allowed() {
            return Message.of("problem.allowed.object");
        }
    }
}
