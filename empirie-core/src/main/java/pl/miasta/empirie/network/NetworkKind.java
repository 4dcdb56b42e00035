package pl.miasta.empirie.network;

/** The two kinds of network. Source: II.8. */
public enum NetworkKind {
    /** Around one theme (sieć tematyczna). */
    THEMATIC,
    /** For mayors (sieć dla liderów). */
    LEADERS
}
