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
     * writes into by hand; among the marks an empty cell says that there is nothing.
     *
     * @param caption what the table shows; every table has one
     * @param header the names of its columns
     * @param rows its rows, each as long as the header
     * @param marks how many of the last columns hold marks, such as the months of a schedule: narrow ones, in which a
     *     letter or two, or nothing, stand in a cell
     */
    record Table(String caption, List<String> header, List<List<String>> rows, int marks) implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no column, a row is not as long as the header, or there are
         *     more columns of marks than columns
         */
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
            if (marks < 0 || marks > header.size()) {
                throw new IllegalArgumentException(marks + " columns of marks under " + header.size() + " columns");
            }
        }

        /** A table of texts, without marks. */
        public Table(String caption, List<String> header, List<List<String>> rows) {
            this(caption, header, rows, 0);
        }

        /** Whether a column is one of marks. */
        public boolean isOfMarks(int column) {
            return column >= header.size() - marks;
        }
    }

    /**
     * Where people sign: a line to sign on for each, and who signs beneath it.
     *
     * @param signers who signs, in order; more lines of a text stand one below the other
     */
    record Signatures(List<String> signers) implements Block {
        /** Copies the list. */
        public Signatures {
            signers = List.copyOf(signers);
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
