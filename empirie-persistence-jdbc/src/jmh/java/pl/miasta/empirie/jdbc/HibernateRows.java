package pl.miasta.empirie.jdbc;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.ListIndexBase;
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
 * The tables of {@link PeerTables} as Hibernate's entities: what has an id of its own is one, the elements of a list are
 * embeddables of its owner, which spares it an entity, and its snapshot, for each of 400 attendances.
 */
final class HibernateRows {
    static final List<Class<?>> ENTITIES =
            List.of(EditionRow.class, CityRow.class, PersonRow.class, NetworkRow.class, MeetingRow.class, DayRow.class);

    private HibernateRows() {}

    @Entity
    @Table(name = "edition")
    static class EditionRow {
        @Id
        String editionId;

        String title;
        LocalDate firstDay;
        LocalDate lastDay;

        @Version
        Long version;

        String continuesEditionId;
        LocalDate closedOn;

        @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("position")
        List<CityRow> cities = new ArrayList<>();

        @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("position")
        List<PersonRow> people = new ArrayList<>();

        @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("position")
        List<NetworkRow> networks = new ArrayList<>();

        @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("position")
        List<MeetingRow> meetings = new ArrayList<>();
    }

    @Embeddable
    record CityKey(
            @Column(name = "edition_id") String editionId,
            @Column(name = "city_id") String cityId) {}

    @Entity
    @Table(name = "city")
    static class CityRow {
        @EmbeddedId
        CityKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "edition_id", insertable = false, updatable = false)
        EditionRow edition;

        int position;
        String name;
        String terc;
        String status;
        boolean zmpMember;
        String goodPractice;
        boolean canHost;
    }

    @Embeddable
    record PersonKey(
            @Column(name = "edition_id") String editionId,
            @Column(name = "person_id") String personId) {}

    @Entity
    @Table(name = "person")
    static class PersonRow {
        @EmbeddedId
        PersonKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "edition_id", insertable = false, updatable = false)
        EditionRow edition;

        int position;
        String name;
        String email;
        boolean erased;
    }

    @Embeddable
    record NetworkKey(
            @Column(name = "edition_id") String editionId,
            @Column(name = "network_id") String networkId) {}

    @Embeddable
    record StageRow(String stage, LocalDate firstDay) {}

    @Embeddable
    record MembershipRow(String cityId, String form, LocalDate firstDay, LocalDate lastDay) {}

    @Embeddable
    record RepresentativeRow(
            String personId, String cityId, String office, LocalDate firstDay, LocalDate lastDay, String reason) {}

    @Entity
    @Table(name = "network")
    @SecondaryTable(
            name = "work_plan",
            pkJoinColumns = {
                @PrimaryKeyJoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                @PrimaryKeyJoinColumn(name = "network_id", referencedColumnName = "network_id")
            })
    static class NetworkRow {
        @EmbeddedId
        NetworkKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "edition_id", insertable = false, updatable = false)
        EditionRow edition;

        int position;
        String kind;
        String title;
        String theme;
        boolean rosterComplete;
        String continuesEditionId;
        String continuesNetworkId;

        @Column(table = "work_plan")
        LocalDate consultedOn;

        @Column(table = "work_plan")
        LocalDate adoptedOn;

        @ElementCollection
        @CollectionTable(
                name = "network_stage",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "network_id", referencedColumnName = "network_id")
                })
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<StageRow> stages = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "membership",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "network_id", referencedColumnName = "network_id")
                })
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<MembershipRow> members = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "representative",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "network_id", referencedColumnName = "network_id")
                })
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<RepresentativeRow> representatives = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "work_plan_section",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "network_id", referencedColumnName = "network_id")
                })
        @MapKeyColumn(name = "section")
        @Column(name = "body")
        Map<String, String> sections = new HashMap<>();
    }

    @Embeddable
    record MeetingKey(
            @Column(name = "edition_id") String editionId,
            @Column(name = "meeting_id") String meetingId) {}

    @Embeddable
    record AttendanceRow(
            String personId,
            int dayNo,
            String status,
            int lateMinutes,
            int earlyMinutes,
            boolean standIn,
            String standsInForId) {}

    @Entity
    @Table(name = "meeting")
    @SecondaryTable(
            name = "meeting_note",
            pkJoinColumns = {
                @PrimaryKeyJoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                @PrimaryKeyJoinColumn(name = "meeting_id", referencedColumnName = "meeting_id")
            })
    static class MeetingRow {
        @EmbeddedId
        MeetingKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "edition_id", insertable = false, updatable = false)
        EditionRow edition;

        int position;
        String status;
        String mode;
        boolean inBetween;
        String hostCityId;
        String place;
        String formatId;
        LocalDate convenedOn;
        LocalDate cancelledOn;
        String cancelReason;

        @Column(table = "meeting_note")
        String origin;

        @Column(table = "meeting_note")
        String body;

        @Column(table = "meeting_note")
        LocalDate approvedOn;

        @Column(table = "meeting_note")
        LocalDate sharedOn;

        @ElementCollection
        @CollectionTable(
                name = "meeting_network",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "meeting_id", referencedColumnName = "meeting_id")
                })
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        @Column(name = "network_id")
        List<String> networks = new ArrayList<>();

        @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("key.dayNo")
        List<DayRow> days = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "attendance",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "meeting_id", referencedColumnName = "meeting_id")
                })
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<AttendanceRow> attendance = new ArrayList<>();
    }

    @Embeddable
    record DayKey(
            @Column(name = "edition_id") String editionId,
            @Column(name = "meeting_id") String meetingId,
            @Column(name = "day_no") int dayNo) {}

    @Embeddable
    record ItemRow(
            String title,
            int minutes,
            String kind,
            String audience,
            String part,
            boolean transmitted,
            boolean recorded,
            boolean namesTools) {}

    @Entity
    @Table(name = "meeting_day")
    static class DayRow {
        @EmbeddedId
        DayKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "edition_id", insertable = false, updatable = false)
        @JoinColumn(name = "meeting_id", insertable = false, updatable = false)
        MeetingRow meeting;

        LocalDate heldOn;
        LocalTime startsAt;

        @ElementCollection
        @CollectionTable(
                name = "agenda_item",
                joinColumns = {
                    @JoinColumn(name = "edition_id", referencedColumnName = "edition_id"),
                    @JoinColumn(name = "meeting_id", referencedColumnName = "meeting_id"),
                    @JoinColumn(name = "day_no", referencedColumnName = "day_no")
                })
        @OrderColumn(name = "item_no")
        @ListIndexBase(1)
        List<ItemRow> items = new ArrayList<>();
    }

    // from the domain, and back

    static EditionRow of(Edition edition) {
        String id = edition.id().value();
        EditionRow root = new EditionRow();
        root.editionId = id;
        root.title = edition.title();
        root.firstDay = edition.firstDay();
        root.lastDay = edition.lastDay();
        for (City city : edition.cities().all()) {
            CityRow row = new CityRow();
            row.key = new CityKey(id, city.id().value());
            row.edition = root;
            row.position = root.cities.size() + 1;
            row.name = city.name();
            row.terc = city.terc().orElse(null);
            row.status = city.status().name();
            row.zmpMember = city.zmpMember();
            row.goodPractice = city.goodPractice().orElse(null);
            row.canHost = city.canHost();
            root.cities.add(row);
        }
        for (Person person : edition.people()) {
            PersonRow row = new PersonRow();
            row.key = new PersonKey(id, person.id().value());
            row.edition = root;
            row.position = root.people.size() + 1;
            row.name = person.name().orElse(null);
            row.email = person.email().orElse(null);
            row.erased = person.erased();
            root.people.add(row);
        }
        edition.networks().forEach(dossier -> root.networks.add(row(root, dossier)));
        edition.meetings().forEach(meeting -> root.meetings.add(row(root, meeting)));
        return root;
    }

    private static NetworkRow row(EditionRow root, NetworkDossier dossier) {
        Network network = dossier.network();
        NetworkRow row = new NetworkRow();
        row.key = new NetworkKey(root.editionId, network.id().value());
        row.edition = root;
        row.position = root.networks.size() + 1;
        row.kind = network.kind().name();
        row.title = network.title();
        row.theme = network.theme().orElse(null);
        row.rosterComplete = network.rosterComplete();
        network.stages()
                .forEach(entry -> row.stages.add(new StageRow(entry.stage().name(), entry.from())));
        network.members()
                .forEach(member -> row.members.add(new MembershipRow(
                        member.city().value(),
                        member.form().name(),
                        member.period().from(),
                        member.period().to().orElse(null))));
        network.representatives()
                .forEach(one -> row.representatives.add(new RepresentativeRow(
                        one.person().value(),
                        one.city().value(),
                        one.position().name(),
                        one.period().from(),
                        one.period().to().orElse(null),
                        one.reason().orElse(null))));
        WorkPlan plan = dossier.plan().orElseThrow();
        row.consultedOn = plan.consultedOn().orElse(null);
        row.adoptedOn = plan.adoptedOn().orElse(null);
        plan.sections().forEach((section, text) -> row.sections.put(section.name(), text));
        return row;
    }

    static MeetingRow row(EditionRow root, Meeting meeting) {
        MeetingRow row = new MeetingRow();
        row.key = new MeetingKey(root.editionId, meeting.id().value());
        row.edition = root;
        row.position = root.meetings.size() + 1;
        row.status = meeting.status().name();
        row.mode = meeting.mode().name();
        row.inBetween = meeting.inBetween();
        row.hostCityId = meeting.host().map(CityId::value).orElse(null);
        row.place = meeting.place().orElse(null);
        row.formatId = meeting.format().map(FormatId::value).orElse(null);
        meeting.note().ifPresent(note -> {
            row.origin = note.origin().name();
            row.body = note.text().orElse(null);
            row.approvedOn = note.approvedOn().orElse(null);
            row.sharedOn = note.sharedOn().orElse(null);
        });
        meeting.networks().forEach(network -> row.networks.add(network.value()));
        for (MeetingDay day : meeting.days()) {
            DayRow below = new DayRow();
            below.key = new DayKey(root.editionId, meeting.id().value(), row.days.size() + 1);
            below.meeting = row;
            below.heldOn = day.date();
            below.startsAt = day.start();
            for (AgendaItem item : day.items()) {
                below.items.add(new ItemRow(
                        item.title(),
                        item.minutes(),
                        item.kind().name(),
                        item.audience().name(),
                        item.part().name(),
                        item.transmitted(),
                        item.recorded(),
                        false));
            }
            row.days.add(below);
        }
        meeting.attendance().forEach(one -> row.attendance.add(row(one)));
        return row;
    }

    static AttendanceRow row(Attendance one) {
        return new AttendanceRow(
                one.person().value(),
                one.day(),
                one.status().name(),
                one.lateMinutes(),
                one.earlyMinutes(),
                one.standIn(),
                one.standsInFor().map(PersonId::value).orElse(null));
    }

    static Edition edition(EditionRow root) {
        return new Edition(
                new EditionId(root.editionId),
                root.title,
                Period.of(root.firstDay, root.lastDay),
                Map.of(),
                Cities.of(root.cities.stream()
                        .map(row -> new City(
                                new CityId(row.key.cityId()),
                                row.name,
                                Optional.ofNullable(row.terc),
                                CityStatus.valueOf(row.status),
                                row.zmpMember,
                                Optional.ofNullable(row.goodPractice),
                                row.canHost))
                        .toList()),
                root.people.stream()
                        .map(row -> new Person(
                                new PersonId(row.key.personId()),
                                Optional.ofNullable(row.name),
                                Optional.ofNullable(row.email),
                                row.erased))
                        .toList(),
                root.networks.stream().map(HibernateRows::dossier).toList(),
                root.meetings.stream().map(HibernateRows::meeting).toList(),
                List.of(),
                Optional.empty());
    }

    private static Period period(LocalDate from, LocalDate to) {
        return new Period(from, Optional.ofNullable(to));
    }

    private static NetworkDossier dossier(NetworkRow row) {
        return new NetworkDossier(
                new Network(
                        new NetworkId(row.key.networkId()),
                        NetworkKind.valueOf(row.kind),
                        row.title,
                        Optional.ofNullable(row.theme),
                        row.rosterComplete,
                        Optional.empty(),
                        Map.of(),
                        row.stages.stream()
                                .map(one -> new StageEntry(Stage.valueOf(one.stage()), one.firstDay()))
                                .toList(),
                        row.members.stream()
                                .map(one -> new Member(
                                        new CityId(one.cityId()),
                                        MembershipForm.valueOf(one.form()),
                                        period(one.firstDay(), one.lastDay())))
                                .toList(),
                        row.representatives.stream()
                                .map(one -> new Representative(
                                        new PersonId(one.personId()),
                                        new CityId(one.cityId()),
                                        Position.valueOf(one.office()),
                                        period(one.firstDay(), one.lastDay()),
                                        Optional.ofNullable(one.reason())))
                                .toList(),
                        List.of()),
                SupportTeam.NONE,
                Optional.empty(),
                Optional.of(new WorkPlan(
                        sections(row.sections),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.ofNullable(row.consultedOn),
                        List.of(),
                        Optional.ofNullable(row.adoptedOn))),
                List.of());
    }

    private static Map<Section, String> sections(Map<String, String> rows) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        rows.forEach((section, text) -> sections.put(Section.valueOf(section), text));
        return sections;
    }

    private static Meeting meeting(MeetingRow row) {
        return new Meeting(
                new MeetingId(row.key.meetingId()),
                row.networks.stream().map(NetworkId::new).toList(),
                MeetingStatus.valueOf(row.status),
                MeetingMode.valueOf(row.mode),
                row.inBetween,
                Optional.ofNullable(row.hostCityId).map(CityId::new),
                Optional.ofNullable(row.place),
                Optional.ofNullable(row.formatId).map(FormatId::new),
                List.of(),
                row.days.stream()
                        .map(day -> new MeetingDay(
                                day.heldOn,
                                day.startsAt,
                                day.items.stream().map(HibernateRows::item).toList()))
                        .toList(),
                List.of(),
                List.of(),
                row.attendance.stream()
                        .map(one -> new Attendance(
                                new PersonId(one.personId()),
                                one.dayNo(),
                                AttendanceStatus.valueOf(one.status()),
                                one.lateMinutes(),
                                one.earlyMinutes(),
                                one.standIn(),
                                Optional.ofNullable(one.standsInForId()).map(PersonId::new)))
                        .toList(),
                Optional.ofNullable(row.origin)
                        .map(origin -> new Note(
                                NoteOrigin.valueOf(origin),
                                Optional.ofNullable(row.body),
                                Optional.ofNullable(row.approvedOn),
                                Optional.ofNullable(row.sharedOn))),
                Optional.empty(),
                MeetingWork.NONE);
    }

    private static AgendaItem item(ItemRow one) {
        return new AgendaItem(
                one.title(),
                one.minutes(),
                ItemKind.valueOf(one.kind()),
                Audience.valueOf(one.audience()),
                MeetingPart.valueOf(one.part()),
                one.transmitted(),
                one.recorded(),
                Optional.empty());
    }
}
