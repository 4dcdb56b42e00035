package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.RuleBook;

/** What is no JSON, no UTF-8, too large, too deep or no file at all. */
class ReaderInputTest {
    private static final String LEAST = Sample.text(Sample.least());

    @Test
    void theLeastFileIsAnEdition() {
        assertThat(Sample.said(LEAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n ", "\uFEFF", "\uFEFF \n"})
    void aFileWithNothingInItIsEmpty(String nothing) {
        assertThat(Sample.said(nothing)).containsExactly(" problem.empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                               |           | 1 | 2
                    {"schema": "empirie-edition/1"  | /schema   | 1 | 31
                    {"schema": "empirie-ed          | /schema   | 1 | 23
                    {"schema" "empirie-edition/1"}  | /schema   | 1 | 11
                    {"schema": nul}                 | /schema   | 1 | 12
                    {"schema": NaN}                 | /schema   | 1 | 15
                    {"schema": 'a'}                 | /schema   | 1 | 12
                    {"schema": 01}                  | /schema   | 1 | 13
                    {"schema": +1}                  | /schema   | 1 | 13
                    {"schema": "a\\q"}              | /schema   | 1 | 15
                    {"schema": "a",}                | /schema   | 1 | 16
                    {schema: 1}                     |           | 1 | 2
                    {"cities": [1, 2}               | /cities/1 | 1 | 17
                    {"cities": [1,, 2]}             | /cities/1 | 1 | 15
                    {"cities": [] /* none */}       | /cities   | 1 | 15
                    """)
    void brokenJsonIsNamedWithItsPlaceLineAndColumn(String text, String pointer, int line, int column) {
        assertThat(Sample.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.wrong().code()).isEqualTo("problem.json");
            assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(problem.wrong().arguments()).containsExactly(line, column);
        });
    }

    @Test
    void theLineOfBrokenJsonIsCounted() {
        assertThat(Sample.problems("{\n\n  \"schema\": ?}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().arguments()).containsExactly(3, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "null", "]", "}", ",", "\0"})
    void nothingMayFollowTheObject(String trailing) {
        assertThat(Sample.problems(LEAST + trailing))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().code()).isEqualTo("problem.json"));
    }

    @Test
    void whiteSpaceMayFollowTheObject() {
        assertThat(Sample.said(LEAST + " \r\n\t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
    void theRootIsAnObject(String root) {
        assertThat(Sample.said(root)).containsExactly(" problem.type");
    }

    @Test
    void aByteOrderMarkInFrontSaysNothing() {
        assertThat(Sample.said("\uFEFF" + LEAST)).isEmpty();
        assertThat(Sample.said("\uFEFF\uFEFF" + LEAST)).containsExactly(" problem.json");
    }

    static Stream<Charset> notUtf8() {
        return Stream.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("ISO-8859-2"), Charset.forName("windows-1250"));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void onlyUtf8IsRead(Charset other) {
        byte[] bytes = LEAST.replace("\"E\"", "\"Żółć\"").getBytes(other);
        assertThat(Sample.problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.wrong().code()).isEqualTo("problem.utf8");
        });
    }

    @Test
    void aSurrogateEncodedByItselfIsNoUtf8() {
        byte[] cesu = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertThat(Sample.problems(cesu))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().code()).isEqualTo("problem.utf8"));
    }

    @Test
    void aWholePairOfSurrogatesIsACharacter() {
        assertThat(EditionFile.read(LEAST.replace("\"E\"", "\"\\ud83d\\ude00\"").getBytes(UTF_8))
                        .title())
                .isEqualTo("😀");
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d, problem.surrogate",
        "\\ude00, problem.surrogate",
        "a\\ude00\\ud83db, problem.surrogate",
        "\\u0000, problem.nul",
        "a\\u0000, problem.nul"
    })
    void whatCannotBeStoredIsNoText(String escaped, String code) {
        assertThat(Sample.said(LEAST.replace("\"E\"", "\"" + escaped + "\"")))
                .containsExactly("/edition/title " + code);
    }

    @Test
    void whatCannotBeStoredIsNoIdAndNoWordEither() {
        assertThat(Sample.said(LEAST.replace("\"e\"", "\"\\u0000\""))).containsExactly("/edition/id problem.nul");
        assertThat(Sample.said(LEAST.replace(
                        "}}", "},\"cities\":[{\"id\":\"\\ud83d\",\"name\":\"\",\"status\":\"\\u0000\"}]}")))
                .containsExactly("/cities/0/id problem.id", "/cities/0/status problem.word");
    }

    @Test
    void theLimitIsInside() {
        byte[] bytes = Sample.richBytes();
        assertThat(EditionFile.reader().atMost(bytes.length).read(bytes)).isEqualTo(EditionFile.read(bytes));
        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class,
                () -> EditionFile.reader().atMost(bytes.length - 1).read(bytes));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().code()).isEqualTo("problem.too-large"));
    }

    @Test
    void theStandardLimitIs16Mebibytes() {
        String file = LEAST + " ".repeat(16 * 1024 * 1024 - LEAST.length());
        assertThat(Sample.said(file)).isEmpty();
        assertThat(Sample.said(file + " ")).containsExactly(" problem.too-large");
    }

    @Test
    void theLimitHoldsForStreamsAndFilesToo(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("edition.json"), Sample.richBytes());
        EditionReader reader = EditionFile.reader().atMost(Sample.richBytes().length - 1);
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> reader.read(file)))
                .hasMessageStartingWith("file: the file is too large; at most ");
        assertThat(catchThrowableOfType(
                        UnusableInputException.class, () -> reader.read(new ByteArrayInputStream(Sample.richBytes()))))
                .hasMessageStartingWith("file: the file is too large; at most ");
    }

    @Test
    void theLargestLimitReadsAStreamToo() throws IOException {
        assertThat(EditionFile.reader().atMost(Integer.MAX_VALUE).read(new ByteArrayInputStream(Sample.richBytes())))
                .isEqualTo(EditionFile.read(Sample.richBytes()));
    }

    @Test
    void aLimitOfNothingIsNoLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionFile.reader().atMost(0))
                .withMessage("a file has at least one byte");
        assertThat(catchThrowableOfType(
                        UnusableInputException.class,
                        () -> EditionFile.reader().atMost(1).read(new byte[] {'{'})))
                .hasMessage("file: this is not JSON (line 1, column 2); one JSON object, as in RFC 8259");
    }

    @Test
    void theLimitGoesOnHoldingForAReaderWithOwnRules() {
        assertThat(catchThrowableOfType(
                        UnusableInputException.class,
                        () -> EditionFile.reader()
                                .atMost(2)
                                .knowing(RuleBook.standard())
                                .read(new byte[3])))
                .hasMessage("file: the file is too large; at most 2 bytes");
    }

    @ParameterizedTest
    @CsvSource({"99, problem.unknown-property", "100, problem.depth", "4999, problem.depth"})
    void aHundredLevelsAreRead(int levelsBelowTheRoot, String code) {
        String deep = "[".repeat(levelsBelowTheRoot) + "]".repeat(levelsBelowTheRoot);
        assertThat(Sample.problems(LEAST.replace("}}", "},\"deep\":" + deep + "}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().code()).isEqualTo(code));
    }

    @Test
    void objectsNestAsListsDo() {
        String deep = "{\"a\":".repeat(99) + "0" + "}".repeat(99);
        assertThat(Sample.said(LEAST.replace("}}", "},\"deep\":" + deep + "}")))
                .containsExactly("/deep problem.unknown-property");
        assertThat(Sample.problems(LEAST.replace("}}", "},\"deep\":{\"a\":" + deep + "}}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong().code()).isEqualTo("problem.depth"));
    }

    @ParameterizedTest
    @CsvSource({
        "45, ''",
        "45.0, ''",
        "4.5e1, ''",
        "4500e-2, ''",
        "45.5, problem.range",
        "0, problem.range",
        "-45, problem.range",
        "1, ''",
        "1440, ''",
        "1440.0, ''",
        "1441, problem.range",
        "1e400, problem.range",
        "-1e400, problem.range",
        "1e-400, problem.range",
        "2147483648, problem.range",
        "4294967341, problem.range",
        "18446744073709551661, problem.range",
        "0.9999999, problem.range"
    })
    void minutesAreAWholeNumberFrom1To1440(String number, String code) {
        String place = "/meetings/0/days/0/items/0/minutes";
        String file = Sample.text(Sample.set(Sample.rich(), place, "123456")).replace("123456", number);
        assertThat(Sample.said(file)).isEqualTo(code.isEmpty() ? List.of() : List.of(place + " " + code));
    }

    @Test
    void aWholeNumberIsReadAsSuchHoweverItIsWritten() {
        String place = "/meetings/0/days/0/items/0/minutes";
        String file = Sample.text(Sample.set(Sample.rich(), place, "123456")).replace("123456", "4.50e1");
        assertThat(EditionFile.read(file.getBytes(UTF_8))
                        .meetings()
                        .get(0)
                        .days()
                        .get(0)
                        .items()
                        .get(0)
                        .minutes())
                .isEqualTo(45);
    }

    @Test
    void aPropertyGivenTwiceIsRefusedWhereverItIs() {
        String file = Sample.text(Sample.rich())
                .replace("\"schema\":", "\"schema\":\"empirie-edition/1\",\"schema\":")
                .replace("\"minutes\":15,", "\"minutes\":15,\"minutes\":15,")
                .replace("\"meeting.break\":", "\"meeting.break\":{},\"meeting.break\":");
        assertThat(Sample.said(file))
                .containsExactly(
                        "/schema problem.property-twice",
                        "/edition/policy/meeting.break problem.property-twice",
                        "/networks/0/policy/meeting.break problem.property-twice",
                        "/meetings/0/days/0/items/1/minutes problem.property-twice");
    }

    @Test
    void aPropertyIsTheSameHoweverItIsEscaped() {
        assertThat(Sample.said(LEAST.replace("\"id\":\"e\"", "\"id\":\"e\",\"\\u0069d\":\"e\"")))
                .containsExactly("/edition/id problem.property-twice");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("edition.json"), Sample.richBytes());
        assertThat(EditionFile.read(file)).isEqualTo(EditionFile.read(Sample.richBytes()));
        assertThat(EditionFile.reader().readFile(file.toString())).isEqualTo(EditionFile.read(file));
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertUnreadable(
                () -> EditionFile.read(folder),
                "plik: to jest folder; nazwa pliku",
                "file: this is a folder; the name of a file");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing(@TempDir Path folder) {
        String polish = "plik: nie ma takiego pliku; nazwa istniejącego pliku";
        String english = "file: there is no such file; the name of a file that exists";
        assertUnreadable(() -> EditionFile.read(folder.resolve("Jan Kowalski.json")), polish, english);
        assertUnreadable(() -> EditionFile.reader().readFile("a\0b"), polish, english);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatMayNotBeReadIsNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("edition.json"), Sample.richBytes());
        assumeTrue(file.toFile().setReadable(false, false));
        // root may read everything
        assumeFalse(Files.isReadable(file));
        assertUnreadable(
                () -> EditionFile.read(file),
                "plik: nie wolno czytać tego pliku; plik, który wolno czytać",
                "file: reading this file is not permitted; a file that may be read");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatTheSystemCannotReadIsUnreadable(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("edition.json"), Sample.richBytes());
        assertUnreadable(
                () -> EditionFile.read(file.resolve("below-a-file.json")),
                "plik: pliku nie da się odczytać; plik, który da się odczytać",
                "file: the file cannot be read; a file that can be read");
    }

    private static void assertUnreadable(Runnable reading, String polish, String english) {
        UnusableInputException refused = catchThrowableOfType(UnusableInputException.class, reading::run);
        assertThat(refused).hasMessage(english).hasNoCause();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.PL)).isEqualTo(polish);
            assertThat(problem.describe(Language.EN)).isEqualTo(english);
        });
    }
}
