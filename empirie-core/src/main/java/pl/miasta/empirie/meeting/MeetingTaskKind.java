package pl.miasta.empirie.meeting;

/** What a meeting agreed on. Ours. */
public enum MeetingTaskKind {
    /** Something decided (ustalenie). */
    DECISION,
    /** Something that somebody has to do (zadanie). */
    TASK
}
