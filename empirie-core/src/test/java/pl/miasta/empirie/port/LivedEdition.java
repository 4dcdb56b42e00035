package pl.miasta.empirie.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edition that has been worked with: it gives all that acts record, lists out of order and texts that are empty
 * included.
 */
public final class LivedEdition {
    private LivedEdition() {}

    /** The edition, whose id is {@code lived}. */
    public static Edition edition() {
        return EditionFile.read(bytes());
    }

    /** A tree of its own for each caller. */
    public static ObjectNode json() {
        return (ObjectNode) new JsonMapper().readTree(bytes());
    }

    /** Its file, as the library writes it. */
    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(LivedEdition.class.getResourceAsStream("lived-edition.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
