package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file, its author is told where, in both languages, and nothing else happens. */
class BrokenInputTest {
    private static final String SOUND = """
            {"schema": "empirie-edition/1",
             "edition": {"id": "e", "title": "E", "from": "2022-01-01", "to": "2022-12-31"},
             "cities": [{"id": "a", "name": "A", "status": "LAUREATE"}, {"id": "b", "name": "B", "status": "LAUREATE"}],
             "networks": [{"id": "n", "kind": "THEMATIC", "title": "N",
               "members": [{"city": "a", "form": "LAUREATE", "from": "2022-02-01", "to": "2022-03-01"}]}]}
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                kind("broken JSON", SOUND.replace("\"E\",", "\"E\""), "/edition/title: "),
                kind("unknown property", SOUND.replace("\"title\": \"E\"", "\"tytul\": \"E\""), "/edition/tytul: "),
                kind("wrong type", SOUND.replace("\"name\": \"A\"", "\"name\": 7"), "/cities/0/name: "),
                kind(
                        "dangling reference",
                        SOUND.replace("\"city\": \"a\"", "\"city\": \"c\""),
                        "/networks/0/members/0/city: "),
                kind("duplicate id", SOUND.replace("\"id\": \"b\"", "\"id\": \"a\""), "/cities/1/id: "),
                kind("dates reversed", SOUND.replace("2022-03-01", "2022-01-31"), "/networks/0/members/0/to: "),
                kind("too big", SOUND + " ".repeat(16 * 1024 * 1024), ": "),
                kind("5,000 levels deep", "[".repeat(5000) + "]".repeat(5000), "/0".repeat(100) + ": "),
                kind("lone surrogate", SOUND.replace("\"E\"", "\"\\ud800\""), "/edition/title: "),
                kind("NUL escape", SOUND.replace("\"E\"", "\"\\u0000\""), "/edition/title: "),
                kind("NUL byte", SOUND.replace("\"E\"", "\"\0\""), "/edition/title: "),
                kind("no UTF-8", new String("{\"a\": \"\u00b1\"}".getBytes(ISO_8859_1), ISO_8859_1), ": "),
                kind("empty", "", ": "));
    }

    private static Arguments kind(String what, String text, String place) {
        return Arguments.of(what, text, place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void theAuthorIsToldWhereAndNothingElseHappens(String what, String text, String place) throws Exception {
        Path file = folder.resolve("edition.json");
        Files.write(file, text.getBytes(what.equals("no UTF-8") ? ISO_8859_1 : UTF_8));
        assertRefused(file, place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missing")
    void whatIsNoFileIsToldToo(String what, String name) throws Exception {
        Files.createDirectory(folder.resolve("a-folder"));
        assertRefused(folder.resolve(name), ": ");
    }

    static Stream<Arguments> missing() {
        return Stream.of(Arguments.of("a folder", "a-folder"), Arguments.of("no such file", "no-such-file.json"));
    }

    private static void assertRefused(Path file, String place) {
        String polish = said(file, "pl");
        String english = said(file, "en");
        assertThat(polish).contains(place).isNotEqualTo(english).doesNotContain("\tat ");
        assertThat(english).contains(place).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static String said(Path file, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineHost(
                        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Clock.systemUTC())
                .run("check", file.toString(), "--lang", language);
        assertThat(code).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
        return err.toString(UTF_8);
    }
}
