package pl.miasta.empirie.plan;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Goals answer challenges, actions serve goals, and every kind of product the plan names is made by an action. Ours. */
final class TraceabilityRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.TRACEABILITY;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        WorkPlan plan = matter.plan();
        List<GoalId> goals = plan.goals().stream()
                .filter(goal -> goal.challenges().isEmpty())
                .map(Goal::id)
                .sorted()
                .toList();
        List<ActionId> actions = plan.actions().stream()
                .filter(action -> action.goals().isEmpty())
                .map(Action::id)
                .sorted()
                .toList();
        List<ProductKind> kinds = plan.productKinds().stream()
                .filter(kind -> plan.actions().stream()
                        .noneMatch(action -> action.productKinds().contains(kind)))
                .distinct()
                .sorted()
                .toList();
        List<Message> loose = new ArrayList<>();
        if (!goals.isEmpty()) {
            loose.add(Message.of("plan.traceability.goals", goals));
        }
        if (!actions.isEmpty()) {
            loose.add(Message.of("plan.traceability.actions", actions));
        }
        if (!kinds.isEmpty()) {
            loose.add(Message.of("plan.traceability.kinds", kinds));
        }
        if (loose.isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(matter.subject(), setting.severity(), Remedy.of("tie-plan"), "loose", loose));
    }
}
