package pl.miasta.empirie.jdbc;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandDoneException;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/**
 * Editions in normalised tables: only tables in use are read, and only the rows that changed are written. What is kept
 * with a change is added beside.
 */
final class JdbcEditionStore implements EditionStore {
    private static final Map<String, Table> BY_NAME =
            EditionRows.TABLES.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

    private final Database database;
    /** The tables that editions use as far as is known here: what to ask for before it is known what one uses. */
    private volatile Set<String> usual = Set.of();

    JdbcEditionStore(Database database) {
        this.database = database;
    }

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed, Trace trace) {
        EditionId id = changed.value().id();
        Rows wanted = EditionRows.of(changed.value());
        EditionRoot root = EditionRoot.of(changed.value(), changed.version(), wanted.tables());
        return database.write("saving edition " + id, session -> {
            Wire wire = session.wire();
            claim(wire, root, trace);
            State before = before(wire, changed);
            Difference difference = Difference.between(EditionRows.TABLES, before.rows(), wanted);
            Set<Subject> touched = new HashSet<>(difference.aggregates(id));
            if (!before.root().map(root::saysTheSameAs).orElse(false)) {
                touched.add(changed.value().subject());
            }
            Map<Subject, AggregateHead> heads = HeadRows.changed(trace.after(changed, before.heads()), touched);
            difference.write(wire, id);
            Difference.between(List.of(HeadRows.TABLE), HeadRows.of(before.heads()), HeadRows.of(heads))
                    .write(wire, id);
            Difference.between(TraceRows.TABLES, new Rows(), TraceRows.of(trace, changed.version() + 1))
                    .write(wire, id);
            JdbcOutbox.announce(wire, id, changed.version() + 1, TraceRows.streams(trace));
            wire.send();
            return Versioned.stored(changed.value(), changed.version() + 1, heads);
        });
    }

    /** Takes the next version, and sees that the command is not done; nothing else is written before that. */
    private static void claim(Wire wire, EditionRoot root, Trace trace) throws SQLException {
        EditionId id = root.summary().id();
        long read = root.summary().version();
        boolean[] stale = {false};
        boolean[] done = {false};
        if (read == 0) {
            try {
                root.insert(wire);
                wire.send();
            } catch (SQLException e) {
                if (SqlStates.isDuplicateKey(e)) {
                    throw new StaleVersionException(id, 0);
                }
                throw e;
            }
        } else {
            root.claim(wire, met -> stale[0] = met == 0);
        }
        if (trace.command().isPresent()) {
            wire.query(
                    TraceRows.commandQuery(),
                    TraceRows.commandValues(id, trace.command().get()),
                    rows -> done[0] = rows.next());
        }
        wire.send();
        if (stale[0]) {
            throw new StaleVersionException(id, read);
        }
        if (done[0]) {
            throw new CommandDoneException(id, trace.command().orElseThrow());
        }
    }

    /** What is stored, as the difference needs it. */
    private record State(Optional<EditionRoot> root, Rows rows, Map<Subject, AggregateHead> heads) {}

    /** What is stored under a version that is known to be the one that was read. */
    private static State before(Wire wire, Versioned<Edition> changed) throws SQLException {
        if (changed.version() == 0) {
            return new State(Optional.empty(), new Rows(), Map.of());
        }
        if (changed.read().isPresent()) {
            Edition read = changed.read().get();
            Rows rows = EditionRows.of(read);
            return new State(
                    Optional.of(EditionRoot.of(read, changed.version(), rows.tables())), rows, changed.heads());
        }
        // the version alone was known; what it was like is read behind the claim, which nobody can pass. The root row
        // has changed by then, so its own values count as changed
        Rows rows = new Rows();
        for (Table table : EditionRows.TABLES) {
            wire.select(table, changed.value().id(), rows::add);
        }
        wire.select(HeadRows.TABLE, changed.value().id(), rows::add);
        wire.send();
        return new State(Optional.empty(), rows, HeadRows.heads(rows));
    }

    @Override
    public Optional<Versioned<Edition>> find(EditionId id) {
        String reading = "reading edition " + id;
        while (true) {
            Glance glance = database.shot(reading, wire -> glance(wire, id));
            if (glance.root().isEmpty()) {
                return Optional.empty();
            }
            EditionRoot root = glance.root().get();
            Set<String> used = root.tablesInUse().orElse(BY_NAME.keySet());
            boolean enough = glance.asked().containsAll(used);
            if (!usual.containsAll(used)) {
                Set<String> more = new HashSet<>(usual);
                more.addAll(used);
                usual = Set.copyOf(more);
            }
            if (enough && glance.isOfOneState()) {
                return Optional.of(versioned(reading, root, glance.rows()));
            }
        }
    }

    /** What one look at an edition has shown. */
    private record Glance(Optional<EditionRoot> root, Optional<EditionRoot> again, Set<String> asked, Rows rows) {
        /** In a host's transaction others may have saved between two statements. */
        boolean isOfOneState() {
            return again.isEmpty()
                    || again.get().summary().version()
                            == root.orElseThrow().summary().version();
        }
    }

    private Glance glance(Wire wire, EditionId id) throws SQLException {
        List<EditionRoot> roots = new ArrayList<>();
        EditionRoot.find(wire, id, roots::add);
        // known by now only where statements are carried out one by one
        Set<String> asked = roots.stream()
                .findFirst()
                .flatMap(EditionRoot::tablesInUse)
                .orElse(usual.isEmpty() ? BY_NAME.keySet() : usual);
        Rows rows = new Rows();
        for (Table table : EditionRows.TABLES) {
            if (asked.contains(table.name())) {
                wire.select(table, id, rows::add);
            }
        }
        wire.select(HeadRows.TABLE, id, rows::add);
        if (database.isJoined()) {
            EditionRoot.find(wire, id, roots::add);
        }
        wire.send();
        return new Glance(roots.stream().findFirst(), roots.stream().skip(1).findFirst(), asked, rows);
    }

    private static Versioned<Edition> versioned(String reading, EditionRoot root, Rows rows) {
        try {
            return Versioned.stored(
                    EditionRows.edition(root, rows), root.summary().version(), HeadRows.heads(rows));
        } catch (RuntimeException e) {
            // somebody wrote rows by hand; what they say may be about people
            throw StorageException.of(reading + ", whose rows make no edition,", StorageException.Kind.OTHER, "");
        }
    }

    @Override
    public Optional<Long> versionAfter(EditionId edition, CommandId command) {
        return database.read("looking up a command on edition " + edition, session -> {
            List<Long> versions = new ArrayList<>();
            session.wire().query(TraceRows.commandQuery(), TraceRows.commandValues(edition, command), rows -> {
                if (rows.next()) {
                    versions.add(rows.getLong(1));
                }
            });
            session.wire().send();
            return versions.stream().findFirst();
        });
    }

    @Override
    public List<EditionSummary> list(Optional<EditionId> after, int most) {
        requirePage(most);
        return database.read("listing editions", session -> EditionRoot.list(session.handle(), after, most));
    }

    @Override
    public List<NetworkSummary> networks(Optional<NetworkSummary> after, int most) {
        requirePage(most);
        return database.read(
                "listing networks",
                session -> session.handle()
                        .createQuery("""
                        SELECT edition_id, network_id, kind, title
                          FROM empirie.network
                         WHERE (edition_id, network_id) > (:edition, :network)
                         ORDER BY edition_id, network_id
                         FETCH FIRST :most ROWS ONLY""")
                        .bind(
                                "edition",
                                after.map(last -> last.edition().value()).orElse(""))
                        .bind(
                                "network",
                                after.map(last -> last.network().value()).orElse(""))
                        .bind("most", most)
                        .map((row, context) -> new NetworkSummary(
                                new EditionId(row.getString("edition_id")),
                                new NetworkId(row.getString("network_id")),
                                NetworkKind.valueOf(row.getString("kind")),
                                row.getString("title")))
                        .list());
    }

    private static void requirePage(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
    }

    @Override
    public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
        String reading = "reading the audit of edition " + edition;
        return database.read(reading, session -> {
            try {
                return AuditRows.chain(session.handle(), edition, aggregate);
            } catch (IllegalArgumentException | DateTimeException e) {
                // somebody wrote rows by hand
                throw StorageException.of(reading + ", whose rows make no entries,", StorageException.Kind.OTHER, "");
            }
        });
    }
}
