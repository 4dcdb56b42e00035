package pl.miasta.empirie.jdbc;

import java.util.List;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Move;
import pl.miasta.empirie.meeting.NoteVersion;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.person.PersonId;

/** What is done about a meeting apart from holding it as rows; its single days stand in the meeting's own row. */
final class MeetingWorkRows {
    private static final Table MOVE = Owner.MEETING
            .table("meeting_move")
            .key("meeting_id")
            .keyNumber("position")
            .day("moved_on", "former_first_day")
            .text("reason");
    private static final Table TASK = Owner.MEETING
            .table("meeting_task")
            .key("meeting_id", "task_id")
            .whole("position")
            .text("kind", "body", "owner_id", "carried_from_id")
            .day("due_on", "done_on");
    private static final Table NOTE_VERSION = Owner.MEETING
            .table("meeting_note_version")
            .key("meeting_id")
            .keyNumber("version_no")
            .text("body", "next_change")
            .day("approved_on");

    static final List<Table> TABLES = List.of(MOVE, TASK, NOTE_VERSION);

    private MeetingWorkRows() {}

    static void write(Draft meeting, MeetingWork work) {
        meeting.put("convened_on", work.convenedOn())
                .put("cancelled_on", work.cancelledOn())
                .put("cancel_reason", work.cancelReason());
    }

    static void writeBelow(Rows rows, Row meeting, MeetingWork work) {
        rows.list(
                MOVE,
                meeting,
                work.moves(),
                (row, move) -> row.put("moved_on", move.on())
                        .put("former_first_day", move.from())
                        .put("reason", move.reason()));
        rows.list(
                TASK,
                meeting,
                work.tasks(),
                (row, task) -> row.put("task_id", task.id())
                        .put("kind", task.kind())
                        .put("body", task.text())
                        .put("owner_id", task.owner())
                        .put("due_on", task.due())
                        .put("done_on", task.doneOn())
                        .put("carried_from_id", task.carriedFrom()));
        // their numbers, which may leave gaps, are their order
        for (NoteVersion version : work.noteVersions()) {
            rows.one(
                    NOTE_VERSION,
                    meeting,
                    row -> row.put("version_no", version.number())
                            .put("body", version.text())
                            .put("approved_on", version.approvedOn())
                            .put("next_change", version.change()));
        }
    }

    static MeetingWork read(Rows rows, Row meeting) {
        return new MeetingWork(
                meeting.maybeDay("convened_on"),
                meeting.maybeDay("cancelled_on"),
                meeting.maybeText("cancel_reason"),
                rows.list(
                        MOVE,
                        meeting,
                        row -> new Move(row.day("moved_on"), row.day("former_first_day"), row.text("reason"))),
                rows.list(TASK, meeting, MeetingWorkRows::task),
                rows.list(
                        NOTE_VERSION,
                        meeting,
                        row -> new NoteVersion(
                                row.whole("version_no"),
                                row.text("body"),
                                row.day("approved_on"),
                                row.text("next_change"))));
    }

    private static MeetingTask task(Row row) {
        return new MeetingTask(
                row.id("task_id", TaskId::new),
                row.word("kind", MeetingTaskKind.class),
                row.text("body"),
                row.maybeId("owner_id", PersonId::new),
                row.maybeDay("due_on"),
                row.maybeDay("done_on"),
                row.maybeId("carried_from_id", MeetingId::new));
    }
}
