package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A city belongs to a network once, in one form. Source: II.1 (ours). */
final class OneFormPerCityRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.ONE_FORM_PER_CITY;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        List<Finding> found = List.of();
        for (Seat seat : roster.seats()) {
            if (seat.forms().size() > 1) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(setting.finding(
                                seat.subject(),
                                setting.severity(),
                                Remedy.of("keep-one-form", seat.city().id(), MembershipForm.of(seat.city())),
                                "several",
                                seat.forms().size(),
                                seat.forms().stream().sorted().toList())
                        .counting(seat.forms().size()));
            }
        }
        return found;
    }
}
