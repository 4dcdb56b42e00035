package pl.miasta.empirie.plan;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** An adopted plan comes with a calendar: at least one meeting that is not cancelled. Source: III.1, III.2; the force is ours. */
final class CalendarRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.PLAN_CALENDAR;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        if (matter.hasMeeting()) {
            return List.of();
        }
        return List.of(setting.finding(matter.subject(), setting.severity(), Remedy.of("plan-first-meeting"), "none"));
    }
}
