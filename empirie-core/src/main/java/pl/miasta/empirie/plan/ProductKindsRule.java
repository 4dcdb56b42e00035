package pl.miasta.empirie.plan;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** An adopted plan names the kinds of product the network means to make. Source: II.7. */
final class ProductKindsRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.PLAN_PRODUCTS;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        if (!matter.plan().productKinds().isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(matter.subject(), setting.severity(), Remedy.of("name-product-kinds"), "none"));
    }
}
