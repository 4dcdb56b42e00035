package pl.miasta.empirie.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.meeting.Tools;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Role;

/** The meetings of an edition as rows. */
final class MeetingRows {
    private static final Table MEETING = Owner.MEETING
            .table("meeting")
            .key("meeting_id")
            .whole("position")
            .text("status", "mode", "host_city_id", "place", "format_id", "cancel_reason")
            .flag("in_between")
            .day("convened_on", "cancelled_on");
    private static final Table NETWORK = Owner.MEETING
            .table("meeting_network")
            .key("meeting_id")
            .keyNumber("position")
            .text("network_id");
    private static final Table LEADER = Owner.MEETING
            .table("meeting_leader")
            .key("meeting_id")
            .keyNumber("position")
            .text("person_id", "team_role");
    private static final Table DAY = Owner.MEETING
            .table("meeting_day")
            .key("meeting_id")
            .keyNumber("day_no")
            .day("held_on")
            .time("starts_at");
    private static final Table ITEM = Owner.MEETING
            .table("agenda_item")
            .key("meeting_id")
            .keyNumber("day_no", "item_no")
            .text("title", "kind", "audience", "part")
            .whole("minutes")
            .flag("transmitted", "recorded", "names_tools");
    private static final Table TOOL = Owner.MEETING
            .table("agenda_tool")
            .key("meeting_id")
            .keyNumber("day_no", "item_no")
            .key("presence")
            .keyNumber("position")
            .text("name");
    private static final Table GUEST = Owner.MEETING
            .table("guest")
            .key("meeting_id")
            .keyNumber("guest_no")
            .text("person_id", "category", "requested_by", "requester_id");
    private static final Table GUEST_ITEM = Owner.MEETING
            .table("guest_item")
            .key("meeting_id")
            .keyNumber("guest_no", "position")
            .whole("day_no", "item_no");
    private static final Table OBSERVER = Owner.MEETING
            .table("observer")
            .key("meeting_id")
            .keyNumber("position")
            .text("city_id", "presence")
            .whole("day_no", "item_no");
    private static final Table ATTENDANCE = Owner.MEETING
            .table("attendance")
            .key("meeting_id")
            .keyNumber("position")
            .text("person_id", "status", "stands_in_for_id")
            .whole("day_no", "late_minutes", "early_minutes")
            .flag("stand_in");
    private static final Table NOTE = Owner.MEETING
            .table("meeting_note")
            .key("meeting_id")
            .text("origin", "body")
            .day("approved_on", "shared_on");
    private static final Table REPORT = Owner.MEETING
            .table("facilitator_report")
            .key("meeting_id")
            .text("person_id")
            .day("submitted_on");

    static final List<Table> TABLES = Stream.of(
                    List.of(
                            MEETING,
                            NETWORK,
                            LEADER,
                            DAY,
                            ITEM,
                            TOOL,
                            GUEST,
                            GUEST_ITEM,
                            OBSERVER,
                            ATTENDANCE,
                            NOTE,
                            REPORT),
                    MeetingWorkRows.TABLES)
            .flatMap(List::stream)
            .toList();

    private static final String BY_ZMP = "ZMP";
    private static final String BY_PERSON = "PERSON";

    private MeetingRows() {}

    static void write(Rows rows, List<Meeting> meetings, IntPredicate which) {
        rows.list(
                MEETING,
                Row.EDITION,
                meetings,
                which,
                MeetingRows::write,
                (parent, meeting) -> writeBelow(rows, parent, meeting));
    }

    private static void write(Draft row, Meeting meeting) {
        row.put("meeting_id", meeting.id())
                .put("status", meeting.status())
                .put("mode", meeting.mode())
                .put("in_between", meeting.inBetween())
                .put("host_city_id", meeting.host())
                .put("place", meeting.place())
                .put("format_id", meeting.format());
        MeetingWorkRows.write(row, meeting.work());
    }

    private static void writeBelow(Rows rows, Row parent, Meeting meeting) {
        rows.list(NETWORK, parent, meeting.networks(), (row, network) -> row.put("network_id", network));
        rows.list(
                LEADER,
                parent,
                meeting.leaders(),
                (row, leader) -> row.put("person_id", leader.person()).put("team_role", leader.as()));
        rows.list(
                DAY,
                parent,
                meeting.days(),
                (row, day) -> row.put("held_on", day.date()).put("starts_at", day.start()),
                (below, day) -> rows.list(
                        ITEM,
                        below,
                        day.items(),
                        MeetingRows::write,
                        (at, item) -> writeTools(rows, at, item.tools())));
        rows.list(
                GUEST,
                parent,
                meeting.guests(),
                MeetingRows::write,
                (below, guest) -> rows.list(GUEST_ITEM, below, guest.items(), MeetingRows::write));
        rows.list(OBSERVER, parent, meeting.observers(), (row, observer) -> {
            write(row, observer.place());
            row.put("city_id", observer.city()).put("presence", observer.presence());
        });
        rows.list(
                ATTENDANCE,
                parent,
                meeting.attendance(),
                (row, entry) -> row.put("person_id", entry.person())
                        .put("day_no", entry.day())
                        .put("status", entry.status())
                        .put("late_minutes", entry.lateMinutes())
                        .put("early_minutes", entry.earlyMinutes())
                        .put("stand_in", entry.standIn())
                        .put("stands_in_for_id", entry.standsInFor()));
        rows.maybe(
                NOTE,
                parent,
                meeting.note(),
                (row, note) -> row.put("origin", note.origin())
                        .put("body", note.text())
                        .put("approved_on", note.approvedOn())
                        .put("shared_on", note.sharedOn()));
        rows.maybe(
                REPORT,
                parent,
                meeting.report(),
                (row, report) -> row.put("person_id", report.by()).put("submitted_on", report.submittedOn()));
        MeetingWorkRows.writeBelow(rows, parent, meeting.work());
    }

    static List<Meeting> read(Rows rows) {
        return rows.list(
                MEETING,
                Row.EDITION,
                row -> new Meeting(
                        row.id("meeting_id", MeetingId::new),
                        rows.list(NETWORK, row, one -> one.id("network_id", NetworkId::new)),
                        row.word("status", MeetingStatus.class),
                        row.word("mode", MeetingMode.class),
                        row.flag("in_between"),
                        row.maybeId("host_city_id", CityId::new),
                        row.maybeText("place"),
                        row.maybeId("format_id", FormatId::new),
                        rows.list(
                                LEADER,
                                row,
                                one -> new Leader(
                                        one.id("person_id", PersonId::new), one.word("team_role", Role.class))),
                        rows.list(
                                DAY,
                                row,
                                one -> new MeetingDay(
                                        one.day("held_on"),
                                        one.time("starts_at"),
                                        rows.list(ITEM, one, item -> item(rows, item)))),
                        rows.list(GUEST, row, one -> guest(rows, one)),
                        rows.list(
                                OBSERVER,
                                row,
                                one -> new Observer(
                                        one.id("city_id", CityId::new),
                                        place(one),
                                        one.word("presence", Presence.class))),
                        rows.list(
                                ATTENDANCE,
                                row,
                                one -> new Attendance(
                                        one.id("person_id", PersonId::new),
                                        one.whole("day_no"),
                                        one.word("status", AttendanceStatus.class),
                                        one.whole("late_minutes"),
                                        one.whole("early_minutes"),
                                        one.flag("stand_in"),
                                        one.maybeId("stands_in_for_id", PersonId::new))),
                        rows.maybe(
                                NOTE,
                                row,
                                one -> new Note(
                                        one.word("origin", NoteOrigin.class),
                                        one.maybeText("body"),
                                        one.maybeDay("approved_on"),
                                        one.maybeDay("shared_on"))),
                        rows.maybe(
                                REPORT,
                                row,
                                one -> new FacilitatorReport(
                                        one.id("person_id", PersonId::new), one.day("submitted_on"))),
                        MeetingWorkRows.read(rows, row)));
    }

    private static void write(Draft row, AgendaItem item) {
        row.put("title", item.title())
                .put("minutes", item.minutes())
                .put("kind", item.kind())
                .put("audience", item.audience())
                .put("part", item.part())
                .put("transmitted", item.transmitted())
                .put("recorded", item.recorded())
                .put("names_tools", item.tools().isPresent());
    }

    private static AgendaItem item(Rows rows, Row row) {
        return new AgendaItem(
                row.text("title"),
                row.whole("minutes"),
                row.word("kind", ItemKind.class),
                row.word("audience", Audience.class),
                row.word("part", MeetingPart.class),
                row.flag("transmitted"),
                row.flag("recorded"),
                row.flag("names_tools")
                        ? Optional.of(
                                new Tools(tools(rows, row, Presence.IN_PERSON), tools(rows, row, Presence.ONLINE)))
                        : Optional.empty());
    }

    private static void writeTools(Rows rows, Row item, Optional<Tools> tools) {
        tools.ifPresent(named -> {
            writeTools(rows, item, Presence.IN_PERSON, named.inPerson());
            writeTools(rows, item, Presence.ONLINE, named.online());
        });
    }

    private static void writeTools(Rows rows, Row item, Presence presence, List<String> names) {
        rows.list(
                TOOL, item, names, (row, name) -> row.put("presence", presence).put("name", name));
    }

    private static List<String> tools(Rows rows, Row item, Presence presence) {
        return rows.list(TOOL, item, row -> row).stream()
                .filter(row -> row.word("presence", Presence.class) == presence)
                .map(row -> row.text("name"))
                .toList();
    }

    private static void write(Draft row, Guest guest) {
        row.put("person_id", guest.person())
                .put("category", guest.category())
                .put("requested_by", guest.requestedBy().map(by -> by.person().isPresent() ? BY_PERSON : BY_ZMP))
                .put("requester_id", guest.requestedBy().flatMap(Requester::person));
    }

    private static Guest guest(Rows rows, Row row) {
        return new Guest(
                row.id("person_id", PersonId::new),
                row.maybeWord("category", GuestCategory.class),
                row.maybeText("requested_by").map(by -> new Requester(row.maybeId("requester_id", PersonId::new))),
                rows.list(GUEST_ITEM, row, MeetingRows::place));
    }

    private static void write(Draft row, ItemPlace place) {
        row.put("day_no", place.day()).put("item_no", place.item());
    }

    private static ItemPlace place(Row row) {
        return new ItemPlace(row.whole("day_no"), row.whole("item_no"));
    }
}
