package pl.miasta.empirie.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.OutboxEvent;
import pl.miasta.empirie.rule.Subject;

/**
 * The outbox in two tables: the events, and a row for each stream with its lease. A lease is taken by one UPDATE that
 * only one can win, so that no database needs to know how to skip locks.
 */
final class JdbcOutbox implements Outbox {
    /** How many streams are looked at before it is said that all that waits is held. */
    private static final int CANDIDATES = 20;
    /** How many events are lent at once; those of one version stay together, and acts have a few. */
    private static final int MOST = 200;

    private final Database database;

    JdbcOutbox(Database database) {
        this.database = database;
    }

    /** Says of streams that something waits in them. Under the claim of the edition's version: nobody else does. */
    static void announce(Wire wire, EditionId edition, long version, List<String> streams) throws SQLException {
        for (String stream : streams) {
            Value id = Value.of(edition.value());
            wire.update(
                    "INSERT INTO empirie.outbox_stream (edition_id, stream, last_version, delivered_version)"
                            + " SELECT e.edition_id, s.stream, 0, 0 FROM empirie.edition e"
                            + " CROSS JOIN (SELECT CAST(? AS varchar(64)) AS stream) s WHERE e.edition_id = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM empirie.outbox_stream t"
                            + " WHERE t.edition_id = e.edition_id AND t.stream = s.stream)",
                    List.of(Value.of(stream), id),
                    met -> {});
            wire.update(
                    "UPDATE empirie.outbox_stream SET last_version = ? WHERE edition_id = ? AND stream = ?",
                    List.of(Value.of(version), id, Value.of(stream)),
                    met -> {});
        }
    }

    @Override
    public Optional<Delivery> take(String consumer, Instant now, Duration lease) {
        if (consumer.isEmpty() || consumer.length() > 64) {
            throw new IllegalArgumentException("a consumer has a name of 1 to 64 characters");
        }
        String from = Moments.text(now);
        Instant until = now.plus(lease);
        return database.write("taking events out of the outbox", session -> {
            Handle handle = session.handle();
            for (Stream stream : waiting(handle, from)) {
                if (isTaken(handle, stream, consumer, from, Moments.text(until))) {
                    return Optional.of(new Delivery(
                            stream.edition(),
                            TraceRows.network(stream.name()),
                            consumer,
                            until,
                            events(handle, stream)));
                }
            }
            return Optional.empty();
        });
    }

    private record Stream(EditionId edition, String name, long delivered) {}

    private static List<Stream> waiting(Handle handle, String now) {
        return handle.createQuery("""
                        SELECT edition_id, stream, delivered_version
                          FROM empirie.outbox_stream
                         WHERE last_version > delivered_version AND (lease_until IS NULL OR lease_until <= :now)
                         ORDER BY edition_id, stream
                         FETCH FIRST :most ROWS ONLY""")
                .bind("now", now)
                .bind("most", CANDIDATES)
                .map((row, context) -> new Stream(
                        new EditionId(row.getString("edition_id")),
                        row.getString("stream"),
                        row.getLong("delivered_version")))
                .list();
    }

    private static boolean isTaken(Handle handle, Stream stream, String consumer, String now, String until) {
        return handle.createUpdate("""
                                UPDATE empirie.outbox_stream SET lease_owner = :owner, lease_until = :until
                                 WHERE edition_id = :edition AND stream = :stream AND delivered_version = :delivered
                                   AND last_version > delivered_version
                                   AND (lease_until IS NULL OR lease_until <= :now)""")
                        .bind("owner", consumer)
                        .bind("until", until)
                        .bind("edition", stream.edition().value())
                        .bind("stream", stream.name())
                        .bind("delivered", stream.delivered())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static List<OutboxEvent> events(Handle handle, Stream stream) {
        List<OutboxEvent> events = handle.createQuery("""
                        SELECT version, place, kind, subject, body, done_at
                          FROM empirie.outbox_event
                         WHERE edition_id = :edition AND stream = :stream AND version > :delivered
                         ORDER BY version, place
                         FETCH FIRST :most ROWS ONLY""")
                .bind("edition", stream.edition().value())
                .bind("stream", stream.name())
                .bind("delivered", stream.delivered())
                .bind("most", MOST)
                .map((row, context) -> new OutboxEvent(
                        stream.edition(),
                        TraceRows.network(stream.name()),
                        row.getLong("version"),
                        row.getInt("place"),
                        row.getString("kind"),
                        new Subject(row.getString("subject")),
                        row.getString("body"),
                        Moments.of(row.getString("done_at"))))
                .list();
        long last = events.get(events.size() - 1).version();
        boolean mayBeCut = events.size() == MOST && events.get(0).version() < last;
        return mayBeCut
                ? events.stream().filter(event -> event.version() < last).toList()
                : events;
    }

    @Override
    public boolean delivered(Delivery delivery) {
        long last = delivery.events().get(delivery.events().size() - 1).version();
        return database.write("taking delivered events out of the outbox", session -> {
            Handle handle = session.handle();
            int met = handle.createUpdate("""
                            UPDATE empirie.outbox_stream
                               SET delivered_version = :last, lease_owner = NULL, lease_until = NULL
                             WHERE edition_id = :edition AND stream = :stream
                               AND lease_owner = :owner AND lease_until = :until""")
                    .bind("last", last)
                    .bind("edition", delivery.edition().value())
                    .bind("stream", TraceRows.stream(delivery.network()))
                    .bind("owner", delivery.consumer())
                    .bind("until", Moments.text(delivery.until()))
                    .execute();
            if (met == 1) {
                handle.createUpdate("""
                                DELETE FROM empirie.outbox_event
                                 WHERE edition_id = :edition AND stream = :stream AND version <= :last""")
                        .bind("edition", delivery.edition().value())
                        .bind("stream", TraceRows.stream(delivery.network()))
                        .bind("last", last)
                        .execute();
            }
            return met == 1;
        });
    }
}
