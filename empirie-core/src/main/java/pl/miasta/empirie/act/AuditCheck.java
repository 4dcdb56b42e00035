package pl.miasta.empirie.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.UnknownEditionException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/**
 * Whether the audit of a stored edition is whole (sprawdzenie łańcucha zmian): of each aggregate the entries count up from
 * 1 without a gap, each begins from the state in which the one before it ended, and the last one agrees with the
 * {@link AggregateHead} that is kept beside the edition. What was changed without an act, by an import for example, is
 * remarked and breaks nothing: the next act records it as {@link AuditEntry#OUTSIDE}.
 *
 * <p>Looked at are the aggregates that the edition has and those that have a head. Somebody who may write to the database
 * can make a chain that is whole: this finds what was lost or changed by hand, it proves nothing against such a person.
 *
 * @param edition the edition
 * @param version the version that was looked at
 * @param aggregates how many aggregates were looked at
 * @param entries how many entries they have
 * @param notices what there is to say, by aggregate and number
 */
public record AuditCheck(EditionId edition, long version, int aggregates, long entries, List<Notice> notices) {
    /** How often it is looked again because somebody acted meanwhile. */
    private static final int ATTEMPTS = 50;

    /** What can be noticed about a chain. */
    public enum Kind {
        /** A number is left out. */
        GAP(true),
        /** An entry begins from another state than the one in which the entry before it ended. */
        LINK(true),
        /** The head names another last entry than the chain has. */
        HEAD_NUMBER(true),
        /** The head names another fingerprint than the last entry. */
        HEAD_FINGERPRINT(true),
        /** What is stored differs from what the last entry left. */
        OUTSIDE(false),
        /** It is stored, and nothing was ever recorded about it. */
        UNRECORDED(false);

        private final boolean damage;

        Kind(boolean damage) {
            this.damage = damage;
        }

        /** Whether something was lost or changed that nobody changes; else it is a remark. */
        public boolean isDamage() {
            return damage;
        }
    }

    /**
     * Something noticed.
     *
     * @param kind what it is
     * @param place the aggregate, or an entry of its chain, such as {@code network:n-1#entry-3}
     * @param says what is wrong
     * @param right what would be right
     */
    public record Notice(Kind kind, Subject place, Message says, Message right) {
        /** In one sentence: place, what is wrong, what would be right. */
        public String describe(Language language) {
            return place + ": " + says.in(language) + "; " + right.in(language);
        }
    }

    /** Copies the list. */
    public AuditCheck {
        notices = List.copyOf(notices);
    }

    /** What was lost or changed by hand. */
    public List<Notice> problems() {
        return only(Kind::isDamage);
    }

    /** What was changed or stored without an act. */
    public List<Notice> remarks() {
        return only(kind -> !kind.isDamage());
    }

    private List<Notice> only(Predicate<Kind> wanted) {
        return notices.stream().filter(notice -> wanted.test(notice.kind())).toList();
    }

    /** Whether there are no problems. */
    public boolean isSound() {
        return problems().isEmpty();
    }

    /**
     * Checks an edition while others may act on it.
     *
     * @throws UnknownEditionException if none of that id is stored
     * @throws StaleVersionException if it was changed each of fifty times it was looked at
     * @throws pl.miasta.empirie.port.StorageException if the store fails, or a row makes no entry
     */
    public static AuditCheck of(EditionStore store, EditionId edition) {
        Versioned<Edition> read = store.get(edition);
        for (int attempt = 1; true; attempt++) {
            AuditCheck check = check(store, read);
            if (check.isSound()) {
                return check;
            }
            // who acts while chains are read makes them longer than the heads that were read before
            Versioned<Edition> again = store.get(edition);
            if (again.version() == read.version()) {
                return check;
            }
            if (attempt == ATTEMPTS) {
                throw new StaleVersionException(edition, read.version());
            }
            read = again;
        }
    }

    private static AuditCheck check(EditionStore store, Versioned<Edition> read) {
        EditionId edition = read.value().id();
        Aggregates stored = Aggregates.of(read.value());
        Set<Subject> aggregates = new TreeSet<>(read.heads().keySet());
        aggregates.addAll(stored.differingFrom(Aggregates.none()));
        Map<Subject, List<Notice>> notices = new TreeMap<>();
        long entries = 0;
        for (Subject aggregate : aggregates) {
            List<AuditEntry> chain = store.audit(edition, aggregate);
            entries += chain.size();
            notices.put(aggregate, chain(aggregate, chain, read.head(aggregate), stored.fingerprint(aggregate)));
        }
        return new AuditCheck(
                edition,
                read.version(),
                aggregates.size(),
                entries,
                notices.values().stream().flatMap(List::stream).toList());
    }

    private static List<Notice> chain(Subject aggregate, List<AuditEntry> chain, AggregateHead head, String stored) {
        List<Notice> notices = new ArrayList<>();
        AggregateHead last = AggregateHead.NONE;
        for (AuditEntry entry : chain) {
            Subject place = new Subject(aggregate + "#entry-" + entry.number());
            if (entry.number() != last.entries() + 1) {
                notices.add(notice(
                        Kind.GAP,
                        place,
                        "audit.gap",
                        List.of(last.entries(), entry.number()),
                        List.of(last.entries() + 1)));
            } else if (!entry.before().equals(last.fingerprint())) {
                notices.add(notice(
                        Kind.LINK,
                        place,
                        "audit.link",
                        List.of(shown(entry.before())),
                        List.of(shown(last.fingerprint()))));
            }
            last = last.after(entry);
        }
        notices.addAll(head(aggregate, head, last));
        if (notices.isEmpty() && !stored.equals(head.fingerprint())) {
            notices.add(
                    chain.isEmpty()
                            ? notice(Kind.UNRECORDED, aggregate, "audit.unrecorded", List.of(), List.of())
                            : notice(Kind.OUTSIDE, aggregate, "audit.outside", List.of(last.entries()), List.of()));
        }
        return notices;
    }

    private static List<Notice> head(Subject aggregate, AggregateHead head, AggregateHead last) {
        if (head.entries() != last.entries()) {
            return List.of(notice(
                    Kind.HEAD_NUMBER,
                    aggregate,
                    "audit.head-number",
                    List.of(head.entries(), last.entries()),
                    List.of(last.entries())));
        }
        if (!head.fingerprint().equals(last.fingerprint())) {
            return List.of(notice(
                    Kind.HEAD_FINGERPRINT,
                    aggregate,
                    "audit.head-fingerprint",
                    List.of(shown(head.fingerprint()), last.entries()),
                    List.of(shown(last.fingerprint()))));
        }
        return List.of();
    }

    /** As much of it as tells it from others. */
    private static String shown(String fingerprint) {
        return fingerprint.isEmpty() ? "–" : fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }

    private static Notice notice(Kind kind, Subject place, String code, List<Object> said, List<Object> right) {
        return new Notice(kind, place, new Message(code, said), new Message(code + ".allowed", right));
    }
}
