package pl.miasta.empirie.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;

/**
 * The rules that can refuse a decision. A decision is refused by what blocks after it and did not before, or has grown
 * worse; what was wrong already and is no worse bars nothing, else nobody could mend it step by step.
 */
final class Gate {
    /** No rule refuses it. */
    static final Gate OPEN = new Gate(rule -> false, subject -> true, false, false);

    private final Predicate<RuleId> rules;
    private final Predicate<Subject> subjects;
    private final boolean everything;
    private final boolean onlyCeilings;

    private Gate(Predicate<RuleId> rules, Predicate<Subject> subjects, boolean everything, boolean onlyCeilings) {
        this.rules = rules;
        this.subjects = subjects;
        this.everything = everything;
        this.onlyCeilings = onlyCeilings;
    }

    /** These rules. */
    static Gate of(RuleId... rules) {
        return new Gate(List.of(rules)::contains, subject -> true, false, false);
    }

    /** Every rule whose id begins so, such as {@code composition.}. */
    static Gate concepts(String... beginnings) {
        return new Gate(
                rule -> List.of(beginnings).stream().anyMatch(rule.value()::startsWith), subject -> true, false, false);
    }

    /** The same rules, and whatever of them blocks now, however long it has: for steps that end something. */
    Gate withOldOnes() {
        return new Gate(rules, subjects, true, onlyCeilings);
    }

    /** The same rules, their floors left aside: what is too little waits for the network to be constituted. */
    Gate onlyCeilings() {
        return new Gate(rules, subjects, everything, true);
    }

    /** The same rules, as far as they speak of that one thing or of a part of it. */
    Gate about(Subject subject) {
        return new Gate(
                rules,
                found -> found.equals(subject) || found.value().startsWith(subject.value() + "#"),
                everything,
                onlyCeilings);
    }

    /** Whether later days count, too: for steps that add something which lasts, not for steps that ask what is now. */
    boolean looksAhead() {
        return this != OPEN && !everything;
    }

    /** What refuses the decision. */
    List<Finding> refusing(List<Finding> before, List<Finding> after) {
        return after.stream()
                .filter(found -> found.blocks() && rules.test(found.rule()) && subjects.test(found.subject()))
                .filter(found -> !(onlyCeilings && isTooLittle(found)))
                .filter(found -> everything || isNewOrWorse(found, before))
                .toList();
    }

    private static boolean isTooLittle(Finding found) {
        return found.actual().isPresent()
                && found.expected()
                        .filter(range -> found.actual().get() < range.min())
                        .isPresent();
    }

    private static boolean isNewOrWorse(Finding found, List<Finding> before) {
        Optional<Finding> old = before.stream()
                .filter(Finding::blocks)
                .filter(one -> one.rule().equals(found.rule()) && one.subject().equals(found.subject()))
                .findFirst();
        return old.isEmpty() || distance(found) > distance(old.get());
    }

    /** How far outside its range the figure is; 0 where nothing is counted against a range. */
    private static int distance(Finding finding) {
        if (finding.actual().isEmpty() || finding.expected().isEmpty()) {
            return 0;
        }
        int actual = finding.actual().get();
        Bounds allowed = finding.expected().get();
        return Math.max(allowed.min() - actual, actual - allowed.max());
    }
}
