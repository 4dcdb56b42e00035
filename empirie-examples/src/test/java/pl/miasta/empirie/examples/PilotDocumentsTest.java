package pl.miasta.empirie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.markdown.MarkdownWriter;

/**
 * One document of each kind that the pilot gives, word for word. After a wanted change write the expected files anew with
 * {@code -Dempirie.golden=write} and read the difference.
 */
class PilotDocumentsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/pl/miasta/empirie/examples/golden");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    static Stream<NamedDocument> documents() {
        Edition pilot = EditionFile.read(Pilot.FILE);
        Documents documents = Documents.of(pilot);
        return Stream.of(Language.values()).flatMap(language -> {
            Set<DocumentKind> seen = new HashSet<>();
            return Stream.concat(
                            documents.all(DAY, Viewer.office(), language).stream(),
                            documents.all(new NetworkId("kadry"), DAY, Viewer.office(), language).stream())
                    .filter(one -> seen.add(one.kind()))
                    .map(one -> new NamedDocument(
                            one.stem() + "." + language.tag(), one.kind(), one.subject(), one.document()));
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWordForWordWhatItSaid(NamedDocument document) throws IOException {
        Path expected = EXPECTED.resolve(document.fileName("md"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownWriter().write(document.document(), out);
        String actual = out.toString(StandardCharsets.UTF_8);
        if ("write".equals(System.getProperty("empirie.golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void noExpectedFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            documents().map(one -> one.fileName("md")).toList());
        }
    }
}
