package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody wrote into the fields of an edition, its documents say it and do nothing else. */
class HostileDocumentsTest {
    /** Every field of an edition that holds somebody's own words. */
    private static final Set<String> OWN_WORDS = Set.of(
            "title",
            "name",
            "email",
            "theme",
            "place",
            "text",
            "reason",
            "goodPractice",
            "deviation",
            "cancelReason",
            "lateReason",
            "remark",
            "outside",
            "change",
            "terc");

    private static final Set<String> LISTS_OF_OWN_WORDS = Set.of("inPerson", "online");

    /** What there is when nobody means harm. */
    private static final List<String> STEMS =
            FullEdition.all(FullEdition.edition(), Viewer.office(), Language.PL).stream()
                    .map(NamedDocument::stem)
                    .toList();

    private static Edition filledWith(String words) {
        JsonNode tree = new JsonMapper().readTree(EditionFile.write(FullEdition.edition()));
        fill(tree, words);
        return EditionFile.read(new JsonMapper().writeValueAsString(tree).getBytes(StandardCharsets.UTF_8));
    }

    private static void fill(JsonNode node, String words) {
        if (node instanceof ArrayNode array) {
            array.forEach(one -> fill(one, words));
        } else if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(field);
                if (OWN_WORDS.contains(field) && value.isString()) {
                    object.put(field, words);
                } else if (LISTS_OF_OWN_WORDS.contains(field)) {
                    object.putArray(field).add(words);
                } else if ("sections".equals(field)) {
                    List.copyOf(value.propertyNames()).forEach(section -> ((ObjectNode) value).put(section, words));
                } else {
                    fill(value, words);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading <script>alert(1)</script> *a* | b | [c](d) ]]> &amp; {0} '{1}' ''",
                "{ PAGE } =HYPERLINK(\"http://x\") DDEAUTO ..\\..\\x ../../y \u202Egnp.exe\u202C",
                "a\nb\r\nc\td \u2028 e\n\n- f\n\n1. g",
                "high \uD83D alone \uFFFE \u0085 end",
                " "
            })
    void everyFieldSaysItAndDoesNothing(String words) {
        Edition hostile = filledWith(words);
        List<NamedDocument> all = FullEdition.all(hostile, Viewer.office(), Language.PL);
        assertThat(all).extracting(NamedDocument::stem).isEqualTo(STEMS);
        for (NamedDocument one : all) {
            String markdown = GoldenDocumentsTest.markdown(one.document());
            assertThat(markdown).as(one.stem()).doesNotContain("\u202E", "\uD83D");
            assertThat(markdown).as(one.stem()).doesNotContainPattern("(?<!\\\\)(<script|]\\(d)");
            // what is no table in its own right stays in its cell
            long headings =
                    markdown.lines().filter(line -> line.startsWith("# ")).count();
            assertThat(headings).as(one.stem()).isEqualTo(1);
        }
    }
}
