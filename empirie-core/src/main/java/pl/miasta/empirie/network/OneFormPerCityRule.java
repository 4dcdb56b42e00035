package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.Collections;
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
                                Remedy.of("keep-one-form", seat.city().id(), worthKeeping(seat)),
                                "several",
                                seat.forms().size(),
                                sorted(seat.forms()))
                        .counting(seat.forms().size()));
            }
        }
        return found;
    }

    /** The form that fits the city where it has it, else the first of those it has. */
    private static MembershipForm worthKeeping(Seat seat) {
        MembershipForm fitting = MembershipForm.of(seat.city());
        return seat.forms().contains(fitting) ? fitting : Collections.min(seat.forms());
    }

    /** Whatever the order of the file, the forms are named in their own. */
    private static List<MembershipForm> sorted(List<MembershipForm> forms) {
        List<MembershipForm> sorted = new ArrayList<>(forms);
        Collections.sort(sorted);
        return sorted;
    }
}
