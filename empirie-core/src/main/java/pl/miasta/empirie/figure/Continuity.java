package pl.miasta.empirie.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.person.PersonId;

/**
 * How steadily cities and people take part (ciągłość). Only meetings held with an attendance list tell it. Source: II.2;
 * how it is counted is ours.
 *
 * @param recorded meetings held that have an attendance list
 * @param cities the core cities of the day, by id
 * @param represented the shares of all these cities together
 * @param sinceKickOff how many of the day's core representatives took part in the first regular meeting; unknown
 *     without its attendance list
 * @param standIns how often somebody stood in, a meeting counted once a person; also where nobody said for whom
 * @param citiesAbsent how many of the cities had nobody at their last meeting
 */
public record Continuity(
        int recorded,
        List<CityContinuity> cities,
        Share represented,
        Share sinceKickOff,
        int standIns,
        int citiesAbsent) {

    /** Copies the list. */
    public Continuity {
        cities = List.copyOf(cities);
    }

    /** A network's continuity; the calendar is of the edition as known on the roster's day. */
    static Continuity of(Roster today, MeetingCalendar calendar) {
        NetworkId network = today.network().id();
        List<Meeting> recorded =
                calendar.of(network).stream().filter(Continuity::isRecorded).toList();
        List<CityContinuity> cities = today.coreCityIds().stream()
                .map(city -> city(city, today.network(), recorded, calendar))
                .toList();
        return new Continuity(
                recorded.size(),
                cities,
                cities.stream().map(CityContinuity::represented).reduce(Share.UNKNOWN, Share::plus),
                sinceKickOff(today, calendar.kickOff(network)),
                recorded.stream()
                        .mapToInt(meeting -> standIns(today.network(), meeting))
                        .sum(),
                (int) cities.stream().filter(city -> city.absencesRunning() > 0).count());
    }

    static boolean isRecorded(Meeting meeting) {
        return meeting.isHeld() && !meeting.attendance().isEmpty();
    }

    private static CityContinuity city(CityId city, Network network, List<Meeting> recorded, MeetingCalendar calendar) {
        List<Boolean> represented = new ArrayList<>();
        int standIns = 0;
        for (Meeting meeting : recorded) {
            Roster then = calendar.roster(network.id(), meeting.firstDay());
            if (then.isCore(city)) {
                represented.add(isRepresented(city, then, meeting));
                standIns += (int) substitutions(meeting)
                        .filter(entry ->
                                citiesOf(network, entry.standsInFor(), meeting).contains(city))
                        .map(Attendance::person)
                        .distinct()
                        .count();
            }
        }
        int present = (int) represented.stream().filter(was -> was).count();
        int absences = represented.size() - 1 - represented.lastIndexOf(true);
        return new CityContinuity(city, new Share(present, represented.size()), standIns, absences);
    }

    private static boolean isRepresented(CityId city, Roster then, Meeting meeting) {
        Set<PersonId> tookPart = tookPart(meeting);
        return then.seat(city).stream()
                .flatMap(seat -> seat.representatives().stream())
                .map(Representative::person)
                .anyMatch(tookPart::contains);
    }

    private static Set<PersonId> tookPart(Meeting meeting) {
        return meeting.attendance().stream()
                .filter(Attendance::tookPart)
                .map(Attendance::person)
                .collect(Collectors.toSet());
    }

    private static Share sinceKickOff(Roster today, Optional<Meeting> kickOff) {
        return kickOff.filter(Continuity::isRecorded)
                .map(meeting -> {
                    Set<PersonId> then = tookPart(meeting);
                    Set<PersonId> now = today.corePersonIds();
                    return new Share((int) now.stream().filter(then::contains).count(), now.size());
                })
                .orElse(Share.UNKNOWN);
    }

    /** Those for somebody of the network, and those of whom nobody said for whom. */
    private static int standIns(Network network, Meeting meeting) {
        return (int) substitutions(meeting)
                .filter(entry -> entry.standsInFor().isEmpty()
                        || !citiesOf(network, entry.standsInFor(), meeting).isEmpty())
                .map(Attendance::person)
                .distinct()
                .count();
    }

    /** Everybody who stood in at a meeting, whichever network's it is. */
    static int standIns(Meeting meeting) {
        return (int) substitutions(meeting).map(Attendance::person).distinct().count();
    }

    private static Stream<Attendance> substitutions(Meeting meeting) {
        return meeting.attendance().stream().filter(entry -> entry.standIn() && entry.tookPart());
    }

    private static SortedSet<CityId> citiesOf(Network network, Optional<PersonId> person, Meeting meeting) {
        return network.representatives().stream()
                .filter(sent -> person.filter(sent.person()::equals).isPresent()
                        && sent.period().covers(meeting.firstDay()))
                .map(Representative::city)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
