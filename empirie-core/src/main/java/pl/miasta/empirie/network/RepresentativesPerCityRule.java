package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * Each city of the core delegates so many different people, both ends inside; the floor waits for the network to be
 * constituted. Source: II.1; the force is ours.
 */
final class RepresentativesPerCityRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.REPRESENTATIVES_PER_CITY;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        List<Finding> found = List.of();
        for (Seat seat : roster.seats()) {
            if (seat.isCore() && !setting.range().contains(seat.people())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.addAll(judge(roster, seat, setting));
            }
        }
        return found;
    }

    private static List<Finding> judge(Roster roster, Seat seat, RuleSetting setting) {
        return Range.judge(
                seat.people(),
                setting,
                seat.subject(),
                () -> roster.softFloor(setting.severity()),
                missing -> Remedy.of("name-representatives", seat.city().id(), missing),
                surplus -> Remedy.of("release-representatives", seat.city().id(), surplus));
    }
}
