package pl.miasta.empirie.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** What is said in a closed part stays in the room: it is neither transmitted nor recorded. Source: II.4, IV. */
final class ClosedNotRecordedRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.CLOSED_NOT_RECORDED;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        List<Finding> found = new ArrayList<>();
        meeting.items().forEach((place, item) -> {
            if (item.isClosed() && (item.transmitted() || item.recorded())) {
                found.add(setting.finding(
                        meeting.subject(place), setting.severity(), Remedy.of("keep-in-the-room"), leak(item)));
            }
        });
        return found;
    }

    private static String leak(AgendaItem item) {
        if (item.transmitted() && item.recorded()) {
            return "both";
        }
        return item.transmitted() ? "transmitted" : "recorded";
    }
}
