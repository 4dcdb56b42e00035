package pl.miasta.empirie.network;

/** The stages of a network's life, in their usual order; a network can be reopened. */
public enum Stage {
    /** Cities and people are being gathered; floors are not yet held against it. */
    FORMING,
    /** The composition and the team stand. */
    CONSTITUTED,
    /** The work plan is being carried out. */
    WORKING,
    /** What was worked out is being assessed. */
    EVALUATING,
    /** The work is over. */
    CLOSED
}
