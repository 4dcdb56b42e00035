package pl.miasta.empirie.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Characters;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.FullEdition;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.document.SampleDocuments;

/** What every writer of documents has to do. A writer is right when it passes. */
public abstract class DocumentWriterContract {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** The writer under test. */
    protected abstract DocumentWriter writer();

    /** The text that a reader of the file sees, in its order; fails if the file is not well formed. */
    protected abstract String textOf(byte[] file);

    static Stream<NamedDocument> documents() {
        return Stream.concat(SampleDocuments.all().stream(), FullEdition.oneOfEach().stream());
    }

    /** Texts that files have broken on. */
    static Stream<String> hostileTexts() {
        String controls = IntStream.range(0, 0x20)
                .mapToObj(Character::toString)
                .map(control -> control + "x")
                .collect(Collectors.joining());
        String astral = Character.toString(0x1F469) + "\u200D" + Character.toString(0x1F4BB)
                + Character.toString(0x1F1F5) + Character.toString(0x1F1F1);
        return Stream.of(
                "a" + controls + "z",
                "null \0 delete \u007F next \u0085 line \u2028 end \u2029 of",
                "non \uFFFE char \uFFFF acters " + Character.toString(0x1FFFF),
                "high \uD83D alone",
                "low \uDC69 alone",
                "\uDC69\uD83D turned round \uD83D",
                "<w:p>&amp; ]]> --> <!-- <script>alert('x')</script> &#0; \" '",
                "# no heading #\n## nor this\n- no list\n1. nor this\n1) nor\n> quote\n    code\n---\n===\n***",
                "*a* _b_ `c` ~~d~~ [e](http://f) ![g](h) | i | \\ <j@k.pl> $l$ www.m.pl https://n.pl &copy; [^o]",
                "| a | b |\n| --- | --- |\n| c | d |",
                "\u202Egnp.exe\u202C \u2066isolated\u2069 שלום مرحبا",
                astral + " e\u0301 a\u0328\u0301 Zażółć gęślą jaźń",
                "=HYPERLINK(\"http://x\";\"y\") {DDEAUTO c:\\\\windows} PAGE",
                "a\tb\r\nc\rd\ne",
                " blanks at the ends ",
                "",
                " ",
                "\n\n",
                "x".repeat(100_000),
                "słowo ".repeat(20_000).strip());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void equalDocumentsGiveEqualBytes(NamedDocument document) {
        assertThat(bytes(document.document())).isEqualTo(bytes(document.document()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextIsThereInItsOrder(NamedDocument document) {
        String read = squeezed(textOf(bytes(document.document())));
        int from = 0;
        for (String text : texts(document.document())) {
            int at = read.indexOf(squeezed(text), from);
            assertThat(at).as(text).isNotNegative();
            from = at;
        }
    }

    @TestFactory
    Stream<DynamicTest> whateverATextHoldsTheFileIsWellFormedAndShowsIt() {
        List<String> hostile = hostileTexts().toList();
        return IntStream.range(0, hostile.size())
                .mapToObj(i -> DynamicTest.dynamicTest("text " + i, () -> showsEverywhere(hostile.get(i))));
    }

    private void showsEverywhere(String text) {
        Document document = everywhere(text);
        byte[] file = bytes(document);
        String read = squeezed(textOf(file));
        String shown = squeezed(Characters.clean(text));
        assertThat(read.codePoints())
                .as("what cannot be shown is replaced")
                .allMatch(point -> Character.isWhitespace(point) || Characters.isShowable(point));
        int from = 0;
        for (int place = 0; place < PLACES; place++) {
            int at = read.indexOf("begin" + place + shown + "end" + place, from);
            assertThat(at).as("place " + place).isNotNegative();
            from = at;
        }
        assertThat(bytes(document)).isEqualTo(file);
    }

    private static final int PLACES = 14;

    /** The text in every place a document has, between marks. */
    private static Document everywhere(String text) {
        List<String> marked = IntStream.range(0, PLACES)
                .mapToObj(place -> "begin" + place + " " + text + " end" + place)
                .toList();
        return new Document(
                marked.get(0),
                Language.PL,
                LocalDate.of(2022, 6, 8),
                List.of(
                        new Block.Heading(1, marked.get(1)),
                        new Block.Heading(2, marked.get(2)),
                        new Block.Paragraph(marked.get(3)),
                        new Block.Items(false, List.of(marked.get(4))),
                        new Block.Items(true, List.of(marked.get(5))),
                        new Block.Facts(List.of(new Block.Fact(marked.get(6), marked.get(7)))),
                        new Block.Table(marked.get(8), List.of(marked.get(9)), List.of(List.of(marked.get(10)))),
                        new Block.Table(marked.get(11), List.of(marked.get(12)), List.of(), 1),
                        new Block.Signatures(List.of(marked.get(13)))));
    }

    @Test
    void whatIsEmptyIsWrittenAsWell() {
        Document empty = new Document(
                "x",
                Language.EN,
                LocalDate.EPOCH,
                List.of(
                        new Block.Heading(1, ""),
                        new Block.Paragraph(""),
                        new Block.Items(true, List.of()),
                        new Block.Items(false, List.of("")),
                        new Block.Facts(List.of()),
                        new Block.Facts(List.of(new Block.Fact("", ""))),
                        new Block.Table("", List.of(""), List.of()),
                        new Block.Table("", List.of("", ""), List.of(List.of("", ""))),
                        new Block.Table("", List.of("", ""), List.of(List.of("", "")), 1),
                        new Block.Table("", List.of("", ""), List.of(List.of("", "")), 2),
                        new Block.Signatures(List.of()),
                        new Block.Signatures(List.of(""))));
        assertThat(textOf(bytes(empty))).contains("x");
        assertThat(textOf(bytes(new Document("y", Language.PL, LocalDate.MAX, List.of()))))
                .contains("y");
    }

    @Test
    void theStreamIsLeftOpenAndFlushed() throws IOException {
        Watched out = new Watched();
        writer().write(SampleDocuments.all().get(0).document(), out);
        assertThat(out.closed).isFalse();
        assertThat(out.flushed).isTrue();
    }

    @Test
    void aFailingStreamIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> writer().write(SampleDocuments.all().get(0).document(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void manyThreadsMayWriteAtOnce() {
        Document document = SampleDocuments.all().get(0).document();
        byte[] alone = bytes(document);
        DocumentWriter writer = writer();
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> bytes(writer, document)))
                .allMatch(bytes -> java.util.Arrays.equals(bytes, alone));
    }

    @Test
    void theExtensionNamesFiles() {
        assertThat(writer().extension()).matches("[a-z0-9]+");
    }

    /** Every text of a document in the order of its blocks. */
    protected static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        texts.add(document.title());
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Items items) {
                texts.addAll(items.items());
            } else if (block instanceof Block.Facts facts) {
                facts.entries().forEach(fact -> texts.addAll(List.of(fact.name(), fact.value())));
            } else if (block instanceof Block.Table table) {
                texts.add(table.caption());
                texts.addAll(table.header());
                table.rows().forEach(texts::addAll);
            } else if (block instanceof Block.Signatures signatures) {
                texts.addAll(signatures.signers());
            }
        }
        return texts;
    }

    /** The document's bytes by the writer under test. */
    protected final byte[] bytes(Document document) {
        return bytes(writer(), document);
    }

    private static byte[] bytes(DocumentWriter writer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    // how wide a gap is, and where lines end, is a matter of looks
    private static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
