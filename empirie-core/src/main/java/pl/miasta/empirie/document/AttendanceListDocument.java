package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.PersonId;

/** Who took part in a meeting (wypełniona lista obecności), day by day. Source: II.2, III.1. */
final class AttendanceListDocument {
    private final Scribe scribe;
    private final MeetingRoll roll;
    private final Meeting meeting;
    private final Optional<Set<CityId>> cities;

    private AttendanceListDocument(Scribe scribe, MeetingRoll roll, Optional<Set<CityId>> cities) {
        this.scribe = scribe;
        this.roll = roll;
        this.meeting = roll.meeting();
        this.cities = cities;
    }

    /** The list, or the reader's own city's part of it; missing while nobody is recorded. */
    static DocumentAnswer of(Scribe scribe, MeetingId id) {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.ATTENDANCE, id));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        MeetingRoll roll = new MeetingRoll(scribe, scribe.edition().find(id).orElseThrow());
        return roll.meeting().attendance().isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.attendance", id))
                : new DocumentAnswer.Made(new AttendanceListDocument(scribe, roll, roll.citiesIn(sight)).write());
    }

    /** An entry with what the list says of it. */
    private record Line(Attendance entry, String name, Set<CityId> cities, String city) {}

    private Document write() {
        List<List<Line>> days = new ArrayList<>();
        for (int day = 1; day <= meeting.days().size(); day++) {
            days.add(lines(day));
        }
        List<Line> all = days.stream().flatMap(List::stream).toList();
        scribe.facts(roll.head()
                .fact("status", scribe.term(meeting.status()))
                .fact("took-part", scribe.counted("agenda.people", (int) all.stream()
                        .filter(line -> line.entry().tookPart())
                        .map(line -> line.entry().person())
                        .distinct()
                        .count())));
        if (cities.isPresent()) {
            scribe.sentence("attendance-list.own");
        }
        if (all.stream().anyMatch(line -> line.name().isEmpty())) {
            scribe.sentence("names.hidden");
        }
        for (int day = 1; day <= days.size(); day++) {
            day(day, days.get(day - 1));
        }
        scribe.signatures("signature.guardian");
        return scribe.document(scribe.say("attendance-list.title", roll.subject()));
    }

    private void day(int number, List<Line> lines) {
        MeetingDay day = meeting.days().get(number - 1);
        if (meeting.days().size() > 1) {
            scribe.title(1, scribe.say("agenda.day", number, scribe.weekday(day.date())));
        }
        if (lines.isEmpty()) {
            scribe.sentence("attendance-list.none");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name().isEmpty() ? Scribe.NOTHING : line.name(),
                    line.city(),
                    scribe.term(line.entry().status()),
                    remarks(line.entry())));
        }
        scribe.table(
                "attendance-list",
                scribe.say("attendance-list.caption", scribe.weekday(day.date())),
                List.of("number", "name", "city", "status", "remarks"),
                rows);
        scribe.sentence(
                "attendance-list.count",
                scribe.counted("agenda.people", count(lines, AttendanceStatus.PRESENT)),
                scribe.counted("agenda.people", count(lines, AttendanceStatus.REMOTE)),
                scribe.counted("agenda.people", count(lines, AttendanceStatus.EXCUSED)),
                scribe.counted("agenda.people", count(lines, AttendanceStatus.ABSENT)));
    }

    private static int count(List<Line> lines, AttendanceStatus status) {
        return (int) lines.stream()
                .filter(line -> line.entry().status() == status)
                .map(line -> line.entry().person())
                .distinct()
                .count();
    }

    private List<Line> lines(int day) {
        Map<PersonId, List<Representative>> sent =
                roll.sent(meeting.days().get(day - 1).date());
        return meeting.attendance().stream()
                .filter(entry -> entry.day() == day)
                .map(entry -> {
                    Set<CityId> own = MeetingRoll.cities(sent.getOrDefault(entry.person(), List.of()));
                    return new Line(entry, roll.name(entry.person()).orElse(""), own, city(entry.person(), own));
                })
                .filter(line -> cities.isEmpty() || line.cities().stream().anyMatch(cities.get()::contains))
                .sorted(Comparator.comparing((Line line) -> line.cities().isEmpty())
                        .thenComparing(Line::city, PolishOrder.BY_LETTER)
                        .thenComparing(Line::name, PolishOrder.BY_LETTER)
                        .thenComparing(line -> line.entry().person()))
                .toList();
    }

    /** For which cities somebody is there; of the others, whether in the team or as a guest. */
    private String city(PersonId person, Set<CityId> own) {
        if (!own.isEmpty()) {
            return roll.said(own);
        }
        return meeting.leaders().stream()
                .filter(leader -> leader.person().equals(person))
                .findFirst()
                .map(leader -> scribe.term(leader.as()))
                .orElseGet(() -> meeting.guests().stream()
                                .anyMatch(guest -> guest.person().equals(person))
                        ? scribe.say("attendance.guest")
                        : Scribe.NOTHING);
    }

    private String remarks(Attendance entry) {
        List<String> remarks = new ArrayList<>();
        if (entry.lateMinutes() > 0) {
            remarks.add(scribe.say("attendance-list.late", scribe.length(entry.lateMinutes())));
        }
        if (entry.earlyMinutes() > 0) {
            remarks.add(scribe.say("attendance-list.early", scribe.length(entry.earlyMinutes())));
        }
        if (entry.standIn()) {
            remarks.add(entry.standsInFor()
                    .flatMap(roll::name)
                    .map(name -> scribe.say("attendance-list.stand-in.for", name))
                    .orElseGet(() -> scribe.say("attendance-list.stand-in")));
        }
        return remarks.isEmpty() ? Scribe.NOTHING : String.join("; ", remarks);
    }
}
