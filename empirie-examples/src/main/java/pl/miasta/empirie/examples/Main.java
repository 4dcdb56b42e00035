package pl.miasta.empirie.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import pl.miasta.empirie.examples.cli.CommandLineHost;

/** The command line {@code empirie}: {@code java -jar empirie.jar check FILE}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code: 0 ok, 1 not ok, 2 unusable input, 3 anything else. */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: the contract says so, and Polish needs it
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new CommandLineHost(out, err, Clock.system(ZoneId.systemDefault())).run(arguments);
        out.flush();
        System.exit(code);
    }
}
