package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A product is assessed before it is published, on the same day at the latest. Source: II.5; the order is ours. */
final class AssessedRule implements ProductRule {
    @Override
    public RuleId id() {
        return Policy.ASSESSED;
    }

    @Override
    public List<Finding> judge(ProductCase matter, RuleSetting setting) {
        Optional<LocalDate> assessed = matter.product().assessedOn();
        if (assessed.isEmpty()) {
            return List.of(setting.finding(
                    matter.subject(), setting.severity(), Remedy.of("assess-product"), "never", matter.publishedOn()));
        }
        if (!assessed.get().isAfter(matter.publishedOn())) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.subject(),
                setting.severity(),
                Remedy.of("assess-product"),
                "late",
                assessed.get(),
                matter.publishedOn()));
    }
}
