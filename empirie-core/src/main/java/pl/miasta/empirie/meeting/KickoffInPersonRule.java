package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A network's first regular meeting is held in person. Source: II.4, "preferowane". */
final class KickoffInPersonRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.KICKOFF_IN_PERSON;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        if (meeting.mode() == MeetingMode.IN_PERSON || !KickoffFormatRule.isKickOff(matter)) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(), setting.severity(), Remedy.of("meet-in-person"), "other", meeting.mode()));
    }
}
