package pl.miasta.empirie.meeting.format;

/**
 * How long a step takes, in minutes: between least and most, both inside, and usually so long. All are multiples of
 * {@value #GRID}.
 *
 * @param least the shortest that still works, from {@value #GRID}
 * @param usual on a normal day
 * @param most the longest, up to {@value #LONGEST}
 */
public record Length(int least, int usual, int most) {
    /** Agendas go by five minutes. */
    public static final int GRID = 5;

    /** The longest step: nobody works longer without a break. */
    public static final int LONGEST = 120;

    /** @throws IllegalArgumentException if the minutes are out of order or range, or off the grid */
    public Length {
        if (least < GRID || least > usual || usual > most || most > LONGEST) {
            throw new IllegalArgumentException("a step takes " + GRID + " to " + LONGEST + " minutes, least to most");
        }
        if (least % GRID != 0 || usual % GRID != 0 || most % GRID != 0) {
            throw new IllegalArgumentException("steps go by " + GRID + " minutes");
        }
    }
}
