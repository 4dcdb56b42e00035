package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;
import pl.miasta.empirie.person.PersonId;

/**
 * Something that a meeting agreed on: a decision or a task (ustalenie, zadanie). Source: II.3, SPr 2; its shape is ours.
 *
 * @param id unique inside the edition
 * @param kind decided, or to be done
 * @param text what it is
 * @param owner who sees to it, if named
 * @param due the last day for it, inside, if set
 * @param doneOn the day it was done, if it was
 * @param carriedFrom the earlier meeting it was carried over from, if it was
 */
public record MeetingTask(
        TaskId id,
        MeetingTaskKind kind,
        String text,
        Optional<PersonId> owner,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        Optional<MeetingId> carriedFrom) {

    /** Whether it still has to be done; a decision never has. */
    public boolean isOpen() {
        return kind == MeetingTaskKind.TASK && doneOn.isEmpty();
    }

    /** Whether it still has to be done on a day after the last one for it. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && due.filter(day::isAfter).isPresent();
    }

    /** The same task, done on a day. */
    public MeetingTask done(LocalDate on) {
        return new MeetingTask(id, kind, text, owner, due, Optional.of(on), carriedFrom);
    }

    MeetingTask asKnownOn(LocalDate day) {
        return new MeetingTask(id, kind, text, owner, due, Steps.knownOn(day, doneOn), carriedFrom);
    }

    /** Id and days alone: a text may tell of a person. */
    @Override
    public String toString() {
        return "task:" + id + " " + kind + " due " + due + ", done " + doneOn;
    }
}
