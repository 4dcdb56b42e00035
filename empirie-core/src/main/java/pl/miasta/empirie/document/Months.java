package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The months across a table of marks. As many as a page bears stand in one table; more make more tables. */
final class Months {
    /** As many as the framework schedule of the vademecum has: they fit on the broad side of a page. */
    private static final int MOST = 26;

    /** Beyond ten years nobody counts months: such tables have none. */
    private static final int LONGEST = 120;

    static final String MARK = "■";

    private final List<YearMonth> all;

    private Months(List<YearMonth> all) {
        this.all = all;
    }

    /** From the month of the first day to that of the last, both inside. */
    static Months between(LocalDate first, LocalDate last) {
        YearMonth from = YearMonth.from(first);
        List<YearMonth> all = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            if (all.size() == LONGEST) {
                return new Months(List.of());
            }
            all.add(month);
        }
        return new Months(all);
    }

    /** The months of each table, in order, spread evenly; one table without months where they are too many. */
    List<List<YearMonth>> tables() {
        int count = Math.max(1, (all.size() + MOST - 1) / MOST);
        int size = (all.size() + count - 1) / count;
        List<List<YearMonth>> tables = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            tables.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return tables.isEmpty() ? List.of(List.of()) : tables;
    }

    /** A row: what stands in front, then a mark for each month. */
    static List<String> row(List<String> front, List<YearMonth> months, Function<YearMonth, String> mark) {
        return Stream.concat(front.stream(), months.stream().map(mark)).toList();
    }

    /** Months in words: those that follow each other from first to last. */
    static String said(Sheet sheet, Collection<YearMonth> months) {
        SortedSet<YearMonth> sorted = new TreeSet<>(months);
        List<List<YearMonth>> runs = new ArrayList<>();
        for (YearMonth month : sorted) {
            List<YearMonth> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !last.get(last.size() - 1).plusMonths(1).equals(month)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(month);
        }
        return runs.stream()
                .map(run -> run.size() == 1
                        ? sheet.brief(run.get(0))
                        : sheet.brief(run.get(0)) + " – " + sheet.brief(run.get(run.size() - 1)))
                .collect(Collectors.joining(", "));
    }
}
