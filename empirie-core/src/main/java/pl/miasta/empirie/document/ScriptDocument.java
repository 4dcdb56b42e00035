package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.Emphasis;
import pl.miasta.empirie.meeting.format.Step;

/** What leads a facilitator through a meeting (scenariusz). Source: IV. */
final class ScriptDocument {
    private final AgendaSheet sheet;
    private final Map<Step, AgendaPart> told = new HashMap<>();

    ScriptDocument(AgendaSheet sheet) {
        this.sheet = sheet;
    }

    Document write() {
        sheet.facts(sheet.head()
                .fact("participants", sheet.people())
                .fact("format", sheet.in(sheet.format().title())));
        sheet.heading(1, "script.aim");
        sheet.prose(sheet.in(sheet.format().goal()));
        sheet.heading(2, "script.result");
        sheet.prose(sheet.in(sheet.format().result()));
        sheet.heading(1, "script.timetable");
        sheet.days().forEach(this::timetable);
        balance();
        if (sheet.isInRoom()) {
            materials();
        }
        if (sheet.isOnline()) {
            online();
        }
        sheet.heading(1, "script.steps");
        sheet.days().forEach(this::steps);
        return sheet.document(sheet.say("script.title", sheet.subject()));
    }

    private void timetable(AgendaDay day) {
        sheet.dayTitle(2, day);
        sheet.table(
                "script.timetable",
                sheet.ofDay("script.timetable.caption", day),
                List.of("time", "minutes", "what", "form", "tools", "access"),
                day.parts().stream().map(this::row).toList());
    }

    private List<String> row(AgendaPart part) {
        AgendaItem item = part.item();
        return List.of(
                sheet.hours(part),
                Integer.toString(item.minutes()),
                item.title(),
                sheet.form(part),
                sheet.tools(item),
                sheet.access(item));
    }

    /** How the time is divided between relations and substance. */
    private void balance() {
        sheet.heading(1, "script.balance");
        List<List<String>> rows = new ArrayList<>();
        for (Emphasis emphasis : Emphasis.values()) {
            rows.add(minutes(
                    sheet.term(emphasis),
                    part -> part.step()
                            .filter(step -> step.serves() == emphasis)
                            .isPresent()));
        }
        rows.add(minutes(sheet.say("script.balance.breaks"), part -> part.item().isBreak()));
        rows.add(minutes(sheet.say("script.balance.total"), part -> true));
        sheet.table("script.balance", List.of("what", "minutes"), rows);
    }

    private List<String> minutes(String what, Predicate<AgendaPart> which) {
        int sum = sheet.parts().stream()
                .filter(which)
                .mapToInt(part -> part.item().minutes())
                .sum();
        return List.of(what, Integer.toString(sum));
    }

    private void materials() {
        sheet.heading(1, "script.materials");
        if (sheet.mode() == MeetingMode.HYBRID) {
            sheet.sentence("script.materials.hybrid");
        }
        List<List<String>> rows = MaterialList.of(sheet).rows();
        if (rows.isEmpty()) {
            sheet.sentence("script.materials.none");
        } else {
            sheet.table("script.materials", List.of("what", "count", "steps"), rows);
        }
    }

    private void online() {
        sheet.heading(1, "script.online");
        List<List<String>> rows = new ArrayList<>();
        for (AgendaDay day : sheet.days()) {
            for (AgendaPart part : day.parts()) {
                part.step()
                        .ifPresent(step -> rows.add(List.of(
                                sheet.placed(day, part),
                                part.item().title(),
                                sheet.rooms(part).orElse(Sheet.NOTHING),
                                Sheet.joined(step.online().stream().map(sheet::in)))));
            }
        }
        sheet.table("script.online", List.of("time", "step", "rooms", "tools"), rows);
    }

    private void steps(AgendaDay day) {
        sheet.dayTitle(2, day);
        int level = sheet.hasSeveralDays() ? 3 : 2;
        for (AgendaPart part : day.parts()) {
            part.step().ifPresent(step -> {
                sheet.title(level, sheet.hours(part) + " " + part.item().title());
                step(part, step);
            });
        }
    }

    private void step(AgendaPart part, Step step) {
        AgendaItem item = part.item();
        Sheet.Facts facts = sheet.new Facts().fact("time", sheet.minutes(item.minutes()));
        AgendaPart before = told.putIfAbsent(step, part);
        if (before == null) {
            facts.fact("purpose", sheet.in(step.purpose()))
                    .fact("technique", sheet.in(step.technique()))
                    .fact("form", sheet.form(part));
            sheet.turns(facts, part)
                    .fact("tools", sheet.tools(item))
                    .fact("output", sheet.in(step.output()))
                    .fact(
                            "kind",
                            sheet.say(
                                    "script.kind",
                                    sheet.term(item.kind()),
                                    sheet.term(step.serves()),
                                    sheet.term(step.need())));
        }
        sheet.facts(facts.fact("part", sheet.say("script.part", sheet.term(item.part()), sheet.access(item)))
                .fact("observers", sheet.say("script.observers." + (item.isForObservers() ? "see" : "see-not"))));
        if (before == null) {
            sheet.prose(sheet.in(step.instruction()));
        } else {
            sheet.sentence("script.as-before", before.item().title());
        }
    }
}
