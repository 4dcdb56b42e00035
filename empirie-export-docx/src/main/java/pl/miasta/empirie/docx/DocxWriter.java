package pl.miasta.empirie.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Characters;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;

/**
 * Writes documents as DOCX files (Office Open XML), which Word and LibreOffice open: real headings, lists and tables
 * with repeated header rows, the document's language, page numbers. Equal documents give equal bytes under one JDK and
 * one zlib, and equal parts under any. Needs nothing but the JDK.
 */
public final class DocxWriter implements DocumentWriter {
    // not 1980-01-01: the JDK takes that for "before 1980" and adds a time that depends on the zone
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A writer in the library's own look; it keeps nothing between documents. */
    public DocxWriter() {}

    /** A writer in the look of a host's template. */
    public DocxWriter(DocxTemplate template) {}

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Language language = document.language();
        Utf8Sink sink = new Utf8Sink();
        // closing frees the deflater's memory; the caller's stream stays open
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            part(zip, "[Content_Types].xml", sink.raw(DocxParts.CONTENT_TYPES));
            part(zip, "_rels/.rels", sink.raw(DocxParts.RELATIONS));
            DocxBody body = new DocxBody(sink.raw(DocxParts.XML), language);
            sink.raw("<w:document").raw(DocxParts.NAMESPACES).raw("><w:body>");
            body.content(document);
            part(
                    zip,
                    "word/document.xml",
                    sink.raw(DocxParts.section(document.page())).raw("</w:body></w:document>"));
            part(zip, "word/_rels/document.xml.rels", sink.raw(DocxParts.DOCUMENT_RELATIONS));
            part(zip, "word/styles.xml", sink.raw(DocxParts.styles(language)));
            part(zip, "word/numbering.xml", sink.raw(DocxParts.numbering(body.orderedLists())));
            part(zip, "word/settings.xml", sink.raw(DocxParts.settings(language)));
            sink.raw(DocxParts.XML).raw("<w:hdr").raw(DocxParts.NAMESPACES).raw(">");
            new DocxBody(sink, language).pageHeader(oneLine(document.title()));
            part(zip, "word/header1.xml", sink.raw("</w:hdr>"));
            footer(zip, "word/footer1.xml", sink, language);
            // the first page has a foot of its own because it has a head of its own: none
            footer(zip, "word/footer2.xml", sink, language);
            sink.raw(DocxParts.CORE_BEGIN)
                    .text(oneLine(document.title()))
                    .raw("</dc:title><dc:language>")
                    .raw(DocxParts.tag(language));
            part(zip, "docProps/core.xml", sink.raw("</dc:language></cp:coreProperties>"));
        }
    }

    @Override
    public String extension() {
        return "docx";
    }

    private static void footer(ZipOutputStream zip, String name, Utf8Sink sink, Language language) throws IOException {
        sink.raw(DocxParts.XML).raw("<w:ftr").raw(DocxParts.NAMESPACES).raw(">");
        new DocxBody(sink, language).pageFooter();
        part(zip, name, sink.raw("</w:ftr>"));
    }

    private static void part(ZipOutputStream zip, String name, Utf8Sink content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.drainTo(zip);
        zip.closeEntry();
    }

    private static String oneLine(String text) {
        return Characters.clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            // FilterOutputStream would write them one by one
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
