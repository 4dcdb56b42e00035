package pl.miasta.empirie.meeting;

/** What has become of a meeting. */
public enum MeetingStatus {
    /** It is to come. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It will not take place. */
    CANCELLED
}
