package pl.miasta.empirie.meeting;

import java.util.Set;
import pl.miasta.empirie.base.Slug;

/**
 * The format a meeting is run in (format pracy): {@code FORMAT_0} … {@code FORMAT_3}, or the slug of a leading pair's own
 * format. Source: IV.
 */
public record FormatId(String value) {
    private static final Set<String> STANDARD = Set.of("FORMAT_0", "FORMAT_1", "FORMAT_2", "FORMAT_3");

    /** Kick-off: getting to know each other, the theme, a first choice of topics. */
    public static final FormatId FORMAT_0 = new FormatId("FORMAT_0");

    /** @throws IllegalArgumentException if it is neither a standard format nor a slug */
    public FormatId {
        if (!matches(value)) {
            throw new IllegalArgumentException("no format: FORMAT_0 to FORMAT_3 or an id of " + Slug.PATTERN);
        }
    }

    /** Whether the text names a format. */
    public static boolean matches(String value) {
        return STANDARD.contains(value) || Slug.matches(value);
    }

    /** Whether it is a format of the leading pair's own (format własny). */
    public boolean isOwn() {
        return !STANDARD.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
