package pl.miasta.empirie.edition;

/** The five parallel streams of work (ścieżki procesowe, SPr). Source: II.3. */
public enum ProcessPath {
    /** Framework of the network (ramy sieci). */
    SPR_1,
    /** Organisation and management (organizacja i zarządzanie). */
    SPR_2,
    /** Exchange and mutual learning (wymiana i wzajemne uczenie się). */
    SPR_3,
    /** Communication and dissemination (komunikacja i upowszechnianie). */
    SPR_4,
    /** Influence on local policies and management (wpływ na polityki lokalne i zarządzanie). */
    SPR_5
}
