package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** The coordinator files a report after each meeting. Source: III.1; the days of grace are ours. */
final class ReportRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.REPORT;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        if (meeting.report().isPresent() || !matter.isHeldAndOver(setting.number())) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(),
                setting.severity(),
                Remedy.of("file-report"),
                "missing",
                meeting.lastDay().plusDays(setting.number())));
    }
}
