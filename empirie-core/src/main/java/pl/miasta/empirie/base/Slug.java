package pl.miasta.empirie.base;

import java.util.regex.Pattern;

/** The shape of every id: 1 to 64 of {@code a-z 0-9 -}, the first no hyphen, such as {@code miasto-obywateli}. */
public final class Slug {
    /** The shape as a regular expression that has to match the whole id. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,63}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    private Slug() {}

    /** Whether the text has the shape of an id. */
    public static boolean matches(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * Answers the id when it has the right shape.
     *
     * @throws IllegalArgumentException otherwise; the value is not quoted, because a wrong id may be a name
     */
    public static String check(String what, String value) {
        if (!matches(value)) {
            throw new IllegalArgumentException(what + " is no id: it has to match " + PATTERN);
        }
        return value;
    }
}
