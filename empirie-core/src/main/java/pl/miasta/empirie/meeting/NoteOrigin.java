package pl.miasta.empirie.meeting;

/** Whose work a note is. Source: IV: no report, no expert's study. */
public enum NoteOrigin {
    /** Made of what the participants produced. */
    PARTICIPANTS,
    /** Written by an expert. */
    EXPERT
}
