package pl.miasta.empirie.meeting;

import java.util.Collection;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Every meeting reviews funding calls. Source: II.4. */
final class FundingReviewRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.FUNDING_REVIEW;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Collection<AgendaItem> items = matter.meeting().items().values();
        if (items.isEmpty() || items.stream().anyMatch(item -> item.kind() == ItemKind.FUNDING_REVIEW)) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.meeting().subject(), setting.severity(), Remedy.of("add-funding-review"), "missing"));
    }
}
