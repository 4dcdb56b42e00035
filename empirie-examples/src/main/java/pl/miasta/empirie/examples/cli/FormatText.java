package pl.miasta.empirie.examples.cli;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Need;
import pl.miasta.empirie.meeting.format.Repeat;
import pl.miasta.empirie.meeting.format.Step;
import pl.miasta.empirie.rule.Bounds;

/** A format for people: an entry of the menu, or the whole of it, so that somebody can run the day from it. */
final class FormatText {
    private static final String INDENT = "  ";
    private static final String STEP_INDENT = "    ";

    private final Session session;
    private final Words words;
    private final Format format;

    FormatText(Session session, Format format) {
        this.session = session;
        this.words = session.words();
        this.format = format;
    }

    void printEntry() {
        println(Layout.bold(title()));
        println(Layout.block(INDENT, said(format.characteristic())));
        long optional = format.steps().stream()
                .filter(step -> step.need() == Need.OPTIONAL)
                .count();
        println(Layout.faint(INDENT + words.say("formats.entry", format.steps().size(), optional, usualMinutes())));
        println("");
    }

    /** How long the steps of a normal day take, breaks not counted. */
    private int usualMinutes() {
        return format.steps().stream()
                .filter(step -> step.need() != Need.OPTIONAL)
                .mapToInt(step -> step.repeat().map(Repeat::usual).orElse(1)
                        * Math.max(step.length().usual(), step.least(AgendaRequest.USUALLY)))
                .sum();
    }

    private String title() {
        return said(format.title()) + " (" + format.id() + ")";
    }

    private String said(Wording wording) {
        return wording.nearest(words.language());
    }

    private void println(String line) {
        session.out().println(line);
    }

    void print() {
        println(Layout.bold(title()));
        println(Layout.faint(said(format.source())));
        section("characteristic", format.characteristic());
        section("goal", format.goal());
        section("when", format.when());
        section("group", format.group());
        section("result", format.result());
        section("balance", format.balance());
        section("use", format.use().description());
        section("tools", format.use().tools());
        section("scheme", format.use().scheme());
        section("workshop", format.use().workshop());
        println("");
        println(Layout.bold(words.say("formats.steps", format.steps().size(), usualMinutes())));
        for (int number = 1; number <= format.steps().size(); number++) {
            print(number, format.steps().get(number - 1));
        }
    }

    private void section(String name, Wording text) {
        println("");
        println(Layout.bold(words.say("formats." + name)));
        println(Layout.block(INDENT, said(text)));
    }

    private void print(int number, Step step) {
        println("");
        println(Layout.bold(number + ". " + said(step.title()) + " (" + step.id() + ")"));
        println(Layout.hang(STEP_INDENT, String.join(" · ", facts(step))));
        println(Layout.hang(STEP_INDENT, words.say("formats.technique", said(step.technique()))));
        println(Layout.hang(STEP_INDENT, words.say("formats.purpose", said(step.purpose()))));
        println("");
        println(Layout.block(STEP_INDENT, said(step.instruction())));
        println("");
        println(Layout.hang(STEP_INDENT, words.say("formats.in-person", list(step.inPerson()))));
        println(Layout.hang(STEP_INDENT, words.say("formats.online", list(step.online()))));
        if (!step.materials().isEmpty()) {
            String materials = step.materials().stream().map(this::material).collect(Collectors.joining("; "));
            println(Layout.hang(STEP_INDENT, words.say("formats.materials", materials)));
        }
        println(Layout.hang(STEP_INDENT, words.say("formats.output", said(step.output()))));
        println(Layout.hang(STEP_INDENT, words.say("formats.audience." + audience(step))));
    }

    private List<String> facts(Step step) {
        List<String> facts = new ArrayList<>();
        facts.add(words.term(step.need()));
        facts.add(words.term(step.serves()));
        Length length = step.length();
        facts.add(
                length.least() == length.most()
                        ? words.say("formats.minutes.fixed", length.usual())
                        : words.say("formats.minutes", length.least(), length.usual(), length.most()));
        Grouping grouping = step.grouping();
        facts.add(
                grouping.form() == Grouping.Form.GROUPS
                        ? words.say("formats.groups", grouping.least(), grouping.most())
                        : words.term(grouping.form()));
        step.turn().ifPresent(turn -> facts.add(words.say("formats.turn." + turn.of(), turn.seconds())));
        step.repeat().ifPresent(repeat -> facts.add(words.say("formats.repeat." + repeat.over(), repeat.usual())));
        return facts;
    }

    private String list(List<Wording> several) {
        return several.stream().map(this::said).collect(Collectors.joining(", "));
    }

    private String material(Material material) {
        return material.count() + "× " + said(material.what()) + " – " + words.term(material.per());
    }

    private static String audience(Step step) {
        if (step.audience() == Audience.CLOSED) {
            return "closed";
        }
        if (!step.transmitted()) {
            return "open";
        }
        String seen = step.part() == MeetingPart.WORKING ? "transmitted" : "observers";
        return step.recorded() ? seen + "-recorded" : seen;
    }

    void printCheck(LocalTime start, Map<MeetingMode, List<Bounds>> lengths) {
        println(Layout.bold(title()));
        println(Layout.hang("", words.say("formats.sound", format.steps().size(), usualMinutes())));
        println(Layout.hang("", words.say("formats.lengths", AgendaRequest.USUALLY, start)));
        lengths.forEach((mode, ranges) -> println(Layout.hang(
                INDENT,
                ranges.isEmpty()
                        ? words.say("formats.no-length", mode)
                        : words.say(
                                "formats.length",
                                mode,
                                ranges.stream().map(FormatText::range).collect(Collectors.joining(", "))))));
    }

    private static String range(Bounds range) {
        return range.min() == range.max() ? String.valueOf(range.min()) : range.min() + "–" + range.max();
    }
}
