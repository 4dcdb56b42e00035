package pl.miasta.empirie.document;

/** The documents the library can build. */
public enum DocumentKind {
    /** Who belongs to a network on a day (lista składu sieci), with people. */
    COMPOSITION,
    /** The same without people, for everybody. */
    COMPOSITION_PUBLIC,
    /** A network's work plan (plan pracy) in nine sections. */
    WORK_PLAN,
    /** The note of a meeting (notatka). */
    NOTE,
    /** ZH-16's decision to waive a rule (decyzja o odstępstwie). */
    WAIVER
}
