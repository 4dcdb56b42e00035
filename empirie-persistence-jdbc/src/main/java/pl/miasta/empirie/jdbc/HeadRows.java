package pl.miasta.empirie.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.rule.Subject;

/** How far each aggregate has come, as rows. */
final class HeadRows {
    static final Table TABLE = Owner.EDITION
            .table("aggregate_head")
            .key("aggregate")
            .number("version", "entry_no")
            .text("fingerprint");

    private HeadRows() {}

    static Rows of(Map<Subject, AggregateHead> heads) {
        Rows rows = new Rows();
        // in one order, so that two who write the same heads wait for each other and not in a ring
        new TreeMap<>(heads)
                .forEach((aggregate, head) -> rows.one(
                        TABLE,
                        Row.EDITION,
                        row -> row.put("aggregate", aggregate)
                                .put("version", head.version())
                                .put("entry_no", head.entries())
                                .put("fingerprint", head.fingerprint())));
        return rows;
    }

    static Map<Subject, AggregateHead> heads(Rows rows) {
        Map<Subject, AggregateHead> heads = new HashMap<>();
        rows.of(TABLE)
                .forEach(row -> heads.put(
                        row.id("aggregate", Subject::new),
                        new AggregateHead(row.number("version"), row.number("entry_no"), row.text("fingerprint"))));
        return heads;
    }

    /** Those that changed have one version more. */
    static Map<Subject, AggregateHead> changed(Map<Subject, AggregateHead> heads, Set<Subject> changed) {
        Map<Subject, AggregateHead> next = new HashMap<>(heads);
        changed.forEach(
                aggregate -> next.merge(aggregate, AggregateHead.NONE.changed(), (head, first) -> head.changed()));
        return next;
    }
}
