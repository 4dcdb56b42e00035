package pl.miasta.empirie.plan;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** An adopted plan has all nine sections, and something stands in each. Source: II.6; the force is ours. */
final class SectionsRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.PLAN_SECTIONS;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        List<Section> unwritten = matter.plan().unwrittenSections();
        if (unwritten.isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(
                        matter.subject(),
                        setting.severity(),
                        Remedy.of("write-sections", unwritten),
                        "unwritten",
                        unwritten.size(),
                        unwritten)
                .counting(unwritten.size()));
    }
}
