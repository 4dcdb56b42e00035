package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** So many different people represent the cities of the core, both ends inside. The source's 2–3 people a city and 10–40
 * a network do not agree beyond 13 cities: both rules hold, and {@link Capacity} says what still fits. Source: II.1. */
final class PersonsRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.PERSONS;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        return Range.judge(
                roster.corePeople(),
                setting,
                roster.network().subject(),
                () -> roster.softFloor(setting.severity()),
                missing -> Remedy.of("name-people", missing),
                surplus -> Remedy.of("release-people", surplus));
    }
}
