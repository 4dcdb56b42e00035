package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;

/** {@code empirie see FILE}: whether somebody may see something. */
@Command(name = "see")
final class SeeCommand extends EditionCommand {
    @Option(names = "--viewer", required = true, paramLabel = "VIEWER", descriptionKey = "viewer")
    private Viewer viewer;

    @Option(names = "--resource", required = true, paramLabel = "RESOURCE", descriptionKey = "resource")
    private Resource resource;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "see-on")
    private Optional<LocalDate> on = Optional.empty();

    SeeCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        Access access = Access.to(edition);
        LocalDate day = on.or(() -> access.dayOf(resource)).orElseGet(with::today);
        Sight sight = access.see(viewer, resource, day);
        if (with.isJson()) {
            with.print(with.answers(edition).sight(sight));
        } else {
            with.out().println(Layout.bold(with.words().say(sight.isAllowed() ? "see.yes" : "see.no", day)));
            sight.how().ifPresent(how -> with.say("see.how", how));
            sight.scope().ifPresent(scope -> with.say("see.scope", scope));
            with.out().println(Layout.hang("  ", sight.reason().in(with.language())));
        }
        return ExitCode.of(sight.isAllowed());
    }
}
