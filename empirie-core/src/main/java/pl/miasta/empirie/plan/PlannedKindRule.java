package pl.miasta.empirie.plan;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A published product is of a kind that the network's adopted plan names. Source: II.7. */
final class PlannedKindRule implements ProductRule {
    @Override
    public RuleId id() {
        return Policy.PLANNED_KIND;
    }

    @Override
    public List<Finding> judge(ProductCase matter, RuleSetting setting) {
        ProductKind kind = matter.product().kind();
        if (matter.plan().isEmpty() || matter.plan().get().productKinds().contains(kind)) {
            return List.of();
        }
        return List.of(
                setting.finding(matter.subject(), setting.severity(), Remedy.of("plan-kind", kind), "unplanned", kind));
    }
}
