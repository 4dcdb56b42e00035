package pl.miasta.empirie.meeting.format;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a day of a meeting is.
 *
 * @param date the day
 * @param start when it begins, local time
 * @param minutes how long it takes, breaks and lunch included
 */
public record DayFrame(LocalDate date, LocalTime start, int minutes) {
    /** @throws IllegalArgumentException if it has no minute */
    public DayFrame {
        if (minutes < 1) {
            throw new IllegalArgumentException("a day of a meeting takes at least a minute");
        }
    }

    /** The minute of the day at which it ends; more than 1440 if it goes on after midnight. */
    int endMinute() {
        return Rhythm.minute(start) + minutes;
    }

    DayFrame lasting(int other) {
        return new DayFrame(date, start, other);
    }

    DayFrame from(LocalTime other) {
        return new DayFrame(date, other, minutes);
    }
}
