package pl.miasta.empirie.rule;

import java.util.Optional;

/**
 * What an edition or a network changes about one rule; whatever is empty stays as it was.
 *
 * @param severity replaces every severity of the rule; OFF silences it
 * @param min another lower end
 * @param max another upper end
 * @param parameter another value for the rule's other number
 */
public record PolicyChange(
        Optional<Severity> severity, Optional<Integer> min, Optional<Integer> max, Optional<Figure> parameter) {

    /**
     * Another value for a rule's other number.
     *
     * @param name which number, such as {@code overMinutes}
     * @param value its new value
     */
    public record Figure(String name, int value) {}

    /** Changes nothing. */
    public static final PolicyChange NONE =
            new PolicyChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Another severity, nothing else. */
    public static PolicyChange severity(Severity severity) {
        return new PolicyChange(Optional.of(severity), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Another range, nothing else. */
    public static PolicyChange range(int min, int max) {
        return new PolicyChange(Optional.empty(), Optional.of(min), Optional.of(max), Optional.empty());
    }

    /** Another value of the rule's other number, nothing else. */
    public static PolicyChange parameter(String name, int value) {
        return new PolicyChange(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new Figure(name, value)));
    }
}
