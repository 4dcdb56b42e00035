package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** So many different cities belong as laureates, both ends inside. Source: II.1 "ok. 5-10". */
final class LaureatesRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.LAUREATES;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        return Range.judge(
                roster.cities(MembershipForm.LAUREATE),
                setting,
                roster.network().subject(),
                () -> roster.floor(setting.milder()),
                missing -> Remedy.of("admit-cities-as", MembershipForm.LAUREATE, missing),
                surplus -> Remedy.of("release-cities-as", MembershipForm.LAUREATE, surplus));
    }
}
