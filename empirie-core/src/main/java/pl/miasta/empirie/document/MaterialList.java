package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Step;

/** What has to be bought or printed for a meeting's room: each thing once, summed over the steps that use it. */
final class MaterialList {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private MaterialList() {}

    static MaterialList of(AgendaSheet sheet) {
        MaterialList list = new MaterialList();
        int people = sheet.request().participants();
        for (AgendaPart part : sheet.parts()) {
            part.step()
                    .ifPresent(step -> step.materials().forEach(material -> list.add(sheet, step, material, people)));
        }
        return list;
    }

    private void add(AgendaSheet sheet, Step step, Material material, int people) {
        // formats begin it with a small letter or with a capital
        String what = capitalised(sheet.in(material.what()));
        Entry entry = entries.computeIfAbsent(what, none -> new Entry());
        entry.count += material.needed(step.grouping(), people);
        entry.steps.add(sheet.in(step.title()));
    }

    /** What, how many, and for which steps; in the order in which things are first used. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        entries.forEach((what, entry) ->
                rows.add(List.of(what, Integer.toString(entry.count), String.join("; ", entry.steps))));
        return rows;
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        String letter = new String(Character.toChars(Character.toTitleCase(text.codePointAt(0))));
        return letter + text.substring(first);
    }

    private static final class Entry {
        private int count;
        private final Set<String> steps = new LinkedHashSet<>();
    }
}
