package pl.miasta.empirie.meeting.format;

import java.util.List;
import pl.miasta.empirie.meeting.MeetingDay;

/**
 * A compiled day.
 *
 * @param frame when it is, and how long: exactly as asked for
 * @param parts its parts in order, without gaps
 */
public record AgendaDay(DayFrame frame, List<AgendaPart> parts) {
    /** Copies the parts. */
    public AgendaDay {
        parts = List.copyOf(parts);
    }

    /** The day as it stands in a meeting. */
    public MeetingDay meetingDay() {
        return new MeetingDay(
                frame.date(),
                frame.start(),
                parts.stream().map(AgendaPart::item).toList());
    }
}
