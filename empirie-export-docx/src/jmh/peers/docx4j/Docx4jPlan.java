import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/** The work plan by docx4j: text, lists and tables, without head and foot of the pages. */
public final class Docx4jPlan implements Function<Document, byte[]> {
    private final ObjectFactory factory = Context.getWmlObjectFactory();

    @Override
    public byte[] apply(Document document) {
        try {
            WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
            MainDocumentPart main = file.getMainDocumentPart();
            main.addStyledParagraphOfText("Title", document.title());
            for (Block block : document.blocks()) {
                if (block instanceof Block.Heading heading) {
                    main.addStyledParagraphOfText("Heading" + heading.level(), heading.text());
                } else if (block instanceof Block.Paragraph paragraph) {
                    main.addParagraphOfText(paragraph.text());
                } else if (block instanceof Block.Items items) {
                    items.items().forEach(item -> main.addStyledParagraphOfText("ListParagraph", item));
                } else if (block instanceof Block.Facts facts) {
                    facts.entries().forEach(fact -> {
                        P paragraph = factory.createP();
                        paragraph.getContent().add(run(fact.name() + ":\t", true));
                        paragraph.getContent().add(run(fact.value(), false));
                        main.addObject(paragraph);
                    });
                } else if (block instanceof Block.Table table) {
                    main.addStyledParagraphOfText("Caption", table.caption());
                    main.addObject(table(table));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private Tbl table(Block.Table table) {
        Tbl made = factory.createTbl();
        row(made, table.header(), true);
        table.rows().forEach(row -> row(made, row, false));
        return made;
    }

    private void row(Tbl table, List<String> cells, boolean header) {
        Tr row = factory.createTr();
        if (header) {
            TrPr properties = factory.createTrPr();
            JAXBElement<BooleanDefaultTrue> repeated =
                    factory.createCTTrPrBaseTblHeader(factory.createBooleanDefaultTrue());
            properties.getCnfStyleOrDivIdOrGridBefore().add(repeated);
            row.setTrPr(properties);
        }
        for (String cell : cells) {
            Tc made = factory.createTc();
            P paragraph = factory.createP();
            paragraph.getContent().add(run(cell, header));
            made.getContent().add(paragraph);
            row.getContent().add(made);
        }
        table.getContent().add(row);
    }

    private R run(String text, boolean bold) {
        R run = factory.createR();
        if (bold) {
            RPr properties = factory.createRPr();
            properties.setB(factory.createBooleanDefaultTrue());
            run.setRPr(properties);
        }
        Text piece = factory.createText();
        piece.setValue(text);
        run.getContent().add(piece);
        return run;
    }
}
