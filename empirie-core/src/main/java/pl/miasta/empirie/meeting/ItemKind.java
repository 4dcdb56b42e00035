package pl.miasta.empirie.meeting;

/** What happens during an item of the agenda. */
public enum ItemKind {
    /** Opening (otwarcie). */
    WELCOME,
    /** Getting to know each other (integracja). */
    INTEGRATION,
    /** Work in the group (praca). */
    WORK,
    /** A case or a lecture (prezentacja). */
    PRESENTATION,
    /** Review of funding calls (przegląd konkursów). Source: II.4. */
    FUNDING_REVIEW,
    /** Visit (wizyta studyjna). */
    STUDY_VISIT,
    /** Summing up (podsumowanie). */
    SUMMARY,
    /** Organisational matters (sprawy organizacyjne). */
    ORGANISATION,
    /** Break (przerwa). */
    BREAK
}
