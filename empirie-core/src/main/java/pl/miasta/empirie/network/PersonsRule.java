package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * So many different people represent the cities of the core, both ends inside. The source's 2–3 people a city and 10–40
 * a network do not agree beyond 13 cities: both rules hold, and {@link Capacity} says what still fits. Source: II.1.
 */
final class PersonsRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.PERSONS;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        Bounds allowed = setting.range();
        int actual = roster.corePeople();
        if (allowed.contains(actual)) {
            return List.of();
        }
        Finding found = actual < allowed.min()
                ? setting.finding(
                        roster.network().subject(),
                        roster.softFloor(setting.severity()),
                        Remedy.of("name-people", allowed.min() - actual),
                        "below",
                        actual,
                        allowed.min())
                : setting.finding(
                        roster.network().subject(),
                        setting.severity(),
                        Remedy.of("release-people", actual - allowed.max()),
                        "above",
                        actual,
                        allowed.max());
        return List.of(found.counting(actual));
    }
}
