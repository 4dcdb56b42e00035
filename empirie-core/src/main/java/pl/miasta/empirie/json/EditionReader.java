package pl.miasta.empirie.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.rule.Policy;
import tools.jackson.databind.JsonNode;

/**
 * Reads edition files: all or nothing. Every problem of a file is found in one reading, each with its place, what is
 * wrong and what is allowed; only what is no JSON at all ends at the first. Immutable.
 */
public final class EditionReader {
    private static final Pattern NEWER_MINOR = Pattern.compile("empirie-edition/1\\.[1-9][0-9]{0,5}");

    private final int mostBytes;
    private final Policy policy;
    private final ObjectShape shape;

    private EditionReader(int mostBytes, Policy policy, ObjectShape shape) {
        this.mostBytes = mostBytes;
        this.policy = policy;
        this.shape = shape;
    }

    static EditionReader standard() {
        Policy policy = Policy.standard();
        return new EditionReader(16 * InputFile.MEBIBYTE, policy, EditionShape.under(policy));
    }

    /**
     * A reader with another limit.
     *
     * @param bytes the largest file that is read, from 1
     */
    public EditionReader atMost(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a file has at least one byte");
        }
        return new EditionReader(bytes, policy, shape);
    }

    /** A reader that knows a host's own rules, so that policies and waivers may name them. */
    public EditionReader knowing(RuleBook book) {
        return new EditionReader(mostBytes, book.policy(), EditionShape.under(book.policy()));
    }

    /**
     * Reads a file.
     *
     * @throws UnusableInputException with every problem found, also when there is no such file
     */
    public Edition read(Path file) {
        return read(InputFile.read(file, mostBytes));
    }

    /**
     * Reads a file by its name, as somebody typed it.
     *
     * @throws UnusableInputException with every problem found, also when it is no name of a file
     */
    public Edition readFile(String name) {
        return read(InputFile.named(name));
    }

    /**
     * Reads a stream to its end, or to one byte beyond the limit.
     *
     * @throws UnusableInputException with every problem found
     * @throws IOException if the stream fails
     */
    public Edition read(InputStream in) throws IOException {
        return read(InputFile.read(in, mostBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws UnusableInputException with every problem found
     */
    public Edition read(byte[] bytes) {
        InputFile.requireAtMost(mostBytes, bytes);
        ProblemLog log = new ProblemLog();
        JsonNode root = JsonTree.read(bytes, log);
        requireKnownVersion(root);
        shape.inspect(root, Place.ROOT, log);
        List<Problem> problems = log.finish();
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return EditionDecoder.edition(root);
    }

    /** A newer minor version adds what this reader would lose: it says so by name and reads nothing. */
    private static void requireKnownVersion(JsonNode root) {
        JsonNode schema = root.path("schema");
        Matcher newer = NEWER_MINOR.matcher(schema.isString() ? schema.stringValue() : "");
        if (newer.matches()) {
            throw JsonTree.fatal(
                    Place.ROOT.at("schema"),
                    Message.of("problem.newer-schema", newer.group(), EditionShape.SCHEMA),
                    Message.of("problem.newer-schema.allowed", EditionShape.SCHEMA));
        }
    }
}
