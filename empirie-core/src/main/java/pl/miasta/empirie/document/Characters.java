package pl.miasta.empirie.document;

/**
 * Which characters of a text a writer may put into a file. Names and notes come from other systems, so a control
 * character, half a character or a mark that turns round what follows may stand in them; no file format bears all of
 * them, and every writer has to replace the same ones.
 */
public final class Characters {
    /** What stands for a character that cannot be shown: U+FFFD. */
    public static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Whether the code point can be shown: no control character but tab and line breaks, no lone surrogate, no
     * non-character, no mark that overrides the direction of the text around it.
     */
    public static boolean isShowable(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return !(isUpperControl(codePoint)
                || isSurrogate(codePoint)
                || isOverride(codePoint)
                || isNonCharacter(codePoint));
    }

    /** Whether a line ends with the code point; a carriage return before a line feed ends it only once. */
    public static boolean isLineBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** The text with every line break as one line feed, and {@link #REPLACEMENT} for what cannot be shown. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (isLineBreak(codePoint)) {
                next += codePoint == '\r' && next < text.length() && text.charAt(next) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (isShowable(codePoint)) {
                clean.appendCodePoint(codePoint);
            } else {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isUpperControl(int codePoint) {
        return codePoint >= 0x7F && codePoint <= 0x9F && codePoint != 0x85;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    // embeddings, overrides and isolates: seen to reverse the text after them in a PDF
    private static boolean isOverride(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
