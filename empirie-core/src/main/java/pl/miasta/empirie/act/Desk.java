package pl.miasta.empirie.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.json.EventText;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.OutboxEvent;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/** Where acts are carried out: reads, asks, keeps, tells. All acts go over it, so that none forgets a step. */
final class Desk {
    private final EditionStore store;
    private final Clock clock;
    private final RuleBook book;
    private final List<EventListener> listeners;
    private final boolean trying;
    private final boolean posting;
    private final Optional<Supplier<CommandId>> commands;
    private final Map<Subject, Long> seen;

    private Desk(
            EditionStore store,
            Clock clock,
            RuleBook book,
            List<EventListener> listeners,
            boolean trying,
            boolean posting,
            Optional<Supplier<CommandId>> commands,
            Map<Subject, Long> seen) {
        this.store = store;
        this.clock = clock;
        this.book = book;
        this.listeners = List.copyOf(listeners);
        this.trying = trying;
        this.posting = posting;
        this.commands = commands;
        this.seen = Map.copyOf(seen);
    }

    static Desk on(EditionStore store, Clock clock) {
        return new Desk(store, clock, RuleBook.standard(), List.of(), false, false, Optional.empty(), Map.of());
    }

    Desk under(RuleBook other) {
        return new Desk(store, clock, other, listeners, trying, posting, commands, seen);
    }

    Desk telling(EventListener listener) {
        List<EventListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Desk(store, clock, book, more, trying, posting, commands, seen);
    }

    Desk trying() {
        return new Desk(store, clock, book, listeners, true, posting, commands, seen);
    }

    Desk posting() {
        return new Desk(store, clock, book, listeners, trying, true, commands, seen);
    }

    Desk numbered(Supplier<CommandId> ids) {
        return new Desk(store, clock, book, listeners, trying, posting, Optional.of(ids), seen);
    }

    Desk having(Subject aggregate, long version) {
        Map<Subject, Long> more = new HashMap<>(seen);
        more.put(aggregate, version);
        return new Desk(store, clock, book, listeners, trying, posting, commands, more);
    }

    RuleBook book() {
        return book;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Begins an act on an edition. */
    Attempt act(ActKind kind, EditionId edition, Actor actor) {
        return new Attempt(this, kind, edition, actor);
    }

    Optional<Versioned<Edition>> read(EditionId edition) {
        return store.find(edition);
    }

    /** The id of the next command, if this desk numbers them and keeps what it does. */
    Optional<CommandId> nextCommand() {
        return trying ? Optional.empty() : commands.map(Supplier::get);
    }

    boolean isDone(EditionId edition, CommandId command) {
        return store.versionAfter(edition, command).isPresent();
    }

    boolean hasSeen(Subject aggregate) {
        return seen.containsKey(aggregate);
    }

    /** @throws StaleVersionException if something is not as the caller has seen it */
    void requireSeen(Versioned<Edition> read) {
        seen.forEach((aggregate, version) -> {
            if (read.head(aggregate).version() != version) {
                throw new StaleVersionException(read.value().id(), aggregate, version);
            }
        });
    }

    /** Keeps the next state and what was done, and tells of it; nothing of that when the act is only tried. */
    void keep(Optional<Versioned<Edition>> read, Edition next, Done act) {
        if (trying) {
            return;
        }
        Versioned<Edition> changed = read.map(handle -> handle.with(next)).orElseGet(() -> Versioned.fresh(next));
        List<OutboxEvent> post = posting ? post(act.events(), next, changed.version() + 1) : List.of();
        store.save(changed, new Trace(act.command(), entries(changed, act), post));
        tell(act.events());
    }

    /** Tells of what is kept. */
    void tell(List<Event> events) {
        events.forEach(event -> listeners.forEach(listener -> listener.happened(event)));
    }

    private List<OutboxEvent> post(List<Event> events, Edition next, long version) {
        List<OutboxEvent> post = new ArrayList<>();
        int place = 0;
        for (Event event : events) {
            place++;
            for (Optional<NetworkId> network : Streams.of(event, next)) {
                post.add(new OutboxEvent(
                        next.id(),
                        network,
                        version,
                        place,
                        event.getClass().getSimpleName(),
                        event.subject(),
                        EventText.of((Record) event),
                        clock.instant()));
            }
        }
        return post;
    }

    /** What was done, for the audit. */
    record Done(
            ActKind kind, Actor actor, Permit permit, LocalDate on, List<Event> events, Optional<CommandId> command) {}

    private List<AuditEntry> entries(Versioned<Edition> saving, Done act) {
        Edition next = saving.value();
        Aggregates old = saving.read().map(Aggregates::of).orElseGet(Aggregates::none);
        Aggregates now = Aggregates.of(next);
        Set<Subject> changed = now.differingFrom(old);
        List<AuditEntry> entries = new ArrayList<>();
        for (Subject aggregate : changed) {
            AggregateHead head = saving.head(aggregate);
            long number = head.entries();
            String known = head.fingerprint();
            String found = old.fingerprint(aggregate);
            if (!known.equals(found)) {
                // somebody saved the edition without an act; the chain says so instead of breaking
                number++;
                entries.add(new AuditEntry(
                        next.id(),
                        aggregate,
                        number,
                        AuditEntry.OUTSIDE,
                        Actor.system(),
                        Optional.empty(),
                        act.on(),
                        clock.instant(),
                        known,
                        found,
                        List.of()));
            }
            entries.add(new AuditEntry(
                    next.id(),
                    aggregate,
                    number + 1,
                    act.kind().name(),
                    act.actor(),
                    act.permit().inPlaceOf(),
                    act.on(),
                    clock.instant(),
                    found,
                    now.fingerprint(aggregate),
                    now.since(old, aggregate).stream()
                            .map(one -> new AuditEntry.Change(one.place(), one.before(), one.after()))
                            .toList()));
        }
        return entries;
    }
}
