package pl.miasta.empirie.examples.cli;

import pl.miasta.empirie.docx.DocxWriter;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.markdown.MarkdownWriter;

/** The forms a document can be written in. */
enum DocumentFormat {
    /** For Word and LibreOffice. */
    DOCX,
    /** Plain text with marks. */
    MD;

    DocumentWriter writer() {
        return this == DOCX ? new DocxWriter() : new MarkdownWriter();
    }
}
