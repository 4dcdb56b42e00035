package pl.miasta.empirie.meeting;

/** Whether somebody expected took part. */
public enum AttendanceStatus {
    /** Was there. */
    PRESENT,
    /** Took part over the net. */
    REMOTE,
    /** Sent excuses. */
    EXCUSED,
    /** Did not come. */
    ABSENT
}
