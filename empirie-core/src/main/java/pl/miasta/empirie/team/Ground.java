package pl.miasta.empirie.team;

/** Why a member of the team may act in another's role. Source: III.1. */
public enum Ground {
    /** Agreed with the holder beforehand (w porozumieniu). */
    AGREEMENT,
    /** At the holder's request (na prośbę). */
    REQUEST,
    /** No holder is there (nieobecność); found, never recorded. */
    ABSENCE
}
