package pl.miasta.empirie.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** In person and online, participants work with like tools: whoever names them for one way names them for the other. Source: IV. */
final class ToolsParityRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.TOOLS_PARITY;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        List<Finding> found = new ArrayList<>();
        meeting.items()
                .forEach((place, item) -> item.tools()
                        .filter(tools -> !tools.areOnPar())
                        .ifPresent(tools -> found.add(finding(meeting, place, tools, setting))));
        return found;
    }

    private static Finding finding(Meeting meeting, ItemPlace place, Tools tools, RuleSetting setting) {
        Presence missing = tools.inPerson().isEmpty() ? Presence.IN_PERSON : Presence.ONLINE;
        return setting.finding(
                meeting.subject(place), setting.severity(), Remedy.of("name-tools", missing), "one-way", missing);
    }
}
