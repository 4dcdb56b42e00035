package pl.miasta.empirie.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.OutboxEvent;
import pl.miasta.empirie.port.Trace;

/** What is kept with a change as rows: they are added and never changed, so no table of {@link EditionRows}. */
final class TraceRows {
    static final Table ENTRY = Owner.EDITION
            .table("audit_entry")
            .key("aggregate")
            .keyLong("entry_no")
            .text("act", "actor", "actor_id", "in_place_of")
            .day("holds_from")
            .text("done_at", "fingerprint_before", "fingerprint_after");
    static final Table CHANGE = Owner.EDITION
            .table("audit_change")
            .key("aggregate")
            .keyLong("entry_no")
            .keyNumber("position")
            .text("place", "json_before", "json_after");
    static final Table COMMAND =
            Owner.EDITION.table("done_command").key("command_id").number("version");
    static final Table STREAM = Owner.EDITION
            .table("outbox_stream")
            .key("stream")
            .number("last_version", "delivered_version")
            .text("lease_owner", "lease_until");
    static final Table EVENT = Owner.EDITION
            .table("outbox_event")
            .key("stream")
            .keyLong("version")
            .keyNumber("place")
            .text("kind", "subject", "body", "done_at");

    static final List<Table> TABLES = List.of(ENTRY, CHANGE, COMMAND, STREAM, EVENT);

    private TraceRows() {}

    /** The rows to be inserted; those of streams are not among them, because they may be there. */
    static Rows of(Trace trace, long version) {
        Rows rows = new Rows();
        trace.entries().forEach(entry -> {
            rows.one(ENTRY, Row.EDITION, row -> write(row, entry));
            int position = 0;
            for (AuditEntry.Change change : entry.changes()) {
                int place = ++position;
                rows.one(
                        CHANGE,
                        Row.EDITION,
                        row -> row.put("aggregate", entry.aggregate())
                                .put("entry_no", entry.number())
                                .put("position", place)
                                .put("place", change.place())
                                .put("json_before", change.before())
                                .put("json_after", change.after()));
            }
        });
        trace.command()
                .ifPresent(command -> rows.one(
                        COMMAND,
                        Row.EDITION,
                        row -> row.put("command_id", command).put("version", version)));
        trace.events().forEach(event -> rows.one(EVENT, Row.EDITION, row -> write(row, event)));
        return rows;
    }

    private static void write(Draft row, AuditEntry entry) {
        row.put("aggregate", entry.aggregate())
                .put("entry_no", entry.number())
                .put("act", entry.act())
                .put("actor", entry.by().kind())
                .put("actor_id", entry.by().person())
                .put("in_place_of", entry.inPlaceOf())
                .put("holds_from", entry.on())
                .put("done_at", Moments.text(entry.at()))
                .put("fingerprint_before", entry.before())
                .put("fingerprint_after", entry.after());
    }

    private static void write(Draft row, OutboxEvent event) {
        row.put("stream", stream(event.network()))
                .put("version", event.version())
                .put("place", event.place())
                .put("kind", event.kind())
                .put("subject", event.subject())
                .put("body", event.body())
                .put("done_at", Moments.text(event.at()));
    }

    /** The streams in which something is put. */
    static List<String> streams(Trace trace) {
        TreeSet<String> streams = new TreeSet<>();
        trace.events().forEach(event -> streams.add(stream(event.network())));
        return new ArrayList<>(streams);
    }

    /** The edition's own stream has no name; a network's has its id. */
    static String stream(Optional<NetworkId> network) {
        return network.map(NetworkId::value).orElse("");
    }

    static Optional<NetworkId> network(String stream) {
        return stream.isEmpty() ? Optional.empty() : Optional.of(new NetworkId(stream));
    }

    /** Where it is known whether a command is done. */
    static String commandQuery() {
        return "SELECT version FROM empirie.done_command WHERE edition_id = ? AND command_id = ?";
    }

    static List<Value> commandValues(pl.miasta.empirie.edition.EditionId edition, CommandId command) {
        return List.of(Value.of(edition.value()), Value.of(command.value()));
    }
}
