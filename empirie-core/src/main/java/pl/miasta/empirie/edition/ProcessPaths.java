package pl.miasta.empirie.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;

/**
 * The matrix of process paths as data to begin with (matryca SPr). Source: II.3; which months an entry takes is ours,
 * because the source shows none.
 */
public final class ProcessPaths {
    /** How many months it takes. */
    public static final int MONTHS = 24;

    private static final List<Template> STANDARD = List.of(
            entry(ProcessPath.SPR_1, 1, 1, 1, "Określenie obszaru tematycznego", "The theme is set"),
            entry(ProcessPath.SPR_1, 1, 2, 1, "Wyznaczenie zespołu wspierającego", "The support team is named"),
            entry(ProcessPath.SPR_1, 2, 3, 1, "Wstępne cele i metody pracy", "First goals and methods of work"),
            entry(ProcessPath.SPR_2, 1, 3, 1, "Organizacja zespołów w miastach", "Each city organises its team"),
            entry(ProcessPath.SPR_2, 3, 4, 1, "Zasady współpracy (kontrakt)", "Rules of working together (contract)"),
            entry(ProcessPath.SPR_2, 3, 6, 1, "Plan pracy", "Work plan"),
            entry(ProcessPath.SPR_2, 7, 24, 1, "Koordynacja, notatki, monitoring", "Co-ordination, notes, monitoring"),
            entry(
                    ProcessPath.SPR_2,
                    23,
                    24,
                    1,
                    "Podsumowanie i ewaluacja wobec celów",
                    "Summing up, evaluation against the goals"),
            entry(ProcessPath.SPR_3, 1, 3, 1, "Diagnoza potrzeb", "Diagnosis of needs"),
            entry(ProcessPath.SPR_3, 4, 24, 1, "Wymiana doświadczeń", "Exchange of experience"),
            entry(
                    ProcessPath.SPR_4,
                    1,
                    24,
                    1,
                    "Komunikacja wewnątrz sieci i na zewnątrz",
                    "Communication inside and outside"),
            entry(ProcessPath.SPR_4, 6, 24, 6, "Wpisy i publikacje", "Entries and publications"),
            entry(
                    ProcessPath.SPR_5,
                    4,
                    24,
                    1,
                    "Transfer doświadczeń, partnerzy lokalni, wdrażanie PRL/PRI",
                    "Transfer of experience, local partners, carrying out PRL/PRI"),
            entry(ProcessPath.SPR_5, 10, 22, 1, "Praca nad produktami", "Work on products"),
            entry(ProcessPath.SPR_5, 12, 24, 6, "Rekomendacje", "Recommendations"));

    private final YearMonth start;

    private ProcessPaths(YearMonth start) {
        this.start = start;
    }

    private record Template(ProcessPath path, int first, int last, int every, Wording text) {}

    private static Template entry(ProcessPath path, int first, int last, int every, String polish, String english) {
        return new Template(path, first, last, every, Wording.of(polish, english));
    }

    /** The matrix of networks that begin to work in a month, the first one. */
    public static ProcessPaths standard(YearMonth start) {
        return new ProcessPaths(start);
    }

    /** Its fields, worded in a language: path by path, each entry month by month; nothing deviates. */
    public List<PathEntry> in(Language language) {
        return STANDARD.stream()
                .flatMap(entry -> IntStream.iterate(
                                entry.first(), month -> month <= entry.last(), month -> month + entry.every())
                        .mapToObj(month -> new PathEntry(
                                entry.path(),
                                start.plusMonths(month - 1L),
                                entry.text().in(language),
                                Optional.empty())))
                .toList();
    }
}
