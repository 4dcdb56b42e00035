package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day of a meeting.
 *
 * @param date the day
 * @param start when it begins, local time
 * @param items the agenda in order; empty while unknown
 */
public record MeetingDay(LocalDate date, LocalTime start, List<AgendaItem> items) {
    /** Copies the items. */
    public MeetingDay {
        items = List.copyOf(items);
    }

    /** How long the day takes, breaks included. */
    public int minutes() {
        int minutes = 0;
        for (AgendaItem item : items) {
            minutes += item.minutes();
        }
        return minutes;
    }

    /** Whether there is a break with work before and after it. */
    public boolean hasBreakBetweenWork() {
        boolean worked = false;
        boolean paused = false;
        for (AgendaItem item : items) {
            if (!item.isBreak() && paused) {
                return true;
            }
            worked |= !item.isBreak();
            paused |= item.isBreak() && worked;
        }
        return false;
    }
}
