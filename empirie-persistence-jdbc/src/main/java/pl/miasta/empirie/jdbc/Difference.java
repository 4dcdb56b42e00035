package pl.miasta.empirie.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.EditionId;

/**
 * What has to be written so that the stored rows become the wanted ones. Rows are inserted from parents to children,
 * then updated, and deleted last, from children to parents: a row that is to lose its parent points to the new one
 * before the old one goes.
 */
record Difference(List<Row> inserted, List<Row> updated, List<Row> deleted) {
    Difference {
        inserted = List.copyOf(inserted);
        updated = List.copyOf(updated);
        deleted = List.copyOf(deleted);
    }

    /** @throws IllegalArgumentException if two wanted rows have one key: the domain has two things of one id */
    static Difference between(List<Table> tables, Rows stored, Rows wanted) {
        List<Row> inserted = new ArrayList<>();
        List<Row> updated = new ArrayList<>();
        List<Row> deleted = new ArrayList<>();
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
                }
            }
            deleted.addAll(left.values());
        }
        Collections.reverse(deleted);
        return new Difference(inserted, updated, deleted);
    }

    void write(Handle handle, EditionId edition) {
        write(handle, inserted, Table::insert, (batch, row) -> {
            batch.bind(0, edition.value());
            bind(batch, 1, row, 0, row.table().columns().size());
        });
        write(handle, updated, Table::update, (batch, row) -> {
            int keys = row.table().keySize();
            int others = row.table().otherColumns().size();
            bind(batch, 0, row, keys, keys + others);
            batch.bind(others, edition.value());
            bind(batch, others + 1, row, 0, keys);
        });
        write(handle, deleted, Table::delete, (batch, row) -> {
            batch.bind(0, edition.value());
            bind(batch, 1, row, 0, row.table().keySize());
        });
    }

    private interface Binding {
        void bind(PreparedBatch batch, Row row);
    }

    /** One batch a table: rows of a table stand together. */
    private static void write(Handle handle, List<Row> rows, Function<Table, String> sql, Binding binding) {
        int next = 0;
        while (next < rows.size()) {
            Table table = rows.get(next).table();
            try (PreparedBatch batch = handle.prepareBatch(sql.apply(table))) {
                while (next < rows.size() && rows.get(next).table() == table) {
                    binding.bind(batch, rows.get(next));
                    batch.add();
                    next++;
                }
                batch.execute();
            }
        }
    }

    private static void bind(PreparedBatch batch, int at, Row row, int from, int to) {
        for (int place = from; place < to; place++) {
            Column column = row.table().columns().get(place);
            batch.bind(at + place - from, column.type().argument(row.cell(place)));
        }
    }
}
