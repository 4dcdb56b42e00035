package pl.miasta.empirie.port.memory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;

/** Keeps editions as long as the process lives; keeps every other promise of the port. */
public final class InMemoryEditionStore implements EditionStore {
    private final ConcurrentSkipListMap<EditionId, Versioned<Edition>> stored = new ConcurrentSkipListMap<>();

    /** An empty store. */
    public InMemoryEditionStore() {}

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed) {
        EditionId id = changed.value().id();
        Versioned<Edition> next = changed.saved();
        Versioned<Edition> kept = stored.compute(id, (key, now) -> {
            long version = now == null ? 0 : now.version();
            if (version != changed.version()) {
                throw new StaleVersionException(id, changed.version());
            }
            return next;
        });
        return kept;
    }

    @Override
    public Optional<Versioned<Edition>> find(EditionId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<EditionSummary> list(Optional<EditionId> after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
        return after.map(id -> stored.tailMap(id, false)).orElse(stored).values().stream()
                .limit(most)
                .map(kept -> new EditionSummary(
                        kept.value().id(), kept.value().title(), kept.value().period(), kept.version()))
                .toList();
    }
}
