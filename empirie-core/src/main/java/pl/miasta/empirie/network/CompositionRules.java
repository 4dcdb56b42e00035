package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Policy;

/** The rules about a network's composition (skład sieci). Source: II.1. */
public final class CompositionRules {
    private CompositionRules() {}

    /** All of them, in the order of the rule book. */
    public static List<NetworkRule> all() {
        return List.of(
                new CoreCitiesRule(),
                new FormCountRule(Policy.LAUREATES, MembershipForm.LAUREATE),
                new FormCountRule(Policy.FINALISTS, MembershipForm.FINALIST),
                new FormCountRule(Policy.LEADERS_OF_CHANGE, MembershipForm.LEADER_OF_CHANGE),
                new FormEligibilityRule(),
                new OneFormPerCityRule(),
                new RepresentativesPerCityRule(),
                new PersonsRule(),
                new PositionsRule(),
                new OneCityPerPersonRule(),
                new CommissionChairRule());
    }
}
