package pl.miasta.empirie.examples.cli;

import java.util.List;

/**
 * Columns of a table on a terminal: the first to the left, as wide as told, the others to the right under their titles.
 *
 * @param titles what stands in each
 * @param first how wide the first one is at least
 */
record Columns(List<String> titles, int first) {
    String head() {
        return Layout.bold(row(titles));
    }

    String row(List<?> cells) {
        int lead = Math.max(first, titles.get(0).length());
        StringBuilder line = new StringBuilder("  ");
        line.append(Layout.plain(cells.get(0).toString()));
        line.append(" ".repeat(Math.max(0, 2 + lead - line.length())));
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i).toString();
            line.append(" ".repeat(Math.max(1, 2 + titles.get(i).length() - cell.length())))
                    .append(cell);
        }
        return line.toString();
    }
}
