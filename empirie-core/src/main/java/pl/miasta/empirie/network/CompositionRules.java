package pl.miasta.empirie.network;

import java.util.List;

/** The rules about a network's composition (skład sieci). Source: II.1. */
public final class CompositionRules {
    private CompositionRules() {}

    /** All of them, in the order of the rule book. */
    public static List<NetworkRule> all() {
        return List.of(
                new CoreCitiesRule(),
                new LaureatesRule(),
                new FinalistsRule(),
                new LeadersOfChangeRule(),
                new FormEligibilityRule(),
                new OneFormPerCityRule(),
                new RepresentativesPerCityRule(),
                new PersonsRule(),
                new PositionsRule(),
                new OneCityPerPersonRule(),
                new CommissionChairRule());
    }
}
