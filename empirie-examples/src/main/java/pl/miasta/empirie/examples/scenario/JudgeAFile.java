package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.PL;

import java.io.PrintStream;
import java.time.LocalDate;
import pl.miasta.empirie.check.Changes;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.rule.Finding;

/** The pilot on its last day and four months later: what stands in the way, what would mend it, what has changed. */
public final class JudgeAFile {
    private JudgeAFile() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        Edition pilot = PilotFile.read();

        Report lastDay = Report.of(pilot, LocalDate.of(2023, 12, 31));
        out.println(lastDay.asOf() + ": " + verdict(lastDay));
        lastDay.findings().stream()
                .filter(Finding::waived)
                .forEach(consented -> out.println("  za zgodą ZH-16 – " + told(consented)));

        Report fourMonthsLater = Report.of(pilot, LocalDate.of(2024, 4, 30));
        out.println(fourMonthsLater.asOf() + ": " + verdict(fourMonthsLater));
        for (Finding blocking : fourMonthsLater.blocking()) {
            out.println("  stoi na drodze – " + told(blocking));
            out.println("    " + blocking.remedy(PL));
        }

        Changes changes = fourMonthsLater.since(lastDay);
        out.println("od " + lastDay.asOf() + " doszło: " + changes.appeared().size() + ", ubyło: "
                + changes.gone().size());
        for (Changes.Change change : changes.changed()) {
            boolean ended = change.before().waived() && !change.after().waived();
            out.println("  zmieniło się – " + told(change.after()) + (ended ? " – zgoda już nie obowiązuje" : ""));
        }
    }

    private static String verdict(Report report) {
        return report.isOk() ? "w porządku" : "nie w porządku";
    }

    private static String told(Finding finding) {
        return finding.subject() + ": " + finding.message(PL) + " (" + finding.source() + ")";
    }
}
