package pl.miasta.empirie.port.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.DocumentWriterContract;

class MarkdownWriterTest extends DocumentWriterContract {
    // our own marks, in the order in which they stand on a line
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\|(?: --- \\|)+$|^ *(#{1,4} |- |[0-9]+\\. |\\| |\\*(?=[^*]))"
                    + "|(?<!\\\\)\\*\\*|(?<!\\\\)\\*$|(?<!\\\\)\\||<br>|\\\\$");
    private static final Pattern ESCAPES = Pattern.compile("\\\\(\\p{Punct})");

    @Override
    protected DocumentWriter writer() {
        return new MarkdownWriter();
    }

    @Override
    protected String textOf(byte[] file) {
        String markdown;
        try {
            // fails on bytes that are no UTF-8
            markdown = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
        return ESCAPES.matcher(MARKS.matcher(markdown).replaceAll("")).replaceAll("$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "# a => \\# a",
                "a # => a \\#",
                "- a => \\- a",
                "+ a => \\+ a",
                "1. a => 1\\. a",
                "23) a => 23\\) a",
                "=== => \\===",
                "a - b => a - b",
                "a\\b => a\\\\b",
                "*a* => \\*a\\*",
                "[a](b) => \\[a\\](b)",
                "<b>&amp; => \\<b\\>\\&amp;",
                "https://a.pl => https\\://a.pl",
                "www.a.pl => www\\.a.pl",
                "a@b.pl => a\\@b.pl",
                "1,5 => 1,5",
                "2022-06-08 => 2022-06-08"
            })
    void marksAreEscapedAndNothingElse(String text, String markdown) {
        Document document =
                new Document("t", Language.PL, LocalDate.of(2022, 6, 8), List.of(new Block.Paragraph(text)));
        assertThat(new String(bytes(document), StandardCharsets.UTF_8)).isEqualTo("# t\n\n" + markdown + "\n");
    }

    @Test
    void linesOfACellStayInTheCell() {
        Document document = new Document(
                "t",
                Language.PL,
                LocalDate.of(2022, 6, 8),
                List.of(new Block.Table("c", List.of("a"), List.of(List.of("1\n2|3")))));
        assertThat(new String(bytes(document), StandardCharsets.UTF_8))
                .isEqualTo("# t\n\n*c*\n\n| a |\n| --- |\n| 1<br>2\\|3 |\n");
    }
}
