package pl.miasta.empirie.examples.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a scenario prints. */
final class Printed {
    static final String WORD_FILE = "Plik Word: ";

    interface Scenario {
        void run(PrintStream out) throws Exception;
    }

    private Printed() {}

    static String by(Scenario scenario) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            scenario.run(new PrintStream(out, true, UTF_8));
        } catch (Exception e) {
            throw new AssertionError("the scenario failed", e);
        }
        return out.toString(UTF_8);
    }

    /** The Word file that a scenario says it has written, if it has. */
    static Optional<Path> wordFile(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith(WORD_FILE))
                .map(line -> Path.of(line.substring(WORD_FILE.length())))
                .findFirst();
    }

    /** Takes the temporary folder away that such a file lies in. */
    static void tidy(String printed) throws IOException {
        Optional<Path> file = wordFile(printed);
        if (file.isPresent()) {
            Files.delete(file.get());
            Files.delete(file.get().getParent());
        }
    }
}
