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
        return database.write("saving edition " + id, session -> {
            Wire wire = session.wire();
            Change change;
            if (changed.version() == 0) {
                change = Change.ofFresh(changed.value());
                insert(wire, change, trace);
            } else if (changed.read().isPresent()) {
                change = Change.between(changed.read().get(), changed);
                claim(wire, change, trace);
            } else {
                claim(wire, Change.between(changed.value(), changed), trace);
                change = stored(wire, changed);
            }
            write(wire, changed, change, trace);
            wire.send();
            return Versioned.stored(changed.value(), changed.version() + 1, change.heads(trace, changed));
        });
    }

    /**
     * What is to be written.
     *
     * @param root the root row as it shall be, with the version that it builds on
     * @param rows what differs below the root
     * @param rootDiffers whether the edition's own values differ in the root row
     * @param known how far each aggregate has come
     */
    private record Change(EditionRoot root, Difference rows, boolean rootDiffers, Map<Subject, AggregateHead> known) {
        static Change ofFresh(Edition fresh) {
            Rows wanted = EditionRows.of(fresh);
            return new Change(
                    EditionRoot.of(fresh, 0, wanted.tables()),
                    Difference.between(EditionRows.TABLES, new Rows(), wanted),
                    true,
                    Map.of());
        }

        static Change between(Edition read, Versioned<Edition> changed) {
            Edition next = changed.value();
            EditionRoot root = EditionRoot.of(next, changed.version(), Set.of());
            return new Change(
                    root,
                    Difference.between(
                            EditionRows.TABLES, EditionRows.unlike(read, next), EditionRows.unlike(next, read)),
                    !root.saysTheSameAs(EditionRoot.of(read, changed.version(), Set.of())),
                    changed.heads());
        }

        Map<Subject, AggregateHead> heads(Trace trace, Versioned<Edition> changed) {
            Set<Subject> touched = new HashSet<>(rows.aggregates(root.summary().id()));
            if (rootDiffers) {
                touched.add(changed.value().subject());
            }
            return HeadRows.changed(trace.after(changed, known), touched);
        }

        /** The tables that may not have been in use before. */
        Set<String> filled() {
            return rows.inserted().stream().map(row -> row.table().name()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What was stored under a version of which nothing else is known: read behind the claim, which nobody can pass. */
    private static Change stored(Wire wire, Versioned<Edition> changed) throws SQLException {
        EditionId id = changed.value().id();
        Rows stored = new Rows();
        for (Table table : EditionRows.TABLES) {
            wire.select(table, id, stored::add);
        }
        wire.select(HeadRows.TABLE, id, stored::add);
        wire.send();
        Rows wanted = EditionRows.of(changed.value());
        EditionRoot root = EditionRoot.of(changed.value(), changed.version(), wanted.tables());
        root.useTables(wire);
        // the root row holds the next values by now, so the edition's own ones count as changed
        return new Change(root, Difference.between(EditionRows.TABLES, stored, wanted), true, HeadRows.heads(stored));
    }

    private static void write(Wire wire, Versioned<Edition> changed, Change change, Trace trace) throws SQLException {
        EditionId id = changed.value().id();
        long version = changed.version() + 1;
        change.rows().write(wire, id);
        Difference.between(
                        List.of(HeadRows.TABLE), HeadRows.of(change.known()), HeadRows.of(change.heads(trace, changed)))
                .write(wire, id);
        Difference.between(TraceRows.TABLES, new Rows(), TraceRows.of(trace, version))
                .write(wire, id);
        JdbcOutbox.announce(wire, id, version, TraceRows.streams(trace));
    }

    private static void insert(Wire wire, Change change, Trace trace) throws SQLException {
        try {
            change.root().insert(wire);
            wire.send();
        } catch (SQLException e) {
            if (SqlStates.isDuplicateKey(e)) {
                throw new StaleVersionException(change.root().summary().id(), 0);
            }
            throw e;
        }
        if (trace.command().isPresent()) {
            requireNotDone(wire, change.root().summary().id(), trace.command().get(), () -> {});
        }
    }

    /** Takes the next version, and sees that the command is not done; nothing else is written before that. */
    private static void claim(Wire wire, Change change, Trace trace) throws SQLException {
        EditionRoot root = change.root();
        EditionId id = root.summary().id();
        boolean[] stale = {false};
        root.claim(wire, change.filled(), met -> stale[0] = met == 0);
        Runnable judge = () -> {
            if (stale[0]) {
                throw new StaleVersionException(id, root.summary().version());
            }
        };
        if (trace.command().isPresent()) {
            requireNotDone(wire, id, trace.command().get(), judge);
        } else {
            wire.send();
            judge.run();
        }
    }

    private static void requireNotDone(Wire wire, EditionId id, CommandId command, Runnable first) throws SQLException {
        boolean[] done = {false};
        wire.query(TraceRows.commandQuery(), TraceRows.commandValues(id, command), rows -> done[0] = rows.next());
        wire.send();
        first.run();
        if (done[0]) {
            throw new CommandDoneException(id, command);
        }
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
