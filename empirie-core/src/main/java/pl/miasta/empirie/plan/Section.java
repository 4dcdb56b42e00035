package pl.miasta.empirie.plan;

/** The nine sections of a work plan (plan pracy). Source: II.6. */
public enum Section {
    /** 1 Skład Sieci. */
    COMPOSITION,
    /** 2 Inwentaryzacja zasobów. */
    RESOURCES,
    /** 3 Identyfikacja partnerów lokalnych. */
    LOCAL_PARTNERS,
    /** 4 Zidentyfikowane wyzwania. */
    CHALLENGES,
    /** 5 Cele i założenia. */
    GOALS,
    /** 6 Działania do realizacji. */
    ACTIONS,
    /** 7 Wdrażanie. */
    IMPLEMENTATION,
    /** 8 Dzielenie się wiedzą. */
    KNOWLEDGE_SHARING,
    /** 9 Sprawy organizacyjne. */
    ORGANISATION
}
