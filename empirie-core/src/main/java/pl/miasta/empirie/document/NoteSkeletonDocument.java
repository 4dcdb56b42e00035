package pl.miasta.empirie.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;

/** What the note of a meeting will be written into (szkielet notatki): participants' work, no report. Source: IV. */
final class NoteSkeletonDocument {
    private static final int TASK_ROWS = 6;

    private NoteSkeletonDocument() {}

    static Document of(AgendaSheet sheet) {
        sheet.facts(sheet.head().fact("format", sheet.in(sheet.format().title())));
        sheet.sentence("skeleton.about");
        sheet.heading(1, "skeleton.work");
        for (AgendaDay day : sheet.days()) {
            sheet.dayTitle(2, day);
            day.parts().forEach(part -> work(sheet, part));
        }
        sheet.heading(1, "skeleton.conclusions");
        sheet.sentence("skeleton.conclusions.about");
        sheet.heading(1, "skeleton.tasks");
        sheet.sentence("skeleton.tasks.about");
        sheet.table(
                "skeleton.tasks", List.of("what", "who", "by"), Collections.nCopies(TASK_ROWS, List.of("", "", "")));
        sheet.heading(1, "skeleton.consent");
        sheet.sentence("skeleton.consent.about");
        sheet.table(
                "skeleton.consent",
                List.of("question", "answer", "date"),
                Stream.of("true", "share", "without")
                        .map(question -> List.of(sheet.say("skeleton.consent.ask." + question), "", ""))
                        .toList());
        return sheet.document(sheet.say("skeleton.title", sheet.subject()));
    }

    private static void work(AgendaSheet sheet, AgendaPart part) {
        part.step().ifPresent(step -> {
            sheet.title(sheet.hasSeveralDays() ? 3 : 2, part.item().title());
            sheet.facts(sheet.new Facts().fact("from-group", sheet.in(step.output())));
        });
    }
}
