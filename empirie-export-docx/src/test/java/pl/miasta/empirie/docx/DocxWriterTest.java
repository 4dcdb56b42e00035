package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.FullEdition;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.document.SampleAgendas;
import pl.miasta.empirie.document.SampleDocuments;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.DocumentWriterContract;

class DocxWriterTest extends DocumentWriterContract {
    private static DocxSchema schema;

    @BeforeAll
    static void loadSchema() {
        schema = DocxSchema.load();
    }

    @Override
    protected DocumentWriter writer() {
        return new DocxWriter();
    }

    @Override
    protected String textOf(byte[] file) {
        DocxFile parts = new DocxFile(file);
        assertSound(
                parts,
                parts.xml("docProps/core.xml")
                                .getDocumentElement()
                                .getTextContent()
                                .endsWith("pl-PL")
                        ? "pl-PL"
                        : "en-GB");
        return parts.text();
    }

    // every file the contract writes, the hostile ones too, passes schema and lint
    private static void assertSound(DocxFile file, String language) {
        for (String part : List.of("document", "styles", "numbering", "settings", "header1", "footer1", "footer2")) {
            assertThat(schema.errors(file.parts().get("word/" + part + ".xml")))
                    .as(part)
                    .isEmpty();
        }
        assertThat(DocxLint.complaints(file, language)).isEmpty();
    }

    static Stream<NamedDocument> samples() {
        return Stream.of(SampleDocuments.all().stream(), SampleAgendas.all().stream(), FullEdition.oneOfEach().stream())
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anOfficeLibraryFindsTheSameBlocks(NamedDocument sample) throws IOException {
        Document document = sample.document();
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(bytes(document)))) {
            assertThat(opened.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
            assertThat(opened.getTables()).hasSize(count(document, Block.Table.class));
            for (XWPFTable table : opened.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(0).isCantSplitRow()).isTrue();
            }
            for (int level = 1; level <= 3; level++) {
                String style = "Heading" + level;
                int wanted = level;
                assertThat(opened.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())))
                        .hasSize((int) document.blocks().stream()
                                .filter(block -> block instanceof Block.Heading heading && heading.level() == wanted)
                                .count());
            }
            assertThat(opened.getParagraphs().stream().filter(paragraph -> "ListBullet".equals(paragraph.getStyle())))
                    .hasSize(items(document, false));
            assertThat(opened.getParagraphs().stream()
                            .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getNumFmt))
                    .hasSize(items(document, true))
                    .allMatch("decimal"::equals);
            assertThat(opened.getHeaderList()).hasSize(1);
            assertThat(opened.getFooterList()).hasSize(2);
        }
    }

    private static int count(Document document, Class<? extends Block> kind) {
        return (int) document.blocks().stream().filter(kind::isInstance).count();
    }

    private static int items(Document document, boolean ordered) {
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Items items && items.ordered() == ordered)
                .mapToInt(block -> ((Block.Items) block).items().size())
                .sum();
    }

    @Test
    void everyOrderedListBeginsWithOne() {
        Document document = new Document(
                "t",
                Language.PL,
                LocalDate.of(2022, 6, 8),
                List.of(
                        new Block.Items(true, List.of("a", "b")),
                        new Block.Items(true, List.of()),
                        new Block.Paragraph("p"),
                        new Block.Items(true, List.of("c"))));
        DocxFile file = new DocxFile(bytes(document));
        assertThat(DocxFile.all(file.xml("word/document.xml"), "w:numId").stream()
                        .map(number -> number.getAttribute("w:val")))
                .containsExactly("2", "2", "3");
        assertThat(DocxFile.all(file.xml("word/numbering.xml"), "w:startOverride"))
                .hasSize(2);
    }

    @Test
    void onlyAHeadingThatAsksForItBeginsAPage() {
        DocxFile file = new DocxFile(bytes(new Document(
                "t",
                Language.PL,
                LocalDate.of(2022, 6, 8),
                List.of(new Block.Heading(1, "a"), new Block.Heading(1, "b", true)))));
        List<Element> breaks = DocxFile.all(file.xml("word/document.xml"), "w:pageBreakBefore");
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).getParentNode().getParentNode().getTextContent())
                .isEqualTo("b");
    }

    @Test
    void rowsHaveRoomForAHandWhereAColumnIsEmptyFromTopToBottom() {
        assertThat(heights(List.of(List.of("1", ""), List.of("2", "")))).isEqualTo(2);
        assertThat(heights(List.of(List.of("1", ""), List.of("2", "x")))).isZero();
        assertThat(heights(List.of())).isZero();
    }

    private int heights(List<List<String>> rows) {
        Block table = new Block.Table("c", List.of("a", "b"), rows);
        DocxFile file = new DocxFile(bytes(new Document("t", Language.PL, LocalDate.of(2022, 6, 8), List.of(table))));
        return DocxFile.all(file.xml("word/document.xml"), "w:trHeight").size();
    }

    @Test
    void marksStandInNarrowCellsAndAreSeenWithoutColour() {
        Block table = new Block.Table(
                "c", List.of("a", "lis 2021", "gru 2021"), List.of(List.of("x", "■", ""), List.of("y", "", "S")), 2);
        Document document =
                new Document("t", Language.PL, LocalDate.of(2022, 6, 8), Document.Page.LANDSCAPE, List.of(table));
        Element body = new DocxFile(bytes(document)).xml("word/document.xml").getDocumentElement();
        assertThat(textOf(bytes(document))).contains("■", "S");
        assertThat(DocxFile.all(body, "w:gridCol").stream().map(column -> column.getAttribute("w:w")))
                .containsExactly("13690", "440", "440");
        // the three cells of the header, and those with a mark
        assertThat(DocxFile.all(body, "w:shd")).hasSize(3 + 2);
        assertThat(DocxFile.all(body, "w:textDirection")).hasSize(2);
        assertThat(DocxFile.all(body, "w:pgSz").get(0).getAttribute("w:orient")).isEqualTo("landscape");
    }

    @Test
    void whereMarksAreManyTheTextsBeforeThemKeepAThird() {
        List<String> header = new ArrayList<>(List.of("a"));
        header.addAll(Collections.nCopies(100, "m"));
        Block table = new Block.Table("c", header, List.of(header), 100);
        Element body = new DocxFile(bytes(new Document("t", Language.PL, LocalDate.of(2022, 6, 8), List.of(table))))
                .xml("word/document.xml")
                .getDocumentElement();
        assertThat(DocxFile.all(body, "w:gridCol").get(0).getAttribute("w:w")).isEqualTo("3238");
    }

    @Test
    void everySignerHasALine() {
        Document document = new Document(
                "t", Language.PL, LocalDate.of(2022, 6, 8), List.of(new Block.Signatures(List.of("a\nb", "c"))));
        assertThat(DocxFile.all(new DocxFile(bytes(document)).xml("word/document.xml"), "w:pStyle").stream()
                        .filter(style -> style.getAttribute("w:val").equals("Signature")))
                .hasSize(2);
    }

    @Test
    void nobodySignsAPageOnWhichNothingElseStands() {
        Document document = new Document(
                "t",
                Language.PL,
                LocalDate.of(2022, 6, 8),
                List.of(
                        new Block.Paragraph("a"),
                        new Block.Paragraph("b"),
                        new Block.Signatures(List.of("c", "d")),
                        new Block.Paragraph("e")));
        assertThat(DocxFile.all(new DocxFile(bytes(document)).xml("word/document.xml"), "w:keepNext").stream()
                        .map(keep -> keep.getParentNode().getParentNode().getTextContent()))
                .containsExactly("b", "c");
    }

    @Test
    void manyColumnsShareThePage() {
        List<String> many = Collections.nCopies(40, "Dwudziestoliterowe-słowo");
        Document document = new Document(
                "t", Language.PL, LocalDate.of(2022, 6, 8), List.of(new Block.Table("c", many, List.of(many))));
        textOf(bytes(document));
    }

    @Test
    void thePageIsCountedInTheLanguageOfTheDocument() {
        assertThat(footer(Language.PL)).isEqualTo("Strona 1 z 1");
        assertThat(footer(Language.EN)).isEqualTo("Page 1 of 1");
    }

    private String footer(Language language) {
        return new DocxFile(bytes(new Document("t", language, LocalDate.EPOCH, List.of())))
                .xml("word/footer1.xml")
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void partsStandInOneOrder() {
        assertThat(new DocxFile(bytes(SampleDocuments.all().get(0).document()))
                        .parts()
                        .keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/header1.xml",
                        "word/footer1.xml",
                        "word/footer2.xml",
                        "docProps/core.xml");
    }

    @Test
    void anotherZoneAndLocaleChangeNoByte() throws Exception {
        Path log = Files.createTempFile("empirie-docx", ".txt");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fingerprint.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(other.waitFor()).isZero();
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1).strip()).isEqualTo(fingerprint());
        Files.delete(log);
    }

    /** Run in a JVM of its own. */
    static final class Fingerprint {
        private Fingerprint() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws Exception {
            System.out.println(fingerprint());
        }
    }

    private static String fingerprint() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (NamedDocument sample : SampleDocuments.all()) {
            digest.update(new DocxWriterTest().bytes(sample.document()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
