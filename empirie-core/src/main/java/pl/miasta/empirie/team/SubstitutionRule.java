package pl.miasta.empirie.team;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/**
 * Whatever was done in a role was done by its holder, or by another of the team who was agreed, asked, or stood in for
 * somebody who was not there; each deed is judged on its own day. Source: III.1.
 */
final class SubstitutionRule implements TeamRule {
    @Override
    public RuleId id() {
        return Policy.SUBSTITUTION;
    }

    @Override
    public boolean whateverTheStage() {
        return true;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        List<Finding> found = List.of();
        for (Deed deed : matter.team().deeds()) {
            Decision decision = matter.team().may(deed.person(), deed.task(), deed.on());
            if (!decision.isAllowed()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(setting.finding(
                        Subject.in(matter.network().id(), "deed", deed.id()),
                        setting.severity(),
                        decision.remedy().orElseThrow(),
                        "refused",
                        deed.task(),
                        deed.on(),
                        decision.reason()));
            }
        }
        return found;
    }
}
