package pl.miasta.empirie.json;

import static pl.miasta.empirie.json.Shape.bool;
import static pl.miasta.empirie.json.Shape.id;
import static pl.miasta.empirie.json.Shape.list;
import static pl.miasta.empirie.json.Shape.listOfOneOrMore;
import static pl.miasta.empirie.json.Shape.oneOf;
import static pl.miasta.empirie.json.Shape.text;
import static pl.miasta.empirie.json.Shape.whole;

import java.util.Arrays;
import java.util.List;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Emphasis;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Need;
import pl.miasta.empirie.meeting.format.Repeat;
import pl.miasta.empirie.meeting.format.Turn;

/** The shape of a format file, property by property. */
final class FormatShape {
    static final String SCHEMA = "empirie-format/1";

    private static final Shape SCHEMA_NAME = text(SCHEMA::equals, "problem.allowed.format-schema", "^" + SCHEMA + "$");
    private static final int LARGEST_GROUP = 60;

    /** {@link Blank} spelled out: what a regular expression takes for white space differs from one validator to the next. */
    private static final String READABLE =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u1680\\u2000-\\u200a" + "\\u2028\\u2029\\u202f\\u205f\\u3000]";

    private FormatShape() {}

    /** A leading pair's own format. */
    static ObjectShape own() {
        return format(text(Slug::matches, "problem.allowed.own-format", "^" + Slug.PATTERN + "$"));
    }

    /** One of the library's own. */
    static ObjectShape standard() {
        return format(text(FormatId::matches, "problem.allowed.format", "^(FORMAT_[0-3]|" + Slug.PATTERN + ")$"));
    }

    private static ObjectShape format(Shape id) {
        return ObjectShape.of("meeting format")
                .required("schema", SCHEMA_NAME)
                .required("id", id)
                .required("source", wording())
                .required("title", wording())
                .required("characteristic", wording())
                .required("goal", wording())
                .required("when", wording())
                .required("group", wording())
                .required("result", wording())
                .required("balance", wording())
                .required(
                        "use",
                        ObjectShape.of("how to use it")
                                .required("description", wording())
                                .required("tools", wording())
                                .required("scheme", wording())
                                .required("workshop", wording()))
                .required("steps", listOfOneOrMore(step().bond(FormatBonds::reservedId)))
                .bond(FormatBonds::sameLanguages)
                .bond(FormatBonds::framed);
    }

    /** The steps that any format may need. */
    static ObjectShape frame() {
        return ObjectShape.of("steps of every format")
                .required("schema", SCHEMA_NAME)
                .required("steps", listOfOneOrMore(step()));
    }

    private static ObjectShape step() {
        return ObjectShape.of("step")
                .required("id", id(IdKind.STEP))
                .required("title", wording())
                .required("kind", oneOf(kinds()))
                .required("need", oneOf(Need.class))
                .required("serves", oneOf(Emphasis.class))
                .required("purpose", wording())
                .required("technique", wording())
                .required("instruction", wording())
                .required(
                        "minutes",
                        ObjectShape.of("minutes")
                                .required("least", minutes())
                                .required("usual", minutes())
                                .required("most", minutes())
                                .bond(FormatBonds::lengths))
                .required(
                        "group",
                        ObjectShape.of("in what form people work")
                                .required("form", oneOf(Grouping.Form.class))
                                .optional("least", whole(2, LARGEST_GROUP))
                                .optional("most", whole(2, LARGEST_GROUP))
                                .bond(FormatBonds::groupSizes))
                .optional(
                        "turn",
                        ObjectShape.of("turn")
                                .required("of", oneOf(Turn.Whose.class))
                                .required("seconds", whole(Turn.SHORTEST, Turn.LONGEST)))
                .optional(
                        "repeats",
                        ObjectShape.of("once for each")
                                .required("over", oneOf(Repeat.Over.class))
                                .optional("usual", whole(0, Repeat.MOST)))
                .required(
                        "tools",
                        ObjectShape.of("tools")
                                .required("inPerson", listOfOneOrMore(wording()))
                                .required("online", listOfOneOrMore(wording())))
                .optional("materials", list(material()))
                .required("output", wording())
                .optional("audience", oneOf(Audience.class))
                .optional("part", oneOf(MeetingPart.class))
                .optional("transmitted", bool())
                .optional("recorded", bool())
                .bond(FormatBonds::turns)
                .bond(FormatBonds::closed);
    }

    private static ObjectShape material() {
        return ObjectShape.of("material")
                .required("what", wording())
                .optional("count", whole(1, Material.MOST))
                .optional("per", oneOf(Material.Per.class));
    }

    private static Shape minutes() {
        return whole(Length.GRID, Length.LONGEST);
    }

    /** What a step can be: the compiler puts the breaks. */
    private static List<String> kinds() {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.BREAK)
                .map(Enum::name)
                .toList();
    }

    private static ObjectShape wording() {
        Shape notBlank = text(text -> !Blank.is(text), "problem.allowed.written", READABLE);
        ObjectShape wording = ObjectShape.of("text").sayingAllowed("problem.unwritten.allowed");
        for (Language language : Language.values()) {
            wording.optional(language.tag(), notBlank);
        }
        return wording.bond(FormatBonds::written);
    }
}
