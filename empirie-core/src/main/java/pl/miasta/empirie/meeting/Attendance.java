package pl.miasta.empirie.meeting;

import java.util.Optional;
import pl.miasta.empirie.person.PersonId;

/**
 * Whether somebody took part on a day, and how fully.
 *
 * @param person who
 * @param day number of the day, from 1
 * @param status present, remote, excused or absent
 * @param lateMinutes how long after the beginning the person came, 0 to 1440 (ours)
 * @param earlyMinutes how long before the end the person left, 0 to 1440 (ours)
 * @param standIn whether the person stood in (zastępstwo) and is no permanent representative (II.2)
 * @param standsInFor for whom, if said; only for a stand-in
 */
public record Attendance(
        PersonId person,
        int day,
        AttendanceStatus status,
        int lateMinutes,
        int earlyMinutes,
        boolean standIn,
        Optional<PersonId> standsInFor) {

    /** The longest time missed: a day. */
    public static final int MOST_MINUTES = 1440;

    /** @throws IllegalArgumentException if minutes are out of range, or somebody who is no stand-in stands in for somebody */
    public Attendance {
        requireMinutes(lateMinutes);
        requireMinutes(earlyMinutes);
        if (standsInFor.isPresent() && !standIn) {
            throw new IllegalArgumentException("only a stand-in stands in for somebody");
        }
    }

    /** Attendance of somebody who neither came late nor left early nor stood in. */
    public Attendance(PersonId person, int day, AttendanceStatus status) {
        this(person, day, status, 0, 0, false, Optional.empty());
    }

    private static void requireMinutes(int minutes) {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("0 to " + MOST_MINUTES + " minutes can be missed, not " + minutes);
        }
    }

    /** Whether the person took part, in the room or over the net. */
    public boolean tookPart() {
        return status == AttendanceStatus.PRESENT || status == AttendanceStatus.REMOTE;
    }
}
