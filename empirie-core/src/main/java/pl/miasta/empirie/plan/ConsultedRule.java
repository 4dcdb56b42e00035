package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** ZH-16 is consulted on a plan before it is adopted, on the same day at the latest. Source: III.2. */
final class ConsultedRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.PLAN_CONSULTED;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        if (matter.plan().consultedOn().isEmpty()) {
            return List.of(setting.finding(
                    matter.subject(), setting.severity(), Remedy.of("consult-plan"), "never", matter.adoptedOn()));
        }
        LocalDate consultedOn = matter.plan().consultedOn().get();
        if (!consultedOn.isAfter(matter.adoptedOn())) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.subject(),
                setting.severity(),
                Remedy.of("consult-plan"),
                "late",
                consultedOn,
                matter.adoptedOn()));
    }
}
