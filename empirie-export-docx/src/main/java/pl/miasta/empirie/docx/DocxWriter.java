package pl.miasta.empirie.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Characters;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;

/**
 * Writes documents as DOCX files (Office Open XML), which Word and LibreOffice open: real headings, lists and tables
 * with repeated header rows, the document's language, page numbers; in its own look or in that of a host's template.
 * Equal documents give equal bytes under one JDK and
 * one zlib, and equal parts under any. Needs nothing but the JDK.
 */
public final class DocxWriter implements DocumentWriter {
    // not 1980-01-01: the JDK takes that for "before 1980" and adds a time that depends on the zone
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final DocxLook look;

    /** A writer in the library's own look; it keeps nothing between documents. */
    public DocxWriter() {
        this(DocxLook.OWN);
    }

    /** A writer in the look of a host's template. */
    public DocxWriter(DocxTemplate template) {
        this(template.look());
    }

    private DocxWriter(DocxLook look) {
        this.look = look;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        // closing frees the deflater's memory; the caller's stream stays open
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            write(document, zip, new Utf8Sink(zip));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Document document, ZipOutputStream zip, Utf8Sink sink) throws IOException {
        Language language = document.language();
        part(zip, "[Content_Types].xml", sink, look.contentTypes());
        part(zip, "_rels/.rels", sink, look.relations());
        begin(zip, "word/document.xml");
        DocxBody body = new DocxBody(sink, language, look);
        sink.raw(DocxParts.XML).raw("<w:document").raw(DocxParts.NAMESPACES).raw("><w:body>");
        body.content(document);
        sink.raw(look.page(document.page()).section()).raw("</w:body></w:document>");
        end(zip, sink);
        part(zip, "word/_rels/document.xml.rels", sink, look.documentRelations());
        part(zip, "word/styles.xml", sink, DocxLook.in(language, look.styles()));
        numbering(zip, sink, body.orderedLists());
        part(zip, "word/settings.xml", sink, DocxLook.in(language, look.settings()));
        for (DocxLook.Frame frame : look.frames()) {
            frame(zip, sink, frame, document);
        }
        begin(zip, "docProps/core.xml");
        sink.raw(DocxParts.CORE_BEGIN)
                .text(oneLine(document.title()))
                .raw("</dc:title><dc:language>")
                .raw(DocxParts.tag(language))
                .raw("</dc:language></cp:coreProperties>");
        end(zip, sink);
        for (Map.Entry<String, byte[]> kept : look.kept().entrySet()) {
            begin(zip, kept.getKey());
            zip.write(kept.getValue());
            zip.closeEntry();
        }
    }

    /** Every ordered list counts for itself; one stands always, for the style. */
    private void numbering(ZipOutputStream zip, Utf8Sink sink, int orderedLists) throws IOException {
        DocxLook.Numbering numbering = look.numbering();
        begin(zip, "word/numbering.xml");
        sink.raw(numbering.before());
        for (int list = 0; list < Math.max(orderedLists, 1); list++) {
            DocxParts.orderedList(sink, numbering.firstOrdered() + list, numbering.ordered());
        }
        sink.raw(numbering.after());
        end(zip, sink);
    }

    private void frame(ZipOutputStream zip, Utf8Sink sink, DocxLook.Frame frame, Document document) throws IOException {
        begin(zip, frame.part());
        sink.raw(frame.before());
        DocxBody body = new DocxBody(sink, document.language(), look);
        switch (frame.content()) {
            case TITLE -> body.pageHeader(oneLine(document.title()));
            case PAGE -> body.pageFooter();
        }
        sink.raw(frame.after());
        end(zip, sink);
    }

    @Override
    public String extension() {
        return "docx";
    }

    private static void part(ZipOutputStream zip, String name, Utf8Sink sink, String content) throws IOException {
        begin(zip, name);
        sink.raw(content);
        end(zip, sink);
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static void end(ZipOutputStream zip, Utf8Sink sink) throws IOException {
        sink.flush();
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
