package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.privacy.Erasure;
import pl.miasta.empirie.privacy.PersonalData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Wherever a file may name somebody, erasing and telling find it: the file's properties are tried one by one. */
class PersonInAnyPlaceTest {
    private static final String NAME = "Żaneta Gżegżółka";
    private static final PersonId ZANETA = new PersonId("p-zaneta");

    /** What is called so cannot be renamed by somebody's erasure. */
    private static final Set<String> PROPER_NAMES =
            Set.of("/people/*/name", "/people/*/email", "/cities/*/name", "/cities/*/terc");

    private static ObjectNode file() {
        ObjectNode file = Sample.rich();
        return Sample.set(
                file,
                "/people/-",
                "{\"id\": \"p-zaneta\", \"name\": \"Żaneta Gżegżółka\", \"email\": \"zaneta@example.org\"}");
    }

    /** One place of each kind where something other than a number stands. */
    private static Collection<String> places() {
        ObjectNode file = file();
        Map<String, String> places = new LinkedHashMap<>();
        Sample.places(file).stream()
                .filter(place -> file.at(place).isString() || file.at(place).isNull())
                .forEach(place -> places.putIfAbsent(Sample.kindOf(place), place));
        return places.values();
    }

    private static Edition read(JsonNode file) {
        return EditionFile.read(Sample.text(file).getBytes(UTF_8));
    }

    @Test
    void aNameIsErasedWhereverTheFileTakesOne() {
        List<String> tried = new ArrayList<>();
        for (String place : places()) {
            ObjectNode named = Sample.set(file(), place, "\"" + NAME + "\"");
            if (PROPER_NAMES.contains(Sample.kindOf(place))
                    || !Sample.problems(Sample.text(named)).isEmpty()) {
                continue;
            }
            tried.add(Sample.kindOf(place));

            Erasure erasure = PersonalData.of(read(named)).erase(ZANETA);

            JsonNode after = Sample.tree(new String(EditionFile.write(erasure.edition()), UTF_8));
            assertThat(after.at(place).stringValue()).as(place).isEqualTo("[p-zaneta]");
            assertThat(after.toString()).as(place).doesNotContain(NAME);
            assertThat(erasure.rewritten()).as(place).hasSize(1);
            assertThat(read(Sample.set((ObjectNode) after, place, "\"" + NAME + "\"")))
                    .as("all else at %s", place)
                    .isEqualTo(read(Sample.set(
                            Sample.set(named, place, "\"" + NAME + "\""),
                            "/people/" + (named.get("people").size() - 1),
                            "{\"id\": \"p-zaneta\", \"name\": null, \"erased\": true}")));
        }
        assertThat(tried).as("kinds of texts").hasSizeGreaterThan(25);
    }

    @Test
    void anEntryIsToldWhereverTheFileNamesSomebodyById() {
        List<String> tried = new ArrayList<>();
        for (String place : places()) {
            boolean isSubject = place.endsWith("/subject");
            ObjectNode named = Sample.set(file(), place, isSubject ? "\"person:p-zaneta@x\"" : "\"p-zaneta\"");
            boolean isText = Sample.problems(Sample.text(Sample.set(named.deepCopy(), place, "\"Jan K\"")))
                    .isEmpty();
            if (isText || !Sample.problems(Sample.text(named)).isEmpty()) {
                continue;
            }
            PersonalData data = PersonalData.of(read(named));
            // an id that the file gives, or takes for anything, names nobody
            boolean isId = place.endsWith("/id") || place.endsWith("/format") || place.contains("continues");
            assertThat(data.tracesOf(ZANETA)).as(place).hasSize(isId ? 0 : 1);
            if (!isId) {
                tried.add(Sample.kindOf(place));
                assertThat(data.exportOf(ZANETA)).as(place).contains("\"lastDay\"");
            }
        }
        assertThat(tried).as("kinds of references").hasSizeGreaterThan(14);
    }
}
