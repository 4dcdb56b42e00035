package pl.miasta.empirie.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import pl.miasta.empirie.document.NamedDocument;

/**
 * A file of an archive on its way into the ZIP.
 *
 * @param path its place in the archive, with {@code /} between folders: ids and kinds only, safe on every system
 * @param document the document that it holds; empty for the files beside them
 * @param content what stands in it
 */
record ArchiveFile(String path, Optional<NamedDocument> document, Content content) {
    /** What stands in a file: written when its turn comes, and not held before. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
