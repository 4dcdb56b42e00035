package pl.miasta.empirie.docx;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.document.Block;

/** How wide the columns of a table are, and which hold numbers. Widths in twips (a twentieth of a point). */
final class DocxTable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // an average letter of the table's font, and the margins of a cell
    private static final int LETTER = 108;
    private static final int MARGINS = 260;

    // more letters than these in a word or a text ask for no more room
    private static final int LONGEST_WORD = 22;
    private static final int LONGEST_TEXT = 60;

    private DocxTable() {}

    /** The widths of the columns, which together fill the page: each holds its longest word, then by what there is to say. */
    static int[] widths(Block.Table table, int whole) {
        int columns = table.header().size();
        int[] least = new int[columns];
        int[] wanted = new int[columns];
        for (int column = 0; column < columns; column++) {
            least[column] = MARGINS
                    + LETTER
                            * cells(table, column)
                                    .flatMap(BLANKS::splitAsStream)
                                    .mapToInt(word -> Math.min(word.length(), LONGEST_WORD))
                                    .max()
                                    .orElse(0);
            wanted[column] = Math.max(
                    least[column],
                    MARGINS
                            + LETTER
                                    * cells(table, column)
                                            .mapToInt(text -> Math.min(text.length(), LONGEST_TEXT))
                                            .max()
                                            .orElse(0));
        }
        int needed = IntStream.of(least).sum();
        return needed >= whole ? shared(least, new int[columns], whole) : shared(wanted, least, whole);
    }

    // every column its own part, and the rest of the width in proportion to what it wants beyond that
    private static int[] shared(int[] wanted, int[] own, int whole) {
        int rest = whole - IntStream.of(own).sum();
        long beyond = 0;
        for (int column = 0; column < own.length; column++) {
            beyond += wanted[column] - own[column];
        }
        int[] widths = own.clone();
        int left = rest;
        for (int column = 0; column < own.length; column++) {
            int share = beyond == 0 ? rest / own.length : (int) ((long) rest * (wanted[column] - own[column]) / beyond);
            widths[column] += share;
            left -= share;
        }
        // what rounding left over
        widths[own.length - 1] += left;
        return widths;
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
