package pl.miasta.empirie.document;

import java.util.List;

/** A part of a document. Texts are plain; line breaks in them are kept. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 to 3
     * @param text what it says
     * @param onNewPage whether it begins a new page, where there are pages
     */
    record Heading(int level, String text, boolean onNewPage) implements Block {
        /** @throws IllegalArgumentException if the level is out of range */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have levels 1 to 3");
            }
        }

        /** A heading wherever it comes to stand. */
        public Heading(int level, String text) {
            this(level, text, false);
        }
    }

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list of short texts.
     *
     * @param ordered whether the entries are numbered
     * @param items the entries
     */
    record Items(boolean ordered, List<String> items) implements Block {
        /** Copies the entries. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table with one header row, which repeats on every page. A column whose cells are all empty is one that somebody
     * writes into by hand.
     *
     * @param caption what the table shows; every table has one
     * @param header the names of its columns
     * @param rows its rows, each as long as the header
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        /** @throws IllegalArgumentException if there is no column, or a row is not as long as the header */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            if (header.isEmpty()) {
                throw new IllegalArgumentException("a table has at least one column");
            }
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells under " + header.size() + " columns");
                }
            }
        }
    }

    /**
     * Names and values, such as the head of a letter.
     *
     * @param entries the pairs in order
     */
    record Facts(List<Fact> entries) implements Block {
        /** Copies the pairs. */
        public Facts {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A name and a value.
     *
     * @param name what it is
     * @param value its value
     */
    record Fact(String name, String value) {}
}
