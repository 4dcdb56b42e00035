import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STShd;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/**
 * The work plan by docx4j as one would write it with docx4j: styles and numbering as ready-made parts, read once, the
 * content through its own classes.
 */
public final class Docx4jPlan implements Function<Document, byte[]> {
    private static final int TEXT_WIDTH = 9638;

    private final ObjectFactory factory = Context.getWmlObjectFactory();
    private final Styles styles;
    private final Numbering numbering;
    private int tables;
    private int lists;

    public Docx4jPlan() throws Docx4JException {
        MainDocumentPart ours = WordprocessingMLPackage.load(new File(System.getProperty("empirie.plan")))
                .getMainDocumentPart();
        styles = ours.getStyleDefinitionsPart().getJaxbElement();
        numbering = ours.getNumberingDefinitionsPart().getJaxbElement();
    }

    @Override
    public byte[] apply(Document document) {
        try {
            tables = 0;
            lists = 0;
            WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
            file.setTitle(document.title());
            MainDocumentPart main = file.getMainDocumentPart();
            main.getStyleDefinitionsPart().setJaxbElement(styles);
            NumberingDefinitionsPart numbers = new NumberingDefinitionsPart();
            numbers.setJaxbElement(numbering);
            main.addTargetPart(numbers);
            add(main, "Title", document.title());
            for (Block block : document.blocks()) {
                add(main, block);
            }
            frames(main, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(MainDocumentPart main, Block block) {
        if (block instanceof Block.Heading heading) {
            add(main, "Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(main, "Normal", paragraph.text());
        } else if (block instanceof Block.Items items) {
            lists += items.ordered() ? 1 : 0;
            items.items().forEach(item -> main.addObject(item(items.ordered(), item)));
        } else if (block instanceof Block.Facts facts) {
            facts.entries().forEach(fact -> {
                P paragraph = paragraph("Facts");
                paragraph.getContent().add(run(fact.name() + ":", true));
                R tab = factory.createR();
                tab.getContent().add(factory.createRTab());
                paragraph.getContent().add(tab);
                paragraph.getContent().add(run(fact.value(), false));
                main.addObject(paragraph);
            });
        } else if (block instanceof Block.Table table) {
            tables++;
            P caption = paragraph("Caption");
            caption.getContent().add(run("Tabela ", false));
            caption.getContent().add(field(" SEQ Table \\* ARABIC ", tables));
            caption.getContent().add(run(". " + table.caption(), false));
            main.addObject(caption);
            main.addObject(table(table));
        }
    }

    private void add(MainDocumentPart main, String style, String text) {
        P paragraph = paragraph(style);
        paragraph.getContent().add(run(text, false));
        main.addObject(paragraph);
    }

    private P paragraph(String style) {
        P paragraph = factory.createP();
        PPr looks = factory.createPPr();
        PPrBase.PStyle named = factory.createPPrBasePStyle();
        named.setVal(style);
        looks.setPStyle(named);
        paragraph.setPPr(looks);
        return paragraph;
    }

    private P item(boolean ordered, String text) {
        P paragraph = paragraph(ordered ? "ListNumber" : "ListBullet");
        if (ordered) {
            PPrBase.NumPr list = factory.createPPrBaseNumPr();
            PPrBase.NumPr.NumId number = factory.createPPrBaseNumPrNumId();
            number.setVal(BigInteger.valueOf(1L + lists));
            list.setNumId(number);
            paragraph.getPPr().setNumPr(list);
        }
        paragraph.getContent().add(run(text, false));
        return paragraph;
    }

    private Tbl table(Block.Table table) {
        Tbl made = factory.createTbl();
        TblPr looks = factory.createTblPr();
        looks.setTblW(width(TEXT_WIDTH));
        made.setTblPr(looks);
        TblGrid grid = factory.createTblGrid();
        int columns = table.header().size();
        for (int column = 0; column < columns; column++) {
            TblGridCol one = factory.createTblGridCol();
            one.setW(BigInteger.valueOf(TEXT_WIDTH / columns));
            grid.getGridCol().add(one);
        }
        made.setTblGrid(grid);
        row(made, table.header(), true);
        table.rows().forEach(row -> row(made, row, false));
        return made;
    }

    private TblWidth width(int twips) {
        TblWidth width = factory.createTblWidth();
        width.setW(BigInteger.valueOf(twips));
        width.setType("dxa");
        return width;
    }

    private void row(Tbl table, List<String> cells, boolean header) {
        Tr row = factory.createTr();
        TrPr properties = factory.createTrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseCantSplit(factory.createBooleanDefaultTrue()));
        if (header) {
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .add(factory.createCTTrPrBaseTblHeader(factory.createBooleanDefaultTrue()));
        }
        row.setTrPr(properties);
        for (String cell : cells) {
            Tc made = factory.createTc();
            TcPr looks = factory.createTcPr();
            looks.setTcW(width(TEXT_WIDTH / cells.size()));
            if (header) {
                CTShd shade = factory.createCTShd();
                shade.setVal(STShd.CLEAR);
                shade.setFill("D9E2F3");
                looks.setShd(shade);
            }
            made.setTcPr(looks);
            P paragraph = paragraph(header ? "TableHeader" : "TableText");
            paragraph.getContent().add(run(cell, false));
            made.getContent().add(paragraph);
            row.getContent().add(made);
        }
        table.getContent().add(row);
    }

    private void frames(MainDocumentPart main, Document document) throws Docx4JException {
        SectPr section = main.getJaxbElement().getBody().getSectPr();
        HeaderPart header = new HeaderPart();
        Hdr head = factory.createHdr();
        P title = paragraph("Header");
        title.getContent().add(run(document.title(), false));
        head.getContent().add(title);
        header.setJaxbElement(head);
        HeaderReference headed = factory.createHeaderReference();
        headed.setId(main.addTargetPart(header).getId());
        headed.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(headed);
        for (HdrFtrRef pages : List.of(HdrFtrRef.DEFAULT, HdrFtrRef.FIRST)) {
            FooterPart footer = new FooterPart();
            Ftr foot = factory.createFtr();
            P page = paragraph("Footer");
            page.getContent().add(run("Strona ", false));
            page.getContent().add(field(" PAGE ", 1));
            page.getContent().add(run(" z ", false));
            page.getContent().add(field(" NUMPAGES ", 1));
            foot.getContent().add(page);
            footer.setJaxbElement(foot);
            FooterReference footed = factory.createFooterReference();
            footed.setId(main.addTargetPart(footer).getId());
            footed.setType(pages);
            section.getEGHdrFtrReferences().add(footed);
        }
        section.setTitlePg(factory.createBooleanDefaultTrue());
    }

    private JAXBElement<CTSimpleField> field(String instruction, int shown) {
        CTSimpleField field = factory.createCTSimpleField();
        field.setInstr(instruction);
        field.getContent().add(run(Integer.toString(shown), false));
        return factory.createPFldSimple(field);
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
        piece.setSpace("preserve");
        run.getContent().add(piece);
        return run;
    }
}
