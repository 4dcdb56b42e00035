package pl.miasta.empirie.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Emphasis;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Frame;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Need;
import pl.miasta.empirie.meeting.format.Repeat;
import pl.miasta.empirie.meeting.format.Step;
import pl.miasta.empirie.meeting.format.StepId;
import pl.miasta.empirie.meeting.format.Turn;
import tools.jackson.databind.JsonNode;

/** Makes a format of a file in which {@link FormatShape} has found no problem. */
final class FormatDecoder {
    private FormatDecoder() {}

    static Format format(JsonNode root) {
        Fields format = new Fields(root);
        Fields use = format.maybeObject("use").orElseThrow();
        return new Format(
                format.text("id", FormatId::new),
                wording(format, "source"),
                wording(format, "title"),
                wording(format, "characteristic"),
                wording(format, "goal"),
                wording(format, "when"),
                wording(format, "group"),
                wording(format, "result"),
                wording(format, "balance"),
                new Format.Use(
                        wording(use, "description"),
                        wording(use, "tools"),
                        wording(use, "scheme"),
                        wording(use, "workshop")),
                format.objects("steps", FormatDecoder::step));
    }

    static Frame frame(JsonNode root) {
        List<Step> steps = new Fields(root).objects("steps", FormatDecoder::step);
        return new Frame(
                named(steps, "day-opening"),
                named(steps, "day-closing"),
                named(steps, "case"),
                named(steps, "guest"),
                named(steps, "slot"));
    }

    private static Step named(List<Step> steps, String id) {
        return steps.stream()
                .filter(step -> step.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(Fields step) {
        Fields tools = step.maybeObject("tools").orElseThrow();
        Fields minutes = step.maybeObject("minutes").orElseThrow();
        Fields group = step.maybeObject("group").orElseThrow();
        return new Step(
                step.text("id", StepId::new),
                wording(step, "title"),
                step.word("kind", ItemKind.class),
                step.word("need", Need.class),
                step.word("serves", Emphasis.class),
                wording(step, "purpose"),
                wording(step, "technique"),
                wording(step, "instruction"),
                new Length(minutes.whole("least"), minutes.whole("usual"), minutes.whole("most")),
                new Grouping(
                        group.word("form", Grouping.Form.class),
                        group.maybeWhole("least").orElse(0),
                        group.maybeWhole("most").orElse(0)),
                step.maybeObject("turn")
                        .map(turn -> new Turn(turn.word("of", Turn.Whose.class), turn.whole("seconds"))),
                step.maybeObject("repeats")
                        .map(repeat -> new Repeat(
                                repeat.word("over", Repeat.Over.class),
                                repeat.maybeWhole("usual").orElse(0))),
                wordings(tools, "inPerson"),
                wordings(tools, "online"),
                step.objects(
                        "materials",
                        material -> new Material(
                                wording(material, "what"),
                                material.maybeWhole("count").orElse(1),
                                material.maybeWord("per", Material.Per.class).orElse(Material.Per.ROOM))),
                wording(step, "output"),
                step.maybeWord("audience", Audience.class).orElse(Audience.CLOSED),
                step.maybeWord("part", MeetingPart.class).orElse(MeetingPart.WORKING),
                step.flag("transmitted"),
                step.flag("recorded"));
    }

    private static List<Wording> wordings(Fields owner, String name) {
        return owner.objects(name, FormatDecoder::wording);
    }

    private static Wording wording(Fields owner, String name) {
        return owner.maybeObject(name).map(FormatDecoder::wording).orElseThrow();
    }

    private static Wording wording(Fields texts) {
        Map<Language, String> written = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.maybeText(language.tag()).ifPresent(text -> written.put(language, text));
        }
        return new Wording(written);
    }
}
