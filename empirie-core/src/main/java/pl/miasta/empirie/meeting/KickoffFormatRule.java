package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A network's first regular meeting is run in the kick-off format. Source: IV. */
final class KickoffFormatRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.KICKOFF_FORMAT;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        boolean fits = meeting.format().filter(FormatId.FORMAT_0::equals).isPresent();
        if (fits || !isKickOff(matter)) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(), setting.severity(), Remedy.of("use-format", FormatId.FORMAT_0), "other"));
    }

    /** Whether the meeting is the first regular one of one of its networks. */
    static boolean isKickOff(MeetingCase matter) {
        return matter.meeting().networks().stream()
                .anyMatch(network -> matter.calendar()
                        .kickOff(network)
                        .filter(matter.meeting()::equals)
                        .isPresent());
    }
}
