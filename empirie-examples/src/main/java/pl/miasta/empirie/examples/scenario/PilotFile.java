package pl.miasta.empirie.examples.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.examples.Main;
import pl.miasta.empirie.json.EditionFile;

/** What every scenario begins with: the pilot as it is packaged, and a console that knows Polish letters. */
final class PilotFile {
    private static final String NAME = "pilot-2022.json";

    private PilotFile() {}

    static Edition read() {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(NAME), NAME)) {
            return EditionFile.reader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** Standard output in UTF-8, whatever the locale. */
    static PrintStream console() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
