package pl.miasta.empirie.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/**
 * What has to be written so that the stored rows become the wanted ones. Rows are inserted from parents to children,
 * then updated, and deleted last, from children to parents: a row that is to lose its parent points to the new one
 * before the old one goes.
 *
 * @param moved those of the updated ones that are an aggregate of their own and only have another place in their list
 */
record Difference(List<Row> inserted, List<Row> updated, List<Row> deleted, Set<Row> moved) {
    Difference {
        inserted = List.copyOf(inserted);
        updated = List.copyOf(updated);
        deleted = List.copyOf(deleted);
        moved = Set.copyOf(moved);
    }

    /** @throws IllegalArgumentException if two wanted rows have one key: the domain has two things of one id */
    static Difference between(List<Table> tables, Rows stored, Rows wanted) {
        List<Row> inserted = new ArrayList<>();
        List<Row> updated = new ArrayList<>();
        List<Row> deleted = new ArrayList<>();
        Set<Row> moved = new HashSet<>();
        for (Table table : tables) {
            Map<List<@Nullable Object>, Row> left = new LinkedHashMap<>();
            stored.of(table).forEach(row -> left.put(row.key(), row));
            Map<List<@Nullable Object>, Row> seen = new LinkedHashMap<>();
            for (Row row : wanted.of(table)) {
                if (seen.put(row.key(), row) != null) {
                    throw new IllegalArgumentException("the edition has two of one id: table " + table);
                }
                Row before = left.remove(row.key());
                if (before == null) {
                    inserted.add(row);
                } else if (!before.equals(row)) {
                    updated.add(row);
                    if (table.isRootOfAggregate() && row.differsInPositionOnly(before)) {
                        moved.add(row);
                    }
                }
            }
            deleted.addAll(left.values());
        }
        Collections.reverse(deleted);
        return new Difference(inserted, updated, deleted, moved);
    }

    /** The aggregates of which something differs; the place of one in its list is nothing of its own. */
    Set<Subject> aggregates(EditionId edition) {
        Set<Subject> aggregates = new HashSet<>();
        inserted.forEach(row -> aggregates.add(row.table().owner().of(edition, row)));
        deleted.forEach(row -> aggregates.add(row.table().owner().of(edition, row)));
        updated.stream()
                .filter(row -> !moved.contains(row))
                .forEach(row -> aggregates.add(row.table().owner().of(edition, row)));
        return aggregates;
    }

    /** Puts it on the wire, a statement or a batch for the rows of each table. */
    void write(Wire wire, EditionId edition) throws SQLException {
        write(inserted, (table, rows) -> wire.insert(table, edition, rows));
        write(updated, (table, rows) -> wire.update(table, edition, rows));
        write(deleted, (table, rows) -> wire.delete(table, edition, rows));
    }

    private interface Writing {
        void write(Table table, List<Row> rows) throws SQLException;
    }

    /** Rows of a table stand together. */
    private static void write(List<Row> rows, Writing writing) throws SQLException {
        int next = 0;
        while (next < rows.size()) {
            int first = next;
            Table table = rows.get(first).table();
            while (next < rows.size() && rows.get(next).table() == table) {
                next++;
            }
            writing.write(table, rows.subList(first, next));
        }
    }
}
