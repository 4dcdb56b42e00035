package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.Conformance;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says the same as the reader about everything but what binds one place to another. */
class SchemaTest {
    static Stream<Conformance.Case> cases() {
        return Conformance.cases().stream();
    }

    /** The first place of each kind: what holds of one entry of a list holds of the next. */
    static Collection<String> places() {
        Map<String, String> firsts = new LinkedHashMap<>();
        Sample.places(Sample.rich()).forEach(place -> firsts.putIfAbsent(Sample.kindOf(place), place));
        return firsts.values();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheReaderReadsTheSchemaAllows(Conformance.Case given) {
        assertThat(Sample.said(given.file())).isEmpty();
        assertThat(Schemas.isValid(given.file())).isTrue();
    }

    @Test
    void theSoundEditionTheLeastAndTheRichestAreAllowed() {
        assertThat(Schemas.isValid(Sample.text(Conformance.base()))).isTrue();
        assertThat(Schemas.isValid(Sample.text(Sample.least()))).isTrue();
        assertThat(Schemas.isValid(Sample.text(Sample.rich()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("places")
    void schemaAndReaderAgreeWhateverStandsInAPlace(String place) {
        for (String value : List.of("{}", "[]", "\"\"", "\"ZH17\"", "0", "1.5", "45.0", "1e10", "-1", "true", "null")) {
            assertAgree(Sample.set(Sample.rich(), place, value), place + " = " + value);
        }
        assertAgree(Sample.remove(Sample.rich(), place), "no " + place);
        ObjectNode more = Sample.rich();
        if (more.at(place) instanceof ObjectNode object) {
            object.put("wiek", 40);
            assertAgree(more, "more in " + place);
        }
    }

    private static void assertAgree(ObjectNode file, String what) {
        String text = Sample.text(file);
        assertThat(Schemas.isValid(text))
                .as(() -> what + ": " + Sample.said(text))
                .isEqualTo(Schemas.structural(Sample.problems(text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /networks/0/products/0/publishedOn | "2022-02-29"
                    /networks/0/products/0/publishedOn | "2022-13-01"
                    /networks/0/products/0/publishedOn | "2022-1-1"
                    /networks/0/products/0/publishedOn | "22-01-01"
                    /meetings/0/days/0/start           | "24:00"
                    /meetings/0/days/0/start           | "9:30"
                    /meetings/0/format                 | "FORMAT_4"
                    /meetings/0/format                 | "FORMAT_10"
                    /networks/0/waivers/0/subject      | ":liderzy"
                    /edition/id                        | "-a"
                    /edition/id                        | "a_b"
                    /people/0/id                       | "Jan Kowalski"
                    /meetings/0/guests/1/requestedBy   | "ZH16"
                    /meetings/0/days/0/items/0/minutes | 1441
                    /edition/policy/composition.representatives-per-city/min | 0
                    /networks/0/policy/composition.persons | {}
                    /schema                            | "empirie-edition/1.1"
                    /schema                            | "empirie-edition/2"
                    /people/0                          | {"id": "p-1", "name": null}
                    /people/0                          | {"id": "p-1", "name": "X", "erased": true}
                    /people/0                          | {"id": "p-1", "name": null, "email": "x", "erased": true}
                    /meetings/0/days/0/items/1         | {"title": "", "minutes": 1, "kind": "BREAK", "part": "GENERAL"}
                    /meetings/1/networks               | []
                    /meetings/0/attendance/2/late      | 1441
                    /meetings/0/attendance/2/early     | -1
                    /meetings/0/noteVersions/0/number  | 0
                    /networks/0/planVersions/0/number  | 0
                    /networks/0/planVersions/0/plan    | {}
                    /networks/0/planVersions/0/plan    | {"adoptedOn": null}
                    /networks/0/surveys/0/answers/0/scores/ufam | 0
                    /networks/0/surveys/0/answers/0/scores/ufam | 6
                    /networks/0/surveys/0/answers/0/scores | {"Jan Kowalski": 3}
                    /networks/0/surveys/0/answers/0/person | "p-1"
                    /networks/0/continues/edition      | "Pilot"
                    /edition/continues                 | "Pilot"
                    /paths/0/month                     | "2022-13"
                    /paths/0/month                     | "2022-3"
                    /paths/0/month                     | "2022-03-01"
                    /corrections/0/by                  | "ZMP"
                    /corrections/0/subject             | "konin"
                    """)
    void whatIsOfTheWrongFormBothRefuse(String place, String value) {
        String text = Sample.text(Sample.set(Sample.rich(), place, value));
        assertThat(Sample.said(text)).isNotEmpty();
        assertThat(Schemas.isValid(text)).isFalse();
    }

    /** Every problem that the schema leaves to the reader, with a file that has it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    problem.duplicate-id   | /people/1/id                          | "p-1"
                    problem.dangling       | /meetings/0/host                      | "nowhere"
                    problem.period         | /edition/to                           | "2021-10-31"
                    problem.stages         | /networks/0/stages/1/from             | "2022-03-01"
                    problem.no-day         | /meetings/0/attendance/0/day          | 3
                    problem.no-item        | /meetings/0/observers/0/item          | 4
                    problem.not-waivable   | /networks/0/waivers/1/rule            | "meeting.note"
                    problem.allow-missing  | /networks/0/waivers/0/allow           | null
                    problem.allow-needless | /networks/0/waivers/1/allow           | {}
                    problem.crossed        | /edition/policy/composition.persons   | {"min": 41}
                    problem.not-open       | /networks/0/surveys/0/answers/0/on    | "2022-11-01"
                    problem.versions       | /networks/0/planVersions/1/number     | 1
                    problem.version-days   | /meetings/0/noteVersions/1/approvedOn | "2023-10-29"
                    problem.cancel-reason  | /meetings/2/cancelledOn               | null
                    problem.not-cancelled  | /meetings/2/status                    | "PLANNED"
                    problem.stand-in       | /meetings/0/attendance/2/standIn      | false
                    problem.sides          | /touchpoints/0                        | {"id": "st-1", "on": "2022-11-05", "text": "", "outside": "URBACT"}
                    problem.nul            | /edition/title                        | "\\u0000"
                    problem.surrogate      | /edition/title                        | "\\ud83d"
                    """)
    void referencesAndOrdersAreTheReadersToFind(String code, String place, String value) {
        String text = Sample.text(Sample.set(Sample.rich(), place, "\"?\"")).replace("\"?\"", value);
        assertThat(Sample.problems(text))
                .extracting(problem -> problem.wrong().code())
                .contains(code);
        assertThat(Schemas.LEFT_TO_THE_READER).contains(code);
        assertThat(Schemas.isValid(text)).isTrue();
    }

    @Test
    void theSchemaIsPublishedAsAFile() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "empirie-edition-1.schema.json"), UTF_8))
                .isEqualTo(EditionFile.schema());
    }

    @Test
    void theSchemaSaysWhatItIs() {
        ObjectNode schema = (ObjectNode) Sample.tree(EditionFile.schema());
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").stringValue()).isEqualTo("urn:empirie:empirie-edition/1");
        assertThat(schema.get("title").stringValue()).isEqualTo("edition file");
        assertThat(Schemas.violationsOfTheMetaSchema(EditionFile.schema())).isEmpty();
    }
}
