package pl.miasta.empirie.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.TeamMember;

/** An edition twelve times the pilot: 100 networks of 20 cities and 40 people, each with ten meetings of two days. */
final class HundredNetworks {
    private static final int NETWORKS = 100;
    private static final int MEETINGS = 10;

    private HundredNetworks() {}

    static Edition edition() {
        List<SampleNetwork> samples =
                IntStream.range(0, NETWORKS).mapToObj(SampleNetwork::sound).toList();
        return new Edition(
                new EditionId("hundred"),
                "A hundred networks",
                Period.of(SampleNetwork.FIRST_DAY, SampleNetwork.LAST_DAY),
                Map.of(),
                SampleNetwork.CITIES,
                samples.stream().flatMap(HundredNetworks::people).toList(),
                samples.stream().map(HundredNetworks::dossier).toList(),
                IntStream.range(0, NETWORKS)
                        .boxed()
                        .flatMap(place -> meetings(place, samples.get(place)))
                        .toList(),
                List.of(LocalDate.of(2022, 6, 20), LocalDate.of(2022, 12, 12)),
                Optional.empty());
    }

    private static Stream<Person> people(SampleNetwork sample) {
        Stream<PersonId> ids = Stream.of(
                        sample.network().representatives().stream().map(Representative::person),
                        sample.team().members().stream().map(TeamMember::person),
                        sample.network().commission().orElseThrow().chair().stream())
                .flatMap(one -> one);
        return ids.map(id -> Person.of(id, "Name of " + id, Optional.of(id + "@example.org")));
    }

    private static NetworkDossier dossier(SampleNetwork sample) {
        return new NetworkDossier(
                sample.network(),
                sample.team(),
                Optional.of(new Contract(Optional.of(LocalDate.of(2022, 6, 9)))),
                Optional.empty(),
                List.of());
    }

    /** The networks begin one after another, so that five or so meetings share a day. */
    private static Stream<Meeting> meetings(int place, SampleNetwork sample) {
        LocalDate begin = LocalDate.of(2022, 6, 9).plusDays(place % 40);
        return IntStream.range(0, MEETINGS).mapToObj(number -> meeting(sample, number, begin.plusDays(55L * number)));
    }

    private static Meeting meeting(SampleNetwork sample, int number, LocalDate first) {
        Network network = sample.network();
        List<Member> hosts = network.members();
        List<Attendance> attendance = new ArrayList<>();
        for (int day = 1; day <= 2; day++) {
            for (Representative representative : network.representatives()) {
                attendance.add(
                        new Attendance(new PersonId(representative.person().value()), day, AttendanceStatus.PRESENT));
            }
        }
        return new Meeting(
                new MeetingId(network.id() + "-" + number),
                List.of(new NetworkId(network.id().value())),
                MeetingStatus.HELD,
                MeetingMode.IN_PERSON,
                false,
                Optional.of(hosts.get(number).city()),
                Optional.of("A hall"),
                Optional.of(number == 0 ? FormatId.FORMAT_0 : new FormatId("FORMAT_2")),
                sample.team().members().stream()
                        .filter(member -> member.role() != Role.ORGANISATIONAL_GUARDIAN)
                        .map(member -> new Leader(member.person(), member.role()))
                        .toList(),
                List.of(day(first), day(first.plusDays(1))),
                List.of(),
                List.of(),
                attendance,
                Optional.of(new Note(
                        NoteOrigin.PARTICIPANTS,
                        Optional.of("What was agreed"),
                        Optional.of(first.plusDays(10)),
                        Optional.of(first.plusDays(11)))),
                Optional.of(new FacilitatorReport(sample.team().members().get(0).person(), first.plusDays(5))));
    }

    private static MeetingDay day(LocalDate date) {
        return new MeetingDay(
                date,
                LocalTime.of(10, 0),
                List.of(
                        item("Welcome", 30, ItemKind.WELCOME),
                        item("Work", 90, ItemKind.WORK),
                        AgendaItem.pause("Break", 15),
                        item("Funding", 45, ItemKind.FUNDING_REVIEW),
                        item("Work", 120, ItemKind.WORK)));
    }

    private static AgendaItem item(String title, int minutes, ItemKind kind) {
        return new AgendaItem(
                title, minutes, kind, Audience.CLOSED, MeetingPart.WORKING, false, false, Optional.empty());
    }
}
