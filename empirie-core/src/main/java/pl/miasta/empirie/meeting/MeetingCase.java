package pl.miasta.empirie.meeting;

import java.time.LocalDate;

/**
 * A meeting with its surroundings: what a rule about meetings looks at.
 *
 * @param meeting the meeting, as known on the day asked about
 * @param calendar all meetings of the edition
 * @param asOf the day asked about
 */
public record MeetingCase(Meeting meeting, MeetingCalendar calendar, LocalDate asOf) {
    /** Whether the meeting was held and more than so many days have passed since its last one. */
    boolean isHeldAndOver(int graceDays) {
        return meeting.isHeld() && asOf.isAfter(meeting.lastDay().plusDays(graceDays));
    }
}
