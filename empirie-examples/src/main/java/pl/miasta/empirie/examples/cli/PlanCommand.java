package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code empirie plan}: work plans and their versions. */
@Command(name = "plan")
final class PlanCommand extends EmpirieCommand {
    @Spec
    private CommandSpec spec;

    PlanCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        spec.commandLine().usage(with.err());
        return ExitCode.UNUSABLE;
    }
}
