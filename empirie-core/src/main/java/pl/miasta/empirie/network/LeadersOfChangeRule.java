package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** So many different cities belong as leaders of change, both ends inside; too few weigh less than too many. Source: II.1,
 * note 3. */
final class LeadersOfChangeRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.LEADERS_OF_CHANGE;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        return Range.judge(
                roster.cities(MembershipForm.LEADER_OF_CHANGE),
                setting,
                roster.network().subject(),
                () -> roster.floor(setting.milder()),
                missing -> Remedy.of("admit-cities-as", MembershipForm.LEADER_OF_CHANGE, missing),
                surplus -> Remedy.of("release-cities-as", MembershipForm.LEADER_OF_CHANGE, surplus));
    }
}
