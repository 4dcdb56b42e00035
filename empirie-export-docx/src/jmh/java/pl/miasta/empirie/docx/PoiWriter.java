package pl.miasta.empirie.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/**
 * The same document by Apache POI as one would write it with POI: styles and numbering as ready-made parts (those of a
 * template, read once), the content through its own classes.
 */
final class PoiWriter {
    private static final int TEXT_WIDTH =
            DocxLook.OWN.page(Document.Page.PORTRAIT).textWidth();

    private final CTStyles styles;
    private final CTNumbering numbering;

    /** With the styles and the numbering of a file that our writer wrote. */
    PoiWriter(DocxFile template) {
        try {
            styles = StylesDocument.Factory.parse(part(template, "word/styles.xml"))
                    .getStyles();
            numbering = NumberingDocument.Factory.parse(part(template, "word/numbering.xml"))
                    .getNumbering();
        } catch (XmlException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteArrayInputStream part(DocxFile file, String name) {
        return new ByteArrayInputStream(file.parts().get(name));
    }

    void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            file.createStyles().setStyles(styles);
            file.createNumbering().setNumbering(numbering);
            file.getProperties().getCoreProperties().setTitle(document.title());
            paragraph(file, "Title", document.title());
            int tables = 0;
            int lists = 0;
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading heading) {
                    paragraph(file, "Heading" + heading.level(), heading.text());
                } else if (block instanceof Block.Paragraph paragraph) {
                    paragraph(file, "Normal", paragraph.text());
                } else if (block instanceof Block.Items items) {
                    lists += items.ordered() ? 1 : 0;
                    items(file, items, lists);
                } else if (block instanceof Block.Facts facts) {
                    facts(file, facts);
                } else {
                    tables++;
                    table(file, (Block.Table) block, tables);
                }
            }
            paragraph(file, "TableText", "");
            paragraph(file.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Header", document.title());
            footer(file, HeaderFooterType.DEFAULT);
            footer(file, HeaderFooterType.FIRST);
            file.write(out);
        }
    }

    private static void paragraph(XWPFDocument file, String style, String text) {
        paragraph(file.createParagraph(), style, text);
    }

    private static void paragraph(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    private static void run(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    private static void items(XWPFDocument file, Block.Items items, int number) {
        for (String item : items.items()) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle(items.ordered() ? "ListNumber" : "ListBullet");
            if (items.ordered()) {
                paragraph.setNumID(BigInteger.valueOf(DocxLook.OWN.numbering().firstOrdered() + number - 1L));
            }
            run(paragraph, item);
        }
    }

    private static void facts(XWPFDocument file, Block.Facts facts) {
        for (Block.Fact fact : facts.entries()) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle("Facts");
            var name = paragraph.createRun();
            name.setBold(true);
            name.setText(fact.name() + ":");
            paragraph.createRun().addTab();
            run(paragraph, fact.value());
        }
    }

    private static void table(XWPFDocument file, Block.Table table, int number) {
        XWPFParagraph caption = file.createParagraph();
        caption.setStyle("Caption");
        run(caption, "Tabela ");
        field(caption, " SEQ Table \\* ARABIC ", number);
        run(caption, ". " + table.caption());
        int[] widths = DocxTable.widths(table, TEXT_WIDTH, DocxTable.LETTER);
        XWPFTable made = file.createTable(table.rows().size() + 1, widths.length);
        made.setStyleID("EmpirieTable");
        made.setWidth(TEXT_WIDTH);
        made.getRow(0).setRepeatHeader(true);
        row(made.getRow(0), table.header(), widths, "TableHeader");
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table.rows().get(i), widths, "TableText");
        }
    }

    private static void row(XWPFTableRow row, List<String> texts, int[] widths, String style) {
        row.setCantSplitRow(true);
        List<XWPFTableCell> cells = row.getTableCells();
        for (int i = 0; i < widths.length; i++) {
            cells.get(i).setWidth(Integer.toString(widths[i]));
            if (style.equals("TableHeader")) {
                cells.get(i).setColor("D9E2F3");
            }
            paragraph(cells.get(i).getParagraphs().get(0), style, texts.get(i));
        }
    }

    private static void footer(XWPFDocument file, HeaderFooterType type) {
        XWPFParagraph foot = file.createFooter(type).createParagraph();
        foot.setStyle("Footer");
        run(foot, "Strona ");
        field(foot, " PAGE ", 1);
        run(foot, " z ");
        field(foot, " NUMPAGES ", 1);
    }

    private static void field(XWPFParagraph paragraph, String instruction, int shown) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(Integer.toString(shown));
    }
}
