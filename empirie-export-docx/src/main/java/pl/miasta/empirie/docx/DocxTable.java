package pl.miasta.empirie.docx;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.document.Block;

/** How wide the columns of a table are, and which hold numbers. Widths in twips (a twentieth of a point). */
final class DocxTable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** An average letter of our own table font. */
    static final int LETTER = 108;

    /** An average letter of a font that is not known; ours is among the narrow ones. */
    static final int UNKNOWN_LETTER = 124;

    // the margins of a cell
    private static final int MARGINS = 260;

    private static final int SHORT_TEXT = 14;

    // more letters than these in a word or a text ask for no more room
    private static final int LONGEST_WORD = 22;
    private static final int LONGEST_TEXT = 100;

    // nearly eight millimetres, in which two letters fit
    private static final int MARK = 440;
    // how much of the width the columns before the marks keep: a third
    private static final int TEXTS = 3;

    // what a hand would like to have, in letters; where there is little room it gets as much as the longest word
    private static final int HANDWRITING = 30;

    private DocxTable() {}

    /**
     * The widths of the columns, which together fill the page. Columns of marks are narrow and alike; each other column
     * holds its longest word and short texts whole; long texts share what is left by their length.
     *
     * @param whole the width of the page's text
     * @param letter the width of an average letter
     */
    static int[] widths(Block.Table table, int whole, int letter) {
        int columns = table.header().size() - table.marks();
        int mark =
                table.marks() == 0 ? 0 : Math.min(MARK, (columns == 0 ? whole : whole - whole / TEXTS) / table.marks());
        int[] texts = columns == 0 ? new int[0] : widthsOfTexts(table, columns, whole - mark * table.marks(), letter);
        int[] widths = Arrays.copyOf(texts, table.header().size());
        Arrays.fill(widths, columns, widths.length, mark);
        // without any text, what rounding left over
        widths[widths.length - 1] += columns == 0 ? whole - mark * table.marks() : 0;
        return widths;
    }

    private static int[] widthsOfTexts(Block.Table table, int columns, int whole, int letter) {
        int[] least = new int[columns];
        int[] wanted = new int[columns];
        for (int column = 0; column < columns; column++) {
            boolean blank = isBlank(table, column);
            int word = blank ? LONGEST_WORD : longest(cells(table, column).flatMap(DocxTable::unbroken), LONGEST_WORD);
            int text = blank ? HANDWRITING : longest(cells(table, column), LONGEST_TEXT);
            least[column] = MARGINS + letter * word;
            wanted[column] = Math.max(least[column], MARGINS + letter * text);
        }
        if (IntStream.of(wanted).sum() <= whole) {
            return shared(wanted, wanted, whole);
        }
        if (IntStream.of(least).sum() >= whole) {
            return shared(new int[columns], least, whole);
        }
        int[] beyond = new int[columns];
        for (int column = 0; column < columns; column++) {
            beyond[column] = wanted[column] - least[column];
        }
        return shared(least, beyond, whole);
    }

    // what should stand on one line: words, and texts so short that a break in them would look odd
    private static Stream<String> unbroken(String text) {
        return text.length() <= SHORT_TEXT ? Stream.of(text) : BLANKS.splitAsStream(text);
    }

    private static int longest(Stream<String> texts, int most) {
        return texts.mapToInt(text -> Math.min(text.length(), most)).max().orElse(0);
    }

    // every column its own part, and the rest of the width in proportion to its weight
    private static int[] shared(int[] own, int[] weights, int whole) {
        int rest = whole - IntStream.of(own).sum();
        int weight = IntStream.of(weights).sum();
        int[] widths = own.clone();
        int left = rest;
        for (int column = 0; column < own.length; column++) {
            int share = (int) ((long) rest * weights[column] / weight);
            widths[column] += share;
            left -= share;
        }
        // what rounding left over
        widths[own.length - 1] += left;
        return widths;
    }

    /** Whether some column is empty from top to bottom: there people write, or sign. */
    static boolean isWrittenIntoByHand(Block.Table table) {
        return IntStream.range(0, table.header().size() - table.marks()).anyMatch(column -> isBlank(table, column));
    }

    private static boolean isBlank(Block.Table table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> row.get(column).isEmpty());
    }

    /** Whether the column holds whole numbers, or nothing. */
    static boolean isNumeric(Block.Table table, int column) {
        return table.rows().stream()
                        .anyMatch(row -> NUMBER.matcher(row.get(column)).matches())
                && table.rows().stream()
                        .map(row -> row.get(column))
                        .allMatch(cell ->
                                cell.length() <= 1 || NUMBER.matcher(cell).matches());
    }

    private static Stream<String> cells(Block.Table table, int column) {
        return Stream.concat(
                Stream.of(table.header().get(column)),
                table.rows().stream().map((List<String> row) -> row.get(column)));
    }
}
