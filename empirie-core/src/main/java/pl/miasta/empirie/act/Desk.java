package pl.miasta.empirie.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/** Where acts are carried out: reads, asks, keeps, tells. All acts go over it, so that none forgets a step. */
final class Desk {
    private final EditionStore store;
    private final Clock clock;
    private final RuleBook book;
    private final List<EventListener> listeners;
    private final boolean trying;

    private Desk(EditionStore store, Clock clock, RuleBook book, List<EventListener> listeners, boolean trying) {
        this.store = store;
        this.clock = clock;
        this.book = book;
        this.listeners = List.copyOf(listeners);
        this.trying = trying;
    }

    static Desk on(EditionStore store, Clock clock) {
        return new Desk(store, clock, RuleBook.standard(), List.of(), false);
    }

    Desk under(RuleBook other) {
        return new Desk(store, clock, other, listeners, trying);
    }

    Desk telling(EventListener listener) {
        List<EventListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Desk(store, clock, book, more, trying);
    }

    Desk trying() {
        return new Desk(store, clock, book, listeners, true);
    }

    EditionStore store() {
        return store;
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

    /** Keeps the next state and what was done, and tells of it; nothing of that when the act is only tried. */
    void keep(Optional<Versioned<Edition>> read, Edition next, Done act) {
        if (trying) {
            return;
        }
        Optional<Edition> before = read.map(Versioned::value);
        Versioned<Edition> changed = read.map(handle -> handle.with(next)).orElseGet(() -> Versioned.fresh(next));
        store.save(changed, entries(before, next, act));
        act.events().forEach(event -> listeners.forEach(listener -> listener.happened(event)));
    }

    /** What was done, for the audit. */
    record Done(ActKind kind, Actor actor, Permit permit, LocalDate on, List<Event> events) {}

    private List<AuditEntry> entries(Optional<Edition> before, Edition next, Done act) {
        Aggregates old = before.map(Aggregates::of).orElseGet(Aggregates::none);
        Aggregates now = Aggregates.of(next);
        Set<Subject> changed = now.differingFrom(old);
        List<AuditEntry> entries = new ArrayList<>();
        for (Subject aggregate : changed) {
            Optional<AuditEntry> last = store.lastEntry(next.id(), aggregate);
            long number = last.map(AuditEntry::number).orElse(0L);
            String known = last.map(AuditEntry::after).orElse(AuditEntry.NOTHING);
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
