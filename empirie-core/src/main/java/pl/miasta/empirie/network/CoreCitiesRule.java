package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * The core (podstawowy skład) counts so many different cities, both ends inside; observers never count. The floor waits
 * for the network to be constituted. Source: II.1 "ok. 10 do 20"; the force is ours.
 */
final class CoreCitiesRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.CORE_CITIES;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        Bounds allowed = setting.range();
        int actual = roster.coreCities();
        if (allowed.contains(actual)) {
            return List.of();
        }
        Finding found = actual < allowed.min()
                ? setting.finding(
                        roster.network().subject(),
                        roster.softFloor(setting.severity()),
                        Remedy.of("admit-cities", allowed.min() - actual),
                        "below",
                        actual,
                        allowed.min())
                : setting.finding(
                        roster.network().subject(),
                        setting.severity(),
                        Remedy.of("release-cities", actual - allowed.max()),
                        "above",
                        actual,
                        allowed.max());
        return List.of(found.counting(actual));
    }
}
