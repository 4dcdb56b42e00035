package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;

/** What happens to a meeting, its note and its tasks. */
public sealed interface MeetingEvent extends Event {
    /** The meeting. */
    MeetingId meeting();

    @Override
    default Subject subject() {
        return Subject.of("meeting", meeting());
    }

    /** A meeting was planned. */
    record MeetingPlanned(EditionId edition, MeetingId meeting, List<NetworkId> networks, LocalDate on)
            implements MeetingEvent {
        /** Copies the list. */
        public MeetingPlanned {
            networks = List.copyOf(networks);
        }
    }

    /** A meeting has another programme. */
    record ProgrammeChanged(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** A meeting was moved to other days; to none yet, if there are none. */
    record MeetingMoved(EditionId edition, MeetingId meeting, List<LocalDate> days, LocalDate on)
            implements MeetingEvent {
        /** Copies the list. */
        public MeetingMoved {
            days = List.copyOf(days);
        }
    }

    /** A meeting was cancelled. */
    record MeetingCancelled(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** A meeting was convened. */
    record MeetingConvened(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** A meeting took place. */
    record MeetingHeld(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** Attendance of these people was recorded. */
    record AttendanceRecorded(EditionId edition, MeetingId meeting, List<PersonId> people, LocalDate on)
            implements MeetingEvent {
        /** Copies the list. */
        public AttendanceRecorded {
            people = List.copyOf(people);
        }
    }

    /** A note was written, or written anew. */
    record NoteWritten(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** The group approved the note. */
    record NoteApproved(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** The note was shared. */
    record NoteShared(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** The facilitator's report was filed. */
    record ReportFiled(EditionId edition, MeetingId meeting, LocalDate on) implements MeetingEvent {}

    /** Something was decided, or given to somebody to do. */
    record TaskAssigned(EditionId edition, MeetingId meeting, TaskId task, MeetingTaskKind kind, LocalDate on)
            implements MeetingEvent {}

    /** A task was done. */
    record TaskFinished(EditionId edition, MeetingId meeting, TaskId task, LocalDate on) implements MeetingEvent {}

    /** Open tasks of an earlier meeting were carried over to this one. */
    record TasksCarriedOver(EditionId edition, MeetingId meeting, MeetingId from, LocalDate on)
            implements MeetingEvent {}
}
