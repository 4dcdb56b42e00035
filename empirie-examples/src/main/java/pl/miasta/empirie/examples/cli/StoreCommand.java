package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code empirie store}: editions through a database. */
@Command(name = "store")
final class StoreCommand extends EmpirieCommand {
    @Spec
    private CommandSpec spec;

    StoreCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        spec.commandLine().usage(with.err());
        return ExitCode.UNUSABLE;
    }
}
