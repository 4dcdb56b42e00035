package pl.miasta.empirie.port.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandDoneException;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.OutboxEvent;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/** Keeps editions as long as the process lives; keeps every other promise of the port. */
public final class InMemoryEditionStore implements EditionStore {
    private final ConcurrentSkipListMap<EditionId, Kept> stored = new ConcurrentSkipListMap<>();
    private final Outbox outbox = new MemoryOutbox();

    /** An edition and all that is kept with it: one value, so that all of it changes at once. */
    private record Kept(
            Versioned<Edition> edition,
            Aggregates aggregates,
            List<AuditEntry> entries,
            Map<CommandId, Long> commands,
            List<OutboxEvent> waiting,
            Map<Optional<NetworkId>, Outbox.Delivery> leases) {}

    /** An empty store. */
    public InMemoryEditionStore() {}

    /** What waits to be told of what this store keeps. */
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed, Trace trace) {
        EditionId id = changed.value().id();
        return stored.compute(id, (key, now) -> next(changed, trace, Optional.ofNullable(now)))
                .edition();
    }

    private static Kept next(Versioned<Edition> changed, Trace trace, Optional<Kept> now) {
        EditionId id = changed.value().id();
        if (now.map(kept -> kept.edition().version()).orElse(0L) != changed.version()) {
            throw new StaleVersionException(id, changed.version());
        }
        Map<CommandId, Long> commands = new HashMap<>(now.map(Kept::commands).orElse(Map.of()));
        trace.command().ifPresent(command -> {
            if (commands.put(command, changed.version() + 1) != null) {
                throw new CommandDoneException(id, command);
            }
        });
        Map<Subject, AggregateHead> heads = new HashMap<>(
                trace.after(changed, now.map(kept -> kept.edition().heads()).orElse(Map.of())));
        Aggregates aggregates = Aggregates.of(changed.value());
        for (Subject aggregate :
                aggregates.differingFrom(now.map(Kept::aggregates).orElseGet(Aggregates::none))) {
            heads.merge(aggregate, AggregateHead.NONE.changed(), (head, first) -> head.changed());
        }
        return new Kept(
                Versioned.stored(changed.value(), changed.version() + 1, heads),
                aggregates,
                joined(now.map(Kept::entries).orElse(List.of()), trace.entries()),
                Map.copyOf(commands),
                joined(now.map(Kept::waiting).orElse(List.of()), trace.events()),
                now.map(Kept::leases).orElse(Map.of()));
    }

    private static <T> List<T> joined(List<T> known, List<T> added) {
        List<T> all = new ArrayList<>(known);
        all.addAll(added);
        return List.copyOf(all);
    }

    @Override
    public Optional<Long> versionAfter(EditionId edition, CommandId command) {
        return Optional.ofNullable(stored.get(edition))
                .map(kept -> kept.commands().get(command));
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
        requirePage(most);
        return after.map(id -> stored.tailMap(id, false)).orElse(stored).values().stream()
                .limit(most)
                .map(Kept::edition)
                .map(kept -> new EditionSummary(
                        kept.value().id(), kept.value().title(), kept.value().period(), kept.version()))
                .toList();
    }

    @Override
    public List<NetworkSummary> networks(Optional<NetworkSummary> after, int most) {
        requirePage(most);
        Comparator<NetworkSummary> byId =
                Comparator.comparing(NetworkSummary::edition).thenComparing(NetworkSummary::network);
        return after.map(last -> stored.tailMap(last.edition(), true)).orElse(stored).values().stream()
                .flatMap(kept -> summaries(kept.edition().value()).stream().sorted(byId))
                .filter(one -> after.isEmpty() || byId.compare(one, after.get()) > 0)
                .limit(most)
                .toList();
    }

    private static List<NetworkSummary> summaries(Edition edition) {
        return edition.networks().stream()
                .map(dossier -> new NetworkSummary(
                        edition.id(),
                        dossier.id(),
                        dossier.network().kind(),
                        dossier.network().title()))
                .toList();
    }

    private static void requirePage(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
    }

    private final class MemoryOutbox implements Outbox {
        @Override
        public Optional<Delivery> take(String consumer, Instant now, Duration lease) {
            if (consumer.isEmpty() || consumer.length() > 64) {
                throw new IllegalArgumentException("a consumer has a name of 1 to 64 characters");
            }
            for (EditionId edition : stored.keySet()) {
                Optional<Delivery> taken = take(edition, consumer, now, now.plus(lease));
                if (taken.isPresent()) {
                    return taken;
                }
            }
            return Optional.empty();
        }

        private Optional<Delivery> take(EditionId edition, String consumer, Instant now, Instant until) {
            List<Delivery> taken = new ArrayList<>();
            stored.computeIfPresent(edition, (id, kept) -> {
                taken.clear();
                Map<Optional<NetworkId>, List<OutboxEvent>> free = new TreeMap<>(Comparator.comparing(
                        network -> network.map(NetworkId::value).orElse("")));
                kept.waiting().stream()
                        .filter(event -> isFree(kept, event, now))
                        .forEach(event -> free.computeIfAbsent(event.network(), network -> new ArrayList<>())
                                .add(event));
                if (free.isEmpty()) {
                    return kept;
                }
                Map.Entry<Optional<NetworkId>, List<OutboxEvent>> first =
                        free.entrySet().iterator().next();
                taken.add(new Delivery(id, first.getKey(), consumer, until, first.getValue()));
                Map<Optional<NetworkId>, Delivery> leases = new HashMap<>(kept.leases());
                leases.put(first.getKey(), taken.get(0));
                return new Kept(
                        kept.edition(), kept.aggregates(), kept.entries(), kept.commands(), kept.waiting(), leases);
            });
            return taken.stream().findFirst();
        }

        private static boolean isFree(Kept kept, OutboxEvent event, Instant now) {
            Delivery held = kept.leases().get(event.network());
            return held == null || !held.until().isAfter(now);
        }

        @Override
        public boolean delivered(Delivery delivery) {
            boolean[] was = {false};
            stored.computeIfPresent(delivery.edition(), (id, kept) -> {
                was[0] = delivery.equals(kept.leases().get(delivery.network()));
                if (!was[0]) {
                    return kept;
                }
                List<OutboxEvent> left = new ArrayList<>(kept.waiting());
                left.removeAll(delivery.events());
                Map<Optional<NetworkId>, Delivery> leases = new HashMap<>(kept.leases());
                leases.remove(delivery.network());
                return new Kept(kept.edition(), kept.aggregates(), kept.entries(), kept.commands(), left, leases);
            });
            return was[0];
        }
    }
}
