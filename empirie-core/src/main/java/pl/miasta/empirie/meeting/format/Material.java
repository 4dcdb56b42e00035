package pl.miasta.empirie.meeting.format;

import pl.miasta.empirie.base.Wording;

/**
 * Something to be bought or printed for the room.
 *
 * @param what such as a set of sticky notes
 * @param count how many, 1 to 200
 * @param per for each of whom
 */
public record Material(Wording what, int count, Per per) {
    /** The most of one thing. */
    public static final int MOST = 200;

    /** For each of whom. */
    public enum Per {
        /** Once for the room. */
        ROOM,
        /** For each group. */
        GROUP,
        /** For each pair. */
        PAIR,
        /** For each participant. */
        PERSON
    }

    /** @throws IllegalArgumentException if the count is out of range */
    public Material {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a material counts 1 to " + MOST);
        }
    }

    /** How many are needed. */
    public int needed(Grouping grouping, int people) {
        return count
                * switch (per) {
                    case ROOM -> 1;
                    case GROUP -> grouping.sizes(people).size();
                    case PAIR ->
                        new Grouping(Grouping.Form.PAIRS, 0, 0).sizes(people).size();
                    case PERSON -> people;
                };
    }
}
