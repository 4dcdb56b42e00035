package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code empirie store gdpr}: people's data in a database. */
@Command(name = "gdpr")
final class GdprCommand extends EmpirieCommand {
    @Spec
    private CommandSpec spec;

    GdprCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        spec.commandLine().usage(with.err());
        return ExitCode.UNUSABLE;
    }
}
