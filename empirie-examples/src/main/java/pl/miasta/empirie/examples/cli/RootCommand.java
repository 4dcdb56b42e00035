package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code empirie} without a command: says what there is. */
@Command(name = "empirie")
final class RootCommand extends EmpirieCommand {
    @Spec
    private CommandSpec spec;

    RootCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        spec.commandLine().usage(with.err());
        return ExitCode.UNUSABLE;
    }
}
