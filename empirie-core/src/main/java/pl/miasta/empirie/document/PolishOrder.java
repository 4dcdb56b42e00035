package pl.miasta.empirie.document;

import java.util.Comparator;

/**
 * The order of the Polish alphabet, in which Łomża stands after Lublin and Żory at the end. The JDK's collator would
 * know it as well, but answers differently on a JDK without its locale data, and documents are equal everywhere.
 */
final class PolishOrder {
    private static final String ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";

    /** By letters, capital or not; equal ones by code point, so that different texts never count as one. */
    static final Comparator<String> BY_LETTER =
            ((Comparator<String>) PolishOrder::byLetter).thenComparing(Comparator.naturalOrder());

    private PolishOrder() {}

    private static int byLetter(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            int order = Integer.compare(weight(left.charAt(i)), weight(right.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    // blanks, hyphens and digits before the letters; letters of other alphabets after them
    private static int weight(char character) {
        char small = Character.toLowerCase(character);
        int letter = ALPHABET.indexOf(small);
        if (letter >= 0) {
            return 0x100 + letter;
        }
        return small < 0x80 ? small : 0x200 + small;
    }
}
