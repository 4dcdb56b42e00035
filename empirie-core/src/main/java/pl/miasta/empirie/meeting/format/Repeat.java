package pl.miasta.empirie.meeting.format;

/**
 * A step that is done once for each case or guest.
 *
 * @param over for each of what
 * @param usual how often when nobody is named, 0 to 6
 */
public record Repeat(Over over, int usual) {
    /** The most unnamed ones. */
    public static final int MOST = 6;

    /** For each of what. */
    public enum Over {
        /** For each city that presents its case (studium przypadku). */
        CASES,
        /** For each invited expert (gość). */
        GUESTS
    }

    /** @throws IllegalArgumentException if the number is out of range */
    public Repeat {
        if (usual < 0 || usual > MOST) {
            throw new IllegalArgumentException("a step is repeated 0 to " + MOST + " times");
        }
    }
}
