package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.port.RichEdition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Only what changed is written. */
class DifferenceTest {
    private static final Rows STORED = EditionRows.of(RichEdition.edition());

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        assertThat(after(file -> {})).isEqualTo(new Difference(List.of(), List.of(), List.of(), Set.of()));
    }

    @Test
    void oneStatusIsOneRow() {
        Difference found =
                after(file -> ((ObjectNode) meeting(file).get("attendance").get(2)).put("status", "PRESENT"));
        assertThat(found.updated()).hasSize(1);
        assertThat(found.updated().get(0).table()).hasToString("attendance");
        assertThat(found.updated().get(0).text("status")).isEqualTo("PRESENT");
        assertThat(found.inserted()).isEmpty();
        assertThat(found.deleted()).isEmpty();
    }

    @Test
    void whatComesLastIsOneRow() {
        Difference found =
                after(file -> ((ArrayNode) file.get("networks").get(0).get("dutyHours")).add("2023-05-05"));
        assertThat(found.inserted()).extracting(Row::table).hasToString("[duty_hour]");
        assertThat(found.updated()).isEmpty();
        assertThat(found.deleted()).isEmpty();
    }

    @Test
    void whatGoesTakesItsChildrenFirst() {
        Difference found = after(file -> ((ArrayNode) file.get("meetings")).remove(0));
        assertThat(found.inserted()).isEmpty();
        assertThat(found.updated())
                .as("the meetings behind move up")
                .extracting(row -> row.table().name())
                .containsExactly("meeting", "meeting");
        List<String> order = found.deleted().stream()
                .map(row -> row.table().name())
                .distinct()
                .toList();
        assertThat(order)
                .containsExactly(
                        "facilitator_report",
                        "meeting_note",
                        "attendance",
                        "observer",
                        "guest_item",
                        "guest",
                        "agenda_tool",
                        "agenda_item",
                        "meeting_day",
                        "meeting_leader",
                        "meeting_network",
                        "meeting");
    }

    @Test
    void anActIsFewRows() {
        ObjectNode before = LivedEdition.json();
        ObjectNode after = LivedEdition.json();
        ((ObjectNode) meeting(after).get("tasks").get(2)).put("doneOn", "2023-08-31");
        ((ObjectNode) after.get("networks").get(0).get("surveys").get(1))
                .putArray("answers")
                .addObject()
                .put("on", "2024-10-02")
                .putObject("scores")
                .put("ufam-innym", 4);
        Difference found = Difference.between(EditionRows.TABLES, rows(before), rows(after));
        assertThat(found.inserted()).extracting(Row::table).hasToString("[survey_answer, survey_score]");
        assertThat(found.updated()).extracting(Row::table).hasToString("[meeting_task]");
        assertThat(found.deleted()).isEmpty();
    }

    private static ObjectNode meeting(ObjectNode file) {
        return (ObjectNode) file.get("meetings").get(0);
    }

    private static Difference after(Consumer<ObjectNode> edit) {
        ObjectNode file = RichEdition.json();
        edit.accept(file);
        return Difference.between(EditionRows.TABLES, STORED, rows(file));
    }

    private static Rows rows(ObjectNode file) {
        return EditionRows.of(EditionFile.read(file.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
