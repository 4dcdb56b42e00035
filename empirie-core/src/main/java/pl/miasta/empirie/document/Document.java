package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.base.Language;

/**
 * A document as content: what it says, in which order, and what each part is. How it looks is the writer's.
 *
 * @param title its title; the first thing on its first page
 * @param language the language it is written in
 * @param date the day it speaks of: an input, never the clock's
 * @param page how its pages lie
 * @param blocks its content in order; headings begin with level 1 and skip no level
 */
public record Document(String title, Language language, LocalDate date, Page page, List<Block> blocks) {
    /** How the pages of a document lie, where there are pages. */
    public enum Page {
        /** Upright. */
        PORTRAIT,
        /** On the broad side, for wide tables. */
        LANDSCAPE
    }

    /**
     * Copies the blocks.
     *
     * @throws IllegalArgumentException if the title is blank or a heading skips a level
     */
    public Document {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        int level = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "a heading of level " + heading.level() + " follows one of " + level);
                }
                level = heading.level();
            }
        }
    }

    /** A document on upright pages. */
    public Document(String title, Language language, LocalDate date, List<Block> blocks) {
        this(title, language, date, Page.PORTRAIT, blocks);
    }
}
