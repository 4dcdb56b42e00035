package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.Step;

/** A card for each step of a meeting (karty metod). Source: IV. */
final class MethodCardsDocument {
    private MethodCardsDocument() {}

    static Document of(AgendaSheet sheet) {
        Map<Step, List<Doing>> steps = new LinkedHashMap<>();
        for (AgendaDay day : sheet.days()) {
            for (AgendaPart part : day.parts()) {
                part.step()
                        .ifPresent(step -> steps.computeIfAbsent(step, none -> new ArrayList<>())
                                .add(new Doing(day, part)));
            }
        }
        sheet.sentence("method-cards.about", steps.size());
        boolean isFirst = true;
        for (Map.Entry<Step, List<Doing>> step : steps.entrySet()) {
            card(sheet, step.getKey(), step.getValue(), isFirst);
            isFirst = false;
        }
        return sheet.document(sheet.say("method-cards.title", sheet.subject()));
    }

    /** When a step is done. */
    private record Doing(AgendaDay day, AgendaPart part) {}

    private static void card(AgendaSheet sheet, Step step, List<Doing> doings, boolean isFirst) {
        AgendaPart first = doings.get(0).part();
        boolean once = doings.size() == 1;
        String title = once ? first.item().title() : sheet.in(step.title());
        // a card that begins a page is not cut in two
        sheet.title(1, title, !isFirst);
        Sheet.Facts facts = sheet.new Facts()
                .fact("technique", sheet.in(step.technique()))
                .fact("purpose", sheet.in(step.purpose()))
                .fact(
                        "time",
                        doings.stream().map(doing -> time(sheet, doing, once)).collect(Collectors.joining("\n")))
                .fact("form", sheet.form(first));
        sheet.facts(sheet.turns(facts, first)
                .fact("tools", sheet.tools(first.item()))
                .fact("output", sheet.in(step.output())));
        sheet.prose(sheet.in(step.instruction()));
    }

    private static String time(AgendaSheet sheet, Doing doing, boolean once) {
        AgendaPart part = doing.part();
        String time = sheet.say(
                "method-cards.time",
                sheet.placed(doing.day(), part),
                sheet.minutes(part.item().minutes()));
        return once ? time : sheet.say("method-cards.turn", time, part.item().title());
    }
}
