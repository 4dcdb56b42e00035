package pl.miasta.empirie.json;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.rule.Policy;
import tools.jackson.databind.node.ObjectNode;

/**
 * The edition file, {@code empirie-edition/1}: JSON in UTF-8. What is written reads back as an equal edition, and the
 * same edition always gives the same bytes; one that speaks of a host's own rules is read by a reader that
 * {@linkplain EditionReader#knowing knows} them.
 */
public final class EditionFile {
    private EditionFile() {}

    /** A reader with the standard limits (16 MiB) and rules. */
    public static EditionReader reader() {
        return EditionReader.standard();
    }

    /**
     * Reads a file.
     *
     * @throws UnusableInputException with every problem found
     */
    public static Edition read(Path file) {
        return reader().read(file);
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws UnusableInputException with every problem found
     */
    public static Edition read(byte[] bytes) {
        return reader().read(bytes);
    }

    /** The bytes of the edition's file. */
    public static byte[] write(Edition edition) {
        return Printer.print(EditionEncoder.file(edition));
    }

    /** The bytes of a file that is safe to share: see {@link Edition#withoutPeople}. */
    public static byte[] writeWithoutPeople(Edition edition) {
        return write(edition.withoutPeople());
    }

    /**
     * Writes the edition's file; a file of that name is replaced only once the new one is whole.
     *
     * @throws IOException if the file cannot be written; what stood there stands there still
     */
    public static void write(Edition edition, Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // no two writers share a name, and the file gets the rights that any new file gets
        Path whole = target.resolveSibling("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".tmp");
        try {
            Files.write(whole, write(edition));
            try {
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** The JSON Schema (2020-12) of the file. References, orders of days and the like are the reader's to find. */
    public static String schema() {
        ObjectNode schema = Shape.NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:empirie:" + EditionShape.SCHEMA);
        schema.setAll(EditionShape.under(Policy.standard()).schema());
        return Printer.text(schema);
    }
}
