package pl.miasta.empirie.docx;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Characters;
import pl.miasta.empirie.document.Document;

/**
 * The text of a document as WordprocessingML. Every element's children are written in the order of the schema, which
 * Word insists on; table cells end with a paragraph, and so does the text, because Word calls anything else corrupt.
 */
final class DocxBody {
    // a row longer than this may be broken across pages: kept together it might fit on none
    private static final int LONGEST_WHOLE_ROW = 1500;
    private static final String SPACE_AFTER_TABLE = " w:before=\"240\"";

    private static final String HEADER_ROW = "<w:tblHeader/>";
    // two centimetres, in which the name of a month and its year stand upright
    private static final String HEADER_OF_MARKS = "<w:trHeight w:val=\"1134\" w:hRule=\"atLeast\"/>" + HEADER_ROW;
    // eight and a half millimetres, in which a signature fits
    private static final String ROOM_FOR_A_HAND = "<w:trHeight w:val=\"482\" w:hRule=\"atLeast\"/>";

    // longer alternative texts are read by nobody
    private static final int LONGEST_DESCRIPTION = 250;
    // where a field stands in a wording: no text has this character
    private static final String FIELD = "\uFFFF";

    private final Utf8Sink sink;
    private final Language language;
    private final DocxLook look;
    private int tables;
    private int orderedLists;
    private int textWidth;
    private boolean afterTable;
    private boolean keptWithNext;

    DocxBody(Utf8Sink sink, Language language, DocxLook look) {
        this.sink = sink;
        this.language = language;
        this.look = look;
    }

    /** Writes title and blocks. */
    void content(Document document) {
        textWidth = look.page(document.page()).textWidth();
        paragraph(DocxStyle.TITLE, document.title());
        Iterator<Block> blocks = document.blocks().iterator();
        Optional<Block> next = blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
        while (next.isPresent()) {
            Block block = next.get();
            next = blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
            // nobody signs a page on which nothing else stands
            keptWithNext = next.filter(Block.Signatures.class::isInstance).isPresent();
            block(block);
        }
        if (afterTable) {
            // as small as can be: behind a table that fills a page it would make an empty one
            sink.raw("<w:p><w:pPr>");
            style(DocxStyle.TABLE_TEXT);
            sink.raw(
                    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/>"
                            + "<w:szCs w:val=\"2\"/></w:rPr></w:pPr></w:p>");
        }
    }

    /** How many ordered lists were written: each counts by its own numbering. */
    int orderedLists() {
        return orderedLists;
    }

    /** The running head: the document's title. */
    void pageHeader(String title) {
        paragraph(DocxStyle.HEADER, title);
    }

    /** The foot of a page: which one it is, and of how many. */
    void pageFooter() {
        begin(DocxStyle.FOOTER);
        String[] parts = parts(Message.of("document.page", FIELD, FIELD), 3);
        run(parts[0], false);
        field("PAGE", 1);
        run(parts[1], false);
        field("NUMPAGES", 1);
        run(parts[2], false);
        end();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            begin(DocxStyle.heading(heading.level()), heading.onNewPage());
            run(heading.text(), false);
            end();
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(DocxStyle.NORMAL, paragraph.text());
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures);
        } else {
            table((Block.Table) block);
        }
    }

    private void paragraph(DocxStyle style, String text) {
        begin(style);
        run(text, false);
        end();
    }

    /**
     * Lines to sign on, and beneath each who signs; they stay together. A line is a tab, as LibreOffice does not tag the
     * borders of paragraphs.
     */
    private void signatures(Block.Signatures signatures) {
        Iterator<String> signers = signatures.signers().iterator();
        while (signers.hasNext()) {
            String signer = signers.next();
            // the style brings room of its own, above all behind a table
            afterTable = false;
            sink.raw("<w:p><w:pPr>");
            style(DocxStyle.SIGNATURE);
            sink.raw(signers.hasNext() ? "<w:keepNext/>" : "")
                    .raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"")
                    .raw(textWidth)
                    .raw("\"/></w:tabs></w:pPr><w:r><w:tab/><w:br/></w:r>");
            run(signer, false);
            end();
        }
    }

    private void facts(Block.Facts facts) {
        Iterator<Block.Fact> entries = facts.entries().iterator();
        while (entries.hasNext()) {
            Block.Fact fact = entries.next();
            begin(entries.hasNext() ? DocxStyle.FACTS : DocxStyle.FACTS_LAST);
            run(fact.name() + ":", true);
            sink.raw("<w:r><w:tab/></w:r>");
            run(fact.value(), false);
            end();
        }
    }

    private void items(Block.Items items) {
        DocxLook.Numbering lists = look.numbering();
        int list = lists.bullets();
        if (items.ordered() && !items.items().isEmpty()) {
            list = lists.firstOrdered() + orderedLists;
            orderedLists++;
        }
        Iterator<String> entries = items.items().iterator();
        while (entries.hasNext()) {
            sink.raw("<w:p><w:pPr>");
            style(items.ordered() ? DocxStyle.NUMBERS : DocxStyle.BULLETS);
            if (list > 0) {
                sink.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
                        .raw(list)
                        .raw("\"/></w:numPr>");
            }
            String item = entries.next();
            // entries stand close together, what follows the list does not
            sink.raw(afterTable || !entries.hasNext() ? "<w:spacing" : "")
                    .raw(afterTable ? SPACE_AFTER_TABLE : "")
                    .raw(entries.hasNext() ? "" : " w:after=\"120\"")
                    .raw(afterTable || !entries.hasNext() ? "/>" : "");
            afterTable = false;
            sink.raw("</w:pPr>");
            run(item, false);
            end();
        }
    }

    private void table(Block.Table table) {
        caption(table.caption());
        int[] widths = DocxTable.widths(table, textWidth, look.letter());
        String columns = Message.of("document.table.columns", String.join(", ", table.header()))
                .in(language);
        sink.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .attribute(id(DocxStyle.TABLE))
                .raw("\"/><w:tblW w:w=\"")
                .raw(textWidth)
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\""
                        + " w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                        + "<w:tblCaption w:val=\"")
                .attribute(description(table.caption()))
                .raw("\"/><w:tblDescription w:val=\"")
                .attribute(description(columns))
                .raw("\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            sink.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        sink.raw("</w:tblGrid>");
        boolean[] numeric = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            numeric[column] = !table.isOfMarks(column) && DocxTable.isNumeric(table, column);
        }
        row(table, table.header(), widths, numeric, table.marks() > 0 ? HEADER_OF_MARKS : HEADER_ROW);
        String height = DocxTable.isWrittenIntoByHand(table) ? ROOM_FOR_A_HAND : "";
        table.rows().forEach(row -> row(table, row, widths, numeric, height));
        sink.raw("</w:tbl>");
        afterTable = true;
    }

    private void row(Block.Table table, List<String> cells, int[] widths, boolean[] numeric, String properties) {
        sink.raw("<w:tr>");
        boolean header = properties.endsWith(HEADER_ROW);
        boolean whole = cells.stream().mapToInt(String::length).sum() <= LONGEST_WHOLE_ROW;
        if (whole || !properties.isEmpty()) {
            sink.raw("<w:trPr>")
                    .raw(whole ? "<w:cantSplit/>" : "")
                    .raw(properties)
                    .raw("</w:trPr>");
        }
        for (int column = 0; column < widths.length; column++) {
            boolean mark = table.isOfMarks(column);
            sink.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[column]).raw("\" w:type=\"dxa\"/>");
            if (mark && !header && !cells.get(column).isEmpty()) {
                sink.raw(look.shade());
            }
            if (mark) {
                // a mark has the whole of its narrow cell
                sink.raw("<w:tcMar><w:left w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"20\" w:type=\"dxa\"/></w:tcMar>")
                        .raw(header ? "<w:textDirection w:val=\"btLr\"/>" : "")
                        .raw("<w:vAlign w:val=\"center\"/>");
            }
            sink.raw("</w:tcPr><w:p><w:pPr>");
            style(header ? DocxStyle.TABLE_HEADER : DocxStyle.TABLE_TEXT);
            sink.raw(numeric[column] ? "<w:jc w:val=\"right\"/>" : "")
                    .raw(mark && !header ? "<w:jc w:val=\"center\"/>" : "")
                    .raw("</w:pPr>");
            run(cells.get(column), false);
            sink.raw("</w:p></w:tc>");
        }
        sink.raw("</w:tr>");
    }

    private void caption(String caption) {
        tables++;
        begin(DocxStyle.CAPTION);
        String[] parts = parts(Message.of("document.table", FIELD, FIELD), 3);
        run(parts[0], false);
        field("SEQ Table \\* ARABIC", tables);
        run(parts[1] + caption + parts[2], false);
        end();
    }

    private String[] parts(Message wording, int count) {
        String[] parts = wording.in(language).split(FIELD, -1);
        if (parts.length != count) {
            throw new IllegalStateException(wording.code() + " has to have " + (count - 1) + " places");
        }
        return parts;
    }

    private void style(DocxStyle style) {
        sink.raw("<w:pStyle w:val=\"").attribute(id(style)).raw("\"/>");
    }

    private String id(DocxStyle style) {
        return Objects.requireNonNull(look.ids().get(style));
    }

    private void begin(DocxStyle style) {
        begin(style, false);
    }

    private void begin(DocxStyle style, boolean onNewPage) {
        sink.raw("<w:p><w:pPr>");
        style(style);
        sink.raw(keptWithNext ? "<w:keepNext/>" : "").raw(onNewPage ? "<w:pageBreakBefore/>" : "");
        // headings and captions bring room of their own; any other paragraph would stick to the table above it
        if (afterTable && style.headingLevel() == 0 && style != DocxStyle.CAPTION) {
            sink.raw("<w:spacing").raw(SPACE_AFTER_TABLE).raw("/>");
        }
        afterTable = false;
        sink.raw("</w:pPr>");
    }

    private void end() {
        sink.raw("</w:p>");
    }

    private void field(String instruction, int shown) {
        sink.raw("<w:fldSimple w:instr=\" ")
                .raw(instruction)
                .raw(" \"><w:r><w:t>")
                .raw(shown)
                .raw("</w:t></w:r></w:fldSimple>");
    }

    /** One run: line breaks and tabs are elements of their own, everything else is text. */
    private void run(String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        sink.raw(bold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>");
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\t' || Characters.isLineBreak(letter)) {
                piece(text, begin, i);
                sink.raw(letter == '\t' ? "<w:tab/>" : "<w:br/>");
                boolean two = letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += two ? 1 : 0;
                begin = i + 1;
            }
        }
        piece(text, begin, text.length());
        sink.raw("</w:r>");
    }

    private void piece(String text, int begin, int end) {
        if (begin < end) {
            sink.raw("<w:t xml:space=\"preserve\">")
                    .text(text.substring(begin, end))
                    .raw("</w:t>");
        }
    }

    private static String description(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_DESCRIPTION - 1))
                ? LONGEST_DESCRIPTION - 1
                : LONGEST_DESCRIPTION;
        return text.substring(0, end) + "…";
    }
}
