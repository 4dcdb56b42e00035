package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.PersonId;

/** The note of a meeting's conclusions (notatka) with what the meeting was. Source: IV, III.1. */
final class NoteDocument {
    private final Scribe scribe;
    private final MeetingRoll roll;
    private final Meeting meeting;
    private final Note note;

    private NoteDocument(Scribe scribe, Meeting meeting, Note note) {
        this.scribe = scribe;
        this.roll = new MeetingRoll(scribe, meeting);
        this.meeting = meeting;
        this.note = note;
    }

    /** The note, for those who may see it. */
    static DocumentAnswer of(Scribe scribe, MeetingId id) {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.NOTE, id));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        Meeting meeting = scribe.edition().find(id).orElseThrow();
        Optional<Note> note = meeting.note();
        return note.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.note", id))
                : new DocumentAnswer.Made(new NoteDocument(scribe, meeting, note.get()).write());
    }

    private Document write() {
        scribe.facts(roll.head()
                .fact("format", roll.format())
                .fact("status", scribe.term(meeting.status()))
                .fact("origin", scribe.term(note.origin())));
        leaders();
        scribe.heading(1, "note.attendance");
        attendance();
        scribe.heading(1, "note.text");
        if (Blank.is(note.text())) {
            scribe.sentence("note.unwritten");
        } else {
            scribe.prose(note.text().orElseThrow());
        }
        scribe.heading(1, "note.approval");
        scribe.facts(
                scribe.new Facts().fact("approved", orNone(note.approvedOn())).fact("shared", orNone(note.sharedOn())));
        return scribe.document(scribe.say("note.title", roll.subject()));
    }

    private String orNone(Optional<LocalDate> day) {
        return day.map(scribe::date).orElse(Scribe.NOTHING);
    }

    private void leaders() {
        scribe.heading(1, "note.leaders");
        if (meeting.leaders().isEmpty()) {
            scribe.sentence("note.leaders.none");
        } else {
            scribe.items(roll.leaders());
        }
    }

    private void attendance() {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.ATTENDANCE, meeting.id()));
        if (!sight.isAllowed()) {
            scribe.sentence("note.attendance.refused");
        } else if (meeting.attendance().isEmpty()) {
            scribe.sentence("note.attendance.none");
        } else if (sight.scope().filter(Sight.Scope.OWN_CITY::equals).isPresent()) {
            Tally tally = tally();
            tally.cities.keySet().retainAll(roll.ownCities());
            if (tally.cities.isEmpty()) {
                scribe.sentence("note.attendance.none-own");
            } else {
                table("note.attendance-own", tally);
            }
        } else {
            Tally tally = tally();
            scribe.sentence("note.attendance.total", tally.tookPart.size());
            table("note.attendance", tally);
        }
    }

    private void table(String code, Tally tally) {
        List<List<String>> rows = new ArrayList<>();
        tally.cities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        (left, right) -> PolishOrder.BY_LETTER.compare(scribe.city(left), scribe.city(right))))
                .forEach(entry -> entry.getValue()
                        .forEach((date, counts) -> rows.add(row(scribe.city(entry.getKey()), date, counts))));
        if (code.equals("note.attendance")) {
            tally.others.forEach((date, counts) -> rows.add(row(scribe.say("note.attendance.others"), date, counts)));
        }
        scribe.table(code, List.of("who", "day", "present", "remote", "excused", "absent"), rows);
    }

    private List<String> row(String who, LocalDate date, Map<AttendanceStatus, Integer> counts) {
        return List.of(
                who,
                scribe.brief(date),
                count(counts, AttendanceStatus.PRESENT),
                count(counts, AttendanceStatus.REMOTE),
                count(counts, AttendanceStatus.EXCUSED),
                count(counts, AttendanceStatus.ABSENT));
    }

    private static String count(Map<AttendanceStatus, Integer> counts, AttendanceStatus status) {
        return Integer.toString(counts.getOrDefault(status, 0));
    }

    /** Attendance counted by city and day. */
    private static final class Tally {
        private final SortedMap<CityId, SortedMap<LocalDate, Map<AttendanceStatus, Integer>>> cities = new TreeMap<>();
        private final SortedMap<LocalDate, Map<AttendanceStatus, Integer>> others = new TreeMap<>();
        private final Set<PersonId> tookPart = new HashSet<>();

        private static void add(
                SortedMap<LocalDate, Map<AttendanceStatus, Integer>> counts, LocalDate date, AttendanceStatus status) {
            counts.computeIfAbsent(date, none -> new EnumMap<>(AttendanceStatus.class))
                    .merge(status, 1, Integer::sum);
        }
    }

    private Tally tally() {
        Tally tally = new Tally();
        Map<LocalDate, Map<PersonId, List<Representative>>> sent = new TreeMap<>();
        for (Attendance entry : meeting.attendance()) {
            LocalDate date = meeting.days().get(entry.day() - 1).date();
            Set<CityId> sentBy =
                    MeetingRoll.cities(sent.computeIfAbsent(date, roll::sent).getOrDefault(entry.person(), List.of()));
            sentBy.forEach(city ->
                    Tally.add(tally.cities.computeIfAbsent(city, none -> new TreeMap<>()), date, entry.status()));
            if (sentBy.isEmpty()) {
                Tally.add(tally.others, date, entry.status());
            }
            if (entry.tookPart()) {
                tally.tookPart.add(entry.person());
            }
        }
        return tally;
    }
}
