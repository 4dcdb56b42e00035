package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;

/**
 * A day and an hour of a meeting.
 *
 * @param day the day, from 1
 * @param time local time
 */
public record Moment(int day, LocalTime time) {
    /** @throws IllegalArgumentException if the day is below 1 */
    public Moment {
        if (day < 1) {
            throw new IllegalArgumentException("days count from 1");
        }
    }

    @Override
    public String toString() {
        return day + "/" + time;
    }
}
