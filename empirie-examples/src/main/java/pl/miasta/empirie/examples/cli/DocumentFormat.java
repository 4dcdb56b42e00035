package pl.miasta.empirie.examples.cli;

import pl.miasta.empirie.docx.DocxWriter;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.html.HtmlWriter;
import pl.miasta.empirie.port.markdown.MarkdownWriter;

/** The forms a document can be written in. */
enum DocumentFormat {
    /** For Word and LibreOffice. */
    DOCX,
    /** Plain text with marks. */
    MD,
    /** A web page. */
    HTML;

    DocumentWriter writer() {
        return switch (this) {
            case DOCX -> new DocxWriter();
            case MD -> new MarkdownWriter();
            case HTML -> new HtmlWriter();
        };
    }
}
