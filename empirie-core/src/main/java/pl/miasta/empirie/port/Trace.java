package pl.miasta.empirie.port;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/**
 * What is kept together with a change, or not at all.
 *
 * @param command the command that made it, if it has an id
 * @param entries what was done, for the audit: an aggregate's entries in the order of their numbers, which go on by one
 *     from those stored
 * @param events what is to be told elsewhere, by an {@link Outbox}
 */
public record Trace(Optional<CommandId> command, List<AuditEntry> entries, List<OutboxEvent> events) {
    /** A change of which nothing is remembered. */
    public static final Trace NONE = new Trace(Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public Trace {
        entries = List.copyOf(entries);
        events = List.copyOf(events);
    }

    /** Entries of the audit alone. */
    public static Trace of(List<AuditEntry> entries) {
        return new Trace(Optional.empty(), entries, List.of());
    }

    /**
     * Where the audit stands after it: for stores, which ask before they write.
     *
     * @param changed what is to be saved
     * @param heads where each aggregate stood
     * @throws IllegalArgumentException if an entry or an event is of another edition, an entry's number is not the next
     *     one of its aggregate, or an event is of another version than the one being saved
     */
    public Map<Subject, AggregateHead> after(Versioned<Edition> changed, Map<Subject, AggregateHead> heads) {
        EditionId edition = changed.value().id();
        Map<Subject, AggregateHead> next = new HashMap<>(heads);
        for (AuditEntry entry : entries) {
            AggregateHead head = next.getOrDefault(entry.aggregate(), AggregateHead.NONE);
            if (!entry.edition().equals(edition)) {
                throw new IllegalArgumentException("an entry of the audit is of another edition than " + edition);
            }
            if (entry.number() != head.entries() + 1) {
                throw new IllegalArgumentException("the audit of %s goes on with entry %d, not %d"
                        .formatted(entry.aggregate(), head.entries() + 1, entry.number()));
            }
            next.put(entry.aggregate(), head.after(entry));
        }
        for (OutboxEvent event : events) {
            if (!event.edition().equals(edition) || event.version() != changed.version() + 1) {
                throw new IllegalArgumentException("an event is of another edition or version than %s in version %d"
                        .formatted(edition, changed.version() + 1));
            }
        }
        return next;
    }
}
