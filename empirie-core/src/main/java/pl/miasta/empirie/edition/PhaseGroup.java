package pl.miasta.empirie.edition;

/** The parts of the framework schedule. Source: II.5. */
public enum PhaseGroup {
    /** Diagnosis and choice of themes (diagnoza i wybór tematów). */
    DIAGNOSIS,
    /** Self-organisation (samoorganizacja). */
    SELF_ORGANISATION,
    /** Functioning (funkcjonowanie). */
    FUNCTIONING
}
