package pl.miasta.empirie.plan;

/** What a network can make (rezultat, produkt). Source: II.7. */
public enum ProductKind {
    /** Method or model of action (metoda, model). */
    METHOD,
    /** Possible solution (rozwiązanie). */
    SOLUTION,
    /** Recommendation for cities (rekomendacja). */
    RECOMMENDATION,
    /** Proposal of legal change (propozycja zmian prawnych). */
    LEGAL_CHANGE,
    /** Postulate for national urban policy (postulat do krajowej polityki miejskiej). */
    NATIONAL_POLICY,
    /** Good practice (dobra praktyka). */
    GOOD_PRACTICE,
    /** Local plan (plan lokalny). */
    LOCAL_PLAN,
    /** Innovative project (projekt innowacyjny). */
    INNOVATIVE_PROJECT,
    /** Anything else. */
    OTHER
}
