package pl.miasta.empirie.base;

/** The shape of every id: 1 to 64 of {@code a-z 0-9 -}, the first no hyphen, such as {@code miasto-obywateli}. */
public final class Slug {
    /** The shape as a regular expression that has to match the whole id. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,63}";

    private static final int LONGEST = 64;

    private Slug() {}

    /** Whether the text has the shape of an id. */
    public static boolean matches(String text) {
        // by hand and not by the expression: every id of a file comes through here, and more than once
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isOfSlug(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfSlug(char c) {
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-';
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
