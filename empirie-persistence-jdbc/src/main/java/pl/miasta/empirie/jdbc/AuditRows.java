package pl.miasta.empirie.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;

/** The audit of editions as rows, which are added and never changed: no difference, no table of {@link EditionRows}. */
final class AuditRows {
    static final List<String> TABLES = List.of("audit_entry", "audit_change");

    /** Always nine digits, so that texts sort as instants do; no SQL type of every database holds as many. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private static final String ENTRIES = """
            SELECT entry_no, act, actor, actor_id, in_place_of, holds_from, done_at, fingerprint_before, fingerprint_after
              FROM empirie.audit_entry
             WHERE edition_id = :edition AND aggregate = :aggregate
             ORDER BY entry_no""";

    private AuditRows() {}

    /** @throws IllegalArgumentException if an entry is of another edition, or its number is taken */
    static void add(Handle handle, EditionId edition, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (!entries.stream().allMatch(entry -> entry.edition().equals(edition))) {
            throw new IllegalArgumentException("an entry of the audit is of another edition than " + edition);
        }
        try {
            addEntries(handle, entries);
        } catch (JdbiException e) {
            if (SqlStates.isDuplicateKey(e)) {
                throw new IllegalArgumentException("the audit has an entry of that number already");
            }
            throw e;
        }
        addChanges(handle, entries);
    }

    private static void addEntries(Handle handle, List<AuditEntry> entries) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO empirie.audit_entry
                       (edition_id, aggregate, entry_no, act, actor, actor_id, in_place_of, holds_from, done_at,
                        fingerprint_before, fingerprint_after)
                VALUES (:edition, :aggregate, :number, :act, :actor, :actorId, :inPlaceOf, :from, :at, :before, :after)""")) {
            for (AuditEntry entry : entries) {
                bindKey(batch, entry.edition(), entry.aggregate())
                        .bind("number", entry.number())
                        .bind("act", entry.act())
                        .bind("actor", entry.by().kind().name())
                        .bind("from", Column.Type.DAY.argument(entry.on()))
                        .bind("at", INSTANT.format(entry.at()))
                        .bind("before", entry.before())
                        .bind("after", entry.after());
                bindText(batch, "actorId", entry.by().person().map(PersonId::value));
                bindText(batch, "inPlaceOf", entry.inPlaceOf().map(Role::name));
                batch.add();
            }
            batch.execute();
        }
    }

    private static void addChanges(Handle handle, List<AuditEntry> entries) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO empirie.audit_change
                       (edition_id, aggregate, entry_no, position, place, json_before, json_after)
                VALUES (:edition, :aggregate, :number, :position, :place, :before, :after)""")) {
            for (AuditEntry entry : entries) {
                int position = 0;
                for (AuditEntry.Change change : entry.changes()) {
                    bindKey(batch, entry.edition(), entry.aggregate())
                            .bind("number", entry.number())
                            .bind("position", ++position)
                            .bind("place", change.place());
                    bindText(batch, "before", change.before());
                    bindText(batch, "after", change.after());
                    batch.add();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** All entries about an aggregate, in their order. */
    static List<AuditEntry> chain(Handle handle, EditionId edition, Subject aggregate) {
        Map<Long, List<AuditEntry.Change>> changes = new HashMap<>();
        bindKey(handle.createQuery("""
                        SELECT entry_no, place, json_before, json_after
                          FROM empirie.audit_change
                         WHERE edition_id = :edition AND aggregate = :aggregate
                         ORDER BY entry_no, position"""), edition, aggregate)
                .map((row, context) -> changes.computeIfAbsent(row.getLong("entry_no"), number -> new ArrayList<>())
                        .add(change(row.getString("place"), row.getString("json_before"), row.getString("json_after"))))
                .list();
        return entries(handle.createQuery(ENTRIES), edition, aggregate).stream()
                .map(entry -> with(changes.getOrDefault(entry.number(), List.of()), entry))
                .toList();
    }

    /** The last entry about an aggregate, without reading those before it. */
    static Optional<AuditEntry> last(Handle handle, EditionId edition, Subject aggregate) {
        return entries(handle.createQuery(ENTRIES + " DESC FETCH FIRST 1 ROW ONLY"), edition, aggregate).stream()
                .findFirst()
                .map(entry -> with(
                        bindKey(handle.createQuery("""
                                        SELECT place, json_before, json_after
                                          FROM empirie.audit_change
                                         WHERE edition_id = :edition AND aggregate = :aggregate AND entry_no = :number
                                         ORDER BY position"""), edition, aggregate)
                                .bind("number", entry.number())
                                .map((row, context) -> change(
                                        row.getString("place"),
                                        row.getString("json_before"),
                                        row.getString("json_after")))
                                .list(),
                        entry));
    }

    private static List<AuditEntry> entries(Query query, EditionId edition, Subject aggregate) {
        return bindKey(query, edition, aggregate)
                .map((row, context) -> new AuditEntry(
                        edition,
                        aggregate,
                        row.getLong("entry_no"),
                        row.getString("act"),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor")),
                                Optional.ofNullable(row.getString("actor_id")).map(PersonId::new)),
                        Optional.ofNullable(row.getString("in_place_of")).map(Role::valueOf),
                        row.getObject("holds_from", LocalDate.class),
                        Instant.parse(row.getString("done_at")),
                        row.getString("fingerprint_before"),
                        row.getString("fingerprint_after"),
                        List.of()))
                .list();
    }

    private static AuditEntry.Change change(String place, @Nullable String before, @Nullable String after) {
        return new AuditEntry.Change(place, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static AuditEntry with(List<AuditEntry.Change> changes, AuditEntry entry) {
        return new AuditEntry(
                entry.edition(),
                entry.aggregate(),
                entry.number(),
                entry.act(),
                entry.by(),
                entry.inPlaceOf(),
                entry.on(),
                entry.at(),
                entry.before(),
                entry.after(),
                changes);
    }

    private static <S extends SqlStatement<S>> S bindKey(S statement, EditionId edition, Subject aggregate) {
        return statement.bind("edition", edition.value()).bind("aggregate", aggregate.value());
    }

    private static void bindText(PreparedBatch batch, String name, Optional<String> text) {
        batch.bind(name, Column.Type.TEXT.argument(text.orElse(null)));
    }
}
