package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;

/** {@code empirie life}: an invented network lives from founding to closing, refusals and their remedies included. */
@Command(name = "life")
final class LifeCommand extends EmpirieCommand {
    LifeCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        new LifeStory(with).tell();
        return ExitCode.OK;
    }
}
