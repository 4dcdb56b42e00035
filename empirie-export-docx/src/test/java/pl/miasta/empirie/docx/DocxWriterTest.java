package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.document.SampleDocuments;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.DocumentWriterContract;

class DocxWriterTest extends DocumentWriterContract {
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
    static void assertSound(DocxFile file, String language) {
        file.parts().forEach((part, bytes) -> {
            if (part.matches("word/[a-z]+\\d*\\.xml")) {
                assertThat(DocxSchema.load().errors(bytes)).as(part).isEmpty();
            }
        });
        assertThat(DocxLint.complaints(file, language)).isEmpty();
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
        // the header row has its ground from the table's style
        assertThat(DocxFile.all(body, "w:shd")).hasSize(2);
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
        for (DocxWriter writer : List.of(new DocxWriter(), new DocxWriter(DocxTemplate.of(ExampleTemplate.bytes())))) {
            for (NamedDocument sample : SampleDocuments.all()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(sample.document(), out);
                digest.update(out.toByteArray());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void aTextOfAMillionLettersIsWrittenWhole() {
        for (String text :
                List.of("ż".repeat(1 << 20), "słowo ".repeat((1 << 20) / 6).strip())) {
            Document document =
                    new Document("t", Language.PL, LocalDate.of(2022, 6, 8), List.of(new Block.Paragraph(text)));
            assertThat(new DocxFile(bytes(document)).text()).isEqualTo("t\n" + text + "\n");
        }
    }

    /** What is full goes on to the stream: a table may be longer than memory is large. */
    @Test
    void aLongTableIsWrittenAsItGoes() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)})
                            .toString()));
        }
        Document document = new Document(
                "t", Language.PL, LocalDate.of(2022, 6, 8), List.of(new Block.Table("c", List.of("a", "b"), rows)));
        List<Integer> sizes = new ArrayList<>();
        new DocxWriter().write(document, new OutputStream() {
            @Override
            public void write(int octet) {
                sizes.add(1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                sizes.add(length);
            }
        });
        assertThat(sizes).hasSizeGreaterThan(100).allMatch(size -> size <= 32 * 1024);
    }
}
