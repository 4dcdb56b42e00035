package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Move;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Task;

/**
 * What happens to meetings (spotkania): planning, programme, moving, cancelling, convening, holding, attendance. Each
 * method answers the meeting's next state, or every reason against it. Whoever may act in one of a joint meeting's
 * networks may act for it; every one of them has to have begun and not to be closed. Every command says on which day it
 * is done: as of that day it is judged. Source: II.4, III.1, IV; who may do what is (ours) where the source does not say.
 */
public final class Meetings {
    static final Set<Stage> ALIVE = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);

    private final Desk desk;

    Meetings(Desk desk) {
        this.desk = desk;
    }

    /**
     * How a meeting is planned: {@code Programme.of(agenda.in(meeting))} takes over a compiled agenda.
     *
     * @param mode in person, online or hybrid
     * @param host the city that hosts it, if one does
     * @param place where, if known
     * @param format the format it is run in, if chosen
     * @param days its days in order; empty while no date is known
     * @param leaders who leads it
     * @param guests invited experts
     * @param observers observing cities, item by item
     */
    public record Programme(
            MeetingMode mode,
            Optional<CityId> host,
            Optional<String> place,
            Optional<FormatId> format,
            List<MeetingDay> days,
            List<Leader> leaders,
            List<Guest> guests,
            List<Observer> observers) {
        /** Copies all lists. */
        public Programme {
            days = List.copyOf(days);
            leaders = List.copyOf(leaders);
            guests = List.copyOf(guests);
            observers = List.copyOf(observers);
        }

        /** Mode and days, and nothing else yet. */
        public static Programme of(MeetingMode mode, List<MeetingDay> days) {
            return new Programme(
                    mode, Optional.empty(), Optional.empty(), Optional.empty(), days, List.of(), List.of(), List.of());
        }

        /** The programme that a meeting has. */
        public static Programme of(Meeting meeting) {
            return new Programme(
                    meeting.mode(),
                    meeting.host(),
                    meeting.place(),
                    meeting.format(),
                    meeting.days(),
                    meeting.leaders(),
                    meeting.guests(),
                    meeting.observers());
        }

        /** The same programme with other leaders. */
        public Programme ledBy(Leader... others) {
            return new Programme(mode, host, place, format, days, List.of(others), guests, observers);
        }

        /** The same programme on other days. */
        public Programme on(List<MeetingDay> others) {
            return new Programme(mode, host, place, format, others, leaders, guests, observers);
        }

        private boolean lacksAnItem() {
            return Stream.concat(
                            observers.stream().map(Observer::place),
                            guests.stream().flatMap(guest -> guest.items().stream()))
                    .anyMatch(this::lacks);
        }

        private boolean lacks(ItemPlace place) {
            return place.day() > days.size()
                    || place.item() > days.get(place.day() - 1).items().size();
        }

        private List<LocalDate> dates() {
            return days.stream().map(MeetingDay::date).toList();
        }
    }

    /**
     * Plans a meeting.
     *
     * @param edition the edition
     * @param meeting the meeting's id, not taken yet
     * @param networks whose meeting it is; one or more
     * @param inBetween whether it is an additional one between the regular meetings
     * @param programme how it is planned
     * @param on the day on which it is planned
     */
    public record Plan(
            EditionId edition,
            MeetingId meeting,
            List<NetworkId> networks,
            boolean inBetween,
            Programme programme,
            LocalDate on) {
        /** @throws IllegalArgumentException if it is nobody's meeting */
        public Plan {
            networks = networks.stream().distinct().toList();
            if (networks.isEmpty()) {
                throw new IllegalArgumentException("meeting " + meeting + " is no network's");
            }
        }
    }

    /** Plans a meeting (zaplanowanie spotkania): a decision of the coordinator or a substitute; no rule refuses a plan. */
    public Outcome<Meeting> plan(Plan command, Actor actor) {
        MeetingId id = command.meeting();
        Attempt attempt = desk.act(ActKind.PLAN_MEETING, command.edition(), actor)
                .inNetworks(command.networks())
                .asOf(command.on())
                .by(Permission.taskInAny(command.networks(), Task.PREPARE_PROGRAMME))
                .during(ALIVE)
                .unless(edition -> edition.find(id).isPresent(), "meeting-exists", id)
                .unless(edition -> command.programme().lacksAnItem(), "no-such-item", id)
                .changing(edition -> edition.with(planned(command)))
                .telling(new MeetingEvent.MeetingPlanned(command.edition(), id, command.networks(), command.on()));
        return knowing(command.programme(), attempt).answering(meeting(id));
    }

    private static Meeting planned(Plan command) {
        Programme programme = command.programme();
        return new Meeting(
                command.meeting(),
                command.networks(),
                MeetingStatus.PLANNED,
                programme.mode(),
                command.inBetween(),
                programme.host(),
                programme.place(),
                programme.format(),
                programme.leaders(),
                programme.days(),
                programme.guests(),
                programme.observers(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Attempt knowing(Programme programme, Attempt attempt) {
        programme.host().ifPresent(attempt::knowing);
        programme.leaders().forEach(leader -> attempt.knowing(leader.person()));
        for (Guest guest : programme.guests()) {
            attempt.knowing(guest.person());
            guest.requestedBy().flatMap(Requester::person).ifPresent(attempt::knowing);
        }
        programme.observers().forEach(observer -> attempt.knowing(observer.city()));
        return attempt;
    }

    static Function<Edition, Meeting> meeting(MeetingId id) {
        return edition -> edition.find(id).orElseThrow();
    }

    static Predicate<Edition> at(MeetingId id, Predicate<Meeting> question) {
        return edition -> question.test(edition.find(id).orElseThrow());
    }

    /** An act about a meeting of networks that have begun and are not closed, which is not for one that is cancelled. */
    static Attempt about(Desk desk, ActKind kind, EditionId edition, MeetingId id, LocalDate on, Actor actor) {
        return desk.act(kind, edition, actor)
                .inNetworksOf(id)
                .asOf(on)
                .during(ALIVE)
                .unless(at(id, meeting -> !meeting.isOn()), "meeting-cancelled", id);
    }

    /**
     * Changes the programme of a meeting.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param programme the whole of the next programme; on the days it is set for, if it is
     * @param on the day on which it is changed
     */
    public record ChangeProgramme(EditionId edition, MeetingId meeting, Programme programme, LocalDate on) {}

    /**
     * Changes the programme (zmiana programu): a decision of the coordinator or a substitute, before the meeting is held.
     * It sets the days of a meeting that has none; other days than those set are a move. Once the meeting is convened, the
     * rules that gate convening refuse what breaks them anew.
     */
    public Outcome<Meeting> changeProgramme(ChangeProgramme command, Actor actor) {
        MeetingId id = command.meeting();
        Programme next = command.programme();
        Attempt attempt = about(desk, ActKind.CHANGE_PROGRAMME, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.PREPARE_PROGRAMME))
                .unless(at(id, Meeting::isHeld), "meeting-held", id)
                .unless(
                        at(
                                id,
                                meeting -> meeting.isDated()
                                        && !Programme.of(meeting).dates().equals(next.dates())),
                        "days-fixed",
                        id)
                .unless(edition -> next.lacksAnItem(), "no-such-item", id)
                .unless(
                        at(
                                id,
                                meeting -> meeting.work().isConvened()
                                        && next.leaders().isEmpty()),
                        "meeting-unled",
                        id)
                .gatedBy(edition -> gateOfProgramme(edition, id))
                .changing(id, meeting -> replanned(meeting, next))
                .telling(new MeetingEvent.ProgrammeChanged(command.edition(), id, command.on()));
        return knowing(next, attempt).answering(meeting(id));
    }

    private static Gate gateOfProgramme(Edition edition, MeetingId id) {
        return meeting(id).apply(edition).work().isConvened() ? Gates.CONVENING.about(subject(id)) : Gate.OPEN;
    }

    static Subject subject(MeetingId id) {
        return Subject.of("meeting", id);
    }

    private static Meeting replanned(Meeting meeting, Programme next) {
        return new Meeting(
                meeting.id(),
                meeting.networks(),
                meeting.status(),
                next.mode(),
                meeting.inBetween(),
                next.host(),
                next.place(),
                next.format(),
                next.leaders(),
                next.days(),
                next.guests(),
                next.observers(),
                meeting.attendance(),
                meeting.note(),
                meeting.report(),
                meeting.work());
    }

    /**
     * Moves a meeting.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param days its next days with their agenda; empty while the next date is open
     * @param reason why
     * @param on the day on which it is moved
     */
    public record MoveMeeting(
            EditionId edition, MeetingId meeting, List<MeetingDay> days, String reason, LocalDate on) {
        /** Copies the days. */
        public MoveMeeting {
            days = List.copyOf(days);
        }

        /** Without the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "move meeting:" + meeting;
        }
    }

    /**
     * Moves a meeting (przeniesienie): a decision of the coordinator or a substitute, with its reason; the former first day
     * is kept. What was convened before has to be convened again.
     */
    public Outcome<Meeting> move(MoveMeeting command, Actor actor) {
        MeetingId id = command.meeting();
        List<LocalDate> dates = command.days().stream().map(MeetingDay::date).toList();
        return about(desk, ActKind.MOVE_MEETING, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.PREPARE_PROGRAMME))
                .unless(at(id, Meeting::isHeld), "meeting-held", id)
                .unless(at(id, meeting -> !meeting.isDated()), "meeting-undated", id)
                .unless(
                        at(
                                id,
                                meeting -> meeting.isDated()
                                        && Programme.of(meeting).dates().equals(dates)),
                        "same-days",
                        id)
                .unless(at(id, meeting -> !meeting.attendance().isEmpty()), "meeting-attended", id)
                .unless(
                        at(
                                id,
                                meeting ->
                                        Programme.of(meeting).on(command.days()).lacksAnItem()),
                        "no-such-item",
                        id)
                .changing(id, meeting -> moved(meeting, command))
                .telling(new MeetingEvent.MeetingMoved(command.edition(), id, dates, command.on()))
                .answering(meeting(id));
    }

    private static Meeting moved(Meeting meeting, MoveMeeting command) {
        MeetingWork work = meeting.work().with(new Move(command.on(), meeting.firstDay(), command.reason()));
        return meeting.withDays(command.days()).with(work);
    }

    /**
     * Records that a meeting is cancelled.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param reason why
     * @param on the day
     */
    public record Cancel(EditionId edition, MeetingId meeting, String reason, LocalDate on) {
        /** Without the text: it may tell of a person. */
        @Override
        public String toString() {
            return "cancel meeting:" + meeting;
        }
    }

    /** Records that a meeting is cancelled (odwołanie): a fact with its reason, recorded by the coordinator or a substitute. */
    public Outcome<Meeting> cancel(Cancel command, Actor actor) {
        MeetingId id = command.meeting();
        return about(desk, ActKind.CANCEL_MEETING, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.PREPARE_PROGRAMME))
                .unless(at(id, Meeting::isHeld), "meeting-held", id)
                .changing(id, meeting -> meeting.cancelled(command.on(), Optional.of(command.reason())))
                .telling(new MeetingEvent.MeetingCancelled(command.edition(), id, command.on()))
                .answering(meeting(id));
    }

    /**
     * Convenes a meeting.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param on the day, its first one at the latest
     */
    public record Convene(EditionId edition, MeetingId meeting, LocalDate on) {}

    /**
     * Convenes a meeting (zwołanie): a decision of the coordinator or a substitute, who invite. Refused by whatever blocks
     * in its pair, durations, breaks, closed parts, observers and guests. A meeting can be convened again.
     */
    public Outcome<Meeting> convene(Convene command, Actor actor) {
        MeetingId id = command.meeting();
        return about(desk, ActKind.CONVENE_MEETING, command.edition(), id, command.on(), actor)
                .by(Permission.taskAt(id, Task.INVITE_PARTICIPANTS))
                .unless(at(id, Meeting::isHeld), "meeting-held", id)
                .unless(at(id, meeting -> !meeting.isDated()), "meeting-undated", id)
                .unless(at(id, meeting -> meeting.leaders().isEmpty()), "meeting-unled", id)
                .unless(
                        at(
                                id,
                                meeting ->
                                        meeting.isDated() && meeting.firstDay().isBefore(command.on())),
                        "meeting-begun",
                        id,
                        command.on())
                .gatedBy(Gates.CONVENING.withOldOnes().about(subject(id)))
                .changing(id, meeting -> meeting.with(meeting.work().convened(command.on())))
                .telling(new MeetingEvent.MeetingConvened(command.edition(), id, command.on()))
                .answering(meeting(id));
    }

    /**
     * Records that a meeting took place.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param on the day of recording, not before the meeting's last one
     */
    public record Hold(EditionId edition, MeetingId meeting, LocalDate on) {}

    /** Records that a meeting took place (odbycie): a fact, convened or not, recorded by the coordinator or a substitute. */
    public Outcome<Meeting> hold(Hold command, Actor actor) {
        MeetingId id = command.meeting();
        return about(desk, ActKind.HOLD_MEETING, command.edition(), id, command.on(), actor)
                .by(Permission.anyOf(
                        Permission.taskAt(id, Task.RECORD_EXCHANGE), Permission.taskAt(id, Task.LEAD_FACILITATION)))
                .unless(at(id, Meeting::isHeld), "meeting-held", id)
                .unless(at(id, meeting -> !meeting.isDated()), "meeting-undated", id)
                .unless(
                        at(id, meeting -> meeting.isDated() && command.on().isBefore(meeting.lastDay())),
                        "meeting-not-over",
                        id,
                        command.on())
                .changing(id, meeting -> meeting.withStatus(MeetingStatus.HELD))
                .telling(new MeetingEvent.MeetingHeld(command.edition(), id, command.on()))
                .answering(meeting(id));
    }

    /**
     * Records who took part.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param entries person by person and day by day; each replaces what was recorded of that person on that day
     * @param on the day of recording
     */
    public record RecordAttendance(EditionId edition, MeetingId meeting, List<Attendance> entries, LocalDate on) {
        /** Copies the entries. */
        public RecordAttendance {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Records who took part (obecność), how late, how early gone, standing in for whom: a fact, recorded day by day from the
     * day itself on by the coordinator, a substitute or the Office, which archives the lists.
     */
    public Outcome<Meeting> recordAttendance(RecordAttendance command, Actor actor) {
        MeetingId id = command.meeting();
        Attempt attempt = about(desk, ActKind.RECORD_ATTENDANCE, command.edition(), id, command.on(), actor)
                .by(Permission.anyOf(Permission.OFFICE, Permission.taskAt(id, Task.RECORD_EXCHANGE)))
                .unless(
                        at(id, meeting -> command.entries().stream().anyMatch(entry -> !hasDay(meeting, entry))),
                        "no-such-day",
                        id)
                .unless(
                        at(
                                id,
                                meeting -> command.entries().stream()
                                        .filter(entry -> hasDay(meeting, entry))
                                        .map(entry -> meeting.days()
                                                .get(entry.day() - 1)
                                                .date())
                                        .anyMatch(command.on()::isBefore)),
                        "day-to-come",
                        id,
                        command.on())
                .changing(id, meeting -> meeting.withAttendance(replaced(meeting.attendance(), command.entries())))
                .telling(new MeetingEvent.AttendanceRecorded(
                        command.edition(),
                        id,
                        command.entries().stream()
                                .map(Attendance::person)
                                .distinct()
                                .toList(),
                        command.on()));
        for (Attendance entry : command.entries()) {
            attempt.knowing(entry.person());
            entry.standsInFor().ifPresent(attempt::knowing);
        }
        return attempt.answering(meeting(id));
    }

    private static boolean hasDay(Meeting meeting, Attendance entry) {
        return entry.day() >= 1 && entry.day() <= meeting.days().size();
    }

    private static List<Attendance> replaced(List<Attendance> known, List<Attendance> entries) {
        List<Attendance> next = new ArrayList<>(known);
        for (Attendance entry : entries) {
            next.removeIf(one -> one.person().equals(entry.person()) && one.day() == entry.day());
            next.add(entry);
        }
        return next;
    }
}
