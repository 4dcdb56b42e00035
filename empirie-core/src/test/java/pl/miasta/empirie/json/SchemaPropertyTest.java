package pl.miasta.empirie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pl.miasta.empirie.Conformance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaPropertyTest {
    private static final ObjectNode BASE = Conformance.base();
    private static final List<String> PLACES_OF_BASE = Sample.places(BASE);
    private static final List<String> PLACES_OF_RICH = Sample.places(Sample.rich());

    @Property(tries = 200)
    void aSoundFileWithOneThingChangedIsStructurallyRightForBothOrNeither(
            @ForAll("placesOfBase") String place, @ForAll("changes") String change) {
        assertAgree(changed(BASE.deepCopy(), place, change));
    }

    @Property(tries = 500)
    void aRichFileWithSeveralThingsChangedIsStructurallyRightForBothOrNeither(
            @ForAll @Size(min = 1, max = 4) List<@From("placesOfRich") String> places,
            @ForAll("changes") String change) {
        ObjectNode file = Sample.rich();
        for (String place : places) {
            if (!file.at(place).isMissingNode()) {
                changed(file, place, change);
            }
        }
        assertAgree(file);
    }

    @Property
    void aFigureIsInRangeForBothOrNeither(
            @ForAll @IntRange(min = -2, max = 1443) int minutes, @ForAll("fractions") String fraction) {
        ObjectNode file = Sample.set(Sample.rich(), "/meetings/0/days/0/items/0/minutes", minutes + fraction);
        assertAgree(file);
        assertThat(Schemas.isValid(Sample.text(file)))
                .isEqualTo(minutes >= 1 && minutes <= 1440 && !fraction.equals(".5"));
    }

    @Provide
    Arbitrary<String> placesOfBase() {
        return Arbitraries.of(PLACES_OF_BASE);
    }

    @Provide
    Arbitrary<String> placesOfRich() {
        return Arbitraries.of(PLACES_OF_RICH);
    }

    @Provide
    Arbitrary<String> fractions() {
        return Arbitraries.of("", ".0", ".5");
    }

    /** What to put in a place; {@code -} takes it away, {@code +} adds a property to the object around it. */
    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.of(
                "-",
                "+",
                "{}",
                "[]",
                "[null]",
                "null",
                "true",
                "false",
                "0",
                "1",
                "2.0",
                "2.5",
                "-1",
                "4294967297",
                "\"\"",
                "\"x\"",
                "\"X Y\"",
                "\"FORMAT_9\"",
                "\"2022-02-29\"",
                "\"2022-02-28\"",
                "\"10:00\"",
                "\"25:00\"",
                "\"BREAK\"",
                "\"OTHER\"",
                "\"meeting.note\"",
                "\"a:b\"",
                "\"ZMP\"",
                "{\"id\": \"y\"}");
    }

    private static ObjectNode changed(ObjectNode file, String place, String change) {
        switch (change) {
            case "-" -> Sample.remove(file, place);
            case "+" -> {
                JsonNode parent = file.at(place.substring(0, place.lastIndexOf('/')));
                if (parent instanceof ObjectNode object) {
                    object.put("unheard-of", 1);
                }
            }
            default -> Sample.set(file, place, change);
        }
        return file;
    }

    private static void assertAgree(ObjectNode file) {
        String text = Sample.text(file);
        assertThat(Schemas.isValid(text))
                .as(() -> Sample.said(text).toString())
                .isEqualTo(Schemas.structural(Sample.problems(text)).isEmpty());
    }
}
