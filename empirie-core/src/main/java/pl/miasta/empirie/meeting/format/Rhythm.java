package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;
import pl.miasta.empirie.rule.Bounds;

/**
 * How a day breathes: the figures by which the compiler puts breaks, all (ours), minutes, both ends inside. A host whose
 * people eat at another hour gives its own.
 *
 * @param longestRun the longest work without a break
 * @param shortestRun the shortest work before a short break
 * @param pause how long a short break takes
 * @param lunch how long a lunch takes
 * @param lunchOver days longer than this have a lunch, if they span the whole time in which it may begin
 * @param lunchFrom the earliest it begins
 * @param lunchTo the latest it begins
 */
public record Rhythm(
        int longestRun,
        int shortestRun,
        Bounds pause,
        Bounds lunch,
        int lunchOver,
        LocalTime lunchFrom,
        LocalTime lunchTo) {

    private static final Rhythm STANDARD =
            new Rhythm(120, 30, new Bounds(10, 20), new Bounds(45, 60), 300, LocalTime.of(12, 0), LocalTime.of(14, 0));

    /**
     * @throws IllegalArgumentException if a length is off the grid of five minutes, the longest step is no run, a run or
     *     the lunch has no minute, or ends are out of order
     */
    public Rhythm {
        boolean onGrid = longestRun % Length.GRID == 0
                && shortestRun % Length.GRID == 0
                && isOnGrid(pause)
                && isOnGrid(lunch)
                && pause.min() > 0;
        if (!onGrid) {
            throw new IllegalArgumentException("breaks and runs go by " + Length.GRID + " minutes");
        }
        if (longestRun < Length.LONGEST) {
            throw new IllegalArgumentException("a run holds the longest step: " + Length.LONGEST + " minutes");
        }
        if (shortestRun < Length.GRID || shortestRun >= longestRun || lunch.min() == 0) {
            throw new IllegalArgumentException("runs and lunch have minutes, the shortest run fewer than the longest");
        }
        if (lunchFrom.isAfter(lunchTo)) {
            throw new IllegalArgumentException("lunch begins from the earliest to the latest time");
        }
    }

    private static boolean isOnGrid(Bounds bounds) {
        return bounds.min() % Length.GRID == 0 && bounds.max() % Length.GRID == 0;
    }

    /** 120 minutes without a break at most, breaks of 10–20, lunch of 45–60 beginning 12:00–14:00. */
    public static Rhythm standard() {
        return STANDARD;
    }

    /** Whether a day has a lunch. */
    public boolean asksForLunch(DayFrame day) {
        return day.minutes() > lunchOver && !day.start().isAfter(lunchFrom) && day.endMinute() >= minute(lunchTo);
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
