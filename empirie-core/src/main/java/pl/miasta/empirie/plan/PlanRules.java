package pl.miasta.empirie.plan;

import java.util.List;

/** The rules about work plans and products. Source: II.5, II.6, II.7, III.1, III.2. */
public final class PlanRules {
    private PlanRules() {}

    /** Those about adopted work plans, in the order of the rule book. */
    public static List<PlanRule> all() {
        return List.of(
                new SectionsRule(),
                new ProductKindsRule(),
                new CalendarRule(),
                new ConsultedRule(),
                new ParticipationRule(),
                new ContractFirstRule(),
                new TraceabilityRule());
    }

    /** Those about published products. */
    public static List<ProductRule> ofProducts() {
        return List.of(new PlannedKindRule(), new AssessedRule(), new ObserversFirstRule());
    }
}
