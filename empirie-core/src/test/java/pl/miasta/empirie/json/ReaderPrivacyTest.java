package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import tools.jackson.databind.node.ObjectNode;

/** A name in a wrong place is refused without being repeated: messages end up in logs. */
class ReaderPrivacyTest {
    private static final String NAME = "Żaneta Gżegżółka";

    static Stream<String> places() {
        return Sample.places(Sample.rich()).stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNameInAnyPlaceIsNeverRepeated(String place) {
        ObjectNode file = Sample.set(Sample.rich(), place, "\"" + NAME + "\"");
        // so that the file is refused even where a name is a text like any other
        assertSilentAbout(NAME, Sample.text(file).replace("\"edycja-bogata\"", "17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": Żaneta Gżegżółka}",
                "{\"schema\": \"Żaneta Gżegżółka}",
                "{\"schema\": \"empirie-edition/1\", Żaneta Gżegżółka: 1}",
                "{\"schema\": \"empirie-edition/1\", \"Żaneta Gżegżółka\" 1}",
                "{\"schema\": \"Żaneta Gżegżółka\\q\"}",
                "\"Żaneta Gżegżółka\"",
                "[\"Żaneta Gżegżółka\"] Żaneta Gżegżółka",
                "Żaneta Gżegżółka"
            })
    void whatIsNoJsonIsNotRepeatedEither(String text) {
        assertSilentAbout(NAME, text);
    }

    @Test
    void noDataOfTheFileStandInTheMessageOfItsRefusal() {
        ObjectNode rich = Sample.rich();
        String broken = Sample.text(rich).replace("\"minutes\":15", "\"minutes\":\"Anna Ćwik\"");
        rich.get("people").forEach(person -> {
            if (person.get("name").isString()) {
                assertSilentAbout(person.get("name").stringValue(), broken);
                assertSilentAbout(person.get("email").stringValue(), broken);
            }
        });
    }

    private static void assertSilentAbout(String name, String text) {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> EditionFile.read(text.getBytes(UTF_8)));
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace, true));
        assertThat(trace.toString()).doesNotContain(name);
        assertThat(refused).hasNoCause();
        for (Problem problem : refused.problems()) {
            assertThat(problem.toString()).doesNotContain(name);
            assertThat(problem.describe(Language.PL)).doesNotContain(name);
            assertThat(problem.describe(Language.EN)).doesNotContain(name);
        }
    }
}
