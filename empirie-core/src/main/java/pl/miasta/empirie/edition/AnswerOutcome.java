package pl.miasta.empirie.edition;

/** What an applicant is told. Source: III.3. */
public enum AnswerOutcome {
    /** Admitted (przyjęte). */
    ACCEPTED,
    /** On the reserve list (lista rezerwowa). */
    RESERVE,
    /** May observe (obserwator). */
    OBSERVER,
    /** Not admitted (odmowa). */
    REFUSED
}
