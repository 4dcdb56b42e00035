package pl.miasta.empirie.meeting;

/** How a meeting is held. Source: II.4. */
public enum MeetingMode {
    /** In one place (stacjonarnie). */
    IN_PERSON,
    /** Over the net (online). */
    ONLINE,
    /** Both at once (hybrydowo). */
    HYBRID
}
