package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** The core (podstawowy skład) counts so many different cities, both ends inside; observers never count. The floor waits
 * for the network to be constituted. Source: II.1 "ok. 10 do 20"; the force is ours. */
final class CoreCitiesRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.CORE_CITIES;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        return Range.judge(
                roster.coreCities(),
                setting,
                roster.network().subject(),
                () -> roster.softFloor(setting.severity()),
                missing -> Remedy.of("admit-cities", missing),
                surplus -> Remedy.of("release-cities", surplus));
    }
}
