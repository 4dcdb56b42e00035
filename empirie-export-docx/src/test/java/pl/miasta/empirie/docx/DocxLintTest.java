package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.document.SampleDocuments;

/** Schema and lint are worth something only if they find faults: each seeded one is caught by one of them. */
class DocxLintTest {
    private static final DocxSchema SCHEMA = DocxSchema.load();

    @Test
    void aSoundFileIsSound() throws IOException {
        assertThat(isCaught("word/document.xml", "", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "word/document.xml => <w:tblHeader/> => ''",
                "word/document.xml => </w:p></w:tc> => </w:p><w:sdt><w:sdtContent/></w:sdt></w:tc>",
                "word/document.xml => <w:pStyle w:val=\"Heading1\"/> => <w:pStyle w:val=\"Heading3\"/>",
                "word/document.xml => <w:pStyle w:val=\"Caption\"/> => <w:pStyle w:val=\"Unknown\"/>",
                "word/document.xml => <w:gridCol => <w:gridCol w:w=\"100\"/><w:gridCol",
                "word/document.xml => r:id=\"rId5\" => r:id=\"rId9\"",
                "word/document.xml => <w:titlePg/> => <w:unknown/>",
                "word/styles.xml => <w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/> => <w:szCs w:val=\"36\"/><w:sz w:val=\"36\"/>",
                "word/styles.xml => w:lang w:val=\"pl-PL\" => w:lang w:val=\"en-US\"",
                "word/styles.xml => <w:keepNext/><w:keepLines/> => <w:keepLines/><w:keepNext/>",
                "docProps/core.xml => pl-PL => en-US"
            })
    void aSeededFaultIsCaught(String part, String right, String wrong) throws IOException {
        assertThat(isCaught(part, right, wrong)).isTrue();
    }

    private static boolean isCaught(String part, String right, String wrong) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(SampleDocuments.all().get(0).document(), out);
        DocxFile file = new DocxFile(out.toByteArray());
        String xml = new String(file.parts().get(part), StandardCharsets.UTF_8);
        assertThat(xml).contains(right);
        file.parts().put(part, xml.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        return !DocxLint.complaints(file, "pl-PL").isEmpty()
                || (part.startsWith("word/")
                        && !SCHEMA.errors(file.parts().get(part)).isEmpty());
    }
}
