package pl.miasta.empirie.json;

import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Step;
import tools.jackson.databind.node.ObjectNode;

/** Writes a format as its file. */
final class FormatEncoder {
    private FormatEncoder() {}

    static ObjectNode file(Format format) {
        Format.Use use = format.use();
        return Writer.empty()
                .put("schema", FormatShape.SCHEMA)
                .put("id", format.id())
                .put("source", wording(format.source()))
                .put("title", wording(format.title()))
                .put("characteristic", wording(format.characteristic()))
                .put("goal", wording(format.goal()))
                .put("when", wording(format.when()))
                .put("group", wording(format.group()))
                .put("result", wording(format.result()))
                .put("balance", wording(format.balance()))
                .put(
                        "use",
                        Writer.empty()
                                .put("description", wording(use.description()))
                                .put("tools", wording(use.tools()))
                                .put("scheme", wording(use.scheme()))
                                .put("workshop", wording(use.workshop())))
                .objects("steps", format.steps(), FormatEncoder::step)
                .object();
    }

    private static void step(Writer json, Step step) {
        Length length = step.length();
        json.put("id", step.id())
                .put("title", wording(step.title()))
                .put("kind", step.kind())
                .put("need", step.need())
                .put("serves", step.serves())
                .put("purpose", wording(step.purpose()))
                .put("technique", wording(step.technique()))
                .put("instruction", wording(step.instruction()))
                .put(
                        "minutes",
                        Writer.empty()
                                .put("least", length.least())
                                .put("usual", length.usual())
                                .put("most", length.most()))
                .put("group", grouping(step.grouping()));
        step.turn()
                .ifPresent(turn ->
                        json.put("turn", Writer.empty().put("of", turn.of()).put("seconds", turn.seconds())));
        step.repeat()
                .ifPresent(repeat -> json.put(
                        "repeats", Writer.empty().put("over", repeat.over()).put("usual", repeat.usual())));
        json.put(
                        "tools",
                        Writer.empty()
                                .list(
                                        "inPerson",
                                        step.inPerson(),
                                        one -> wording(one).object())
                                .list(
                                        "online",
                                        step.online(),
                                        one -> wording(one).object()))
                .objects(
                        "materials",
                        step.materials(),
                        (one, material) -> one.put("what", wording(material.what()))
                                .put("count", material.count())
                                .put("per", material.per()))
                .put("output", wording(step.output()));
        if (step.audience() != Audience.CLOSED) {
            json.put("audience", step.audience());
        }
        if (step.part() != MeetingPart.WORKING) {
            json.put("part", step.part());
        }
        json.put("transmitted", step.transmitted(), false).put("recorded", step.recorded(), false);
    }

    private static Writer grouping(Grouping grouping) {
        Writer json = Writer.empty().put("form", grouping.form());
        return grouping.form() == Grouping.Form.GROUPS
                ? json.put("least", grouping.least()).put("most", grouping.most())
                : json;
    }

    private static Writer wording(Wording wording) {
        Writer json = Writer.empty();
        wording.byLanguage().forEach((language, text) -> json.put(language.tag(), text));
        return json;
    }
}
