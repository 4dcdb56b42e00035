package pl.miasta.empirie.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;

/**
 * What still fits in a network on a day: 2–3 people from each of 10–20 cities make 20–60, but a network takes no more
 * than 40, so room for cities and room for people hang together. Every city is counted with at least the people it has
 * to send. Source: II.1.
 *
 * @param cities for each form of the core how many more cities could join in it, one form at a time
 * @param people how many more people could be named by the cities that are in
 * @param morePeopleFrom the cities that could name one more, in order of their ids
 */
public record Capacity(Map<MembershipForm, Integer> cities, int people, List<CityId> morePeopleFrom) {
    /** Copies map and list. */
    public Capacity {
        cities = Map.copyOf(cities);
        morePeopleFrom = List.copyOf(morePeopleFrom);
    }

    /**
     * How many more cities could join in that form; 0 for observers, who take no seat and need no room.
     */
    public int cities(MembershipForm form) {
        return cities.getOrDefault(form, 0);
    }

    /** What still fits beside that roster under that policy. */
    public static Capacity of(Roster roster, Policy policy) {
        Bounds perCity = policy.bounds(Policy.REPRESENTATIVES_PER_CITY);
        int personsMax = policy.bounds(Policy.PERSONS).max();
        int committed = 0;
        int wanted = 0;
        for (Seat seat : roster.seats()) {
            if (seat.isCore()) {
                int counted = Math.max(seat.people(), perCity.min());
                committed += counted;
                wanted += Math.max(0, perCity.max() - counted);
            }
        }
        int seatsLeft = policy.bounds(Policy.CORE_CITIES).max() - roster.coreCities();
        int byPeople = Math.floorDiv(personsMax - committed, perCity.min());
        Map<MembershipForm, Integer> room = new EnumMap<>(MembershipForm.class);
        room.put(
                MembershipForm.LAUREATE,
                room(roster, MembershipForm.LAUREATE, policy.bounds(Policy.LAUREATES), seatsLeft, byPeople));
        room.put(
                MembershipForm.FINALIST,
                room(roster, MembershipForm.FINALIST, policy.bounds(Policy.FINALISTS), seatsLeft, byPeople));
        room.put(
                MembershipForm.LEADER_OF_CHANGE,
                room(
                        roster,
                        MembershipForm.LEADER_OF_CHANGE,
                        policy.bounds(Policy.LEADERS_OF_CHANGE),
                        seatsLeft,
                        byPeople));
        return new Capacity(
                room,
                Math.max(0, Math.min(personsMax - committed, wanted)),
                morePeopleFrom(roster, perCity, personsMax > committed));
    }

    private static int room(Roster roster, MembershipForm form, Bounds ofForm, int seatsLeft, int byPeople) {
        int ofThisForm = ofForm.max() - roster.cities(form);
        return Math.max(0, Math.min(ofThisForm, Math.min(seatsLeft, byPeople)));
    }

    private static List<CityId> morePeopleFrom(Roster roster, Bounds perCity, boolean roomForPeople) {
        TreeSet<CityId> cities = new TreeSet<>();
        for (Seat seat : roster.seats()) {
            boolean owes = seat.people() < perCity.min();
            boolean couldSend = roomForPeople && seat.people() < perCity.max();
            if (seat.isCore() && (owes || couldSend)) {
                cities.add(seat.city().id());
            }
        }
        return List.copyOf(cities);
    }
}
