package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.OpenTask;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.NoteVersion;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Task;

/**
 * What meetings leave behind: the note of conclusions (notatka), the facilitator's report (raport), decisions and tasks
 * (ustalenia i zadania). Each method answers the meeting's next state, or every reason against it. Source: II.3, III.1,
 * IV; who may do what is (ours) where the source does not say it.
 */
public final class Notes {
    private final Desk desk;

    Notes(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes a note.
     *
     * @param edition the edition
     * @param meeting a meeting that was held
     * @param origin whose work the note is
     * @param text what it says, not blank
     * @param change what it changes; needed when the group approved the former one, not kept otherwise
     * @param on the day
     */
    public record Write(
            EditionId edition,
            MeetingId meeting,
            NoteOrigin origin,
            String text,
            Optional<String> change,
            LocalDate on) {
        /** Without the text: it may tell of a person. */
        @Override
        public String toString() {
            return "write the note of meeting:" + meeting;
        }
    }

    /**
     * Writes the note (zapis wniosków): a decision of the coordinator or a substitute. A note that the group approved is
     * frozen: the next text is a new version that says what it changes; the former one stays readable, the new one is
     * neither approved nor shared until the group approves it again.
     */
    public Outcome<Meeting> write(Write command, Actor actor) {
        MeetingId id = command.meeting();
        return about(ActKind.WRITE_NOTE, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.RECORD_EXCHANGE))
                .unless(isNotHeld(id, command.on()), "meeting-not-held", id, command.on())
                .unless(edition -> Blank.is(command.text()), "note-empty", id)
                .unless(
                        Meetings.at(id, meeting -> isApproved(meeting) && Blank.is(command.change())),
                        "note-frozen",
                        id)
                .unless(
                        Meetings.at(
                                id,
                                meeting -> meeting.note()
                                        .flatMap(Note::approvedOn)
                                        .filter(day -> isBeforeVersions(meeting, day))
                                        .isPresent()),
                        "note-older",
                        id)
                .changing(id, meeting -> written(meeting, command))
                .telling(new MeetingEvent.NoteWritten(command.edition(), id, command.on()))
                .answering(Meetings.meeting(id));
    }

    private Attempt about(ActKind kind, EditionId edition, MeetingId id, LocalDate on, Actor actor) {
        return Meetings.about(desk, kind, edition, id, on, actor);
    }

    private static Predicate<Edition> isNotHeld(MeetingId id, LocalDate on) {
        return Meetings.at(
                id, meeting -> meeting.isOn() && !meeting.asKnownOn(on).isHeld());
    }

    private static boolean isApproved(Meeting meeting) {
        return meeting.note().flatMap(Note::approvedOn).isPresent();
    }

    private static boolean isBeforeVersions(Meeting meeting, LocalDate approval) {
        return meeting.work().noteVersions().stream().anyMatch(version -> approval.isBefore(version.approvedOn()));
    }

    private static Meeting written(Meeting meeting, Write command) {
        Note note = new Note(command.origin(), Optional.of(command.text()), Optional.empty(), Optional.empty());
        Meeting next = meeting.withNote(Optional.of(note));
        return isApproved(meeting)
                ? next.with(meeting.work()
                        .with(replaced(
                                meeting,
                                meeting.note().orElseThrow(),
                                command.change().orElseThrow())))
                : next;
    }

    private static NoteVersion replaced(Meeting meeting, Note former, String change) {
        int number = meeting.work().noteVersions().stream()
                        .mapToInt(NoteVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        return new NoteVersion(
                number, former.text().orElse(""), former.approvedOn().orElseThrow(), change);
    }

    /**
     * Approves a note.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param on the day on which the group approved it
     */
    public record Approve(EditionId edition, MeetingId meeting, LocalDate on) {}

    /**
     * Approves the note (zatwierdzenie notatki): a decision of the group, recorded by anybody who represents a core city of
     * one of its networks, or by the coordinator or a substitute in the group's name. Refused while the note was shared
     * before, or is no result of the participants where an own format has long owed one: write it anew.
     */
    public Outcome<Meeting> approve(Approve command, Actor actor) {
        MeetingId id = command.meeting();
        return about(ActKind.APPROVE_NOTE, command.edition(), id, command.on(), actor)
                .by(Permission.anyOf(Permission.core(id), Permission.taskAt(id, Task.RECORD_EXCHANGE)))
                .unless(Meetings.at(id, meeting -> meeting.note().isEmpty()), "no-note", id)
                .unless(Meetings.at(id, Notes::isApproved), "note-approved", id)
                .unless(Meetings.at(id, meeting -> isBeforeVersions(meeting, command.on())), "note-older", id)
                .gatedBy(Gates.NOTE.withOldOnes().about(Meetings.subject(id)))
                .changing(
                        id,
                        meeting -> meeting.withNote(meeting.note()
                                .map(note -> new Note(
                                        note.origin(), note.text(), Optional.of(command.on()), note.sharedOn()))))
                .telling(new MeetingEvent.NoteApproved(command.edition(), id, command.on()))
                .answering(Meetings.meeting(id));
    }

    /**
     * Shares a note.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param on the day, not before the group approved it
     */
    public record Share(EditionId edition, MeetingId meeting, LocalDate on) {}

    /** Shares the note (udostępnienie) with the group's consent: a decision of the coordinator or a substitute. */
    public Outcome<Meeting> share(Share command, Actor actor) {
        MeetingId id = command.meeting();
        return about(ActKind.SHARE_NOTE, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.RECORD_EXCHANGE))
                .unless(Meetings.at(id, meeting -> meeting.note().isEmpty()), "no-note", id)
                .unless(
                        Meetings.at(
                                id,
                                meeting -> meeting.note()
                                        .filter(note -> note.approvedOn()
                                                .filter(day -> !day.isAfter(command.on()))
                                                .isEmpty())
                                        .isPresent()),
                        "note-unapproved",
                        id,
                        command.on())
                .unless(
                        Meetings.at(
                                id,
                                meeting ->
                                        meeting.note().flatMap(Note::sharedOn).isPresent()),
                        "note-shared",
                        id)
                .gatedBy(Gates.NOTE.withOldOnes().about(Meetings.subject(id)))
                .changing(
                        id,
                        meeting -> meeting.withNote(meeting.note()
                                .map(note -> new Note(
                                        note.origin(), note.text(), note.approvedOn(), Optional.of(command.on())))))
                .telling(new MeetingEvent.NoteShared(command.edition(), id, command.on()))
                .answering(Meetings.meeting(id));
    }

    /**
     * Files the facilitator's report.
     *
     * @param edition the edition
     * @param meeting a meeting that was held
     * @param on the day
     */
    public record FileReport(EditionId edition, MeetingId meeting, LocalDate on) {}

    /** Files the report (raport): a fact, by the coordinator or a substitute, in the actor's own name. */
    public Outcome<Meeting> fileReport(FileReport command, Actor actor) {
        MeetingId id = command.meeting();
        return about(ActKind.FILE_REPORT, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.FILE_REPORT))
                .unless(isNotHeld(id, command.on()), "meeting-not-held", id, command.on())
                .unless(Meetings.at(id, meeting -> meeting.report().isPresent()), "report-filed", id)
                .changing(
                        id,
                        meeting -> meeting.withReport(
                                actor.person().map(person -> new FacilitatorReport(person, command.on()))))
                .telling(new MeetingEvent.ReportFiled(command.edition(), id, command.on()))
                .answering(Meetings.meeting(id));
    }

    /**
     * Records what a meeting agreed on.
     *
     * @param edition the edition
     * @param meeting the meeting, begun
     * @param task the id of the decision or task, not taken in the edition
     * @param kind decided, or to be done
     * @param text what it is, not blank
     * @param owner who sees to it, if named
     * @param due the last day for it, inside, if set
     * @param on the day
     */
    public record Assign(
            EditionId edition,
            MeetingId meeting,
            TaskId task,
            MeetingTaskKind kind,
            String text,
            Optional<PersonId> owner,
            Optional<LocalDate> due,
            LocalDate on) {
        /** Without the text: it may tell of a person. */
        @Override
        public String toString() {
            return "assign task:" + task + " of meeting:" + meeting;
        }
    }

    /** Records a decision or a task with owner and due date (ustalenie, zadanie): a decision of the leading pair. */
    public Outcome<Meeting> assign(Assign command, Actor actor) {
        MeetingId id = command.meeting();
        Attempt attempt = about(ActKind.ASSIGN_TASK, command.edition(), id, command.on(), actor)
                .by(Permission.pair(id))
                .unless(
                        Meetings.at(id, meeting -> meeting.isOn() && !hasBegun(meeting, command.on())),
                        "meeting-not-begun",
                        id,
                        command.on())
                .unless(edition -> edition.find(command.task()).isPresent(), "task-exists", command.task())
                .unless(edition -> Blank.is(command.text()), "task-empty", command.task())
                .changing(
                        id,
                        meeting -> meeting.with(meeting.work()
                                .with(new MeetingTask(
                                        command.task(),
                                        command.kind(),
                                        command.text(),
                                        command.owner(),
                                        command.due(),
                                        Optional.empty(),
                                        Optional.empty()))))
                .telling(new MeetingEvent.TaskAssigned(
                        command.edition(), id, command.task(), command.kind(), command.on()));
        command.owner().ifPresent(attempt::knowing);
        return attempt.answering(Meetings.meeting(id));
    }

    private static boolean hasBegun(Meeting meeting, LocalDate on) {
        return meeting.isDated() ? !on.isBefore(meeting.firstDay()) : meeting.isHeld();
    }

    /**
     * Records that a task is done.
     *
     * @param edition the edition
     * @param meeting the meeting that agreed on it, or that it was last carried over to
     * @param task the task, open
     * @param on the day on which it was done
     */
    public record Finish(EditionId edition, MeetingId meeting, TaskId task, LocalDate on) {}

    /** Records that a task is done (wykonanie zadania): a fact, by its owner or the leading pair; of a cancelled meeting, too. */
    public Outcome<Meeting> finish(Finish command, Actor actor) {
        MeetingId id = command.meeting();
        return desk.act(ActKind.FINISH_TASK, command.edition(), actor)
                .inNetworksOf(id)
                .requiring(edition -> hasTask(edition, id, command.task()), "task", command.task())
                .asOf(command.on())
                .by(ownerOrPair(id, command.task()))
                .during(Meetings.ALIVE)
                .unless(edition -> isNotOpen(edition, id, command.task()), "task-closed", command.task())
                .changing(id, meeting -> {
                    MeetingWork work = meeting.work();
                    return meeting.with(
                            work.with(work.find(command.task()).orElseThrow().done(command.on())));
                })
                .telling(new MeetingEvent.TaskFinished(command.edition(), id, command.task(), command.on()))
                .answering(Meetings.meeting(id));
    }

    private static boolean hasTask(Edition edition, MeetingId meeting, TaskId task) {
        return edition.find(meeting).flatMap(one -> one.work().find(task)).isPresent();
    }

    private static boolean isNotOpen(Edition edition, MeetingId meeting, TaskId task) {
        return open(edition, meeting).stream().noneMatch(one -> one.id().equals(task));
    }

    private static List<MeetingTask> open(Edition edition, MeetingId meeting) {
        return edition.openTasks(edition.find(meeting).orElseThrow()).stream()
                .map(OpenTask::task)
                .toList();
    }

    private static Permission ownerOrPair(MeetingId meeting, TaskId task) {
        return (edition, actor, day) -> edition.find(task)
                .flatMap(MeetingTask::owner)
                .map(owner -> Permission.anyOf(Permission.self(owner), Permission.pair(meeting)))
                .orElseGet(() -> Permission.pair(meeting))
                .of(edition, actor, day);
    }

    /**
     * Carries open tasks over to a later meeting.
     *
     * @param edition the edition
     * @param from the meeting that agreed on them; it may be cancelled
     * @param to a later meeting of one of its networks
     * @param tasks which of the open tasks; empty: all
     * @param due the next last day for them, inside; empty: each keeps its own
     * @param on the day
     */
    public record CarryOver(
            EditionId edition,
            MeetingId from,
            MeetingId to,
            List<TaskId> tasks,
            Optional<LocalDate> due,
            LocalDate on) {
        /** Copies the list, each task once. */
        public CarryOver {
            tasks = tasks.stream().distinct().toList();
        }
    }

    /**
     * Carries open tasks over (przeniesienie zadań): a decision of the leading pair of the later meeting. Each gets a copy
     * there with an id of its own, {@code zadanie-2} for {@code zadanie}, and what it was carried from; the old one stays
     * as it was, and is no more open: it counts once, at the last meeting it was carried to.
     *
     * @return the later meeting
     */
    public Outcome<Meeting> carryOver(CarryOver command, Actor actor) {
        MeetingId from = command.from();
        MeetingId to = command.to();
        Attempt attempt = about(ActKind.CARRY_TASK_OVER, command.edition(), to, command.on(), actor)
                .knowing(from)
                .by(Permission.pair(to))
                .unless(edition -> !isLater(edition, to, from), "not-later", to, from)
                .unless(edition -> haveNoCommonNetwork(edition, to, from), "other-networks", to, from)
                .changing(edition -> carried(edition, command))
                .telling(new MeetingEvent.TasksCarriedOver(command.edition(), to, from, command.on()));
        if (command.tasks().isEmpty()) {
            attempt.unless(edition -> open(edition, from).isEmpty(), "no-open-tasks", from);
        }
        for (TaskId task : command.tasks()) {
            attempt.requiring(edition -> hasTask(edition, from, task), "task", task)
                    .unless(edition -> isNotOpen(edition, from, task), "task-closed", task);
        }
        return attempt.answering(Meetings.meeting(to));
    }

    private static boolean isLater(Edition edition, MeetingId later, MeetingId earlier) {
        Meeting to = edition.find(later).orElseThrow();
        Meeting from = edition.find(earlier).orElseThrow();
        return to.isDated() && from.isDated() && from.firstDay().isBefore(to.firstDay());
    }

    private static boolean haveNoCommonNetwork(Edition edition, MeetingId one, MeetingId other) {
        return Collections.disjoint(
                edition.find(one).orElseThrow().networks(),
                edition.find(other).orElseThrow().networks());
    }

    private static Edition carried(Edition edition, CarryOver command) {
        Edition next = edition;
        for (MeetingTask task : open(edition, command.from())) {
            if (command.tasks().isEmpty() || command.tasks().contains(task.id())) {
                Meeting later = next.find(command.to()).orElseThrow();
                next = next.with(later.with(later.work()
                        .with(new MeetingTask(
                                nextId(next, task.id()),
                                task.kind(),
                                task.text(),
                                task.owner(),
                                command.due().or(task::due),
                                Optional.empty(),
                                Optional.of(command.from())))));
            }
        }
        return next;
    }

    /** The id of a copy: a number from 2 on after the task's own, which is cut where it would grow too long. */
    private static TaskId nextId(Edition edition, TaskId id) {
        int number = 2;
        while (edition.find(numbered(id, number)).isPresent()) {
            number++;
        }
        return numbered(id, number);
    }

    private static TaskId numbered(TaskId id, int number) {
        String ending = "-" + number;
        String whole = id.value() + ending;
        return new TaskId(
                Slug.matches(whole) ? whole : id.value().substring(0, id.value().length() - ending.length()) + ending);
    }
}
