package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.team.SupportTeam;

/**
 * What somebody writes by hand who knows JDBC: a statement a table, batches that the driver rewrites, values bound by
 * their types, an edit that writes what it changed. It keeps what a full network fills and nothing else.
 */
final class PlainPeer implements Peer {
    static final String NAME = "plain JDBC";
    static final String SCHEMA = "peer_plain";

    private final DataSource database;

    /**
     * @param database whose connections neither commit by themselves nor see what others commit meanwhile
     */
    PlainPeer(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    private record Stored(Edition edition, long version) {}

    // writing

    /** Rows of one table on their way. */
    private static final class Batch implements AutoCloseable {
        private final PreparedStatement statement;
        private int place = 1;
        private boolean empty = true;

        private Batch(Connection connection, String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        static Batch into(Connection connection, String table, int columns) throws SQLException {
            return new Batch(
                    connection, "INSERT INTO %s.%s VALUES (?%s)".formatted(SCHEMA, table, ", ?".repeat(columns - 1)));
        }

        Batch text(String value) throws SQLException {
            statement.setString(place++, value);
            return this;
        }

        Batch word(Enum<?> value) throws SQLException {
            return text(value.name());
        }

        Batch maybe(Optional<?> value) throws SQLException {
            return text(value.map(Object::toString).orElse(null));
        }

        Batch number(long value) throws SQLException {
            statement.setLong(place++, value);
            return this;
        }

        Batch whole(int value) throws SQLException {
            statement.setInt(place++, value);
            return this;
        }

        Batch flag(boolean value) throws SQLException {
            statement.setBoolean(place++, value);
            return this;
        }

        Batch day(LocalDate value) throws SQLException {
            statement.setObject(place++, value);
            return this;
        }

        Batch day(Optional<LocalDate> value) throws SQLException {
            if (value.isPresent()) {
                return day(value.get());
            }
            statement.setNull(place++, Types.DATE);
            return this;
        }

        Batch time(LocalTime value) throws SQLException {
            statement.setObject(place++, value);
            return this;
        }

        void add() throws SQLException {
            statement.addBatch();
            place = 1;
            empty = false;
        }

        void execute() throws SQLException {
            if (!empty) {
                statement.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    @Override
    public void insert(Edition edition) throws SQLException {
        String id = edition.id().value();
        try (Connection connection = database.getConnection()) {
            try (Batch rows = Batch.into(connection, "edition", 7)) {
                rows.text(id).text(edition.title()).day(edition.firstDay()).day(edition.lastDay());
                rows.number(1)
                        .maybe(edition.life().continues())
                        .day(edition.life().closedOn())
                        .add();
                rows.execute();
            }
            insertCities(connection, id, edition.cities());
            insertPeople(connection, id, edition.people());
            insertNetworks(connection, id, edition.networks());
            insertMeetings(connection, id, 1, edition.meetings());
            connection.commit();
        }
    }

    private static void insertCities(Connection connection, String id, Cities cities) throws SQLException {
        try (Batch rows = Batch.into(connection, "city", 9)) {
            int position = 1;
            for (City city : cities.all()) {
                rows.text(id).text(city.id().value()).whole(position++).text(city.name());
                rows.maybe(city.terc()).word(city.status()).flag(city.zmpMember());
                rows.maybe(city.goodPractice()).flag(city.canHost()).add();
            }
            rows.execute();
        }
    }

    private static void insertPeople(Connection connection, String id, List<Person> people) throws SQLException {
        try (Batch rows = Batch.into(connection, "person", 6)) {
            int position = 1;
            for (Person person : people) {
                rows.text(id).text(person.id().value()).whole(position++);
                rows.maybe(person.name())
                        .maybe(person.email())
                        .flag(person.erased())
                        .add();
            }
            rows.execute();
        }
    }

    private static void insertNetworks(Connection connection, String id, List<NetworkDossier> dossiers)
            throws SQLException {
        try (Batch networks = Batch.into(connection, "network", 9);
                Batch stages = Batch.into(connection, "network_stage", 5);
                Batch members = Batch.into(connection, "membership", 7);
                Batch representatives = Batch.into(connection, "representative", 9);
                Batch plans = Batch.into(connection, "work_plan", 4);
                Batch sections = Batch.into(connection, "work_plan_section", 4)) {
            int position = 1;
            for (NetworkDossier dossier : dossiers) {
                Network network = dossier.network();
                String of = network.id().value();
                networks.text(id)
                        .text(of)
                        .whole(position++)
                        .word(network.kind())
                        .text(network.title());
                networks.maybe(network.theme())
                        .flag(network.rosterComplete())
                        .text(null)
                        .text(null)
                        .add();
                int place = 1;
                for (StageEntry entry : network.stages()) {
                    stages.text(id)
                            .text(of)
                            .whole(place++)
                            .word(entry.stage())
                            .day(entry.from())
                            .add();
                }
                place = 1;
                for (Member member : network.members()) {
                    members.text(id)
                            .text(of)
                            .whole(place++)
                            .text(member.city().value())
                            .word(member.form());
                    members.day(member.period().from())
                            .day(member.period().to())
                            .add();
                }
                place = 1;
                for (Representative one : network.representatives()) {
                    representatives
                            .text(id)
                            .text(of)
                            .whole(place++)
                            .text(one.person().value());
                    representatives.text(one.city().value()).word(one.position());
                    representatives
                            .day(one.period().from())
                            .day(one.period().to())
                            .maybe(one.reason())
                            .add();
                }
                if (dossier.plan().isPresent()) {
                    WorkPlan plan = dossier.plan().get();
                    plans.text(id)
                            .text(of)
                            .day(plan.consultedOn())
                            .day(plan.adoptedOn())
                            .add();
                    for (Map.Entry<Section, String> section : plan.sections().entrySet()) {
                        sections.text(id)
                                .text(of)
                                .word(section.getKey())
                                .text(section.getValue())
                                .add();
                    }
                }
            }
            networks.execute();
            stages.execute();
            members.execute();
            representatives.execute();
            plans.execute();
            sections.execute();
        }
    }

    private static void insertMeetings(Connection connection, String id, int first, List<Meeting> list)
            throws SQLException {
        try (Batch meetings = Batch.into(connection, "meeting", 12);
                Batch networks = Batch.into(connection, "meeting_network", 4);
                Batch days = Batch.into(connection, "meeting_day", 5);
                Batch items = Batch.into(connection, "agenda_item", 12);
                Batch attendances = Batch.into(connection, "attendance", 10);
                Batch notes = Batch.into(connection, "meeting_note", 6)) {
            int position = first;
            for (Meeting meeting : list) {
                String of = meeting.id().value();
                MeetingWork work = meeting.work();
                meetings.text(id)
                        .text(of)
                        .whole(position++)
                        .word(meeting.status())
                        .word(meeting.mode());
                meetings.flag(meeting.inBetween()).maybe(meeting.host()).maybe(meeting.place());
                meetings.maybe(meeting.format()).day(work.convenedOn()).day(work.cancelledOn());
                meetings.maybe(work.cancelReason()).add();
                int place = 1;
                for (NetworkId network : meeting.networks()) {
                    networks.text(id)
                            .text(of)
                            .whole(place++)
                            .text(network.value())
                            .add();
                }
                int dayNo = 1;
                for (MeetingDay day : meeting.days()) {
                    days.text(id)
                            .text(of)
                            .whole(dayNo)
                            .day(day.date())
                            .time(day.start())
                            .add();
                    int itemNo = 1;
                    for (AgendaItem item : day.items()) {
                        items.text(id).text(of).whole(dayNo).whole(itemNo++).text(item.title());
                        items.whole(item.minutes())
                                .word(item.kind())
                                .word(item.audience())
                                .word(item.part());
                        items.flag(item.transmitted())
                                .flag(item.recorded())
                                .flag(false)
                                .add();
                    }
                    dayNo++;
                }
                place = 1;
                for (Attendance one : meeting.attendance()) {
                    attendances
                            .text(id)
                            .text(of)
                            .whole(place++)
                            .text(one.person().value())
                            .whole(one.day());
                    attendances.word(one.status()).whole(one.lateMinutes()).whole(one.earlyMinutes());
                    attendances.flag(one.standIn()).maybe(one.standsInFor()).add();
                }
                if (meeting.note().isPresent()) {
                    Note note = meeting.note().get();
                    notes.text(id).text(of).word(note.origin()).maybe(note.text());
                    notes.day(note.approvedOn()).day(note.sharedOn()).add();
                }
            }
            meetings.execute();
            networks.execute();
            days.execute();
            items.execute();
            attendances.execute();
            notes.execute();
        }
    }

    // reading

    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private static void select(Connection connection, String id, String columns, String from, String order, Take take)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT %s FROM %s.%s WHERE edition_id = ? ORDER BY %s".formatted(columns, SCHEMA, from, order))) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }

    private static LocalDate day(ResultSet row, int place) throws SQLException {
        return row.getObject(place, LocalDate.class);
    }

    private static Period period(ResultSet row, int place) throws SQLException {
        return new Period(day(row, place), Optional.ofNullable(day(row, place + 1)));
    }

    private static <T> void put(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    @Override
    public Object load(String id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Stored stored = read(connection, id);
            connection.commit();
            return stored;
        }
    }

    private static Stored read(Connection connection, String id) throws SQLException {
        List<City> cities = new ArrayList<>();
        select(
                connection,
                id,
                "city_id, name, terc, status, zmp_member, good_practice, can_host",
                "city",
                "position",
                row -> cities.add(new City(
                        new CityId(row.getString(1)),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        CityStatus.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        Optional.ofNullable(row.getString(6)),
                        row.getBoolean(7))));
        List<Person> people = new ArrayList<>();
        select(
                connection,
                id,
                "person_id, name, email, erased",
                "person",
                "position",
                row -> people.add(new Person(
                        new PersonId(row.getString(1)),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getBoolean(4))));
        List<NetworkDossier> networks = networks(connection, id);
        List<Meeting> meetings = meetings(connection, id);
        List<Stored> stored = new ArrayList<>();
        select(
                connection,
                id,
                "title, first_day, last_day, version",
                "edition",
                "edition_id",
                row -> stored.add(new Stored(
                        new Edition(
                                new EditionId(id),
                                row.getString(1),
                                Period.of(day(row, 2), day(row, 3)),
                                Map.of(),
                                Cities.of(cities),
                                people,
                                networks,
                                meetings,
                                List.of(),
                                Optional.empty()),
                        row.getLong(4))));
        return stored.get(0);
    }

    private static List<NetworkDossier> networks(Connection connection, String id) throws SQLException {
        Map<String, List<StageEntry>> stages = new HashMap<>();
        select(
                connection,
                id,
                "network_id, stage, first_day",
                "network_stage",
                "network_id, position",
                row -> put(stages, row.getString(1), new StageEntry(Stage.valueOf(row.getString(2)), day(row, 3))));
        Map<String, List<Member>> members = new HashMap<>();
        select(
                connection,
                id,
                "network_id, city_id, form, first_day, last_day",
                "membership",
                "network_id, position",
                row -> put(
                        members,
                        row.getString(1),
                        new Member(
                                new CityId(row.getString(2)),
                                MembershipForm.valueOf(row.getString(3)),
                                period(row, 4))));
        Map<String, List<Representative>> representatives = new HashMap<>();
        select(
                connection,
                id,
                "network_id, person_id, city_id, office, first_day, last_day, reason",
                "representative",
                "network_id, position",
                row -> put(
                        representatives,
                        row.getString(1),
                        new Representative(
                                new PersonId(row.getString(2)),
                                new CityId(row.getString(3)),
                                Position.valueOf(row.getString(4)),
                                period(row, 5),
                                Optional.ofNullable(row.getString(7)))));
        Map<String, Map<Section, String>> sections = new HashMap<>();
        select(
                connection,
                id,
                "network_id, section, body",
                "work_plan_section",
                "network_id",
                row -> sections.computeIfAbsent(row.getString(1), unused -> new EnumMap<>(Section.class))
                        .put(Section.valueOf(row.getString(2)), row.getString(3)));
        Map<String, WorkPlan> plans = new HashMap<>();
        select(
                connection,
                id,
                "network_id, consulted_on, adopted_on",
                "work_plan",
                "network_id",
                row -> plans.put(
                        row.getString(1),
                        new WorkPlan(
                                sections.getOrDefault(row.getString(1), Map.of()),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.ofNullable(day(row, 2)),
                                List.of(),
                                Optional.ofNullable(day(row, 3)))));
        List<NetworkDossier> networks = new ArrayList<>();
        select(
                connection,
                id,
                "network_id, kind, title, theme, roster_complete",
                "network",
                "position",
                row -> networks.add(new NetworkDossier(
                        new Network(
                                new NetworkId(row.getString(1)),
                                NetworkKind.valueOf(row.getString(2)),
                                row.getString(3),
                                Optional.ofNullable(row.getString(4)),
                                row.getBoolean(5),
                                Optional.empty(),
                                Map.of(),
                                stages.getOrDefault(row.getString(1), List.of()),
                                members.getOrDefault(row.getString(1), List.of()),
                                representatives.getOrDefault(row.getString(1), List.of()),
                                List.of()),
                        SupportTeam.NONE,
                        Optional.empty(),
                        Optional.ofNullable(plans.get(row.getString(1))),
                        List.of())));
        return networks;
    }

    private static List<Meeting> meetings(Connection connection, String id) throws SQLException {
        Map<String, List<NetworkId>> networks = new HashMap<>();
        select(
                connection,
                id,
                "meeting_id, network_id",
                "meeting_network",
                "meeting_id, position",
                row -> put(networks, row.getString(1), new NetworkId(row.getString(2))));
        Map<String, List<AgendaItem>> items = new HashMap<>();
        select(
                connection,
                id,
                "meeting_id, day_no, title, minutes, kind, audience, part, transmitted, recorded",
                "agenda_item",
                "meeting_id, day_no, item_no",
                row -> put(
                        items,
                        row.getString(1) + "/" + row.getInt(2),
                        new AgendaItem(
                                row.getString(3),
                                row.getInt(4),
                                ItemKind.valueOf(row.getString(5)),
                                Audience.valueOf(row.getString(6)),
                                MeetingPart.valueOf(row.getString(7)),
                                row.getBoolean(8),
                                row.getBoolean(9),
                                Optional.empty())));
        Map<String, List<MeetingDay>> days = new HashMap<>();
        select(
                connection,
                id,
                "meeting_id, day_no, held_on, starts_at",
                "meeting_day",
                "meeting_id, day_no",
                row -> put(
                        days,
                        row.getString(1),
                        new MeetingDay(
                                day(row, 3),
                                row.getObject(4, LocalTime.class),
                                items.getOrDefault(row.getString(1) + "/" + row.getInt(2), List.of()))));
        Map<String, List<Attendance>> attendances = new HashMap<>();
        select(
                connection,
                id,
                "meeting_id, person_id, day_no, status, late_minutes, early_minutes, stand_in, stands_in_for_id",
                "attendance",
                "meeting_id, position",
                row -> put(
                        attendances,
                        row.getString(1),
                        new Attendance(
                                new PersonId(row.getString(2)),
                                row.getInt(3),
                                AttendanceStatus.valueOf(row.getString(4)),
                                row.getInt(5),
                                row.getInt(6),
                                row.getBoolean(7),
                                Optional.ofNullable(row.getString(8)).map(PersonId::new))));
        Map<String, Note> notes = new HashMap<>();
        select(
                connection,
                id,
                "meeting_id, origin, body, approved_on, shared_on",
                "meeting_note",
                "meeting_id",
                row -> notes.put(
                        row.getString(1),
                        new Note(
                                NoteOrigin.valueOf(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(day(row, 4)),
                                Optional.ofNullable(day(row, 5)))));
        List<Meeting> meetings = new ArrayList<>();
        select(
                connection,
                id,
                "meeting_id, status, mode, in_between, host_city_id, place, format_id, convened_on, cancelled_on, cancel_reason",
                "meeting",
                "position",
                row -> meetings.add(new Meeting(
                        new MeetingId(row.getString(1)),
                        networks.getOrDefault(row.getString(1), List.of()),
                        MeetingStatus.valueOf(row.getString(2)),
                        MeetingMode.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        Optional.ofNullable(row.getString(5)).map(CityId::new),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)).map(FormatId::new),
                        List.of(),
                        days.getOrDefault(row.getString(1), List.of()),
                        List.of(),
                        List.of(),
                        attendances.getOrDefault(row.getString(1), List.of()),
                        Optional.ofNullable(notes.get(row.getString(1))),
                        Optional.empty(),
                        new MeetingWork(
                                Optional.ofNullable(day(row, 8)),
                                Optional.ofNullable(day(row, 9)),
                                Optional.ofNullable(row.getString(10)),
                                List.of(),
                                List.of(),
                                List.of()))));
        return meetings;
    }

    // editing

    @Override
    public void edit(String id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Stored stored = read(connection, id);
            update(connection, stored, FullNetworks.edited(stored.edition()));
            connection.commit();
        }
    }

    /** The use case knows what it changed: sections, attendance, meetings that are new. */
    private static void update(Connection connection, Stored stored, Edition next) throws SQLException {
        String id = next.id().value();
        try (PreparedStatement root = connection.prepareStatement(
                "UPDATE " + SCHEMA + ".edition SET version = version + 1 WHERE edition_id = ? AND version = ?")) {
            root.setString(1, id);
            root.setLong(2, stored.version());
            if (root.executeUpdate() != 1) {
                throw new IllegalStateException("stale");
            }
        }
        try (Batch rows = new Batch(
                connection,
                "UPDATE " + SCHEMA
                        + ".work_plan_section SET body = ? WHERE edition_id = ? AND network_id = ? AND section = ?")) {
            for (NetworkDossier dossier : next.networks()) {
                Map<Section, String> before = stored.edition()
                        .network(dossier.id())
                        .plan()
                        .orElseThrow()
                        .sections();
                for (Map.Entry<Section, String> section :
                        dossier.plan().orElseThrow().sections().entrySet()) {
                    if (!section.getValue().equals(before.get(section.getKey()))) {
                        rows.text(section.getValue()).text(id).text(dossier.id().value());
                        rows.word(section.getKey()).add();
                    }
                }
            }
            rows.execute();
        }
        try (Batch rows = new Batch(
                connection,
                "UPDATE " + SCHEMA
                        + ".attendance SET status = ?, late_minutes = ?, early_minutes = ?, stand_in = ?, stands_in_for_id = ?"
                        + " WHERE edition_id = ? AND meeting_id = ? AND position = ?")) {
            for (int i = 0; i < stored.edition().meetings().size(); i++) {
                Meeting before = stored.edition().meetings().get(i);
                Meeting after = next.meetings().get(i);
                for (int place = 0; place < after.attendance().size(); place++) {
                    Attendance one = after.attendance().get(place);
                    if (!one.equals(before.attendance().get(place))) {
                        rows.word(one.status()).whole(one.lateMinutes()).whole(one.earlyMinutes());
                        rows.flag(one.standIn()).maybe(one.standsInFor());
                        rows.text(id).text(after.id().value()).whole(place + 1).add();
                    }
                }
            }
            rows.execute();
        }
        int known = stored.edition().meetings().size();
        insertMeetings(
                connection,
                id,
                known + 1,
                next.meetings().subList(known, next.meetings().size()));
    }

    @Override
    public Edition edition(Object loaded) {
        return ((Stored) loaded).edition();
    }
}
