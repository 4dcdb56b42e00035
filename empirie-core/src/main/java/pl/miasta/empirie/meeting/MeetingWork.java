package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;
import pl.miasta.empirie.base.Versions;

/**
 * What is done about a meeting apart from holding it: convening, moving, cancelling, what was agreed on, earlier notes.
 * Ours, after II.3 and IV.
 *
 * @param convenedOn the day it was convened (zwołano), if it was
 * @param cancelledOn the day it was cancelled, if that is known
 * @param cancelReason why it was cancelled, if somebody said so; only beside {@code cancelledOn}
 * @param moves how often and why it was moved, in order
 * @param tasks what was agreed on (ustalenia i zadania)
 * @param noteVersions approved notes that the current one replaced, numbers strictly ascending, the days of approval
 *     never going back
 */
public record MeetingWork(
        Optional<LocalDate> convenedOn,
        Optional<LocalDate> cancelledOn,
        Optional<String> cancelReason,
        List<Move> moves,
        List<MeetingTask> tasks,
        List<NoteVersion> noteVersions) {

    /** Nothing is recorded. */
    public static final MeetingWork NONE =
            new MeetingWork(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /**
     * Copies all lists.
     *
     * @throws IllegalArgumentException if there is a reason of a cancelling that has no day, two tasks have one id, or
     *     versions do not ascend
     */
    public MeetingWork {
        moves = List.copyOf(moves);
        tasks = List.copyOf(tasks);
        noteVersions = List.copyOf(noteVersions);
        if (cancelReason.isPresent() && cancelledOn.isEmpty()) {
            throw new IllegalArgumentException("a reason of cancelling without its day");
        }
        if (tasks.stream().map(MeetingTask::id).distinct().count() != tasks.size()) {
            throw new IllegalArgumentException("a meeting has two tasks of one id");
        }
        Versions.requireOrder("a note", noteVersions, NoteVersion::number, NoteVersion::approvedOn);
    }

    /** The task of that id, if the meeting agreed on it. */
    public Optional<MeetingTask> find(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** Whether it is convened to the days it has: moved after that, it has to be convened again. */
    public boolean isConvened() {
        return convenedOn.isPresent()
                && moves.stream().noneMatch(move -> move.on().isAfter(convenedOn.get()));
    }

    /** The same with the day of convening. */
    public MeetingWork convened(LocalDate on) {
        return new MeetingWork(Optional.of(on), cancelledOn, cancelReason, moves, tasks, noteVersions);
    }

    /** The same with the day of cancelling. */
    public MeetingWork cancelled(LocalDate on, Optional<String> reason) {
        return new MeetingWork(convenedOn, Optional.of(on), reason, moves, tasks, noteVersions);
    }

    /** The same with one more move, the last. */
    public MeetingWork with(Move move) {
        List<Move> next = new ArrayList<>(moves);
        next.add(move);
        return new MeetingWork(convenedOn, cancelledOn, cancelReason, next, tasks, noteVersions);
    }

    /** The same with another state of one task, or one more task, the last. */
    public MeetingWork with(MeetingTask task) {
        boolean known = find(task.id()).isPresent();
        List<MeetingTask> next = new ArrayList<>(tasks);
        next.replaceAll(one -> one.id().equals(task.id()) ? task : one);
        if (!known) {
            next.add(task);
        }
        return new MeetingWork(convenedOn, cancelledOn, cancelReason, moves, next, noteVersions);
    }

    /** The same with one more earlier note, the last. */
    public MeetingWork with(NoteVersion version) {
        List<NoteVersion> next = new ArrayList<>(noteVersions);
        next.add(version);
        return withNoteVersions(next);
    }

    MeetingWork withNoteVersions(List<NoteVersion> versions) {
        return new MeetingWork(convenedOn, cancelledOn, cancelReason, moves, tasks, versions);
    }

    MeetingWork asKnownOn(LocalDate day) {
        if (equals(NONE)) {
            return this; // most meetings, and a report looks at every one
        }
        Optional<LocalDate> cancelled = Steps.knownOn(day, cancelledOn);
        return new MeetingWork(
                Steps.knownOn(day, convenedOn),
                cancelled,
                cancelReason.filter(reason -> cancelled.isPresent()),
                moves.stream().filter(move -> !move.on().isAfter(day)).toList(),
                tasks.stream().map(task -> task.asKnownOn(day)).toList(),
                noteVersions);
    }

    /** Ids and days alone: a reason may tell of a person. */
    @Override
    public String toString() {
        return "work: convened " + convenedOn + ", cancelled " + cancelledOn + " " + moves + " " + tasks + " "
                + noteVersions;
    }
}
