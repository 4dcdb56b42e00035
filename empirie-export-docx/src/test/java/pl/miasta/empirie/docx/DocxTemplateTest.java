package pl.miasta.empirie.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

class DocxTemplateTest {
    private static final Path REFUSALS = Path.of("src/test/resources/pl/miasta/empirie/docx/refusals.txt");
    private static final Document DOCUMENT = new Document(
            "Tytuł",
            Language.EN,
            LocalDate.of(2022, 6, 8),
            List.of(
                    new Block.Heading(1, "Heading"),
                    new Block.Paragraph("Text"),
                    new Block.Items(false, List.of("bullet")),
                    new Block.Items(true, List.of("one", "two")),
                    new Block.Items(true, List.of("again")),
                    new Block.Table("caption", List.of("a", "b"), List.of(List.of("c", "d")))));

    // --- what a template gives --------------------------------------------------------------------------------------

    @Test
    void theShippedTemplateIsTheOneThatIsMade() throws IOException {
        Map<String, byte[]> shipped = new DocxFile(Files.readAllBytes(ExampleTemplate.SHIPPED)).parts();
        Map<String, byte[]> made = ExampleTemplate.parts();
        assertThat(shipped.keySet()).containsExactlyElementsOf(made.keySet());
        made.forEach((part, bytes) ->
                assertThat(Arrays.equals(shipped.get(part), bytes)).as(part).isTrue());
    }

    @Test
    void headFootPicturesAndLinksOfTheTemplateAreKept() {
        Map<String, byte[]> template = ExampleTemplate.parts();
        replace(template, "word/footer1.xml", "</w:p></w:ftr>", "<w:hyperlink r:id=\"rId7\"/></w:p></w:ftr>");
        template.put(
                "word/_rels/footer1.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId7\""
                                + " Type=\"" + office("hyperlink")
                                + "\" Target=\"https://miasta-razem.example.org/?a=1&amp;b=2\" TargetMode=\"External\"/></Relationships>")
                        .getBytes(UTF_8));
        DocxFile file = written(template);
        assertThat(file.parts().get("word/header1.xml")).isEqualTo(template.get("word/header1.xml"));
        assertThat(file.parts().get("word/media/image1.png")).isEqualTo(template.get("word/media/image1.png"));
        assertThat(file.parts().get("word/theme/theme1.xml")).isEqualTo(template.get("word/theme/theme1.xml"));
        assertThat(text(file, "word/footer1.xml")).contains("ul. Wymyślona 1", "miasta-razem.example.org");
        assertThat(new String(file.parts().get("word/_rels/footer1.xml.rels"), UTF_8))
                .contains("Id=\"rId7\"", "https://miasta-razem.example.org/?a=1&amp;b=2");
        assertThat(DocxLint.complaints(file, "en-GB")).isEmpty();
    }

    @Test
    void whatTheTemplateSaysItselfIsLeftOut() {
        DocxFile file = written(ExampleTemplate.parts());
        assertThat(file.text()).contains("Heading").doesNotContain("Tu pisz");
        assertThat(new String(file.parts().get("[Content_Types].xml"), UTF_8)).doesNotContain("template");
        assertThat(new String(file.parts().get("word/settings.xml"), UTF_8)).doesNotContain("rsid");
    }

    @Test
    void thePageIsTheTemplatesAndTurnedForWideDocuments() {
        Element page = section(written(ExampleTemplate.parts()), "w:pgSz");
        assertThat(page.getAttribute("w:w")).isEqualTo("11906");
        assertThat(page.getAttribute("w:orient")).isEmpty();
        Document wide =
                new Document("t", Language.PL, LocalDate.of(2022, 6, 8), Document.Page.LANDSCAPE, DOCUMENT.blocks());
        DocxFile file = written(ExampleTemplate.parts(), wide);
        assertThat(section(file, "w:pgSz").getAttribute("w:w")).isEqualTo("16838");
        assertThat(section(file, "w:pgSz").getAttribute("w:orient")).isEqualTo("landscape");
        assertThat(section(file, "w:pgMar").getAttribute("w:left")).isEqualTo("1418");
        assertThat(DocxFile.all(file.xml("word/document.xml"), "w:tblW").get(0).getAttribute("w:w"))
                .isEqualTo(Integer.toString(16838 - 1418 - 1247));
    }

    @Test
    void aTemplateOnItsBroadSideStaysSo() {
        Map<String, byte[]> broad = ExampleTemplate.parts();
        replace(broad, "word/document.xml", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\"");
        assertThat(section(written(broad), "w:pgSz").getAttribute("w:w")).isEqualTo("16838");
    }

    @Test
    void stylesOfTheTemplateStandForOursAndMissingOnesAreAdded() {
        List<String> used = DocxFile.all(written(ExampleTemplate.parts()).xml("word/document.xml"), "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .distinct()
                .toList();
        // Word's names with Polish ids; the template has a style with the id of one of ours, under another name
        assertThat(used)
                .containsExactly(
                        "Tytu",
                        "Nagwek1",
                        "Normalny",
                        "Listapunktowana",
                        "ListNumber",
                        "Legenda",
                        "TableHeader",
                        "TableText");
        assertThat(DocxTemplate.of(ExampleTemplate.bytes()).look().ids())
                .containsEntry(DocxStyle.FACTS, "Facts2")
                .containsEntry(DocxStyle.FOOTER, "Stopka");
    }

    static Stream<String> namesOfAHeading() {
        return Stream.of("heading 2", "Heading 2", "Nagłówek 2", "NAGŁÓWEK 2", "Rozdział,nagłówek 2");
    }

    @ParameterizedTest
    @MethodSource("namesOfAHeading")
    void aHeadingIsKnownByItsEnglishOrPolishName(String name) {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        String[] names = name.split(",", 2);
        String alias = names.length == 1 ? "" : "<w:aliases w:val=\"" + names[1] + ",H2\"/>";
        replace(
                parts,
                "word/styles.xml",
                "<w:name w:val=\"heading 2\"/>",
                "<w:name w:val=\"" + names[0] + "\"/>" + alias);
        // a heading by its looks alone gets the level that a screen reader asks for
        replace(parts, "word/styles.xml", "<w:outlineLvl w:val=\"1\"/>", "");
        DocxLook look = DocxTemplate.of(ExampleTemplate.zip(parts)).look();
        assertThat(look.ids()).containsEntry(DocxStyle.HEADING_2, "Nagwek2");
        assertThat(DocxLook.in(Language.PL, look.styles()))
                .containsPattern("w:styleId=\"Nagwek2\"(?s).{1,400}<w:outlineLvl w:val=\"1\"/>");
    }

    @Test
    void aStyleIsKnownByWordsOwnIdAndNoOtherNameIsTaken() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        replace(
                parts,
                "word/styles.xml",
                "w:styleId=\"Nagwek1\"><w:name w:val=\"heading 1\"/>",
                "w:styleId=\"Heading1\"><w:name w:val=\"Chapter\"/>");
        replace(parts, "word/styles.xml", "<w:name w:val=\"caption\"/>", "<w:name w:val=\"Podpis pod rysunkiem\"/>");
        DocxLook look = DocxTemplate.of(ExampleTemplate.zip(parts)).look();
        assertThat(look.ids())
                .containsEntry(DocxStyle.HEADING_1, "Heading1")
                .containsEntry(DocxStyle.CAPTION, "Caption");
    }

    @Test
    void theDocumentsLanguageHoldsNotTheTemplates() {
        DocxFile file = written(ExampleTemplate.parts());
        assertThat(DocxFile.all(file.xml("word/styles.xml"), "w:lang").stream()
                        .map(language -> language.getAttribute("w:val")))
                .containsExactly("en-GB");
    }

    @Test
    void aTemplateWithoutPageNumbersGetsThemInItsFoot() {
        assertThat(text(written(ExampleTemplate.parts()), "word/footer1.xml"))
                .endsWith("miasta-razem.example.org" + "Page 1 of 1");
    }

    @Test
    void aTemplateThatNumbersItsPagesKeepsItsOwnWay() {
        String simple = "<w:p><w:fldSimple w:instr=\" PAGE \\* roman \"><w:r><w:t>i</w:t></w:r></w:fldSimple></w:p>";
        String complex = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>"
                + "<w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>i</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        for (String field : List.of(simple, complex)) {
            for (String part : List.of("hdr", "ftr")) {
                String name = part.equals("hdr") ? "word/header1.xml" : "word/footer1.xml";
                Map<String, byte[]> parts = ExampleTemplate.parts();
                replace(parts, name, "</w:" + part + ">", field + "</w:" + part + ">");
                DocxFile file = written(parts);
                assertThat(file.parts().get("word/footer1.xml")).isEqualTo(parts.get("word/footer1.xml"));
                assertThat(file.parts()).doesNotContainKey("word/footer2.xml");
            }
        }
    }

    @Test
    void everySortOfPagesGetsANumber() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        replace(parts, "word/document.xml", "<w:cols w:space=\"708\"/>", "<w:cols w:space=\"708\"/><w:titlePg/>");
        replace(parts, "word/settings.xml", "<w:characterSpacing", "<w:evenAndOddHeaders/><w:characterSpacing");
        DocxFile file = written(parts);
        assertThat(DocxFile.all(file.xml("word/document.xml"), "w:footerReference").stream()
                        .map(reference -> reference.getAttribute("w:type")))
                .containsExactlyInAnyOrder("default", "first", "even");
        assertThat(text(file, "word/footer2.xml")).isEqualTo("Page 1 of 1");
        assertThat(text(file, "word/footer3.xml")).isEqualTo("Page 1 of 1");
        assertThat(new String(file.parts().get("word/settings.xml"), UTF_8)).contains("evenAndOddHeaders");
    }

    @Test
    void aSectionWithoutAHeadHasThatOfTheOneBefore() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        replace(parts, "word/document.xml", "<w:headerReference w:type=\"default\" r:id=\"rId6\"/>", "");
        replace(
                parts,
                "word/document.xml",
                "<w:body>",
                "<w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId6\"/></w:sectPr></w:pPr></w:p>");
        assertThat(written(parts).parts()).containsKey("word/header1.xml");
    }

    @Test
    void listsOfTheTemplateAndOursDoNotMeet() {
        DocxFile file = written(ExampleTemplate.parts());
        assertThat(attributes(file, "word/numbering.xml", "w:num", "w:numId")).containsExactly("7", "8", "9", "10");
        assertThat(attributes(file, "word/numbering.xml", "w:abstractNum", "w:abstractNumId"))
                .containsExactly("4", "5", "6");
        // bullets by the template's style, numbers by lists of ours, each beginning anew
        assertThat(attributes(file, "word/document.xml", "w:numId", "w:val")).containsExactly("9", "9", "10");
    }

    @Test
    void aListThatIsNoneOfItsSortIsNotTaken() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        replace(parts, "word/numbering.xml", "w:val=\"bullet\"", "w:val=\"decimal\"");
        assertThat(attributes(written(parts), "word/document.xml", "w:numId", "w:val"))
                .containsExactly("8", "9", "9", "10");
    }

    @Test
    void numbersOfTheTemplateAreTaken() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        replace(parts, "word/numbering.xml", "w:val=\"bullet\"", "w:val=\"upperRoman\"");
        replace(parts, "word/styles.xml", "<w:name w:val=\"List Bullet\"/>", "<w:name w:val=\"Lista numerowana\"/>");
        DocxFile file = written(parts);
        assertThat(DocxFile.all(file.xml("word/numbering.xml"), "w:abstractNumId").stream()
                        .map(looks -> looks.getAttribute("w:val")))
                // the template's list, our bullets, two ordered lists that look like the template's
                .containsExactly("4", "5", "4", "4");
    }

    @Test
    void aBareTemplateGetsEverythingThatItLacks() {
        Map<String, byte[]> parts = new LinkedHashMap<>(ExampleTemplate.parts());
        parts.keySet()
                .removeIf(name -> !Set.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")
                        .contains(name));
        replace(parts, "[Content_Types].xml", "<Override PartName=\"/word/(?!document)[^>]*>", "");
        replace(parts, "word/document.xml", "<w:(header|footer)Reference[^>]*>", "");
        DocxFile file = written(parts);
        assertThat(DocxLint.complaints(file, "en-GB")).isEmpty();
        assertThat(text(file, "word/footer1.xml")).isEqualTo("Page 1 of 1");
    }

    @Test
    void everyDocumentOfATemplateIsSoundAndTheSameEachTime() {
        DocxFile file = written(ExampleTemplate.parts());
        assertThat(DocxLint.complaints(file, "en-GB")).isEmpty();
        assertThat(bytes(ExampleTemplate.bytes(), DOCUMENT)).isEqualTo(bytes(ExampleTemplate.bytes(), DOCUMENT));
    }

    @Test
    void propertiesThatAHostGaveItsTemplateAreKept() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        String properties =
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";
        parts.put("docProps/custom.xml", properties.getBytes(UTF_8));
        replace(
                parts,
                "_rels/.rels",
                "</Relationships>",
                ExampleTemplate.relation("rId9", "custom-properties", "docProps/custom.xml") + "</Relationships>");
        DocxFile file = written(parts);
        assertThat(new String(file.parts().get("docProps/custom.xml"), UTF_8)).isEqualTo(properties);
        assertThat(DocxLint.complaints(file, "en-GB")).isEmpty();
    }

    @Test
    void aTemplateIsReadFromItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("t.dotx"), ExampleTemplate.bytes());
        assertThat(DocxTemplate.read(file).look().ids()).containsEntry(DocxStyle.TITLE, "Tytu");
        assertThatThrownBy(() -> DocxTemplate.read(folder.resolve("none.dotx"))).isInstanceOf(IOException.class);
    }

    // --- what is refused --------------------------------------------------------------------------------------------

    /** A template that is refused, and one that differs from it by as little as makes it right. */
    private static final class Case {
        private final String name;
        private final byte[] wrong;
        private final byte[] right;

        Case(String name, byte[] wrong, byte[] right) {
            this.name = name;
            this.wrong = wrong;
            this.right = right;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = made();

    // each of them once: some take a moment
    private static final Map<Case, Problem> PROBLEMS = new LinkedHashMap<>();

    static {
        CASES.forEach(one -> PROBLEMS.put(one, problem(one.wrong)));
    }

    static Stream<Case> cases() {
        return CASES.stream();
    }

    private static List<Case> made() {
        List<Case> cases = new ArrayList<>();
        byte[] whole = ExampleTemplate.bytes();
        cases.add(new Case("no zip", "%PDF-1.7".getBytes(UTF_8), whole));
        cases.add(new Case("nothing", new byte[0], whole));
        cases.add(new Case("old or protected", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, whole));
        cases.add(new Case("another zip", ExampleTemplate.zip(Map.of("mimetype", "odt".getBytes(UTF_8))), whole));
        cases.add(changed(
                "a sheet",
                "[Content_Types].xml",
                "wordprocessingml.template.main",
                "spreadsheetml.template.main",
                "wordprocessingml.document.main"));
        cases.add(new Case("cut off", Arrays.copyOf(whole, whole.length - 1), whole));
        cases.add(new Case("cut in a part", Arrays.copyOf(whole, whole.length / 2), whole));
        cases.add(new Case("damaged", flipped(), whole));
        cases.add(new Case("too large", sized(TemplateFile.MOST_BYTES + 1), sized(TemplateFile.MOST_BYTES)));
        cases.add(
                new Case("too many parts", withParts(TemplateFile.MOST_PARTS + 1), withParts(TemplateFile.MOST_PARTS)));
        cases.add(new Case(
                "too large unpacked",
                unpacking(TemplateFile.MOST_UNPACKED + 1),
                unpacking(TemplateFile.MOST_UNPACKED)));
        int most = mostZeros();
        cases.add(new Case("too good a ratio", withZeros(most + 1), withZeros(most)));
        cases.add(
                new Case("too large a part", withBlanks(TemplateFile.MOST_XML + 1), withBlanks(TemplateFile.MOST_XML)));
        cases.add(added("leading up", "../evil.xml", "word/evil.xml"));
        cases.add(added("leading up inside", "word/../../evil.xml", "word/up..xml"));
        cases.add(added("a drive", "C:/evil.xml", "C/evil.xml"));
        cases.add(added("a backslash", "word\\..\\evil.xml", "word/evil-.xml"));
        cases.add(added("from the root", "//evil.xml", "/evil.xml"));
        cases.add(added("twice", "WORD/styles.xml", "WORD/styles9.xml"));
        cases.add(changed(
                "a target that leads up",
                "word/_rels/document.xml.rels",
                "\"styles.xml\"",
                "\"../../styles.xml\"",
                "\"../word/styles.xml\""));
        cases.add(changed(
                "a part that is missing", "word/_rels/header1.xml.rels", "image2.png", "image3.png", "image1.png"));
        cases.add(changed(
                "a head that is missing", "word/document.xml", "r:id=\"rId6\"", "r:id=\"rId60\"", "r:id='rId6'"));
        cases.add(changed("broken XML", "word/header1.xml", "</w:hdr>", "</w:header>", "</w:hdr >"));
        cases.add(changed(
                "a document type",
                "word/theme/theme1.xml",
                "<a:theme ",
                "<!DOCTYPE x [<!ENTITY e \"x\">]><a:theme ",
                "<!-- DOCTYPE --><a:theme "));
        cases.add(changed(
                "an outside entity",
                "word/styles.xml",
                "<w:styles ",
                "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:styles ",
                "<?DOCTYPE?><w:styles "));
        cases.add(changed(
                "too deep",
                "word/footer1.xml",
                "</w:ftr>",
                nested(TemplateXml.DEEPEST) + "</w:ftr>",
                nested(TemplateXml.DEEPEST - 1) + "</w:ftr>"));
        cases.add(changed(
                "strict",
                "word/document.xml",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                null));
        cases.add(changed(
                "macros by type",
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
                null));
        cases.add(changed(
                "macros in a document",
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                null));
        cases.add(changed(
                "macros by part",
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/media/image1.png\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>",
                null));
        cases.add(related(
                "macros by relation",
                "word/document.xml",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin",
                false));
        cases.add(related(
                "keys for macros",
                "word/document.xml",
                "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations",
                "customizations.xml",
                false));
        cases.add(
                related("a linked picture", "word/header1.xml", office("image"), "https://example.org/spy.png", true));
        cases.add(related(
                "an attached template",
                "word/settings.xml",
                office("attachedTemplate"),
                "file:///C:/Normal.dotm",
                true));
        cases.add(related("a link to a file", "word/footer1.xml", office("hyperlink"), "file:///etc/passwd", true));
        cases.add(related("a link that runs", "word/footer1.xml", office("hyperlink"), "javascript:alert(1)", true));
        cases.add(related("a foreign chunk", "word/document.xml", office("aFChunk"), "chunk.html", false));
        cases.add(related("an OLE object", "word/header1.xml", office("oleObject"), "embeddings/o.bin", false));
        cases.add(related("an embedded file", "word/document.xml", office("package"), "embeddings/x.xlsx", false));
        cases.add(related("a control", "word/document.xml", office("control"), "activeX/activeX1.xml", false));
        cases.add(related("a sub-document", "word/document.xml", office("subDocument"), "other.docx", false));
        cases.add(related("a chart in the head", "word/header1.xml", office("chart"), "charts/chart1.xml", false));
        cases.add(changed("a picture of another form", "[Content_Types].xml", "image/png", "image/x-pcx", "image/gif"));
        cases.add(field("DDEAUTO c:\\\\windows\\\\cmd.exe", "PAGE"));
        cases.add(field("INCLUDEPICTURE \"https://example.org/x.png\"", "TITLE"));
        cases.add(field("INCLUDETEXT \"C:/x.txt\"", "= 2 * 2"));
        cases.add(field("HYPERLINK \"file:///x\"", "HYPERLINK \"https://example.org/\""));
        cases.add(field("MACROBUTTON Run", " STYLEREF \"heading 1\" "));
        cases.add(changed(
                "a picture by its address",
                "word/header1.xml",
                "</w:hdr>",
                "<w:p><w:r><w:pict>" + vml("src=\"https://example.org/x.png\"") + "</w:pict></w:r></w:p></w:hdr>",
                "<w:p><w:r><w:pict>" + vml("title=\"x\"") + "</w:pict></w:r></w:p></w:hdr>"));
        cases.add(drawing("<script/>", "<g/>"));
        cases.add(drawing("<rect onload=\"x()\"/>", "<rect x=\"1\"/>"));
        cases.add(drawing("<image href=\"https://example.org/x.png\"/>", "<image href=\"#a\"/>"));
        cases.add(changed(
                "too narrow a page",
                "word/document.xml",
                "w:right=\"1247\"",
                "w:right=\"" + (1 + widest()) + "\"",
                "w:right=\"" + widest() + "\""));
        cases.add(changed(
                "too low a page",
                "word/document.xml",
                "w:h=\"16838\"",
                "w:h=\"" + (lowest() - 1) + "\"",
                "w:h=\"" + lowest() + "\""));
        cases.add(changed(
                "a page without measure", "word/document.xml", "w:w=\"11906\"", "w:w=\"wide\"", "w:w=\"12240\""));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTemplateIsRefusedAndItsNeighbourIsNot(Case one) throws IOException {
        assertThat(PROBLEMS).containsKey(one);
        assertThat(bytes(one.right, DOCUMENT)).isNotEmpty();
    }

    @Test
    void everyRefusalNamesThePartWhatIsWrongAndWhatIsRight() throws IOException {
        String told = cases().map(one -> one.name + "\n  " + PROBLEMS.get(one).describe(Language.PL) + "\n  "
                        + PROBLEMS.get(one).describe(Language.EN) + "\n")
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("empirie.golden"))) {
            Files.writeString(REFUSALS, told);
        }
        assertThat(told).isEqualTo(Files.readString(REFUSALS));
    }

    @Test
    void everyWordingOfARefusalIsSaid() {
        Set<String> said = cases().map(one -> PROBLEMS.get(one).wrong().code())
                .filter(code -> code.startsWith("problem.template."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said)
                .isEqualTo(Texts.standard().codes(Language.PL).stream()
                        .filter(code -> code.startsWith("problem.template.") && !code.endsWith(".allowed"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aNameOutOfTheFileIsNeverShownAsItIs() {
        Map<String, byte[]> parts = ExampleTemplate.parts();
        parts.put("../Łukasz\u202E" + "x".repeat(200), new byte[0]);
        assertThat(problem(ExampleTemplate.zip(parts)).pointer()).isEqualTo("/../?ukasz?" + "x".repeat(89) + "…");
    }

    // --- making templates -------------------------------------------------------------------------------------------

    private static Problem problem(byte[] template) {
        return catchThrowableOfType(UnusableInputException.class, () -> DocxTemplate.of(template))
                .problems()
                .get(0);
    }

    private static String office(String kind) {
        return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
    }

    private static Case changed(String name, String part, String from, String wrong, String right) {
        Map<String, byte[]> bad = ExampleTemplate.parts();
        Map<String, byte[]> good = ExampleTemplate.parts();
        replace(bad, part, Pattern.quote(from), wrong);
        if (right != null) {
            replace(good, part, Pattern.quote(from), right);
        }
        return new Case(name, ExampleTemplate.zip(bad), ExampleTemplate.zip(good));
    }

    private static Case field(String wrong, String right) {
        String begin = "<w:p><w:fldSimple w:instr=\"";
        String end = "\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p></w:ftr>";
        return changed(
                "the field " + wrong.split(" ", 2)[0],
                "word/footer1.xml",
                "</w:ftr>",
                begin + wrong.replace("\"", "&quot;") + end,
                begin + right.replace("\"", "&quot;") + end);
    }

    private static Case drawing(String wrong, String right) {
        List<byte[]> both = new ArrayList<>();
        for (String inside : List.of(wrong, right)) {
            Map<String, byte[]> parts = ExampleTemplate.parts();
            parts.put(
                    "word/media/drawing.svg",
                    ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").getBytes(UTF_8));
            replace(
                    parts,
                    "[Content_Types].xml",
                    "<Default Extension=\"png\"",
                    "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/><Default Extension=\"png\"");
            replace(parts, "word/_rels/header1.xml.rels", "media/image2.png", "media/drawing.svg");
            both.add(ExampleTemplate.zip(parts));
        }
        return new Case("the drawing " + wrong, both.get(0), both.get(1));
    }

    private static String vml(String attribute) {
        return "<v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\" " + attribute + "/>";
    }

    private static Case related(String name, String part, String type, String target, boolean external) {
        List<byte[]> both = new ArrayList<>();
        for (boolean wrong : new boolean[] {true, false}) {
            Map<String, byte[]> parts = ExampleTemplate.parts();
            String relations = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
            if (!parts.containsKey(relations)) {
                parts.put(
                        relations,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
                                .getBytes(UTF_8));
            }
            String relation =
                    "<Relationship Id=\"rId99\" Type=\"" + (wrong ? type : office("hyperlink")) + "\" Target=\""
                            + (wrong ? target : "mailto:biuro@example.org") + "\""
                            + (external || !wrong ? " TargetMode=\"External\"" : "") + "/>";
            replace(parts, relations, "</Relationships>", relation + "</Relationships>");
            both.add(ExampleTemplate.zip(parts));
        }
        return new Case(name, both.get(0), both.get(1));
    }

    private static Case added(String name, String wrong, String right) {
        return new Case(name, with(wrong, new byte[0], false), with(right, new byte[0], false));
    }

    // the example with one part more, as it is or compressed
    private static byte[] with(String name, byte[] content, boolean stored) {
        return with(Map.of(name, content), stored);
    }

    private static byte[] with(Map<String, byte[]> more, boolean stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : ExampleTemplate.parts().entrySet()) {
                put(zip, new ZipEntry(part.getKey()), part.getValue());
            }
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                // an empty part of XML would not be well formed
                boolean empty = part.getValue().length == 0 && part.getKey().endsWith(".xml");
                byte[] bytes = empty ? "<x/>".getBytes(UTF_8) : part.getValue();
                ZipEntry entry = new ZipEntry(part.getKey());
                if (stored && !part.getKey().endsWith(".zeros")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                put(zip, entry, bytes);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(2022).nextBytes(noise);
        return noise;
    }

    private static byte[] sized(int length) {
        int bare = with("word/pad.bin", new byte[0], true).length;
        byte[] file = with("word/pad.bin", new byte[length - bare], true);
        assertThat(file).hasSize(length);
        return file;
    }

    private static byte[] withParts(int count) {
        Map<String, byte[]> more = new LinkedHashMap<>();
        for (int i = ExampleTemplate.parts().size(); i < count; i++) {
            more.put("word/part" + i + ".bin", new byte[0]);
        }
        return with(more, false);
    }

    private static int unpackedSize() {
        return ExampleTemplate.parts().values().stream()
                .mapToInt(part -> part.length)
                .sum();
    }

    private static byte[] unpacking(int length) {
        Map<String, byte[]> more = new LinkedHashMap<>();
        more.put("word/pad.bin", noise(1 << 20));
        more.put("word/pad.zeros", new byte[length - unpackedSize() - (1 << 20)]);
        return with(more, true);
    }

    private static byte[] withZeros(int zeros) {
        return with("word/pad.zeros", new byte[zeros], false);
    }

    // with how many zeros the file still unpacks to no more than the most
    private static int mostZeros() {
        int low = 0;
        int high = 1 << 21;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (unpackedSize() + middle <= TemplateFile.MOST_RATIO * withZeros(middle).length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static byte[] withBlanks(int length) {
        Map<String, byte[]> more = new LinkedHashMap<>();
        more.put("word/pad.bin", noise(1 << 20));
        more.put("word/blanks.xml", ("<x>" + " ".repeat(length - 7) + "</x>").getBytes(UTF_8));
        return with(more, false);
    }

    private static byte[] flipped() {
        byte[] noise = noise(1000);
        byte[] file = with("word/pad.bin", noise, true);
        int at = new String(file, ISO_8859_1).indexOf(new String(noise, ISO_8859_1));
        file[at] ^= 0x55;
        return file;
    }

    // the root is the first
    private static String nested(int depth) {
        return "<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth);
    }

    // twips: the width of A4 less the left margin less 80 mm
    private static int widest() {
        return 11906 - 1418 - 4536;
    }

    private static int lowest() {
        return 2098 + 1701 + 4536;
    }

    private static void replace(Map<String, byte[]> parts, String part, String pattern, String by) {
        String xml = new String(parts.get(part), UTF_8);
        Pattern found = Pattern.compile(pattern);
        assertThat(found.matcher(xml).find()).as(pattern).isTrue();
        parts.put(
                part,
                found.matcher(xml)
                        .replaceAll(java.util.regex.Matcher.quoteReplacement(by))
                        .getBytes(UTF_8));
    }

    // --- looking at documents ---------------------------------------------------------------------------------------

    private static DocxFile written(Map<String, byte[]> template) {
        return written(template, DOCUMENT);
    }

    private static DocxFile written(Map<String, byte[]> template, Document document) {
        return new DocxFile(bytes(ExampleTemplate.zip(template), document));
    }

    private static byte[] bytes(byte[] template, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(DocxTemplate.of(template)).write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Element section(DocxFile file, String name) {
        return DocxFile.all(file.xml("word/document.xml"), name).get(0);
    }

    private static String text(DocxFile file, String part) {
        return file.xml(part).getDocumentElement().getTextContent();
    }

    private static List<String> attributes(DocxFile file, String part, String element, String attribute) {
        return DocxFile.all(file.xml(part), element).stream()
                .map(one -> one.getAttribute(attribute))
                .toList();
    }
}
