package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A meeting run in an own format leaves described results that the group approved, made by itself. Source: IV; the days
 * of grace are ours. */
final class FormatResultRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.FORMAT_RESULT;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        boolean own = meeting.format().filter(FormatId::isOwn).isPresent();
        if (!own
                || !matter.isHeldAndOver(setting.number())
                || meeting.note().filter(Note::isApprovedResult).isPresent()) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(),
                setting.severity(),
                Remedy.of("approve-result"),
                "missing",
                meeting.lastDay().plusDays(setting.number())));
    }
}
