package pl.miasta.empirie.base;

import java.util.Optional;

/** What counts as "nothing written": white space of every kind, the no-break space of word processors included. */
public final class Blank {
    private Blank() {}

    /** Whether nobody could read anything in the text. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether the text is missing or blank. */
    public static boolean is(Optional<String> text) {
        return text.isEmpty() || is(text.get());
    }
}
