package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingMode;

/** The meetings of all networks (szczegółowy harmonogram spotkań): by network and month, then one by one. Source: II.5. */
final class CalendarDocument {
    private final Scribe scribe;
    private final List<Meeting> dated;
    private final List<Meeting> undated;

    private CalendarDocument(Scribe scribe, List<Meeting> meetings) {
        this.scribe = scribe;
        this.dated =
                meetings.stream().filter(Meeting::isDated).sorted(Meeting.ORDER).toList();
        this.undated = meetings.stream()
                .filter(meeting -> !meeting.isDated())
                .sorted(Comparator.comparing(Meeting::id))
                .toList();
    }

    /** The calendar, for everybody; missing while no meeting is planned. */
    static DocumentAnswer of(Scribe scribe) {
        List<Meeting> on =
                scribe.edition().meetings().stream().filter(Meeting::isOn).toList();
        return on.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.calendar"))
                : new DocumentAnswer.Made(new CalendarDocument(scribe, on).write());
    }

    private Document write() {
        scribe.facts(EditionSheet.head(scribe));
        if (!dated.isEmpty()) {
            scribe.sentence("calendar.legend");
            LocalDate first = dated.stream()
                    .map(Meeting::firstDay)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = dated.stream()
                    .map(Meeting::lastDay)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            for (List<YearMonth> months : Months.between(first, last).tables()) {
                scribe.months(
                        "calendar",
                        scribe.say("calendar.caption"),
                        List.of("network", "count"),
                        months,
                        scribe.edition().networks().stream()
                                .map(dossier -> row(dossier, months))
                                .toList());
            }
        }
        scribe.heading(1, "calendar.list");
        List<List<String>> rows = new ArrayList<>();
        dated.forEach(meeting -> rows.add(row(meeting)));
        undated.forEach(meeting -> rows.add(row(meeting)));
        scribe.table("calendar.list", List.of("days", "network", "mode", "host", "place", "status"), rows);
        return scribe.document(scribe.say("calendar.title", scribe.edition().title()), Document.Page.LANDSCAPE);
    }

    private List<String> row(NetworkDossier dossier, List<YearMonth> months) {
        List<Meeting> own =
                dated.stream().filter(meeting -> meeting.isOf(dossier.id())).toList();
        return Months.row(
                List.of(dossier.network().title(), Integer.toString(own.size())),
                months,
                month -> own.stream()
                        .filter(meeting -> YearMonth.from(meeting.firstDay()).equals(month))
                        .map(meeting -> mark(meeting.mode()))
                        .collect(Collectors.joining("\n")));
    }

    /** The source's marks: S in person (stacjonarne), On online; a hybrid one is both. */
    private static String mark(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> "S";
            case ONLINE -> "On";
            case HYBRID -> "S/On";
        };
    }

    private List<String> row(Meeting meeting) {
        return List.of(
                MeetingRoll.days(scribe, meeting),
                scribe.networks(meeting.networks()),
                scribe.term(meeting.mode()),
                meeting.host().map(scribe::city).orElse(Scribe.NOTHING),
                meeting.place().filter(place -> !Blank.is(place)).orElse(Scribe.NOTHING),
                scribe.term(meeting.status()));
    }
}
