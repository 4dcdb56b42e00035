package pl.miasta.empirie.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the edition's rows. Every key begins with {@code edition_id}, which is left out here: it is the same for
 * all rows of an edition. The keys of a child begin with the keys of its parent, in the same order.
 */
final class Table {
    private final String name;
    private final Owner owner;
    private final List<Column> columns;
    private final int keys;
    private final Map<String, Integer> places;
    private final Once selectSql = new Once(this::makeSelect);
    private final Once insertSql = new Once(this::makeInsert);
    private final Once updateSql = new Once(this::makeUpdate);
    private final Once deleteSql = new Once(this::makeDelete);

    /** A statement that is put together when it is first asked for, and then is the same text for good. */
    private static final class Once {
        private final Supplier<String> maker;
        private volatile @Nullable String text;

        Once(Supplier<String> maker) {
            this.maker = maker;
        }

        String get() {
            String known = text;
            if (known == null) {
                known = maker.get();
                text = known;
            }
            return known;
        }
    }

    private Table(String name, Owner owner, List<Column> columns, int keys) {
        this.name = name;
        this.owner = owner;
        this.columns = List.copyOf(columns);
        this.keys = keys;
        this.places = new HashMap<>();
        for (Column column : columns) {
            if (places.put(column.name(), places.size()) != null) {
                throw new IllegalStateException("table " + name + " has two columns " + column.name());
            }
        }
    }

    static Table named(String name, Owner owner) {
        return new Table(name, owner, List.of(), 0);
    }

    /** With ids that identify a row, after those already named. */
    Table key(String... ids) {
        return keyed(Column.Type.TEXT, ids);
    }

    /** With numbers that identify a row, after the keys already named. */
    Table keyNumber(String... numbers) {
        return keyed(Column.Type.WHOLE, numbers);
    }

    /** With long numbers that identify a row, after the keys already named. */
    Table keyLong(String... numbers) {
        return keyed(Column.Type.LONG, numbers);
    }

    Table text(String... names) {
        return with(Column.Type.TEXT, names);
    }

    Table whole(String... names) {
        return with(Column.Type.WHOLE, names);
    }

    Table number(String... names) {
        return with(Column.Type.LONG, names);
    }

    Table flag(String... names) {
        return with(Column.Type.FLAG, names);
    }

    Table day(String... names) {
        return with(Column.Type.DAY, names);
    }

    Table time(String... names) {
        return with(Column.Type.TIME, names);
    }

    private Table keyed(Column.Type type, String... names) {
        if (keys != columns.size()) {
            throw new IllegalStateException("keys of table " + name + " come first");
        }
        Table next = with(type, names);
        return new Table(name, owner, next.columns, next.columns.size());
    }

    private Table with(Column.Type type, String... names) {
        List<Column> next = new ArrayList<>(columns);
        for (String column : names) {
            next.add(new Column(column, type));
        }
        return new Table(name, owner, next, keys);
    }

    String name() {
        return name;
    }

    Owner owner() {
        return owner;
    }

    /** Whether each of its rows is the first one of an aggregate. */
    boolean isRootOfAggregate() {
        return name.equals(owner.root());
    }

    /** Its name with the schema. */
    String qualified() {
        return Database.SCHEMA + "." + name;
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> keyColumns() {
        return columns.subList(0, keys);
    }

    List<Column> otherColumns() {
        return columns.subList(keys, columns.size());
    }

    int keySize() {
        return keys;
    }

    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalStateException("table " + name + " has no column " + column);
        }
        return place;
    }

    /** The column that keeps the order of the list: {@code position}, or else the last number of the key. */
    String order() {
        if (places.containsKey("position")) {
            return "position";
        }
        return columns.get(keys - 1).name();
    }

    String select() {
        return selectSql.get();
    }

    private String makeSelect() {
        return "SELECT %s FROM %s WHERE edition_id = ?%s"
                .formatted(names(columns), qualified(), keys == 0 ? "" : " ORDER BY " + order());
    }

    String insert() {
        return insertSql.get();
    }

    private String makeInsert() {
        return "INSERT INTO %s (%s) VALUES (?%s)"
                .formatted(
                        qualified(),
                        columns.isEmpty() ? "edition_id" : "edition_id, " + names(columns),
                        ", ?".repeat(columns.size()));
    }

    String update() {
        return updateSql.get();
    }

    private String makeUpdate() {
        return "UPDATE %s SET %s WHERE %s"
                .formatted(
                        qualified(),
                        otherColumns().stream()
                                .map(column -> column.name() + " = ?")
                                .collect(Collectors.joining(", ")),
                        byKey());
    }

    String delete() {
        return deleteSql.get();
    }

    private String makeDelete() {
        return "DELETE FROM %s WHERE %s".formatted(qualified(), byKey());
    }

    private String byKey() {
        return "edition_id = ?"
                + keyColumns().stream()
                        .map(column -> " AND " + column.name() + " = ?")
                        .collect(Collectors.joining());
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name;
    }
}
