package pl.miasta.empirie.base;

import java.util.Optional;

/** What counts as "nothing written": white space of every kind, the no-break space of word processors included. */
public final class Blank {
    private Blank() {}

    /** Whether nobody could read anything in the text. */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is missing or blank. */
    public static boolean is(Optional<String> text) {
        return text.isEmpty() || is(text.get());
    }
}
