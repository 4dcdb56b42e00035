package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.SchedulePhase;

/** The framework schedule (ramowy harmonogram prac): a mark for each month of a phase, and its days in words. Source: II.5. */
final class FrameworkScheduleDocument {
    private final Scribe scribe;
    private final List<SchedulePhase> phases;

    private FrameworkScheduleDocument(Scribe scribe, List<SchedulePhase> phases) {
        this.scribe = scribe;
        this.phases = phases;
    }

    /** The schedule, for everybody; missing while there is none. */
    static DocumentAnswer of(Scribe scribe) {
        List<SchedulePhase> phases = scribe.edition().life().schedule();
        return phases.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.schedule"))
                : new DocumentAnswer.Made(new FrameworkScheduleDocument(scribe, phases).write());
    }

    private Document write() {
        scribe.facts(EditionSheet.head(scribe));
        scribe.sentence("schedule.legend", Months.MARK);
        LocalDate first = phases.stream()
                .map(SchedulePhase::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last =
                phases.stream().map(SchedulePhase::to).max(LocalDate::compareTo).orElseThrow();
        for (List<YearMonth> months : Months.between(first, last).tables()) {
            scribe.months(
                    "schedule",
                    scribe.say("schedule.caption"),
                    List.of("number", "phase", "days"),
                    months,
                    rows(months));
        }
        progress();
        return scribe.document(scribe.say("schedule.title", scribe.edition().title()), Document.Page.LANDSCAPE);
    }

    private List<List<String>> rows(List<YearMonth> months) {
        List<List<String>> rows = new ArrayList<>();
        for (PhaseGroup group : PhaseGroup.values()) {
            List<SchedulePhase> own = of(group);
            if (own.isEmpty()) {
                continue;
            }
            String numeral = switch (group) {
                case DIAGNOSIS -> "I";
                case SELF_ORGANISATION -> "II";
                case FUNCTIONING -> "III";
            };
            LocalDate from = own.stream()
                    .map(SchedulePhase::from)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate to = own.stream()
                    .map(SchedulePhase::to)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            rows.add(Months.row(
                    List.of(numeral, scribe.term(group), scribe.span(from, to)),
                    months,
                    mark(month -> own.stream().anyMatch(phase -> covers(phase, month)))));
            for (int i = 0; i < own.size(); i++) {
                SchedulePhase phase = own.get(i);
                rows.add(Months.row(
                        List.of(numeral + "." + (i + 1), title(phase), scribe.span(phase.from(), phase.to())),
                        months,
                        mark(month -> covers(phase, month))));
            }
        }
        return rows;
    }

    private List<SchedulePhase> of(PhaseGroup group) {
        return phases.stream().filter(phase -> phase.group() == group).toList();
    }

    private static String title(SchedulePhase phase) {
        return Blank.is(Optional.of(phase.title())) ? phase.id().value() : phase.title();
    }

    private static Function<YearMonth, String> mark(Predicate<YearMonth> covers) {
        return month -> covers.test(month) ? Months.MARK : "";
    }

    private static boolean covers(SchedulePhase phase, YearMonth month) {
        return !month.isBefore(YearMonth.from(phase.from())) && !month.isAfter(YearMonth.from(phase.to()));
    }

    /** How it went, phase by phase; why it went otherwise only for those who see everybody. */
    private void progress() {
        scribe.heading(1, "schedule.progress");
        List<SchedulePhase> begun = phases.stream()
                .filter(phase -> phase.begunOn().isPresent() || phase.doneOn().isPresent())
                .toList();
        if (begun.isEmpty()) {
            scribe.sentence("schedule.progress.none");
            return;
        }
        boolean reasons = scribe.seesEverybody() && begun.stream().anyMatch(phase -> !Blank.is(phase.reason()));
        List<String> columns = new ArrayList<>(List.of("phase", "days", "begun", "done", "state"));
        if (reasons) {
            columns.add("reason");
        }
        scribe.table(
                "schedule.progress",
                columns,
                begun.stream()
                        .map(phase -> {
                            List<String> row = new ArrayList<>(List.of(
                                    title(phase),
                                    scribe.span(phase.from(), phase.to()),
                                    scribe.orNothing(phase.begunOn()),
                                    scribe.orNothing(phase.doneOn()),
                                    scribe.say(phase.isLate(scribe.day()) ? "schedule.late" : "schedule.in-time")));
                            if (reasons) {
                                row.add(phase.reason()
                                        .filter(why -> !Blank.is(why))
                                        .orElse(Scribe.NOTHING));
                            }
                            return row;
                        })
                        .toList());
    }
}
