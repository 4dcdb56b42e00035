package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * A city belongs in a form that its status gives it: laureates and finalists in theirs; a leader of change comes from
 * outside, is in ZMP and brings a good practice; an observer comes from outside (a softer wish, ours). Of several forms
 * the gravest trouble speaks. Source: II.1.
 */
final class FormEligibilityRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.FORM_ELIGIBILITY;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        List<Finding> found = List.of();
        for (Seat seat : roster.seats()) {
            MembershipForm misfit = gravestMisfit(seat);
            if (misfit != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(finding(seat, misfit, setting));
            }
        }
        return found;
    }

    private static @Nullable MembershipForm gravestMisfit(Seat seat) {
        MembershipForm misfit = null;
        for (MembershipForm form : seat.forms()) {
            // the core forms are declared first: the least form keeps the answer independent of the file's order
            if (!form.fits(seat.city()) && (misfit == null || form.compareTo(misfit) < 0)) {
                misfit = form;
            }
        }
        return misfit;
    }

    private static Finding finding(Seat seat, MembershipForm misfit, RuleSetting setting) {
        City city = seat.city();
        boolean lacksPracticeOnly =
                misfit == MembershipForm.LEADER_OF_CHANGE && city.status() == CityStatus.OUTSIDE && city.zmpMember();
        Remedy cure = lacksPracticeOnly
                ? Remedy.of("describe-good-practice", city.id())
                : Remedy.of("change-form", city.id(), MembershipForm.of(city));
        return switch (misfit) {
            case LAUREATE, FINALIST ->
                setting.finding(seat.subject(), setting.severity(), cure, "status", misfit, city.status());
            case LEADER_OF_CHANGE -> setting.finding(seat.subject(), setting.severity(), cure, leaderLacks(city));
            case OBSERVER -> setting.finding(seat.subject(), setting.milder(), cure, "observer", city.status());
        };
    }

    private static String leaderLacks(City city) {
        if (city.status() != CityStatus.OUTSIDE) {
            return "leader-not-outside";
        }
        return city.zmpMember() ? "leader-without-practice" : "leader-not-in-zmp";
    }
}
