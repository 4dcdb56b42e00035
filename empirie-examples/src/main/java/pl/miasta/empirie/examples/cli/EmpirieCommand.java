package pl.miasta.empirie.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command: speaks as it is told and answers its exit code. */
abstract class EmpirieCommand implements Callable<Integer> {
    @Mixin
    private final Speech speech = new Speech();

    private final Session session;

    EmpirieCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        session.speak(speech.output);
        return run(session);
    }

    /** Does the work; failures are thrown, and {@link CommandLineHost} says them. */
    abstract int run(Session with) throws Exception;
}
