package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** The chair of the competent standing commission of ZMP is involved in the network. Source: II.1. */
final class CommissionChairRule implements NetworkRule {
    @Override
    public RuleId id() {
        return Policy.COMMISSION_CHAIR;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        Network network = roster.network();
        if (network.commission().flatMap(Commission::chair).isPresent()) {
            return List.of();
        }
        String variant = network.commission().isEmpty() ? "no-commission" : "no-chair";
        return List.of(setting.finding(network.subject(), setting.severity(), Remedy.of("involve-chair"), variant));
    }
}
