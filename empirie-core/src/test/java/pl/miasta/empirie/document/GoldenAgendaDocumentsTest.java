package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of two agendas, word for word, as Markdown; the formats' own texts are in them. After a wanted change
 * write the expected files anew with {@code -Dempirie.golden=write} and read the difference.
 */
class GoldenAgendaDocumentsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/pl/miasta/empirie/document/golden-agenda");

    static Stream<NamedDocument> documents() {
        return SampleAgendas.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWordForWordWhatItSaid(NamedDocument document) throws IOException {
        Path expected = EXPECTED.resolve(document.fileName("md"));
        String actual = GoldenDocumentsTest.markdown(document.document());
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
}
