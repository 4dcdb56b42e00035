package pl.miasta.empirie.port;

import java.io.IOException;
import java.io.OutputStream;
import pl.miasta.empirie.document.Document;

/**
 * Sets a document in type: content is decided by the document, its looks by the writer. Equal documents give equal
 * bytes. Whatever characters a text has, the result is well formed; what cannot be shown is replaced, never interpreted.
 * Safe for use by many threads.
 */
public interface DocumentWriter {
    /**
     * Writes a document.
     *
     * @param out where to; flushed and left open
     * @throws IOException if {@code out} fails
     */
    void write(Document document, OutputStream out) throws IOException;

    /** The ending of file names, without a dot, such as {@code docx}. */
    String extension();
}
