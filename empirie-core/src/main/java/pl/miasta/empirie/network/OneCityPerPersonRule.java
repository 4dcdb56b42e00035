package pl.miasta.empirie.network;

import java.util.List;
import java.util.SortedSet;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/** In one network a person represents one city, whatever the city's form. Source: II.1 (ours). */
final class OneCityPerPersonRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.ONE_CITY_PER_PERSON;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        if (roster.peopleOfSeveralCities().isEmpty()) {
            return List.of();
        }
        return roster.peopleOfSeveralCities().entrySet().stream()
                .map(entry -> finding(roster, entry.getKey(), entry.getValue(), setting))
                .toList();
    }

    private static Finding finding(Roster roster, PersonId person, SortedSet<CityId> cities, RuleSetting setting) {
        return setting.finding(
                        Subject.in(roster.network().id(), "person", person),
                        setting.severity(),
                        Remedy.of("represent-one-city", person, cities.first()),
                        "several",
                        cities.size(),
                        List.copyOf(cities))
                .counting(cities.size());
    }
}
