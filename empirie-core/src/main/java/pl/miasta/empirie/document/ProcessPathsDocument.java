package pl.miasta.empirie.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.ProcessPath;

/** The matrix of process paths (macierz ścieżek procesowych): a mark for each month of what a path does. Source: II.3. */
final class ProcessPathsDocument {
    private final Scribe scribe;
    private final List<PathEntry> entries;

    private ProcessPathsDocument(Scribe scribe, List<PathEntry> entries) {
        this.scribe = scribe;
        this.entries = entries;
    }

    /** The matrix, for everybody; missing while there is none. */
    static DocumentAnswer of(Scribe scribe) {
        List<PathEntry> entries = scribe.edition().life().paths();
        return entries.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.paths"))
                : new DocumentAnswer.Made(new ProcessPathsDocument(scribe, entries).write());
    }

    private Document write() {
        scribe.facts(EditionSheet.head(scribe));
        scribe.sentence("paths.legend", Months.MARK);
        YearMonth first =
                entries.stream().map(PathEntry::month).min(YearMonth::compareTo).orElseThrow();
        YearMonth last =
                entries.stream().map(PathEntry::month).max(YearMonth::compareTo).orElseThrow();
        for (List<YearMonth> months :
                Months.between(first.atDay(1), last.atDay(1)).tables()) {
            scribe.months("paths", scribe.say("paths.caption"), List.of("path", "what", "when"), months, rows(months));
        }
        deviations();
        return scribe.document(scribe.say("paths.title", scribe.edition().title()), Document.Page.LANDSCAPE);
    }

    private List<List<String>> rows(List<YearMonth> months) {
        List<List<String>> rows = new ArrayList<>();
        for (ProcessPath path : ProcessPath.values()) {
            Map<String, SortedSet<YearMonth>> works = new LinkedHashMap<>();
            entries.stream()
                    .filter(entry -> entry.path() == path)
                    .forEach(entry -> works.computeIfAbsent(entry.text(), none -> new TreeSet<>())
                            .add(entry.month()));
            works.forEach((text, when) -> rows.add(Months.row(
                    List.of(scribe.term(path), text, Months.said(scribe, when)),
                    months,
                    month -> when.contains(month) ? Months.MARK : "")));
        }
        return rows;
    }

    /** What came otherwise, for those who see everybody: it may tell of somebody. */
    private void deviations() {
        List<PathEntry> otherwise = entries.stream()
                .filter(entry -> !Blank.is(entry.deviation()))
                .sorted(Comparator.comparing(PathEntry::month).thenComparing(PathEntry::path))
                .toList();
        if (scribe.seesEverybody() && !otherwise.isEmpty()) {
            scribe.heading(1, "paths.deviations");
            scribe.table(
                    "paths.deviations",
                    List.of("month", "path", "what", "how"),
                    otherwise.stream()
                            .map(entry -> List.of(
                                    scribe.brief(entry.month()),
                                    scribe.term(entry.path()),
                                    entry.text(),
                                    entry.deviation().orElseThrow()))
                            .toList());
        }
    }
}
