package pl.miasta.empirie.rule;

import java.util.List;

/**
 * One rule, one class, one id. A rule is pure: the same matter gives the same findings, nothing is changed, no clock is
 * asked.
 *
 * @param <M> what it looks at, as known on a day: a network's roster, a team, a meeting, a plan, a whole edition
 */
public interface Rule<M> {
    /** The rule's name. */
    RuleId id();

    /**
     * The rule's numbers and severities before any change. A host's own rule says here what they are; the library's
     * stand in {@link Policy}.
     *
     * @throws IllegalArgumentException if it is an own rule that does not say so
     */
    default RuleSetting standard() {
        return Policy.standard().of(id());
    }

    /**
     * Judges the matter.
     *
     * @param matter what to look at
     * @param setting the rule's numbers and severities under the policy in force; never one that is off
     * @return what is wrong, at most one finding per subject; empty when all is right
     */
    List<Finding> judge(M matter, RuleSetting setting);
}
