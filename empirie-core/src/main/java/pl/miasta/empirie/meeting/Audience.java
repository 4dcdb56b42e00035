package pl.miasta.empirie.meeting;

/** For whom an item is. Source: II.4. */
public enum Audience {
    /** Chosen guests may be there, and it may be transmitted (część otwarta). */
    OPEN,
    /** For the core composition only (część zamknięta). */
    CLOSED
}
