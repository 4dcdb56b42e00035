package pl.miasta.empirie.rule;

import java.util.Comparator;
import java.util.Optional;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;

/**
 * What a rule found: never a bare "no". One per rule and subject.
 *
 * @param rule the rule that speaks
 * @param severity how much it weighs after policy and softening; never {@link Severity#OFF}
 * @param subject what it is about
 * @param source section of the vademecum, such as {@code II.1}
 * @param actual the figure counted, for rules that count
 * @param expected the range that the figure should lie in, for rules with a range
 * @param says what is wrong
 * @param cure what would mend it
 * @param waived whether ZH-16 has consented
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Subject subject,
        String source,
        Optional<Integer> actual,
        Optional<Bounds> expected,
        Message says,
        Remedy cure,
        boolean waived) {

    /** By subject, then rule, by code point: the order of every answer. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::subject).thenComparing(Finding::rule);

    /** @throws IllegalArgumentException if the severity is OFF */
    public Finding {
        if (severity == Severity.OFF) {
            throw new IllegalArgumentException("a rule that is off finds nothing");
        }
    }

    /** What is wrong, in the library's own words. */
    public String message(Language language) {
        return says.in(language);
    }

    /** What would mend it, in the library's own words. */
    public String remedy(Language language) {
        return cure.in(language);
    }

    /** Whether it stands in the way: BLOCKING and not waived. */
    public boolean blocks() {
        return severity == Severity.BLOCKING && !waived;
    }

    /** The same finding, counted: how much there is, and nothing about a range. */
    public Finding counting(int figure) {
        return new Finding(rule, severity, subject, source, Optional.of(figure), expected, says, cure, waived);
    }

    /** The same finding with another weight. */
    public Finding weighing(Severity other) {
        return new Finding(rule, other, subject, source, actual, expected, says, cure, waived);
    }

    /** The same finding with ZH-16's consent. */
    public Finding waivedNow() {
        return new Finding(rule, severity, subject, source, actual, expected, says, cure, true);
    }
}
