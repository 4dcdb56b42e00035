package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.port.markdown.MarkdownWriter;

/**
 * Every document, word for word, as Markdown. After a wanted change write the expected files anew with
 * {@code -Dempirie.golden=write} and read the difference.
 */
class GoldenDocumentsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/pl/miasta/empirie/document/golden");

    static Stream<NamedDocument> documents() {
        Documents documents = Documents.of(SampleDocuments.edition());
        Stream<NamedDocument> others = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        named(
                                "refused-composition",
                                DocumentKind.COMPOSITION,
                                language,
                                documents.make(
                                        DocumentKind.COMPOSITION,
                                        DocumentSubject.of(SampleDocuments.NETWORK),
                                        SampleDocuments.DAY,
                                        Viewer.EVERYONE,
                                        language)),
                        named(
                                "own-city-note",
                                DocumentKind.NOTE,
                                language,
                                documents.make(
                                        DocumentKind.NOTE,
                                        DocumentSubject.of(SampleDocuments.edition()
                                                .meetings()
                                                .get(0)
                                                .id()),
                                        SampleDocuments.DAY,
                                        Viewer.of(new CityId("lublin")),
                                        language))));
        return Stream.of(SampleDocuments.all().stream(), others, FullEdition.oneOfEach().stream())
                .flatMap(some -> some);
    }

    private static NamedDocument named(String stem, DocumentKind kind, Language language, DocumentAnswer answer) {
        return new NamedDocument(
                stem + "." + language.tag(), kind, answer.document().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWordForWordWhatItSaid(NamedDocument document) throws IOException {
        Path expected = EXPECTED.resolve(document.fileName("md"));
        String actual = markdown(document.document());
        if ("write".equals(System.getProperty("empirie.golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void noExpectedFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isEqualTo(documents()
                            .map(document -> document.fileName("md"))
                            .sorted()
                            .toList());
        }
    }

    static String markdown(Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new MarkdownWriter().write(document, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
