package pl.miasta.empirie.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;

/** Reads the audit of editions; {@link TraceRows} writes it. */
final class AuditRows {
    private static final String ENTRIES = """
            SELECT entry_no, act, actor, actor_id, in_place_of, holds_from, done_at, fingerprint_before, fingerprint_after
              FROM empirie.audit_entry
             WHERE edition_id = :edition AND aggregate = :aggregate
             ORDER BY entry_no""";

    private AuditRows() {}

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
                        Moments.of(row.getString("done_at")),
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
}
