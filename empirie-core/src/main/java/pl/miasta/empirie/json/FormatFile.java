package pl.miasta.empirie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The format file, {@code empirie-format/1}: a meeting format as JSON in UTF-8, its texts in one language or in both. The
 * library's own four lie beside this class; a leading pair writes its own in the same shape.
 */
public final class FormatFile {
    private static final int STANDARD_FORMATS = 4;
    private static final int MOST_BYTES = InputFile.MEBIBYTE;

    private FormatFile() {}

    /** The vademecum's four formats; their steps are this project's own. */
    public static Formats standard() {
        return Standard.FORMATS;
    }

    /**
     * Reads a leading pair's own format.
     *
     * @throws UnusableInputException with every problem found, also when there is no such file
     */
    public static Format read(Path file) {
        return read(InputFile.read(file, MOST_BYTES));
    }

    /**
     * Reads a format's file by its name, as somebody typed it.
     *
     * @throws UnusableInputException with every problem found, also when it is no name of a file
     */
    public static Format readFile(String name) {
        return read(InputFile.named(name));
    }

    /**
     * Reads the bytes of a leading pair's own format; at most 1 MiB.
     *
     * @throws UnusableInputException with every problem found
     */
    public static Format read(byte[] bytes) {
        return FormatDecoder.format(inspected(bytes, FormatShape.own()));
    }

    /** The bytes of a format's file; one that was read, or keeps to what {@link #read(byte[])} asks for, reads back equal. */
    public static byte[] write(Format format) {
        return Printer.print(FormatEncoder.file(format));
    }

    /** The JSON Schema (2020-12) of the file. Languages, order of steps and the like are the reader's to find. */
    public static String schema() {
        ObjectNode schema = Shape.NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:empirie:" + FormatShape.SCHEMA);
        schema.setAll(FormatShape.own().schema());
        return Printer.text(schema);
    }

    private static JsonNode inspected(byte[] bytes, ObjectShape shape) {
        InputFile.requireAtMost(MOST_BYTES, bytes);
        ProblemLog log = new ProblemLog();
        JsonNode root = JsonTree.read(bytes, log);
        shape.inspect(root, Place.ROOT, log);
        List<Problem> problems = log.finish();
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return root;
    }

    /** Read once, when somebody asks for them. */
    private static final class Standard {
        static final Formats FORMATS = Formats.of(
                IntStream.range(0, STANDARD_FORMATS)
                        .mapToObj(number -> "FORMAT_" + number)
                        .map(name -> FormatDecoder.format(inspected(resource(name), FormatShape.standard())))
                        .toList(),
                FormatDecoder.frame(inspected(resource("frame"), FormatShape.frame())));

        private static byte[] resource(String name) {
            String path = "formats/" + name + ".json";
            try (InputStream in = Objects.requireNonNull(FormatFile.class.getResourceAsStream(path), path)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }
}
