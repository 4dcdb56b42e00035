package pl.miasta.empirie.rule;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;

/**
 * One rule's numbers and severities under the policy in force.
 *
 * @param id the rule
 * @param source section of the vademecum; "(ours)" marks what this project decided
 * @param severities the severities the rule can speak with, the gravest first; one only once a policy has replaced them
 * @param bounds the range, for rules with a range
 * @param parameter the rule's other number, such as {@code overMinutes}
 */
public record RuleSetting(
        RuleId id, String source, List<Severity> severities, Optional<Bounds> bounds, Optional<Parameter> parameter) {

    /**
     * A number with a name.
     *
     * @param name as in the policy of an edition file
     * @param value its value in the unit the name says
     * @param least the least value allowed
     */
    public record Parameter(String name, int value, int least) {}

    /** Copies the list; {@code least} of a range is 0, of people per city 1. */
    public RuleSetting {
        severities = List.copyOf(severities);
    }

    /** Whether the policy has silenced the rule. */
    public boolean isOff() {
        return severities.get(0) == Severity.OFF;
    }

    /** The gravest severity of the rule. */
    public Severity severity() {
        return severities.get(0);
    }

    /** The second severity of a rule that has two or three; else its only one. */
    public Severity milder() {
        return severities.get(Math.min(1, severities.size() - 1));
    }

    /** The mildest severity of the rule. */
    public Severity mildest() {
        return severities.get(severities.size() - 1);
    }

    /**
     * The range.
     *
     * @throws java.util.NoSuchElementException if the rule has none
     */
    public Bounds range() {
        return bounds.orElseThrow();
    }

    /**
     * The rule's other number.
     *
     * @throws java.util.NoSuchElementException if the rule has none
     */
    public int number() {
        return parameter.orElseThrow().value();
    }

    /**
     * A finding of this rule.
     *
     * @param severity one of this setting's, softened or not
     * @param variant which of the rule's sentences to say: {@code composition.core-cities} says "below" or "above"
     */
    public Finding finding(Subject subject, Severity severity, Remedy cure, String variant, Object... arguments) {
        return new Finding(
                id,
                severity,
                subject,
                source,
                Optional.empty(),
                bounds,
                Message.of(id + "." + variant, arguments),
                cure,
                false);
    }
}
