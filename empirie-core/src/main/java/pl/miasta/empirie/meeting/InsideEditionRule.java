package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Meetings lie inside the edition. Ours. */
final class InsideEditionRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.INSIDE_EDITION;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        Period edition = matter.calendar().edition();
        if (edition.covers(meeting.firstDay()) && edition.covers(meeting.lastDay())) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(),
                setting.severity(),
                Remedy.of("move-into-edition", edition.from(), edition.to().orElseThrow()),
                "outside",
                meeting.firstDay(),
                meeting.lastDay(),
                edition.from(),
                edition.to().orElseThrow()));
    }
}
