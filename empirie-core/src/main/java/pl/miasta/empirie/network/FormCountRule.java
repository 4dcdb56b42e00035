package pl.miasta.empirie.network;

import java.util.List;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * So many different cities belong in one form, both ends inside: one rule each for laureates, finalists and leaders of
 * change. A floor speaks with the milder severity, where the rule has two. Source: II.1, note 3.
 */
final class FormCountRule implements NetworkRule {
    private final RuleId id;
    private final MembershipForm form;

    FormCountRule(RuleId id, MembershipForm form) {
        this.id = id;
        this.form = form;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        Bounds allowed = setting.range();
        int actual = roster.cities(form);
        if (allowed.contains(actual)) {
            return List.of();
        }
        Finding found = actual < allowed.min()
                ? setting.finding(
                        roster.network().subject(),
                        roster.floor(setting.milder()),
                        Remedy.of("admit-cities-as", form, allowed.min() - actual),
                        "below",
                        actual,
                        allowed.min())
                : setting.finding(
                        roster.network().subject(),
                        setting.severity(),
                        Remedy.of("release-cities-as", form, actual - allowed.max()),
                        "above",
                        actual,
                        allowed.max());
        return List.of(found.counting(actual));
    }
}
