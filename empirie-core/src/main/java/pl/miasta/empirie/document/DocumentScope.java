package pl.miasta.empirie.document;

/** What a document can be about; {@link DocumentSubject} says about which one. */
public enum DocumentScope {
    /** An edition as a whole. */
    EDITION,
    /** A city's application to join networks. */
    APPLICATION,
    /** A network. */
    NETWORK,
    /** ZH-16's consent to leave a rule unmet in a network. */
    WAIVER,
    /** A network's product. */
    PRODUCT,
    /** A meeting that an edition knows. */
    MEETING,
    /** A format of work. */
    FORMAT,
    /** A compiled agenda; {@link AgendaDocuments} makes its documents, which need no edition. */
    AGENDA
}
