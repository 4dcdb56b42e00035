import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.NumberingFormat;
import com.deepoove.poi.data.Numberings;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/** The work plan by poi-tl: text, lists and tables, without head and foot of the pages. */
public final class PoiTlPlan implements Function<Document, byte[]> {
    @Override
    public byte[] apply(Document document) {
        Documents.DocumentBuilder made = Documents.of();
        made.addParagraph(Paragraphs.of(document.title()).create());
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                made.addParagraph(
                        Paragraphs.of(Texts.of(heading.text()).bold().create()).create());
            } else if (block instanceof Block.Paragraph paragraph) {
                made.addParagraph(Paragraphs.of(paragraph.text()).create());
            } else if (block instanceof Block.Items items) {
                Numberings.NumberingBuilder list =
                        Numberings.of(items.ordered() ? NumberingFormat.DECIMAL : NumberingFormat.BULLET);
                items.items().forEach(list::addItem);
                made.addNumbering(list.create());
            } else if (block instanceof Block.Facts facts) {
                facts.entries()
                        .forEach(fact -> made.addParagraph(Paragraphs.of(
                                        Texts.of(fact.name() + ":\t").bold().create())
                                .addText(fact.value())
                                .create()));
            } else if (block instanceof Block.Table table) {
                made.addParagraph(Paragraphs.of(table.caption()).create());
                Tables.TableBuilder rows = Tables.ofWidth(16);
                rows.addRow(Rows.of(table.header().toArray(new String[0])).create());
                table.rows().forEach(row -> rows.addRow(Rows.of(row.toArray(new String[0])).create()));
                made.addTable(rows.create());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (XWPFTemplate file = XWPFTemplate.create(made.create())) {
            file.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
