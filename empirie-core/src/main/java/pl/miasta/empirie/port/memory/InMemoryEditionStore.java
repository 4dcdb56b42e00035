package pl.miasta.empirie.port.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/** Keeps editions as long as the process lives; keeps every other promise of the port. */
public final class InMemoryEditionStore implements EditionStore {
    private final ConcurrentSkipListMap<EditionId, Kept> stored = new ConcurrentSkipListMap<>();

    /** An edition and all that was done to it: one value, so that both change at once. */
    private record Kept(Versioned<Edition> edition, List<AuditEntry> entries) {}

    /** An empty store. */
    public InMemoryEditionStore() {}

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed, List<AuditEntry> entries) {
        EditionId id = changed.value().id();
        Versioned<Edition> next = changed.saved();
        stored.compute(id, (key, now) -> {
            long version = now == null ? 0 : now.edition().version();
            if (version != changed.version()) {
                throw new StaleVersionException(id, changed.version());
            }
            return new Kept(next, chained(id, now == null ? List.of() : now.entries(), entries));
        });
        return next;
    }

    private static List<AuditEntry> chained(EditionId edition, List<AuditEntry> kept, List<AuditEntry> added) {
        List<AuditEntry> all = new ArrayList<>(kept);
        for (AuditEntry entry : added) {
            if (!entry.edition().equals(edition)) {
                throw new IllegalArgumentException("an entry of the audit is of another edition than " + edition);
            }
            if (all.stream().anyMatch(known -> isOneNumber(known, entry))) {
                throw new IllegalArgumentException("the audit has an entry of that number already");
            }
            all.add(entry);
        }
        return List.copyOf(all);
    }

    private static boolean isOneNumber(AuditEntry one, AuditEntry other) {
        return one.number() == other.number() && one.aggregate().equals(other.aggregate());
    }

    @Override
    public Optional<Versioned<Edition>> find(EditionId id) {
        return Optional.ofNullable(stored.get(id)).map(Kept::edition);
    }

    @Override
    public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
        Kept kept = stored.get(edition);
        return kept == null
                ? List.of()
                : kept.entries().stream()
                        .filter(entry -> entry.aggregate().equals(aggregate))
                        .toList();
    }

    @Override
    public List<EditionSummary> list(Optional<EditionId> after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
        return after.map(id -> stored.tailMap(id, false)).orElse(stored).values().stream()
                .limit(most)
                .map(Kept::edition)
                .map(kept -> new EditionSummary(
                        kept.value().id(), kept.value().title(), kept.value().period(), kept.version()))
                .toList();
    }
}
