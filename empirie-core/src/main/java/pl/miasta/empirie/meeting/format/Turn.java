package pl.miasta.empirie.meeting.format;

/**
 * Everybody, or every group, has a turn: the more there are, the longer the step takes at least.
 *
 * @param of whose turns
 * @param seconds how long one takes at least, 15 to 600
 */
public record Turn(Whose of, int seconds) {
    /** The shortest turn in seconds. */
    public static final int SHORTEST = 15;

    /** The longest turn in seconds. */
    public static final int LONGEST = 600;

    /** Whose turns. */
    public enum Whose {
        /** Everybody's. */
        PERSON,
        /** Each group's. */
        GROUP
    }

    /** @throws IllegalArgumentException if the seconds are out of range */
    public Turn {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException("a turn takes " + SHORTEST + " to " + LONGEST + " seconds");
        }
    }

    /** How many turns there are. */
    int count(Grouping grouping, int people) {
        return of == Whose.PERSON ? people : grouping.sizes(people).size();
    }
}
