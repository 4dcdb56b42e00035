package pl.miasta.empirie.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A long day has a break with work before and after it. Source: IV; the threshold is ours. */
final class BreakRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.BREAK;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        List<Finding> found = new ArrayList<>();
        for (int day = 1; day <= meeting.days().size(); day++) {
            MeetingDay plan = meeting.days().get(day - 1);
            if (plan.minutes() > setting.number() && !plan.hasBreakBetweenWork()) {
                found.add(setting.finding(
                                meeting.subject(day),
                                setting.severity(),
                                Remedy.of("add-break", day),
                                "missing",
                                plan.minutes(),
                                setting.number())
                        .counting(plan.minutes()));
            }
        }
        return found;
    }
}
