package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Step;
import tools.jackson.databind.node.ObjectNode;

class FormatFileTest {
    private static final int MOST = 1024 * 1024;

    static List<Format> standard() {
        return FormatFile.standard().all();
    }

    /** The first place of each kind: what holds of one entry of a list holds of the next. */
    static Collection<String> places() {
        Map<String, String> firsts = new LinkedHashMap<>();
        Sample.places(OwnFormats.small()).forEach(place -> firsts.putIfAbsent(Sample.kindOf(place), place));
        return firsts.values();
    }

    private static byte[] bytes(ObjectNode file) {
        return Sample.text(file).getBytes(UTF_8);
    }

    @Test
    void theLibraryHasTheFourFormatsOfTheVademecum() {
        assertThat(standard())
                .extracting(format -> format.id().value())
                .containsExactly("FORMAT_0", "FORMAT_1", "FORMAT_2", "FORMAT_3");
    }

    @ParameterizedTest
    @MethodSource("standard")
    void aStandardFormatUnderAnIdOfOnesOwnReadsBackEqual(Format format) {
        Format own = OwnFormats.called("wlasny", format);
        byte[] written = FormatFile.write(own);
        Format read = FormatFile.read(written);
        assertThat(read).isEqualTo(own).hasSameHashCodeAs(own).isNotEqualTo(format);
        assertThat(FormatFile.write(read)).isEqualTo(written);
    }

    @Test
    void aSmallFormatInOneLanguageReadsBackEqual() {
        Format own = FormatFile.read(bytes(OwnFormats.small()));
        assertThat(own.languages()).containsExactly(Language.PL);
        assertThat(own.steps())
                .extracting(step -> step.id().value())
                .containsExactly("welcome", "cases", "funding", "closing");
        assertThat(FormatFile.read(FormatFile.write(own))).isEqualTo(own);
        assertThat(Sample.tree(new String(FormatFile.write(own), UTF_8))).isEqualTo(OwnFormats.small());
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        ObjectNode file = OwnFormats.small();
        Sample.remove(file, "/steps/1/materials/0/count");
        Sample.remove(file, "/steps/1/materials/0/per");
        Sample.remove(file, "/steps/1/repeats/usual");
        Step step = FormatFile.read(bytes(file)).steps().get(1);
        assertThat(step.audience()).isEqualTo(Audience.CLOSED);
        assertThat(step.part()).isEqualTo(MeetingPart.WORKING);
        assertThat(step.transmitted()).isFalse();
        assertThat(step.recorded()).isFalse();
        assertThat(step.turn()).isEmpty();
        assertThat(step.repeat())
                .hasValueSatisfying(repeat -> assertThat(repeat.usual()).isZero());
        assertThat(step.materials()).singleElement().satisfies(material -> {
            assertThat(material.count()).isOne();
            assertThat(material.per()).isEqualTo(Material.Per.ROOM);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORMAT_0", "FORMAT_2", "FORMAT_3", "FORMAT_4", "Wlasny", "-a", "a b", ""})
    void anOwnFormatHasAnIdOfItsOwn(String id) {
        ObjectNode file = OwnFormats.small().put("id", id);
        assertThat(OwnFormats.said(file)).containsExactly("/id problem.form");
        assertThat(Schemas.isValidFormat(Sample.text(file))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /steps/0/kind              | "WORK"                       | /steps problem.opening
                    /steps/1/kind              | "WELCOME"                    | /steps problem.opening; /steps/1 problem.frame-need
                    /steps/1/kind              | "FUNDING_REVIEW"             | /steps problem.funding-review; /steps/1 problem.frame-need
                    /steps/2/kind              | "WORK"                       | /steps problem.funding-review
                    /steps/3/kind              | "WORK"                       | /steps/3 problem.closing
                    /steps/3/part              | "WORKING"                    | /steps/3 problem.closing
                    /steps/0/need              | "USUAL"                      | /steps/0 problem.frame-need
                    /steps/2/need              | "OPTIONAL"                   | /steps/2 problem.frame-need
                    /steps/3/need              | "USUAL"                      | /steps/3 problem.frame-need
                    /steps/2/repeats           | {"over": "CASES"}            | /steps/2 problem.frame-need
                    /steps/1/kind              | "BREAK"                      | /steps/1/kind problem.word
                    /steps/1/id                | "lunch"                      | /steps/1/id problem.reserved-step
                    /steps/1/id                | "day-opening"                | /steps/1/id problem.reserved-step
                    /steps/1/id                | "day-closing"                | /steps/1/id problem.reserved-step
                    /steps/1/id                | "welcome"                    | /steps/1/id problem.duplicate-id
                    /steps/1/minutes/least     | 19                           | /steps/1/minutes/least problem.off-grid
                    /steps/1/minutes/least     | 0                            | /steps/1/minutes/least problem.range
                    /steps/1/minutes/most      | 125                          | /steps/1/minutes/most problem.range
                    /steps/1/minutes/most      | 15                           | /steps/1/minutes problem.lengths
                    /steps/1/minutes/least     | 25                           | /steps/1/minutes problem.lengths
                    /steps/1/group/most        | 6                            | /steps/1/group/most problem.group-gap
                    /steps/1/group/form        | "PAIRS"                      | /steps/1/group problem.group-sizes
                    /steps/0/group/form        | "GROUPS"                     | /steps/0/group problem.group-sizes
                    /steps/0/turn/of           | "GROUP"                      | /steps/0/turn/of problem.group-turn
                    /steps/0/turn/seconds      | 14                           | /steps/0/turn/seconds problem.range
                    /steps/0/turn/seconds      | 601                          | /steps/0/turn/seconds problem.range
                    /steps/1/repeats/usual     | 7                            | /steps/1/repeats/usual problem.range
                    /steps/1/materials/0/count | 201                          | /steps/1/materials/0/count problem.range
                    /steps/1/tools/online      | []                           | /steps/1/tools/online problem.empty-list
                    /steps/0/audience          | "CLOSED"                     | /steps/0/transmitted problem.closed-step
                    /steps/0/transmitted       | false                        | /steps/0/recorded problem.unseen-step
                    /goal                      | {}                           | /goal problem.unwritten
                    /goal                      | {"en": "Goal."}              | /goal problem.other-languages
                    /goal                      | {"pl": "Cel.", "en": "Goal"} | /goal problem.other-languages
                    /use/scheme/pl             | "\\u00a0\\n"                 | /use/scheme/pl problem.form
                    /steps/1/materials/0/what  | {"en": "marker"}             | /steps/1/materials/0/what problem.other-languages
                    """)
    void eachLawOfAFormatIsNamedWhereItIsBroken(String place, String value, String said) {
        assertThat(OwnFormats.said(Sample.set(OwnFormats.small(), place, value)))
                .containsExactly(said.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /steps/1/minutes/most      | 20
                    /steps/1/minutes           | {"least": 5, "usual": 5, "most": 5}
                    /steps/1/group/least       | 2
                    /steps/1/group             | {"form": "GROUPS", "least": 2, "most": 3}
                    /steps/0/turn/seconds      | 600
                    /steps/1/repeats/usual     | 6
                    /steps/1/repeats/usual     | 0
                    /steps/1/materials/0/count | 200
                    /steps/1/materials         | []
                    /steps/1/id                | "day-openings"
                    /steps/1/kind              | "STUDY_VISIT"
                    /steps/1/kind              | "SUMMARY"
                    /id                        | "format-2"
                    """)
    void whatIsJustInsideTheLawIsRead(String place, String value) {
        ObjectNode file = Sample.set(OwnFormats.small(), place, value);
        assertThat(OwnFormats.said(file)).isEmpty();
        assertThat(Schemas.isValidFormat(Sample.text(file))).isTrue();
    }

    @Test
    void aFormatWithoutStepsIsNamedOnce() {
        assertThat(OwnFormats.said(Sample.set(OwnFormats.small(), "/steps", "[]")))
                .containsExactly("/steps problem.empty-list");
    }

    @ParameterizedTest
    @MethodSource("places")
    void schemaAndReaderAgreeWhateverStandsInAPlace(String place) {
        for (String value : List.of("{}", "[]", "\"\"", "\"FORMAT_1\"", "0", "5", "1.5", "20.0", "true", "null")) {
            assertAgree(Sample.set(OwnFormats.small(), place, value), place + " = " + value);
        }
        assertAgree(Sample.remove(OwnFormats.small(), place), "no " + place);
        ObjectNode more = OwnFormats.small();
        if (more.at(place) instanceof ObjectNode object) {
            object.put("kolor", 40);
            assertAgree(more, "more in " + place);
        }
    }

    static void assertAgree(ObjectNode file, String what) {
        String text = Sample.text(file);
        assertThat(Schemas.isValidFormat(text))
                .as(() -> what + ": " + OwnFormats.said(file))
                .isEqualTo(Schemas.structuralOfFormat(OwnFormats.problems(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theLibrarysOwnFilesAreAllowedButForTheirIds(int number) throws IOException {
        String name = "formats/FORMAT_" + number + ".json";
        try (var in = FormatFile.class.getResourceAsStream(name)) {
            ObjectNode file = (ObjectNode) Sample.tree(new String(in.readAllBytes(), UTF_8));
            assertThat(OwnFormats.said(file)).containsExactly("/id problem.form");
            file.put("id", "wlasny");
            assertThat(Schemas.isValidFormat(Sample.text(file))).isTrue();
            assertThat(OwnFormats.called("FORMAT_" + number, FormatFile.read(bytes(file))))
                    .isEqualTo(standard().get(number));
        }
    }

    @Test
    void whatIsBlankForTheReaderIsBlankForTheSchema() {
        Pattern readable = Pattern.compile(Sample.tree(FormatFile.schema())
                .at("/properties/title/properties/pl/pattern")
                .stringValue());
        assertThat(IntStream.rangeClosed(1, Character.MAX_VALUE)
                        .mapToObj(character -> Character.toString((char) character))
                        .filter(text -> readable.matcher(text).find() == Blank.is(text))
                        .map(text -> Integer.toHexString(text.charAt(0))))
                .isEmpty();
    }

    @Test
    void theSchemaIsPublishedAsAFile() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "empirie-format-1.schema.json"), UTF_8))
                .isEqualTo(FormatFile.schema());
    }

    @Test
    void theSchemaSaysWhatItIs() {
        ObjectNode schema = (ObjectNode) Sample.tree(FormatFile.schema());
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").stringValue()).isEqualTo("urn:empirie:empirie-format/1");
        assertThat(schema.get("title").stringValue()).isEqualTo("meeting format");
        assertThat(Schemas.violationsOfTheMetaSchema(FormatFile.schema())).isEmpty();
    }

    @Test
    void theLimitOfOneMebibyteIsInside(@TempDir Path folder) throws IOException {
        byte[] small = bytes(OwnFormats.small());
        String most = new String(small, UTF_8) + " ".repeat(MOST - small.length);
        assertThat(FormatFile.read(most.getBytes(UTF_8))).isEqualTo(FormatFile.read(small));
        assertThat(FormatFile.read(Files.writeString(folder.resolve("most.json"), most)))
                .isEqualTo(FormatFile.read(small));
        String said = "file: the file is too large; at most 1048576 bytes";
        assertThat(refusal(() -> FormatFile.read((most + " ").getBytes(UTF_8)))).hasMessage(said);
        Path file = Files.writeString(folder.resolve("more.json"), most + " ");
        assertThat(refusal(() -> FormatFile.read(file))).hasMessage(said);
    }

    @Test
    void aFileIsReadByPathAndByName(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("format.json"), bytes(OwnFormats.small()));
        assertThat(FormatFile.read(file)).isEqualTo(FormatFile.readFile(file.toString()));
    }

    @Test
    void aFolderIsNoFormat(@TempDir Path folder) {
        String said = "file: this is a folder; the name of a file";
        assertThat(refusal(() -> FormatFile.read(folder))).hasMessage(said);
        assertThat(refusal(() -> FormatFile.readFile(folder.toString()))).hasMessage(said);
    }

    @Test
    void aFileThatIsNotThereIsNoFormat(@TempDir Path folder) {
        String said = "file: there is no such file; the name of a file that exists";
        assertThat(refusal(() -> FormatFile.read(folder.resolve("none.json")))).hasMessage(said);
        assertThat(refusal(() -> FormatFile.readFile("a\0b"))).hasMessage(said);
    }

    private static UnusableInputException refusal(Callable<Format> reading) {
        return catchThrowableOfType(UnusableInputException.class, reading::call);
    }
}
