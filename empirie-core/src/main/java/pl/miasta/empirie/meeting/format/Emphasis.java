package pl.miasta.empirie.meeting.format;

/** What a step serves: a format keeps relations and substance in proportion. Source: IV. */
public enum Emphasis {
    /** How people are with each other (relacje). */
    RELATIONS,
    /** What they work on (meritum). */
    SUBSTANCE,
    /** Both alike. */
    BOTH
}
