package pl.miasta.empirie.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;

/**
 * Who belongs on a day; a city or a person of several networks counts once. Source: II.1.
 *
 * @param coreCities cities of the core
 * @param cities cities in each form, observers too; every form has its number
 * @param people people who represent core cities
 */
public record CompositionFigures(int coreCities, Map<MembershipForm, Integer> cities, int people) {

    /** Copies the map. */
    public CompositionFigures {
        cities = Collections.unmodifiableMap(new EnumMap<>(cities));
    }

    static CompositionFigures of(List<Roster> rosters) {
        Set<CityId> core = new TreeSet<>();
        Set<PersonId> people = new TreeSet<>();
        Map<MembershipForm, Integer> cities = new EnumMap<>(MembershipForm.class);
        for (Roster roster : rosters) {
            core.addAll(roster.coreCityIds());
            people.addAll(roster.corePersonIds());
        }
        for (MembershipForm form : MembershipForm.values()) {
            cities.put(form, (int) rosters.stream()
                    .flatMap(roster -> roster.seats().stream())
                    .filter(seat -> seat.forms().contains(form))
                    .map(Seat::city)
                    .distinct()
                    .count());
        }
        return new CompositionFigures(core.size(), cities, people.size());
    }

    /** How many cities observe. */
    public int observers() {
        return cities.getOrDefault(MembershipForm.OBSERVER, 0);
    }
}
