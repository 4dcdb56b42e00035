package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.SupportTeam;

/**
 * All meetings of an edition in their order, with the networks and teams they belong to: what a rule about one meeting
 * has to know about the others. Rosters are made once for each network and day.
 */
public final class MeetingCalendar {
    private final Cities cities;
    private final Map<NetworkId, Network> networks;
    private final Map<NetworkId, SupportTeam> teams;
    private final Period edition;
    private final Map<NetworkId, List<Meeting>> byNetwork = new HashMap<>();
    private final Map<LocalDate, List<Meeting>> byDay = new HashMap<>();
    private final Map<NetworkOnDay, Roster> rosters = new ConcurrentHashMap<>();
    private final Map<MeetingOnDay, Set<PersonId>> expected = new ConcurrentHashMap<>();

    private record NetworkOnDay(NetworkId network, LocalDate day) {}

    private record MeetingOnDay(MeetingId meeting, LocalDate day) {}

    /**
     * The calendar of the meetings that are on and have days.
     *
     * @param teams the networks with their teams
     * @param edition the days of the edition
     */
    public MeetingCalendar(Cities cities, Map<Network, SupportTeam> teams, List<Meeting> meetings, Period edition) {
        this.cities = cities;
        this.networks = new LinkedHashMap<>();
        this.teams = new HashMap<>();
        this.edition = edition;
        teams.forEach((network, team) -> {
            this.networks.put(network.id(), network);
            this.teams.put(network.id(), team);
        });
        meetings.stream()
                .filter(meeting -> meeting.isOn() && meeting.isDated())
                .sorted(Meeting.ORDER)
                .forEach(this::enter);
    }

    private void enter(Meeting meeting) {
        for (NetworkId network : Set.copyOf(meeting.networks())) {
            byNetwork.computeIfAbsent(network, none -> new ArrayList<>()).add(meeting);
        }
        for (LocalDate day : daysOf(meeting)) {
            byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(meeting);
        }
    }

    /** The days of the edition. */
    public Period edition() {
        return edition;
    }

    /** The edition's cities. */
    public Cities cities() {
        return cities;
    }

    /** The networks whose meeting it is. */
    public List<Network> networksOf(Meeting meeting) {
        return meeting.networks().stream().distinct().map(this::network).toList();
    }

    /** The network's meetings that are on and have days, by first day, then id. */
    public List<Meeting> of(NetworkId network) {
        return byNetwork.getOrDefault(network, List.of());
    }

    /** The network's first regular meeting, if it has one. */
    public Optional<Meeting> kickOff(NetworkId network) {
        return of(network).stream().filter(meeting -> !meeting.inBetween()).findFirst();
    }

    /** The network's meetings before that one, by first day, then id. */
    public List<Meeting> before(Meeting meeting, NetworkId network) {
        return of(network).stream()
                .filter(other -> Meeting.ORDER.compare(other, meeting) < 0)
                .toList();
    }

    /** Meetings of the whole edition that share the day, by first day, then id. */
    public List<Meeting> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** The different days of a meeting, in its order. */
    public static List<LocalDate> daysOf(Meeting meeting) {
        return meeting.days().stream().map(MeetingDay::date).distinct().toList();
    }

    /** The network's roster on a day. */
    public Roster roster(NetworkId network, LocalDate day) {
        return rosters.computeIfAbsent(new NetworkOnDay(network, day), key -> Roster.of(network(network), cities, day));
    }

    /** The network's support team. */
    public SupportTeam team(NetworkId network) {
        return Objects.requireNonNull(teams.get(network));
    }

    /** Whether the city is in the core of one of the meeting's networks on that day. */
    public boolean isCoreOfOne(CityId city, Meeting meeting, LocalDate day) {
        return meeting.networks().stream()
                .anyMatch(network -> roster(network, day).isCore(city));
    }

    /** Who is expected at a meeting on a day: leaders, guests, and whoever represents a core city of its networks. */
    public Set<PersonId> expectedAt(Meeting meeting, LocalDate day) {
        return expected.computeIfAbsent(new MeetingOnDay(meeting.id(), day), key -> {
            Set<PersonId> people = meeting.networks().stream()
                    .flatMap(network -> roster(network, day).corePersonIds().stream())
                    .collect(Collectors.toSet());
            meeting.leaders().forEach(leader -> people.add(leader.person()));
            meeting.guests().forEach(guest -> people.add(guest.person()));
            return Set.copyOf(people);
        });
    }

    private Network network(NetworkId id) {
        return Objects.requireNonNull(networks.get(id));
    }
}
