package pl.miasta.empirie.network;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;

/** A figure held against a rule's range, both ends inside: what the rules that count have in common. */
final class Range {
    private Range() {}

    /**
     * What is found about the figure.
     *
     * @param floor the weight of a figure below the range, asked only then; above it, it is the rule's own
     * @param raise the remedy for so many too few
     * @param lower the remedy for so many too many
     */
    static List<Finding> judge(
            int actual,
            RuleSetting setting,
            Subject subject,
            Supplier<Severity> floor,
            IntFunction<Remedy> raise,
            IntFunction<Remedy> lower) {
        Bounds allowed = setting.range();
        if (allowed.contains(actual)) {
            return List.of();
        }
        Finding found = actual < allowed.min()
                ? setting.finding(
                        subject, floor.get(), raise.apply(allowed.min() - actual), "below", actual, allowed.min())
                : setting.finding(
                        subject,
                        setting.severity(),
                        lower.apply(actual - allowed.max()),
                        "above",
                        actual,
                        allowed.max());
        return List.of(found.counting(actual));
    }
}
