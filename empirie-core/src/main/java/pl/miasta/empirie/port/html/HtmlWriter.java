package pl.miasta.empirie.port.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;

/**
 * Writes documents as accessible web pages: HTML5 in UTF-8 that is well-formed XML too, each page one file without
 * script and without anything from outside. The title is the only heading of level 1. Nothing that stands in a text is
 * read as HTML.
 */
public final class HtmlWriter implements DocumentWriter {
    // a heading, a cell of a head that says nothing would be met by a screen reader all the same
    private static final String NOTHING = "–";

    private static final List<Mark> HEADINGS = List.of(Mark.H2, Mark.H3, Mark.H4);
    private static final List<Mark> HEADINGS_ON_NEW_PAGE =
            List.of(Mark.H2_ON_NEW_PAGE, Mark.H3_ON_NEW_PAGE, Mark.H4_ON_NEW_PAGE);
    private static final List<Mark> HEADING_ENDS = List.of(Mark.H2_END, Mark.H3_END, Mark.H4_END);

    /** A writer; it keeps nothing between documents. */
    public HtmlWriter() {}

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        HtmlSink sink = new HtmlSink(out);
        sink.begin(document.language()).mark(Mark.TITLE).line(document.title()).mark(Mark.TITLE_END);
        sink.mark(document.page() == Document.Page.LANDSCAPE ? Mark.STYLE_ON_BROAD_SIDE : Mark.STYLE);
        sink.mark(Mark.STYLE_END).mark(Mark.H1).text(document.title()).mark(Mark.H1_END);
        int tables = 0;
        for (Block block : document.blocks()) {
            tables += block instanceof Block.Table ? 1 : 0;
            block(block, tables, sink);
        }
        sink.mark(Mark.END).flush();
    }

    @Override
    public String extension() {
        return "html";
    }

    private static void block(Block block, int tables, HtmlSink sink) throws IOException {
        if (block instanceof Block.Heading heading) {
            int level = heading.level() - 1;
            sink.mark((heading.onNewPage() ? HEADINGS_ON_NEW_PAGE : HEADINGS).get(level));
            sink.text(orNothing(heading.text())).mark(HEADING_ENDS.get(level));
        } else if (block instanceof Block.Paragraph paragraph) {
            if (!Blank.is(paragraph.text())) {
                sink.mark(Mark.PARAGRAPH).text(paragraph.text()).mark(Mark.PARAGRAPH_END);
            }
        } else if (block instanceof Block.Items items) {
            items(items, sink);
        } else if (block instanceof Block.Facts facts) {
            facts(facts, sink);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures, sink);
        } else {
            table((Block.Table) block, tables, sink);
        }
    }

    private static void items(Block.Items items, HtmlSink sink) throws IOException {
        if (items.items().isEmpty()) {
            return;
        }
        sink.mark(items.ordered() ? Mark.NUMBERS : Mark.BULLETS);
        for (String item : items.items()) {
            sink.mark(Mark.ITEM).text(item).mark(Mark.ITEM_END);
        }
        sink.mark(items.ordered() ? Mark.NUMBERS_END : Mark.BULLETS_END);
    }

    private static void signatures(Block.Signatures signatures, HtmlSink sink) throws IOException {
        if (signatures.signers().isEmpty()) {
            return;
        }
        sink.mark(Mark.SIGNATURES);
        for (String signer : signatures.signers()) {
            sink.mark(Mark.ITEM).text(orNothing(signer)).mark(Mark.ITEM_END);
        }
        sink.mark(Mark.BULLETS_END);
    }

    private static void facts(Block.Facts facts, HtmlSink sink) throws IOException {
        if (facts.entries().isEmpty()) {
            return;
        }
        sink.mark(Mark.FACTS);
        for (Block.Fact fact : facts.entries()) {
            sink.mark(Mark.FACT).text(orNothing(fact.name())).mark(Mark.VALUE).text(orNothing(fact.value()));
            sink.mark(Mark.FACT_END);
        }
        sink.mark(Mark.FACTS_END);
    }

    private static void table(Block.Table table, int number, HtmlSink sink) throws IOException {
        boolean bare = Blank.is(table.caption());
        if (bare) {
            sink.mark(Mark.BARE_TABLE);
        } else {
            sink.mark(Mark.TABLE).id(number).mark(Mark.CAPTION).id(number).mark(Mark.CAPTION_TEXT);
            sink.text(table.caption()).mark(Mark.CAPTION_END);
        }
        for (String column : table.header()) {
            if (Blank.is(column)) {
                sink.mark(Mark.CORNER);
            } else {
                sink.mark(Mark.COLUMN).text(column).mark(Mark.COLUMN_END);
            }
        }
        sink.mark(Mark.ROWS);
        boolean[] byHand = byHand(table);
        for (List<String> row : table.rows()) {
            sink.mark(Mark.ROW);
            for (int column = 0; column < row.size(); column++) {
                Mark cell = byHand[column] ? Mark.CELL_BY_HAND : Mark.CELL;
                sink.mark(table.isOfMarks(column) ? Mark.CELL_OF_MARK : cell)
                        .text(row.get(column))
                        .mark(Mark.CELL_END);
            }
            sink.mark(Mark.ROW_END);
        }
        sink.mark(bare ? Mark.BARE_TABLE_END : Mark.TABLE_END);
    }

    private static boolean[] byHand(Block.Table table) {
        boolean[] byHand = new boolean[table.header().size()];
        for (int column = 0; column < byHand.length; column++) {
            int at = column;
            byHand[column] = table.rows().stream().allMatch(row -> row.get(at).isEmpty());
        }
        return byHand;
    }

    private static String orNothing(String text) {
        return Blank.is(text) ? NOTHING : text;
    }
}
