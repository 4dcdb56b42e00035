package pl.miasta.empirie.meeting;

import pl.miasta.empirie.person.PersonId;

/**
 * Whether somebody took part on a day.
 *
 * @param person who
 * @param day number of the day, from 1
 * @param status present, remote, excused or absent
 */
public record Attendance(PersonId person, int day, AttendanceStatus status) {
    /** Whether the person took part, in the room or over the net. */
    public boolean tookPart() {
        return status == AttendanceStatus.PRESENT || status == AttendanceStatus.REMOTE;
    }
}
