package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** So many different cities belong as finalists, both ends inside. Source: II.1 "ok. 4-8". */
final class FinalistsRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.FINALISTS;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        return Range.judge(
                roster.cities(MembershipForm.FINALIST),
                setting,
                roster.network().subject(),
                () -> roster.floor(setting.milder()),
                missing -> Remedy.of("admit-cities-as", MembershipForm.FINALIST, missing),
                surplus -> Remedy.of("release-cities-as", MembershipForm.FINALIST, surplus));
    }
}
