package pl.miasta.empirie.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Severity;

/** A network as of one day: the cities that belong that day and the people who represent them, counted once. */
public final class Roster {
    private final Network network;
    private final LocalDate day;
    private final Map<CityId, Seat> seats;
    private final List<Seat> seatsInOrder;
    /** The first delegation of each person; a second one is rare and looked at when it comes. */
    private final Map<PersonId, Representative> people;

    private final Set<PersonId> coreBySecondCity = new HashSet<>(0);
    private final SortedMap<PersonId, SortedSet<CityId>> citiesOfSharedPeople = new TreeMap<>();
    private int coreCities;
    private int corePeople;

    private Roster(Network network, Cities cities, LocalDate day) {
        this.network = network;
        this.day = day;
        this.seats = new HashMap<>(2 * network.members().size());
        this.seatsInOrder = new ArrayList<>(network.members().size());
        this.people = new HashMap<>(2 * network.representatives().size());
        for (Member member : network.members()) {
            if (member.period().covers(day)) {
                seat(member, cities);
            }
        }
        for (Representative representative : network.representatives()) {
            if (representative.period().covers(day)) {
                delegate(representative);
            }
        }
    }

    /**
     * The network as of a day.
     *
     * @param cities where the network's members are described
     * @throws IllegalArgumentException if a member is not among the cities
     */
    public static Roster of(Network network, Cities cities, LocalDate day) {
        return new Roster(network, cities, day);
    }

    private void seat(Member member, Cities cities) {
        Seat seat = seats.get(member.city());
        if (seat == null) {
            seat = new Seat(network.id(), cities.get(member.city()));
            seats.put(member.city(), seat);
            seatsInOrder.add(seat);
        }
        if (member.form().isCore() && !seat.isCore()) {
            coreCities++;
        }
        seat.takes(member.form());
    }

    private void delegate(Representative representative) {
        PersonId person = representative.person();
        Seat seat = seats.get(representative.city());
        boolean core = seat != null && seat.isCore();
        if (seat != null) {
            seat.sends(representative);
        }
        Representative first = people.putIfAbsent(person, representative);
        if (first == null) {
            corePeople += core ? 1 : 0;
        } else if (!first.city().equals(representative.city())) {
            SortedSet<CityId> shared = citiesOfSharedPeople.computeIfAbsent(person, none -> new TreeSet<>());
            shared.add(first.city());
            shared.add(representative.city());
            if (core && !isCore(first.city()) && coreBySecondCity.add(person)) {
                corePeople++;
            }
        }
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The member cities of every form, in the order of the network's members. */
    public Collection<Seat> seats() {
        return Collections.unmodifiableList(seatsInOrder);
    }

    /** The city's seat, if it is a member that day. */
    public Optional<Seat> seat(CityId city) {
        return Optional.ofNullable(seats.get(city));
    }

    /** Whether the city belongs to the core composition that day. */
    public boolean isCore(CityId city) {
        Seat seat = seats.get(city);
        return seat != null && seat.isCore();
    }

    /** How many different cities are in the core (podstawowy skład). */
    public int coreCities() {
        return coreCities;
    }

    /** How many different cities belong in that form. */
    public int cities(MembershipForm form) {
        int cities = 0;
        for (Seat seat : seatsInOrder) {
            cities += seat.belongsAs(form) ? 1 : 0;
        }
        return cities;
    }

    /** How many different people represent core cities. */
    public int corePeople() {
        return corePeople;
    }

    /** The cities of the core, by id. */
    public SortedSet<CityId> coreCityIds() {
        return seatsInOrder.stream()
                .filter(Seat::isCore)
                .map(seat -> seat.city().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody represents a city of the core that day. */
    public boolean isCorePerson(PersonId person) {
        Representative first = people.get(person);
        return first != null && (isCore(first.city()) || coreBySecondCity.contains(person));
    }

    /** Everybody who represents a city of the core that day. */
    public Set<PersonId> corePersonIds() {
        return people.keySet().stream().filter(this::isCorePerson).collect(Collectors.toSet());
    }

    /** People who represent two or more cities, members or not, with those cities. */
    public SortedMap<PersonId, SortedSet<CityId>> peopleOfSeveralCities() {
        return Collections.unmodifiableSortedMap(citiesOfSharedPeople);
    }

    /** Whether the network is FORMING that day. */
    public boolean isForming() {
        return network.stage(day).filter(stage -> stage == Stage.FORMING).isPresent();
    }

    /** What weight a floor has that is not softened while FORMING: INFO while the roster is known to be incomplete. */
    Severity floor(Severity severity) {
        return network.rosterComplete() ? severity : Severity.INFO;
    }

    /** What weight a floor has that waits for the network to be constituted: BLOCKING is a WARNING while FORMING. */
    Severity softFloor(Severity severity) {
        return floor(isForming() && severity == Severity.BLOCKING ? Severity.WARNING : severity);
    }
}
