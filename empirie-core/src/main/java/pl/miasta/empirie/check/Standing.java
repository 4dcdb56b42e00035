package pl.miasta.empirie.check;

/** What a viewer is to a network; in the order in which an answer names them. Source: II.1, II.4, III. */
public enum Standing {
    /** Of the support team. */
    TEAM,
    /** Of the core composition: who represents one of its cities, or such a city. */
    CORE,
    /** ZH-16 or the Office. */
    STAFF,
    /** A guest of the meeting. */
    GUEST,
    /** The chair of the network's commission. */
    CHAIR,
    /** An observing city, or who represents one. */
    OBSERVER,
    /** Everyone. */
    PUBLIC
}
