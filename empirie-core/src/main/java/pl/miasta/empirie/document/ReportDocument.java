package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.Move;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;

/**
 * The coordinator's report on a meeting (raport). The source asks for one and does not say what stands in it: here is
 * what the edition knows of the meeting. Source: III.1; its content is ours.
 */
final class ReportDocument {
    private final Scribe scribe;
    private final MeetingRoll roll;
    private final Meeting meeting;
    private final FacilitatorReport report;

    private ReportDocument(Scribe scribe, Meeting meeting, FacilitatorReport report) {
        this.scribe = scribe;
        this.roll = new MeetingRoll(scribe, meeting);
        this.meeting = meeting;
        this.report = report;
    }

    /** The report, for the team, ZH-16 and the Office; missing until it is filed. */
    static DocumentAnswer of(Scribe scribe, MeetingId id) {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.REPORT, id));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        Meeting meeting = scribe.edition().find(id).orElseThrow();
        return meeting.report()
                .<DocumentAnswer>map(
                        report -> new DocumentAnswer.Made(new ReportDocument(scribe, meeting, report).write()))
                .orElseGet(() -> new DocumentAnswer.Missing(Message.of("document.missing.report", id)));
    }

    private Document write() {
        scribe.facts(roll.head()
                .fact("format", roll.format())
                .fact("status", scribe.term(meeting.status()))
                .fact("filed", report.submittedOn())
                .fact("filed-by", roll.name(report.by())));
        scribe.numbered("report.leaders");
        if (meeting.leaders().isEmpty()) {
            scribe.sentence("note.leaders.none");
        } else {
            scribe.items(roll.leaders());
        }
        scribe.numbered("report.course");
        course();
        scribe.numbered("report.people");
        people();
        scribe.numbered("report.agreed");
        agreed();
        scribe.numbered("report.note");
        note();
        scribe.signatures("signature.coordinator");
        return scribe.document(scribe.say("report.title", roll.subject()));
    }

    // --- how it went ----------------------------------------------------------------------------------------------

    private void course() {
        List<String> steps = new ArrayList<>();
        meeting.work().convenedOn().ifPresent(day -> steps.add(scribe.say("report.convened", scribe.date(day))));
        meeting.work().moves().forEach(move -> steps.add(move(move)));
        meeting.work()
                .cancelledOn()
                .ifPresent(day -> steps.add(meeting.work()
                        .cancelReason()
                        .filter(why -> !Blank.is(why))
                        .map(why -> scribe.say("report.cancelled.why", scribe.date(day), why))
                        .orElseGet(() -> scribe.say("report.cancelled", scribe.date(day)))));
        if (!steps.isEmpty()) {
            scribe.items(steps);
        }
        List<List<String>> rows = new ArrayList<>();
        for (MeetingDay day : meeting.days()) {
            for (AgendaItem item : day.items()) {
                if (!item.isBreak()) {
                    rows.add(List.of(
                            scribe.brief(day.date()),
                            item.title(),
                            scribe.term(item.kind()),
                            scribe.minutes(item.minutes()),
                            scribe.term(item.audience())));
                }
            }
        }
        if (!rows.isEmpty()) {
            scribe.table("report.course", List.of("day", "what", "kind", "time", "audience"), rows);
        } else if (steps.isEmpty()) {
            scribe.sentence("report.course.none");
        }
    }

    private String move(Move move) {
        return Blank.is(Optional.of(move.reason()))
                ? scribe.say("report.moved", scribe.date(move.on()), scribe.date(move.from()))
                : scribe.say("report.moved.why", scribe.date(move.on()), scribe.date(move.from()), move.reason());
    }

    // --- who took part --------------------------------------------------------------------------------------------

    private void people() {
        List<Attendance> entries = meeting.attendance();
        if (entries.isEmpty()) {
            scribe.sentence("note.attendance.none");
        } else {
            Map<LocalDate, Map<PersonId, List<Representative>>> sent = new TreeMap<>();
            Set<PersonId> tookPart = new HashSet<>();
            Set<PersonId> standIns = new HashSet<>();
            Set<CityId> represented = new HashSet<>();
            for (Attendance entry : entries) {
                LocalDate date = meeting.days().get(entry.day() - 1).date();
                if (entry.tookPart()) {
                    tookPart.add(entry.person());
                    represented.addAll(MeetingRoll.cities(
                            sent.computeIfAbsent(date, roll::sent).getOrDefault(entry.person(), List.of())));
                    if (entry.standIn()) {
                        standIns.add(entry.person());
                    }
                }
            }
            Set<CityId> absent = new HashSet<>();
            roll.dates()
                    .forEach(date -> roll.seats(date)
                            .filter(Seat::isCore)
                            .map(seat -> seat.city().id())
                            .filter(city -> !represented.contains(city))
                            .forEach(absent::add));
            scribe.facts(scribe.new Facts()
                    .fact("took-part", scribe.counted("agenda.people", tookPart.size()))
                    .fact("cities-there", scribe.counted("count.cities", represented.size()))
                    .fact("cities-missing", roll.said(absent))
                    .fact("stand-ins", scribe.counted("agenda.people", standIns.size())));
        }
        if (!meeting.guests().isEmpty()) {
            scribe.heading(2, "report.guests");
            scribe.items(meeting.guests().stream().map(this::guest).toList());
        }
    }

    private String guest(Guest guest) {
        String from = guest.category().map(scribe::term).orElseGet(() -> scribe.say("attendance.guest"));
        return roll.name(guest.person())
                .map(name -> scribe.say("with", name, from))
                .orElse(from);
    }

    // --- what came of it ------------------------------------------------------------------------------------------

    private void agreed() {
        List<MeetingTask> tasks = meeting.work().tasks();
        if (tasks.isEmpty()) {
            scribe.sentence("report.agreed.none");
            return;
        }
        scribe.table(
                "report.agreed",
                List.of("number", "kind", "what", "who", "by", "done"),
                tasks.stream()
                        .map(task -> List.of(
                                Integer.toString(tasks.indexOf(task) + 1),
                                scribe.term(task.kind()),
                                task.text(),
                                task.owner().flatMap(roll::name).orElse(Scribe.NOTHING),
                                scribe.orNothing(task.due()),
                                scribe.orNothing(task.doneOn())))
                        .toList());
    }

    private void note() {
        Optional<Note> note = meeting.note();
        if (note.isEmpty()) {
            scribe.sentence("report.note.none");
            return;
        }
        scribe.facts(scribe.new Facts()
                .fact("origin", scribe.term(note.get().origin()))
                .fact("approved", note.get().approvedOn().map(scribe::date))
                .fact("shared", note.get().sharedOn().map(scribe::date)));
    }
}
