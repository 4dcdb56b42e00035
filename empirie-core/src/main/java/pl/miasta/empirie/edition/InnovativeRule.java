package pl.miasta.empirie.edition;

import java.util.List;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Over a whole edition two or three projects are held innovative, both ends inside; asked once the edition is over.
 * Source: II.5; counted by edition (ours). */
final class InnovativeRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.INNOVATIVE;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        Edition edition = matter.edition();
        if (!matter.day().isAfter(edition.lastDay())) {
            return List.of();
        }
        Bounds allowed = setting.range();
        int actual = (int) edition.networks().stream()
                .flatMap(dossier -> dossier.products().stream())
                .filter(product -> product.kind() == ProductKind.INNOVATIVE_PROJECT
                        && product.publishedOn().isPresent())
                .count();
        if (allowed.contains(actual)) {
            return List.of();
        }
        boolean below = actual < allowed.min();
        return List.of(setting.finding(
                        edition.subject(),
                        setting.severity(),
                        Remedy.of(
                                below ? "publish-innovative" : "choose-innovative",
                                below ? allowed.min() : allowed.max()),
                        below ? "below" : "above",
                        actual,
                        below ? allowed.min() : allowed.max())
                .counting(actual));
    }
}
