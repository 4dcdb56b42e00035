package pl.miasta.empirie.plan;

import java.util.List;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Every city of the core on the day of adoption had a say in the plan. Source: II.6 "wszyscy uczestnicy mają wpływ". */
final class ParticipationRule implements PlanRule {
    @Override
    public RuleId id() {
        return Policy.PLAN_PARTICIPATION;
    }

    @Override
    public List<Finding> judge(PlanCase matter, RuleSetting setting) {
        List<CityId> unheard = matter.rosterAtAdoption().coreCityIds().stream()
                .filter(city -> !matter.plan().heardCities().contains(city))
                .toList();
        if (unheard.isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(
                        matter.subject(),
                        setting.severity(),
                        Remedy.of("hear-cities", unheard),
                        "unheard",
                        unheard.size(),
                        unheard)
                .counting(unheard.size()));
    }
}
