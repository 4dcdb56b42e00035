package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** The contract is adopted before the plan, on the same day at the latest. Source: II.5. */
final class ContractFirstRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.CONTRACT_FIRST;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        Optional<LocalDate> contract = matter.contract().flatMap(Contract::adoptedOn);
        if (contract.isEmpty()) {
            return List.of(setting.finding(
                    matter.subject(), setting.severity(), Remedy.of("adopt-contract"), "never", matter.adoptedOn()));
        }
        if (!contract.get().isAfter(matter.adoptedOn())) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.subject(),
                setting.severity(),
                Remedy.of("adopt-contract"),
                "late",
                contract.get(),
                matter.adoptedOn()));
    }
}
