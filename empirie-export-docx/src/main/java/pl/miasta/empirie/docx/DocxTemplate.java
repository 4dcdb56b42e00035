package pl.miasta.empirie.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.miasta.empirie.base.UnusableInputException;

/**
 * A host's Word template (szablon), {@code .docx} or {@code .dotx}: its logos, headers, footers, fonts and page set-up
 * stand in every document that {@link DocxWriter#DocxWriter(DocxTemplate)} writes, its styles set the text in type.
 * Whatever its own body says is left out. Read once, used for any number of documents and threads; immutable.
 */
public final class DocxTemplate {
    private final DocxLook look;

    private DocxTemplate(DocxLook look) {
        this.look = look;
    }

    /**
     * Reads a template.
     *
     * @throws UnusableInputException if it is broken or holds what no template may: macros, references to other files,
     *     embedded objects; the problem's pointer names the part
     * @throws IOException if the file cannot be read
     */
    public static DocxTemplate read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // no more than shows that it is too large
            return of(in.readNBytes(TemplateFile.MOST_BYTES + 1));
        }
    }

    /**
     * A template out of the bytes of its file.
     *
     * @throws UnusableInputException as {@link #read} does
     */
    public static DocxTemplate of(byte[] file) {
        return new DocxTemplate(TemplateReader.read(file));
    }

    DocxLook look() {
        return look;
    }
}
