package pl.miasta.empirie.document;

/** The documents the library can build. */
public enum DocumentKind {
    /** Who belongs to a network on a day (lista składu sieci), with people. */
    COMPOSITION(false),
    /** The same without people, for everybody. */
    COMPOSITION_PUBLIC(false),
    /** A network's work plan (plan pracy) in nine sections. */
    WORK_PLAN(false),
    /** The note of a meeting (notatka). */
    NOTE(false),
    /** ZH-16's decision to waive a rule (decyzja o odstępstwie). */
    WAIVER(false),
    /** What leads a facilitator through a meeting (scenariusz), with what has to be prepared. */
    SCRIPT(true),
    /** A card for each step of a meeting (karty metod), to be printed and cut. */
    METHOD_CARDS(true),
    /** Where people sign at a meeting (lista obecności). */
    ATTENDANCE_SHEET(true),
    /** What a note will be written into (szkielet notatki). */
    NOTE_SKELETON(true),
    /** The letter that invites to a meeting (zaproszenie). */
    INVITATION(true);

    private final boolean ofAgenda;

    DocumentKind(boolean ofAgenda) {
        this.ofAgenda = ofAgenda;
    }

    /** Whether {@link AgendaDocuments} makes it of an agenda; else {@link Documents} makes it of an edition. */
    public boolean isOfAgenda() {
        return ofAgenda;
    }
}
