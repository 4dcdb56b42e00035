package pl.miasta.empirie.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.miasta.empirie.act.AuditCheck;
import pl.miasta.empirie.act.AuditCheck.Kind;
import pl.miasta.empirie.act.AuditCheck.Notice;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Answers;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.UnknownEditionException;

/** {@code empirie store verify [EDITION]}: whether the audit of one edition, or of all that are stored, is whole. */
@Command(name = "verify")
final class StoreVerifyCommand extends EmpirieCommand {
    private static final int PAGE = 100;

    @Mixin
    private final Connections connections = new Connections();

    @Option(names = "--jdbc", required = true, paramLabel = "URL", descriptionKey = "jdbc")
    private String url;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EDITION", descriptionKey = "verify-edition")
    private Optional<String> edition = Optional.empty();

    StoreVerifyCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        Optional<EditionId> only = edition.map(StoredCommand::idOf);
        EditionStore store = connections.asIs(url);
        Tally tally = new Tally(with);
        only.ifPresentOrElse(id -> tally.add(AuditCheck.of(store, id)), () -> checkAll(store, tally));
        tally.end();
        return ExitCode.of(tally.sound);
    }

    /** A page of ids at a time, an edition at a time. */
    private static void checkAll(EditionStore store, Tally tally) {
        Optional<EditionId> after = Optional.empty();
        while (true) {
            List<EditionSummary> page = store.list(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(summary -> check(store, summary.id()).ifPresent(tally::add));
            after = Optional.of(page.get(page.size() - 1).id());
        }
    }

    /** Empty if it has gone since it was listed. */
    private static Optional<AuditCheck> check(EditionStore store, EditionId id) {
        try {
            return Optional.of(AuditCheck.of(store, id));
        } catch (UnknownEditionException e) {
            return Optional.empty();
        }
    }

    /** Says what is found as it is found; JSON is one document and waits for the end. */
    private static final class Tally {
        private final Session with;
        private final List<Answers.Audit> answers = new ArrayList<>();
        private boolean sound = true;
        private boolean any;

        Tally(Session with) {
            this.with = with;
        }

        void add(AuditCheck check) {
            sound &= check.isSound();
            any = true;
            if (with.isJson()) {
                answers.add(answer(check));
                return;
            }
            List<Notice> problems = check.problems();
            long unrecorded = count(check, Kind.UNRECORDED);
            with.say(
                    check.isSound() ? "verify.sound" : "verify.broken",
                    check.edition(),
                    check.version(),
                    check.aggregates(),
                    check.entries(),
                    unrecorded,
                    problems.size());
            problems.forEach(this::line);
            check.remarks().stream()
                    .filter(remark -> remark.kind() == Kind.OUTSIDE)
                    .forEach(this::line);
        }

        private void line(Notice notice) {
            with.out()
                    .println(Layout.hang(
                            "  ", notice.place() + ": " + notice.says().in(with.language())));
            with.out().println(Layout.hang("    → ", notice.right().in(with.language())));
        }

        private static int count(AuditCheck check, Kind kind) {
            return (int) check.notices().stream()
                    .filter(notice -> notice.kind() == kind)
                    .count();
        }

        private static Answers.Audit answer(AuditCheck check) {
            return new Answers.Audit(
                    check.edition(),
                    check.version(),
                    check.aggregates(),
                    check.entries(),
                    count(check, Kind.UNRECORDED),
                    places(check.problems()),
                    places(check.remarks().stream()
                            .filter(remark -> remark.kind() == Kind.OUTSIDE)
                            .toList()));
        }

        private static List<Problem> places(List<Notice> notices) {
            return notices.stream()
                    .map(notice -> new Problem(notice.place().value(), notice.says(), notice.right()))
                    .toList();
        }

        void end() {
            if (with.isJson()) {
                with.print(with.answers().audits(answers));
            } else if (!any) {
                with.say("verify.none");
            }
        }
    }
}
