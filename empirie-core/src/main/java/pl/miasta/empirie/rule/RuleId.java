package pl.miasta.empirie.rule;

import java.util.regex.Pattern;

/**
 * The name of a rule for ever: {@code concept.what-it-asks}, such as {@code composition.core-cities}. A host's own rule
 * begins with {@code x-}: {@code x-ours.anything}.
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if it is not two words of {@code a-z 0-9 -} with a dot between them */
    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no rule id: two words of a-z, 0-9 and - with a dot between them");
        }
    }

    /** Whether this is a host's own rule and not one of the library's. */
    public boolean isOwn() {
        return value.startsWith("x-");
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
