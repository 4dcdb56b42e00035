package pl.miasta.empirie.act;

/**
 * A host's ear: told of every event in order, after the store has answered that the act is kept – never inside its
 * transaction, and never of an act that was refused or only tried. What a listener throws reaches the caller of the act;
 * the act stays done.
 */
@FunctionalInterface
public interface EventListener {
    /** Something happened. */
    void happened(Event event);
}
