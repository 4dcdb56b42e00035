package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;

/** {@code empirie may FILE}: whether somebody may do a task, and why. */
@Command(name = "may")
final class MayCommand extends EditionCommand {
    @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "person")
    private String person;

    @Option(names = "--task", required = true, paramLabel = "TASK", descriptionKey = "task")
    private Task task;

    @Option(names = "--network", required = true, paramLabel = "ID", descriptionKey = "network")
    private String network;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "on")
    private LocalDate on;

    @Option(names = "--for", paramLabel = "ROLE", descriptionKey = "for")
    private Optional<Role> actingAs = Optional.empty();

    MayCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        SupportTeam team = network(edition, network).team();
        if (!Slug.matches(person) || edition.find(new PersonId(person)).isEmpty()) {
            throw UnknownId.in(edition, "person", person);
        }
        Decision decision = team.may(new PersonId(person), task, on, actingAs.orElse(task.owner()));
        if (with.isJson()) {
            with.print(with.answers(edition).decision(decision));
        } else {
            print(decision, with);
        }
        return ExitCode.of(decision.isAllowed());
    }

    private static void print(Decision decision, Session with) {
        with.out().println(Layout.bold(with.words().say("may." + decision.kind(), decision.role())));
        with.out().println(Layout.hang("  ", decision.reason().in(with.language())));
        decision.remedy().ifPresent(remedy -> with.out().println(Layout.hang("  → ", remedy.in(with.language()))));
    }
}
