package pl.miasta.empirie.meeting;

/** How somebody takes part. */
public enum Presence {
    /** In the room. */
    IN_PERSON,
    /** Over the net. */
    ONLINE
}
