package pl.miasta.empirie.edition;

/** What a survey asks about. Source: II.5, III.1. */
public enum SurveyKind {
    /** Trust among the participants (zaufanie). */
    TRUST,
    /** What they expect (oczekiwania). */
    EXPECTATIONS,
    /** How they value what was done (ewaluacja). */
    EVALUATION
}
