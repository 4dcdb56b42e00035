package pl.miasta.empirie.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rows of one edition, by table, each table in the order of its lists. Filled by one thread, then only read. */
final class Rows {
    private final Map<Table, List<Row>> byTable = new HashMap<>();
    private final Map<Table, Map<List<@Nullable Object>, List<Row>>> byParent = new HashMap<>();

    List<Row> of(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** The names of the tables in which there are any. */
    Set<String> tables() {
        return byTable.keySet().stream().map(Table::name).collect(Collectors.toUnmodifiableSet());
    }

    void add(Row row) {
        byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }

    /** Writes one row. */
    Row one(Table table, Row parent, Consumer<Draft> write) {
        Draft draft = new Draft(table, parent);
        write.accept(draft);
        Row row = draft.row();
        add(row);
        return row;
    }

    /** Writes the row of something that may be there or not. */
    <T> void maybe(Table table, Row parent, Optional<T> value, BiConsumer<Draft, T> write) {
        maybe(table, parent, value, write, (row, present) -> {});
    }

    /** Writes the row of something that may be there or not, and what stands under it. */
    <T> void maybe(
            Table table, Row parent, Optional<T> value, BiConsumer<Draft, T> write, BiConsumer<Row, T> writeBelow) {
        value.ifPresent(present ->
                writeBelow.accept(one(table, parent, draft -> write.accept(draft, present)), present));
    }

    /** Writes a list, its order included. */
    <T> void list(Table table, Row parent, List<T> values, BiConsumer<Draft, T> write) {
        list(table, parent, values, write, (row, value) -> {});
    }

    /** Writes a list, and what stands under each of its elements. */
    <T> void list(Table table, Row parent, List<T> values, BiConsumer<Draft, T> write, BiConsumer<Row, T> writeBelow) {
        list(table, parent, values, index -> true, write, writeBelow);
    }

    /** Writes some elements of a list, each at its own place, and what stands under them. */
    <T> void list(
            Table table,
            Row parent,
            List<T> values,
            IntPredicate which,
            BiConsumer<Draft, T> write,
            BiConsumer<Row, T> writeBelow) {
        for (int i = 0; i < values.size(); i++) {
            if (which.test(i)) {
                int place = i + 1;
                T value = values.get(i);
                Row row = one(table, parent, draft -> write.accept(draft.put(table.order(), place), value));
                writeBelow.accept(row, value);
            }
        }
    }

    /** Reads a list in its order. */
    <T> List<T> list(Table table, Row parent, Function<Row, T> read) {
        return below(table, parent).stream().map(read).toList();
    }

    /** Shows the rows under another one, in their order. */
    void each(Table table, Row parent, Consumer<Row> visitor) {
        below(table, parent).forEach(visitor);
    }

    /** Reads what may be there or not. */
    <T> Optional<T> maybe(Table table, Row parent, Function<Row, T> read) {
        return below(table, parent).stream().findFirst().map(read);
    }

    private List<Row> below(Table table, Row parent) {
        int size = parent.table().keySize();
        return byParent.computeIfAbsent(table, wanted -> {
                    Map<List<@Nullable Object>, List<Row>> groups = new HashMap<>();
                    for (Row row : of(wanted)) {
                        groups.computeIfAbsent(row.prefix(size), key -> new ArrayList<>())
                                .add(row);
                    }
                    return groups;
                })
                .getOrDefault(parent.key(), List.of());
    }
}
