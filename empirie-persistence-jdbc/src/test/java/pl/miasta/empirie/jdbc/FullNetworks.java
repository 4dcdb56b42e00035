package pl.miasta.empirie.jdbc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * Editions of full networks: each has 20 cities, 40 people who represent them, a work plan of nine sections of 600
 * characters, and ten meetings of five agenda items and 40 attendances with a note of 500 characters. Always the same.
 */
final class FullNetworks {
    static final int CITIES = 20;
    static final int PEOPLE = 40;
    static final int MEETINGS = 10;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 4, 30);
    private static final int SECTION = 600;
    private static final int NOTE = 500;
    private static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż    ";

    private FullNetworks() {}

    static Edition edition(String id, int networks) {
        return new Edition(
                new EditionId(id),
                "Edycja " + id,
                Period.of(FIRST_DAY, LAST_DAY),
                Map.of(),
                Cities.of(each(networks, FullNetworks::cities)),
                each(networks, FullNetworks::people),
                each(networks, network -> Stream.of(dossier(network))),
                each(networks, FullNetworks::meetings),
                List.of(),
                Optional.empty());
    }

    private interface Part<T> {
        Stream<T> of(int network);
    }

    private static <T> List<T> each(int networks, Part<T> part) {
        return IntStream.range(0, networks).boxed().flatMap(part::of).toList();
    }

    private static String text(int length, int network, int number) {
        return new Random(1_000L * network + number)
                .ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, place) -> text.append(LETTERS.charAt(place)), StringBuilder::append)
                .toString();
    }

    private static NetworkId networkId(int network) {
        return new NetworkId("siec-" + network);
    }

    private static CityId cityId(int network, int city) {
        return new CityId("miasto-%d-%d".formatted(network, city));
    }

    private static PersonId personId(int network, int person) {
        return new PersonId("osoba-%d-%d".formatted(network, person));
    }

    private static Stream<City> cities(int network) {
        return IntStream.range(0, CITIES)
                .mapToObj(city -> new City(
                        cityId(network, city),
                        "Miasto %d w sieci %d".formatted(city, network),
                        Optional.of("%07d".formatted(1_000_000 + CITIES * network + city)),
                        city % 2 == 0 ? CityStatus.LAUREATE : CityStatus.FINALIST,
                        true,
                        Optional.empty(),
                        city < MEETINGS));
    }

    private static Stream<Person> people(int network) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> Person.of(
                        personId(network, person),
                        "Osoba %d w sieci %d".formatted(person, network),
                        Optional.of(personId(network, person) + "@example.org")));
    }

    private static NetworkDossier dossier(int network) {
        List<Member> members = IntStream.range(0, CITIES)
                .mapToObj(city -> new Member(
                        cityId(network, city),
                        city % 2 == 0 ? MembershipForm.LAUREATE : MembershipForm.FINALIST,
                        Period.since(FIRST_DAY)))
                .toList();
        List<Representative> representatives = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Representative(
                        personId(network, person),
                        cityId(network, person / 2),
                        person % 2 == 0 ? Position.HEAD_OF_UNIT : Position.SPECIALIST,
                        Period.since(FIRST_DAY),
                        Optional.empty()))
                .toList();
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, text(SECTION, network, sections.size()));
        }
        return new NetworkDossier(
                new Network(
                        networkId(network),
                        NetworkKind.THEMATIC,
                        "Sieć " + network,
                        Optional.of("Temat sieci " + network),
                        true,
                        Optional.empty(),
                        Map.of(),
                        List.of(
                                new StageEntry(Stage.FORMING, FIRST_DAY),
                                new StageEntry(Stage.WORKING, FIRST_DAY.plusDays(30))),
                        members,
                        representatives,
                        List.of()),
                SupportTeam.NONE,
                Optional.empty(),
                Optional.of(new WorkPlan(
                        sections,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(FIRST_DAY.plusDays(60)),
                        List.of(),
                        Optional.of(FIRST_DAY.plusDays(75)))),
                List.of());
    }

    private static Stream<Meeting> meetings(int network) {
        return IntStream.range(0, MEETINGS)
                .mapToObj(number -> meeting(
                        network,
                        number,
                        List.of(
                                item("Otwarcie", 30, ItemKind.WELCOME),
                                item("Praca w grupach", 90, ItemKind.WORK),
                                AgendaItem.pause("Przerwa", 15),
                                item("Przegląd konkursów", 45, ItemKind.FUNDING_REVIEW),
                                item("Podsumowanie", 60, ItemKind.SUMMARY)),
                        Optional.of(new Note(
                                NoteOrigin.PARTICIPANTS,
                                Optional.of(text(NOTE, network, 100 + number)),
                                Optional.of(day(number).plusDays(10)),
                                Optional.of(day(number).plusDays(11))))));
    }

    private static LocalDate day(int meeting) {
        return FIRST_DAY.plusDays(30 + 60L * meeting);
    }

    private static Meeting meeting(int network, int number, List<AgendaItem> items, Optional<Note> note) {
        return new Meeting(
                new MeetingId("spotkanie-%d-%d".formatted(network, number)),
                List.of(networkId(network)),
                MeetingStatus.HELD,
                MeetingMode.IN_PERSON,
                false,
                Optional.of(cityId(network, number)),
                Optional.of("Sala " + number),
                Optional.of(new FormatId("FORMAT_" + number % 4)),
                List.of(),
                List.of(new MeetingDay(day(number), LocalTime.of(10, 0), items)),
                List.of(),
                List.of(),
                IntStream.range(0, PEOPLE)
                        .mapToObj(person -> new Attendance(personId(network, person), 1, AttendanceStatus.PRESENT))
                        .toList(),
                note,
                Optional.empty());
    }

    private static AgendaItem item(String title, int minutes, ItemKind kind) {
        return new AgendaItem(
                title, minutes, kind, Audience.CLOSED, MeetingPart.WORKING, false, false, Optional.empty());
    }

    /** A day's work: one more meeting with 40 attendances, one attendance put right, one section rewritten. */
    static Edition edited(Edition edition) {
        Meeting first = edition.meetings().get(0);
        List<Attendance> attendance = new ArrayList<>(first.attendance());
        attendance.set(7, new Attendance(attendance.get(7).person(), 1, AttendanceStatus.EXCUSED));
        NetworkDossier dossier = edition.networks().get(0);
        WorkPlan plan = dossier.plan().orElseThrow();
        Map<Section, String> sections = new EnumMap<>(plan.sections());
        sections.put(Section.GOALS, text(SECTION, 0, 99));
        return edition.with(dossier.with(new WorkPlan(
                        sections,
                        plan.productKinds(),
                        plan.challenges(),
                        plan.goals(),
                        plan.actions(),
                        plan.consultedOn(),
                        plan.heardCities(),
                        plan.adoptedOn())))
                .with(first.withAttendance(attendance))
                .with(meeting(0, MEETINGS, List.of(), Optional.empty()));
    }
}
