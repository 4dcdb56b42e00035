package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Bounds;
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
        Bounds allowed = setting.range();
        List<Finding> found = List.of();
        for (Seat seat : roster.seats()) {
            if (seat.isCore() && !allowed.contains(seat.people())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(finding(roster, seat, allowed, setting).counting(seat.people()));
            }
        }
        return found;
    }

    private static Finding finding(Roster roster, Seat seat, Bounds allowed, RuleSetting setting) {
        int actual = seat.people();
        if (actual < allowed.min()) {
            Remedy cure = Remedy.of("name-representatives", seat.city().id(), allowed.min() - actual);
            return setting.finding(
                    seat.subject(), roster.softFloor(setting.severity()), cure, "below", actual, allowed.min());
        }
        Remedy cure = Remedy.of("release-representatives", seat.city().id(), actual - allowed.max());
        return setting.finding(seat.subject(), setting.severity(), cure, "above", actual, allowed.max());
    }
}
