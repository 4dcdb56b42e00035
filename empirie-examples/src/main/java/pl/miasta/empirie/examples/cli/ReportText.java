package pl.miasta.empirie.examples.cli;

import java.util.List;
import pl.miasta.empirie.check.Changes;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;

/** A report for people: by network, the gravest first, each finding with what mends it. */
final class ReportText {
    private final Session session;
    private final Words words;
    private final Report report;
    private final Labels labels;

    ReportText(Session session, Report report) {
        this.session = session;
        this.words = session.words();
        this.report = report;
        this.labels = new Labels(report.edition(), words);
    }

    void print() {
        head();
        for (NetworkDossier dossier : report.edition().networks()) {
            group(title(dossier), report.about(dossier.id()), dossier.network().subject());
        }
        group(words.say("check.edition"), report.aboutTheEdition());
        summary();
    }

    void printSince(Report earlier) {
        head();
        Changes changes = report.since(earlier);
        session.say("check.since", earlier.asOf());
        session.out().println();
        group(words.say("check.new"), changes.appeared());
        group(words.say("check.gone"), changes.gone());
        group(
                words.say("check.changed"),
                changes.changed().stream().map(Changes.Change::after).toList());
        if (changes.isEmpty()) {
            session.say("check.nothing-changed");
        }
        summary();
    }

    private void head() {
        session.out()
                .println(Layout.bold(words.say("check.head", report.edition().title(), report.asOf())));
        session.out().println();
    }

    private String title(NetworkDossier dossier) {
        String title = labels.network(dossier) + " (" + dossier.id() + ")";
        return dossier.network().rosterComplete() ? title : title + " – " + words.say("check.incomplete");
    }

    private void group(String title, List<Finding> findings) {
        group(title, findings, report.edition().subject());
    }

    /** @param known what the title has named already: findings about it need no label */
    private void group(String title, List<Finding> findings, Subject known) {
        if (findings.isEmpty()) {
            return;
        }
        session.out().println(Layout.bold(title));
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO)) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> print(finding, finding.subject().equals(known)));
        }
        session.out().println();
    }

    private void print(Finding finding, boolean isKnown) {
        String label = isKnown ? "" : labels.of(finding.subject()) + ": ";
        String waived = finding.waived() ? " " + words.say("check.waived") : "";
        session.out()
                .println(Layout.hang(
                        "  " + mark(finding) + " ", label + session.say(report.edition(), finding.says()) + waived));
        String where = finding.rule() + " · " + finding.source();
        if (finding.severity() == Severity.INFO || finding.waived()) {
            session.out().println(Layout.faint("    " + where));
        } else {
            session.out()
                    .println(Layout.hang(
                            "    → ",
                            session.say(report.edition(), finding.cure().message())));
            session.out().println(Layout.faint("      " + where));
        }
    }

    private static String mark(Finding finding) {
        return switch (finding.severity()) {
            case BLOCKING -> finding.waived() ? Layout.styled("fg_green", "✓") : Layout.styled("fg_red", "✗");
            case WARNING -> finding.waived() ? Layout.styled("fg_green", "✓") : Layout.styled("fg_yellow", "!");
            default -> "·";
        };
    }

    private void summary() {
        long waived = report.findings().stream().filter(Finding::waived).count();
        session.say(
                "check.summary", report.blocking().size(), unwaived(Severity.WARNING), unwaived(Severity.INFO), waived);
        session.say(report.isOk() ? "check.ok" : "check.not-ok");
    }

    private long unwaived(Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity && !finding.waived())
                .count();
    }
}
