package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;

/** Where people sign at a meeting to come (lista obecności do podpisu), whoever is expected already on it. */
final class MeetingSheetDocument {
    private final Scribe scribe;
    private final MeetingRoll roll;
    private final Meeting meeting;
    private final Optional<Set<CityId>> cities;

    private MeetingSheetDocument(Scribe scribe, MeetingRoll roll, Optional<Set<CityId>> cities) {
        this.scribe = scribe;
        this.roll = roll;
        this.meeting = roll.meeting();
        this.cities = cities;
    }

    /** The sheet, for those who may see the attendance list; missing when the meeting is over, cancelled or undated. */
    static DocumentAnswer of(Scribe scribe, MeetingId id) {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.ATTENDANCE, id));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        MeetingRoll roll = new MeetingRoll(scribe, scribe.edition().find(id).orElseThrow());
        Meeting meeting = roll.meeting();
        return meeting.status() == MeetingStatus.PLANNED && meeting.isDated()
                ? new DocumentAnswer.Made(new MeetingSheetDocument(scribe, roll, roll.citiesIn(sight)).write())
                : new DocumentAnswer.Missing(Message.of("document.missing.sheet", id));
    }

    private Document write() {
        scribe.facts(roll.head());
        scribe.sentence("attendance.data");
        if (meeting.mode() != MeetingMode.IN_PERSON) {
            scribe.sentence("attendance.online." + meeting.mode().name());
        }
        String last = meeting.mode() == MeetingMode.ONLINE ? "present" : "signature";
        List<String> columns = List.of("number", "name", "city", "position", last);
        for (int day = 1; day <= meeting.days().size(); day++) {
            MeetingDay one = meeting.days().get(day - 1);
            if (meeting.days().size() > 1) {
                scribe.title(1, scribe.say("agenda.day", day, scribe.weekday(one.date())), day > 1);
            }
            scribe.table(
                    "attendance", scribe.say("attendance.caption", scribe.weekday(one.date())), columns, rows(one));
        }
        scribe.signatures("signature.guardian");
        return scribe.document(scribe.say("attendance.title", roll.subject()));
    }

    private List<List<String>> rows(MeetingDay day) {
        List<List<String>> rows = new ArrayList<>();
        Set<PersonId> listed = new HashSet<>();
        roll.seats(day.date())
                .filter(Seat::isCore)
                .filter(seat ->
                        cities.isEmpty() || cities.get().contains(seat.city().id()))
                .flatMap(seat -> seat.representatives().stream())
                .sorted(Comparator.comparing((Representative sent) -> scribe.city(sent.city()), PolishOrder.BY_LETTER)
                        .thenComparing(sent -> roll.name(sent.person()).orElse(""), PolishOrder.BY_LETTER)
                        .thenComparing(Representative::person))
                .filter(sent -> listed.add(sent.person()))
                .forEach(sent -> add(
                        rows,
                        roll.name(sent.person()).orElse(""),
                        scribe.city(sent.city()),
                        scribe.term(sent.position())));
        if (cities.isEmpty()) {
            others().filter(listed::add)
                    .forEach(person -> add(rows, roll.name(person).orElse(""), Scribe.NOTHING, role(person)));
            for (int spare = 0; spare < AttendanceSheetDocument.SPARE_ROWS; spare++) {
                add(rows, "", "", "");
            }
        }
        return rows;
    }

    private static void add(List<List<String>> rows, String name, String city, String position) {
        rows.add(List.of(Integer.toString(rows.size() + 1), name, city, position, ""));
    }

    private Stream<PersonId> others() {
        return Stream.concat(
                meeting.leaders().stream().map(Leader::person),
                meeting.guests().stream().map(Guest::person));
    }

    private String role(PersonId person) {
        return meeting.leaders().stream()
                .filter(leader -> leader.person().equals(person))
                .findFirst()
                .map(leader -> scribe.term(leader.as()))
                .orElseGet(() -> scribe.say("attendance.guest"));
    }
}
