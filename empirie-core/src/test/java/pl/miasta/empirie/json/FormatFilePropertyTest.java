package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.meeting.format.Format;
import tools.jackson.databind.node.ObjectNode;

class FormatFilePropertyTest {
    private static final ObjectNode LARGE = (ObjectNode) Sample.tree(new String(
            FormatFile.write(
                    OwnFormats.called("wlasny", FormatFile.standard().all().get(3))),
            UTF_8));
    private static final List<String> PLACES_OF_LARGE = Sample.places(LARGE);
    private static final List<String> PLACES_OF_SMALL = Sample.places(OwnFormats.small());

    @Property(tries = 1000)
    void aSmallFormatWithOneThingChangedIsReadOrRefusedAtAPlaceThatIsThere(
            @ForAll("placesOfSmall") String place, @ForAll("changes") String change) {
        assertReadOrRefused(changed(OwnFormats.small(), place, change));
    }

    @Property(tries = 200)
    void aStandardFormatWithOneThingChangedIsReadOrRefusedAtAPlaceThatIsThere(
            @ForAll("placesOfLarge") String place, @ForAll("changes") String change) {
        assertReadOrRefused(changed(LARGE.deepCopy(), place, change));
    }

    @Property(tries = 1000)
    void aFormatWithTwoThingsChangedIsReadOrRefusedAtAPlaceThatIsThere(
            @ForAll("placesOfSmall") String first,
            @ForAll("placesOfSmall") String second,
            @ForAll("changes") String change,
            @ForAll("changes") String other) {
        ObjectNode file = changed(OwnFormats.small(), first, change);
        assertReadOrRefused(file.at(second).isMissingNode() ? file : changed(file, second, other));
    }

    /** What is read can be written; what is refused is refused at a place of the file, or where something is missing. */
    private static void assertReadOrRefused(ObjectNode file) {
        String text = Sample.text(file);
        List<Problem> problems = OwnFormats.problems(text);
        if (problems.isEmpty()) {
            Format read = FormatFile.read(text.getBytes(UTF_8));
            assertThat(FormatFile.read(FormatFile.write(read))).isEqualTo(read);
        }
        assertThat(problems).allSatisfy(problem -> {
            String pointer = problem.pointer();
            boolean missing = problem.wrong().code().equals("problem.missing");
            String there = missing ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
            assertThat(file.at(there).isMissingNode()).as(pointer).isFalse();
            assertThat(missing && !file.at(pointer).isMissingNode()).as(pointer).isFalse();
        });
        // a NUL is named before the form of the text that has it
        if (problems.stream().noneMatch(problem -> problem.wrong().code().equals("problem.nul"))) {
            FormatFileTest.assertAgree(file, "changed");
        }
    }

    @Provide
    Arbitrary<String> placesOfLarge() {
        return Arbitraries.of(PLACES_OF_LARGE);
    }

    @Provide
    Arbitrary<String> placesOfSmall() {
        return Arbitraries.of(PLACES_OF_SMALL);
    }

    /** What to put in a place; {@code -} takes it away, {@code +} adds a property to the object there. */
    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.of(
                "-",
                "+",
                "{}",
                "[]",
                "[null]",
                "[{}]",
                "null",
                "true",
                "false",
                "0",
                "2",
                "5",
                "7.5",
                "10.0",
                "33",
                "120",
                "-5",
                "4294967297",
                "\"\"",
                "\" \"",
                "\"\\u00a0\"",
                "\"\\u2007\\u001f\"",
                "\"\\ufeff\"",
                "\"\\u0000\"",
                "\"lunch\"",
                "\"welcome\"",
                "\"GROUPS\"",
                "\"PLENARY\"",
                "\"WELCOME\"",
                "\"SUMMARY\"",
                "\"FUNDING_REVIEW\"",
                "\"BREAK\"",
                "\"OPTIONAL\"",
                "\"REQUIRED\"",
                "\"OPEN\"",
                "\"CLOSED\"",
                "{\"en\": \"x\"}",
                "{\"pl\": \"x\"}",
                "{\"pl\": \"x\", \"en\": \"y\"}",
                "{\"de\": \"x\"}",
                "{\"over\": \"GUESTS\"}",
                "{\"form\": \"GROUPS\", \"least\": 9, \"most\": 2}",
                "{\"form\": \"GROUPS\", \"least\": 3}",
                "{\"least\": 5, \"usual\": 10, \"most\": 120}");
    }

    private static ObjectNode changed(ObjectNode file, String place, String change) {
        switch (change) {
            case "-" -> Sample.remove(file, place);
            case "+" -> {
                if (file.at(place) instanceof ObjectNode object) {
                    object.put("unheard-of", 1);
                }
            }
            default -> Sample.set(file, place, change);
        }
        return file;
    }
}
