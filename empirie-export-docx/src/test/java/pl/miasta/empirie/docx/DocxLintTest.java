package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/** Schema and lint are worth something only if they find faults: each seeded one is caught by one of them. */
class DocxLintTest {
    private static final DocxSchema SCHEMA = DocxSchema.load();
    private static final Document DOCUMENT = new Document(
            "Tytuł",
            Language.PL,
            LocalDate.of(2022, 6, 8),
            List.of(
                    new Block.Heading(1, "Pierwszy"),
                    new Block.Heading(2, "Drugi"),
                    new Block.Facts(List.of(new Block.Fact("a", "b"))),
                    new Block.Items(false, List.of("c")),
                    new Block.Items(true, List.of("d")),
                    new Block.Table("e", List.of("f", "g"), List.of(List.of("h", "S")), 1),
                    new Block.Signatures(List.of("i"))));
    private static final Map<String, byte[]> OWN = written(new DocxWriter());
    private static final Map<String, byte[]> LIKE_TEMPLATE =
            written(new DocxWriter(DocxTemplate.of(ExampleTemplate.bytes())));

    @Test
    void aSoundFileIsSound() {
        assertThat(complaints(OWN, "word/document.xml", "", "")).isEmpty();
        assertThat(complaints(LIKE_TEMPLATE, "word/document.xml", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "word/document.xml => <w:tblHeader/> => ''",
                "word/document.xml => </w:p></w:tc> => </w:p><w:sdt><w:sdtContent/></w:sdt></w:tc>",
                "word/document.xml => <w:pStyle w:val=\"Heading1\"/> => <w:pStyle w:val=\"Heading3\"/>",
                "word/document.xml => <w:pStyle w:val=\"Title\"/> => <w:pStyle w:val=\"Normal\"/>",
                "word/document.xml => <w:pStyle w:val=\"Caption\"/> => <w:pStyle w:val=\"Unknown\"/>",
                "word/document.xml => <w:pStyle w:val=\"Caption\"/> => <w:pStyle w:val=\"Normal\"/>",
                "word/document.xml => <w:pStyle w:val=\"Caption\"/> => <w:pStyle w:val=\"EmpirieTable\"/>",
                "word/document.xml => <w:pStyle w:val=\"Signature\"/> => ''",
                "word/document.xml => <w:gridCol => <w:gridCol w:w=\"100\"/><w:gridCol",
                "word/document.xml => <w:tblCaption => <w:unknown",
                "word/document.xml => w:firstRow=\"1\" => w:firstRow=\"0\"",
                "word/document.xml => r:id=\"rId5\" => r:id=\"rId9\"",
                "word/document.xml => <w:titlePg/> => <w:unknown/>",
                "word/document.xml => <w:numId w:val=\"2\"/> => <w:numId w:val=\"9\"/>",
                "word/document.xml => <w:numId w:val=\"2\"/> => <w:numId w:val=\"1\"/>",
                "word/document.xml => >S< => ><",
                "word/document.xml => <w:rPr><w:b/> => <w:rPr><w:b/><w:color w:val=\"FF0000\"/>",
                "word/document.xml => <w:rPr><w:b/> => <w:rPr><w:b/><w:lang w:val=\"en-GB\"/>",
                "word/numbering.xml => w:abstractNumId=\"1\" => w:abstractNumId=\"0\"",
                "word/numbering.xml => <w:num w:numId=\"2\"> => <w:num w:numId=\"1\">",
                "word/numbering.xml => w:val=\"bullet\" => w:val=\"decimal\"",
                "word/styles.xml => <w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/> => <w:szCs w:val=\"36\"/><w:sz w:val=\"36\"/>",
                "word/styles.xml => w:lang w:val=\"pl-PL\" => w:lang w:val=\"en-US\"",
                "word/styles.xml => <w:lang w:val=\"pl-PL\" w:bidi=\"pl-PL\"/> => ''",
                "word/styles.xml => <w:keepNext/><w:keepLines/> => <w:keepLines/><w:keepNext/>",
                "word/styles.xml => <w:outlineLvl w:val=\"1\"/> => ''",
                "word/styles.xml => 1F3864 => B0C4DE",
                "word/styles.xml => w:styleId=\"FactsLast\" => w:styleId=\"Facts\"",
                "word/styles.xml => w:default=\"1\" w:styleId=\"Normal\" => w:styleId=\"Normal\"",
                "word/settings.xml => themeFontLang w:val=\"pl-PL\" => themeFontLang w:val=\"en-GB\"",
                "word/footer1.xml => PAGE => DATE",
                "[Content_Types].xml => /word/footer2.xml => /word/footer3.xml",
                "word/_rels/document.xml.rels => Id=\"rId2\" => Id=\"rId1\"",
                "word/_rels/document.xml.rels => Target=\"footer2.xml\" => Target=\"footer9.xml\"",
                "docProps/core.xml => Tytuł => ''",
                "docProps/core.xml => pl-PL => en-US"
            })
    void aSeededFaultIsCaught(String part, String right, String wrong) {
        assertThat(complaints(OWN, part, right, wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "word/header1.xml => descr=\"Znak programu => x=\"",
                "word/header1.xml => <wp:docPr id=\"2\" => <wp:docPr id=\"1\"",
                "word/header1.xml => r:embed=\"rId1\" => r:embed=\"rId7\"",
                "word/_rels/header1.xml.rels => /word/media/image1.png => /word/media/image9.png",
                "word/_rels/header1.xml.rels => media/image1.png\" => media/image1.png\" TargetMode=\"External\"",
                "word/styles.xml => <w:outlineLvl w:val=\"0\"/> => ''",
                "word/styles.xml => w:styleId=\"Nagwek2\" => w:styleId=\"Nagwek9\"",
                "word/numbering.xml => <w:num w:numId=\"7\"> => <w:num w:numId=\"6\">",
                "word/footer1.xml => PAGE => DATE"
            })
    void aSeededFaultIsCaughtInATemplatesLookToo(String part, String right, String wrong) {
        assertThat(complaints(LIKE_TEMPLATE, part, right, wrong)).isNotEmpty();
    }

    private static Map<String, byte[]> written(DocxWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(DOCUMENT, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new DocxFile(out.toByteArray()).parts();
    }

    private static List<String> complaints(Map<String, byte[]> parts, String part, String right, String wrong) {
        DocxFile file = new DocxFile(parts);
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(xml).contains(right);
        byte[] changed = xml.replace(right, wrong == null ? "" : wrong).getBytes(StandardCharsets.UTF_8);
        file.parts().put(part, changed);
        List<String> complaints = new java.util.ArrayList<>(DocxLint.complaints(file, "pl-PL"));
        if (part.startsWith("word/") && !part.endsWith(".rels")) {
            complaints.addAll(SCHEMA.errors(changed));
        }
        return complaints;
    }
}
