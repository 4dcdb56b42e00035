package pl.miasta.empirie.team;

/** Who employs a member of the support team. Source: III.1. */
public enum Employment {
    /** An adviser of cities (doradca miast). */
    ADVISER,
    /** Staff of the Office of ZMP (pracownik Biura ZMP). */
    ZMP_OFFICE,
    /** Anybody else. */
    OTHER
}
