package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/** {@code empirie tasks}: the duties of the support team by their owner. */
@Command(name = "tasks")
final class TasksCommand extends EmpirieCommand {
    TasksCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        if (with.isJson()) {
            with.print(with.answers().tasks());
            return ExitCode.OK;
        }
        for (Role role : Role.values()) {
            with.out().println(Layout.bold(role + " – " + with.words().term(role)));
            for (Task task : Task.values()) {
                if (task.owner() == role) {
                    with.out()
                            .println(String.format(
                                    "  %-26s %s", task, with.words().term(task)));
                }
            }
            with.out().println();
        }
        return ExitCode.OK;
    }
}
