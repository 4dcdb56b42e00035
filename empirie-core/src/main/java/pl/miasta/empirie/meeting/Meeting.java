package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import pl.miasta.empirie.base.Versions;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/**
 * A meeting of one network, or of several together. Source: II.4, IV.
 *
 * @param id unique inside the edition
 * @param networks whose meeting it is; one or more
 * @param status planned, held or cancelled
 * @param mode in person, online or hybrid
 * @param inBetween whether it is an additional one between the regular meetings
 * @param host the city that hosts it, if one does
 * @param place where, if known
 * @param format the format it is run in, if chosen
 * @param leaders who leads it
 * @param days its days in order; empty while no date is known
 * @param guests invited experts
 * @param observers observing cities, item by item
 * @param attendance who took part
 * @param note the note of conclusions, if there is one
 * @param report the coordinator's report, if filed
 * @param work what is done about it apart from holding it
 */
public record Meeting(
        MeetingId id,
        List<NetworkId> networks,
        MeetingStatus status,
        MeetingMode mode,
        boolean inBetween,
        Optional<CityId> host,
        Optional<String> place,
        Optional<FormatId> format,
        List<Leader> leaders,
        List<MeetingDay> days,
        List<Guest> guests,
        List<Observer> observers,
        List<Attendance> attendance,
        Optional<Note> note,
        Optional<FacilitatorReport> report,
        MeetingWork work) {

    /** By first day, then id; only for meetings with days. */
    public static final Comparator<Meeting> ORDER =
            Comparator.comparing(Meeting::firstDay).thenComparing(Meeting::id);

    /**
     * Copies all lists.
     *
     * @throws IllegalArgumentException if it is nobody's meeting, speaks of a day or an item that it does not have,
     *     or has a day of cancelling and is not cancelled
     */
    public Meeting {
        networks = List.copyOf(networks);
        leaders = List.copyOf(leaders);
        days = List.copyOf(days);
        guests = List.copyOf(guests);
        observers = List.copyOf(observers);
        attendance = List.copyOf(attendance);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("meeting " + id + " is no network's");
        }
        if (work.cancelledOn().isPresent() && status != MeetingStatus.CANCELLED) {
            throw new IllegalArgumentException("meeting " + id + " has a day of cancelling and is not cancelled");
        }
        for (Attendance entry : attendance) {
            if (entry.day() < 1 || entry.day() > days.size()) {
                throw new IllegalArgumentException("meeting " + id + " has no day " + entry.day());
            }
        }
        for (Observer observer : observers) {
            requireItem(id, days, observer.place());
        }
        for (Guest guest : guests) {
            for (ItemPlace item : guest.items()) {
                requireItem(id, days, item);
            }
        }
    }

    /** A meeting about which nothing is recorded apart from holding it. */
    public Meeting(
            MeetingId id,
            List<NetworkId> networks,
            MeetingStatus status,
            MeetingMode mode,
            boolean inBetween,
            Optional<CityId> host,
            Optional<String> place,
            Optional<FormatId> format,
            List<Leader> leaders,
            List<MeetingDay> days,
            List<Guest> guests,
            List<Observer> observers,
            List<Attendance> attendance,
            Optional<Note> note,
            Optional<FacilitatorReport> report) {
        this(
                id,
                networks,
                status,
                mode,
                inBetween,
                host,
                place,
                format,
                leaders,
                days,
                guests,
                observers,
                attendance,
                note,
                report,
                MeetingWork.NONE);
    }

    private static void requireItem(MeetingId id, List<MeetingDay> days, ItemPlace wanted) {
        if (wanted.day() > days.size()
                || wanted.item() > days.get(wanted.day() - 1).items().size()) {
            throw new IllegalArgumentException("meeting " + id + " has no such item: " + wanted);
        }
    }

    /** Whether it has at least one day. */
    public boolean isDated() {
        return !days.isEmpty();
    }

    /**
     * Its earliest day.
     *
     * @throws java.util.NoSuchElementException if it has none
     */
    public LocalDate firstDay() {
        LocalDate first = anyDay();
        for (MeetingDay day : days) {
            first = day.date().isBefore(first) ? day.date() : first;
        }
        return first;
    }

    /**
     * Its latest day.
     *
     * @throws java.util.NoSuchElementException if it has none
     */
    public LocalDate lastDay() {
        LocalDate last = anyDay();
        for (MeetingDay day : days) {
            last = day.date().isAfter(last) ? day.date() : last;
        }
        return last;
    }

    private LocalDate anyDay() {
        if (days.isEmpty()) {
            throw new NoSuchElementException("meeting " + id + " has no day");
        }
        return days.get(0).date();
    }

    /** Whether it is not cancelled. */
    public boolean isOn() {
        return status != MeetingStatus.CANCELLED;
    }

    /** Whether it took place. */
    public boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    /** Whether it is a meeting of that network, alone or with others. */
    public boolean isOf(NetworkId network) {
        return networks.contains(network);
    }

    /**
     * The item at a place.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public AgendaItem item(ItemPlace place) {
        return days.get(place.day() - 1).items().get(place.item() - 1);
    }

    /** Every item of every day with its place, in order. */
    public Map<ItemPlace, AgendaItem> items() {
        Map<ItemPlace, AgendaItem> items = new LinkedHashMap<>();
        for (int day = 1; day <= days.size(); day++) {
            List<AgendaItem> ofDay = days.get(day - 1).items();
            for (int item = 1; item <= ofDay.size(); item++) {
                items.put(new ItemPlace(day, item), ofDay.get(item - 1));
            }
        }
        return Collections.unmodifiableMap(items);
    }

    /** What findings about the meeting are about. */
    public Subject subject() {
        return Subject.of("meeting", id);
    }

    /** What findings about one of its days are about; days count from 1. */
    public Subject subject(int day) {
        return Subject.of("meeting", id + "#day-" + day);
    }

    /** What findings about one of its items are about. */
    public Subject subject(ItemPlace place) {
        return Subject.of("meeting", id + "#day-" + place.day() + "-item-" + place.item());
    }

    /**
     * The meeting as it was known on a day: what was to come is planned, so is what was cancelled later, and later steps
     * have not happened. A note replaced later says what it said then. Days stay: they are the ones it has now.
     */
    public Meeting asKnownOn(LocalDate day) {
        boolean toCome = isOn() && isDated() && lastDay().isAfter(day);
        boolean cancelledLater = work.cancelledOn().filter(day::isBefore).isPresent();
        Versions<NoteVersion, Optional<Note>> notes = notesKnownOn(day);
        Next next = new Next(this);
        next.status = toCome || cancelledLater ? MeetingStatus.PLANNED : status;
        next.note = notes.current().map(written -> written.asKnownOn(day));
        next.report = report.filter(filed -> !filed.submittedOn().isAfter(day));
        next.work = work.asKnownOn(day).withNoteVersions(notes.earlier());
        return next.made();
    }

    private Versions<NoteVersion, Optional<Note>> notesKnownOn(LocalDate day) {
        if (note.isEmpty()) {
            // nothing to restore a version to: those known by then stay earlier ones
            return new Versions<>(
                    work.noteVersions().stream()
                            .filter(version -> !version.approvedOn().isAfter(day))
                            .toList(),
                    note);
        }
        return new Versions<>(work.noteVersions(), note)
                .asKnownOn(
                        day,
                        NoteVersion::approvedOn,
                        note.flatMap(Note::approvedOn),
                        version -> note.map(written -> written.restored(version)));
    }

    /**
     * The meeting with another way, format and agenda; all else stays.
     *
     * @throws IllegalArgumentException if its guests, observers or attendance speak of items or days that are no more
     */
    public Meeting scheduled(MeetingMode way, FormatId chosen, List<MeetingDay> agenda) {
        Next next = new Next(this);
        next.mode = way;
        next.format = Optional.of(chosen);
        next.days = agenda;
        return next.made();
    }

    /**
     * The same meeting with another record of what is done about it.
     *
     * @throws IllegalArgumentException if that has a day of cancelling and the meeting is not cancelled
     */
    public Meeting with(MeetingWork changed) {
        Next next = new Next(this);
        next.work = changed;
        return next.made();
    }

    /** The same meeting, cancelled on a day. */
    public Meeting cancelled(LocalDate on, Optional<String> reason) {
        Next next = new Next(this);
        next.status = MeetingStatus.CANCELLED;
        next.work = work.cancelled(on, reason);
        return next.made();
    }

    /**
     * The same meeting with another status.
     *
     * @throws IllegalArgumentException if it has a day of cancelling and shall be no more cancelled
     */
    public Meeting withStatus(MeetingStatus changed) {
        Next next = new Next(this);
        next.status = changed;
        return next.made();
    }

    /** The same meeting with another note, or without one. */
    public Meeting withNote(Optional<Note> changed) {
        Next next = new Next(this);
        next.note = changed;
        return next.made();
    }

    /** The same meeting with another report, or without one. */
    public Meeting withReport(Optional<FacilitatorReport> changed) {
        Next next = new Next(this);
        next.report = changed;
        return next.made();
    }

    /**
     * The same meeting with another attendance.
     *
     * @throws IllegalArgumentException if that speaks of a day that the meeting does not have
     */
    public Meeting withAttendance(List<Attendance> changed) {
        Next next = new Next(this);
        next.attendance = changed;
        return next.made();
    }

    /** The same meeting with other leaders. */
    public Meeting withLeaders(List<Leader> changed) {
        Next next = new Next(this);
        next.leaders = changed;
        return next.made();
    }

    /**
     * The same meeting with other guests.
     *
     * @throws IllegalArgumentException if they are asked to an item that the meeting does not have
     */
    public Meeting withGuests(List<Guest> changed) {
        Next next = new Next(this);
        next.guests = changed;
        return next.made();
    }

    /**
     * The same meeting with other observers.
     *
     * @throws IllegalArgumentException if they observe an item that the meeting does not have
     */
    public Meeting withObservers(List<Observer> changed) {
        Next next = new Next(this);
        next.observers = changed;
        return next.made();
    }

    /**
     * The same meeting on other days.
     *
     * @throws IllegalArgumentException if its guests, observers or attendance speak of items or days that are no more
     */
    public Meeting withDays(List<MeetingDay> changed) {
        Next next = new Next(this);
        next.days = changed;
        return next.made();
    }

    @Override
    public String toString() {
        return subject().value();
    }

    /** The next state on its way: a change names what changes and nothing else. */
    private static final class Next {
        private MeetingId id;
        private List<NetworkId> networks;
        private MeetingStatus status;
        private MeetingMode mode;
        private boolean inBetween;
        private Optional<CityId> host;
        private Optional<String> place;
        private Optional<FormatId> format;
        private List<Leader> leaders;
        private List<MeetingDay> days;
        private List<Guest> guests;
        private List<Observer> observers;
        private List<Attendance> attendance;
        private Optional<Note> note;
        private Optional<FacilitatorReport> report;
        private MeetingWork work;

        Next(Meeting former) {
            id = former.id;
            networks = former.networks;
            status = former.status;
            mode = former.mode;
            inBetween = former.inBetween;
            host = former.host;
            place = former.place;
            format = former.format;
            leaders = former.leaders;
            days = former.days;
            guests = former.guests;
            observers = former.observers;
            attendance = former.attendance;
            note = former.note;
            report = former.report;
            work = former.work;
        }

        Meeting made() {
            return new Meeting(
                    id,
                    networks,
                    status,
                    mode,
                    inBetween,
                    host,
                    place,
                    format,
                    leaders,
                    days,
                    guests,
                    observers,
                    attendance,
                    note,
                    report,
                    work);
        }
    }
}
