package pl.miasta.empirie.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.StorageException;

/**
 * PostgreSQL's wire: all statements in one, joined by semicolons, which its driver sends in one go; the rows of a table
 * as an array a column. What counts on a real network is how often it is crossed.
 */
final class AtOnce implements Wire {
    private static final Map<Table, String> INSERTS = new ConcurrentHashMap<>();
    private static final Map<Table, String> UPDATES = new ConcurrentHashMap<>();
    private static final Map<Table, String> DELETES = new ConcurrentHashMap<>();

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Array> arrays = new ArrayList<>();
    private String ending = "";

    private interface Binding {
        void bind(PreparedStatement statement, int index) throws SQLException;
    }

    private interface Result {
        void take(PreparedStatement statement) throws SQLException;
    }

    AtOnce(Connection connection) {
        this.connection = connection;
    }

    /** A statement without values or answer. */
    AtOnce say(String sql) {
        statements.add(sql);
        results.add(statement -> {});
        return this;
    }

    /** With a statement that goes behind the next ones that are sent. */
    AtOnce endingWith(String sql) {
        ending = sql;
        return this;
    }

    @Override
    public void query(String sql, List<Value> values, Reader reader) {
        statements.add(sql);
        values.forEach(this::value);
        results.add(statement -> {
            try (ResultSet rows = statement.getResultSet()) {
                reader.read(rows);
            }
        });
    }

    @Override
    public void update(String sql, List<Value> values, IntConsumer met) {
        statements.add(sql);
        values.forEach(this::value);
        results.add(statement -> met.accept(statement.getUpdateCount()));
    }

    private void value(Value value) {
        Storable.require("a value of the edition", value.content());
        bindings.add(value::bind);
    }

    @Override
    public void insert(Table table, EditionId edition, List<Row> rows) throws SQLException {
        if (table.columns().isEmpty()) {
            update(table.insert(), List.of(Value.of(edition.value())), met -> {});
            return;
        }
        statements.add(INSERTS.computeIfAbsent(table, AtOnce::inserting));
        value(Value.of(edition.value()));
        columns(table, table.columns(), rows);
        ignoreCount();
    }

    @Override
    public void update(Table table, EditionId edition, List<Row> rows) throws SQLException {
        statements.add(UPDATES.computeIfAbsent(table, AtOnce::updating));
        columns(table, table.columns(), rows);
        value(Value.of(edition.value()));
        ignoreCount();
    }

    @Override
    public void delete(Table table, EditionId edition, List<Row> rows) throws SQLException {
        if (table.keySize() == 0) {
            update(table.delete(), List.of(Value.of(edition.value())), met -> {});
            return;
        }
        statements.add(DELETES.computeIfAbsent(table, AtOnce::deleting));
        columns(table, table.keyColumns(), rows);
        value(Value.of(edition.value()));
        ignoreCount();
    }

    private static String inserting(Table table) {
        return "INSERT INTO %s (edition_id, %s) SELECT ?, d.* FROM %s"
                .formatted(table.qualified(), Table.names(table.columns()), unnested(table.columns()));
    }

    private static String updating(Table table) {
        return "UPDATE %s AS t SET %s FROM %s WHERE %s"
                .formatted(
                        table.qualified(),
                        table.otherColumns().stream()
                                .map(column -> "%1$s = d.%1$s".formatted(column.name()))
                                .collect(Collectors.joining(", ")),
                        unnested(table.columns()),
                        byKey(table));
    }

    private static String deleting(Table table) {
        return "DELETE FROM %s AS t USING %s WHERE %s"
                .formatted(table.qualified(), unnested(table.keyColumns()), byKey(table));
    }

    private void ignoreCount() {
        results.add(statement -> {});
    }

    private static String byKey(Table table) {
        return Stream.concat(
                        Stream.of("t.edition_id = ?"),
                        table.keyColumns().stream().map(column -> "t.%1$s = d.%1$s".formatted(column.name())))
                .collect(Collectors.joining(" AND "));
    }

    private static String unnested(List<Column> columns) {
        return columns.stream()
                .map(column -> "?::" + column.type().inPostgres() + "[]")
                .collect(Collectors.joining(", ", "unnest(", ") AS d (" + Table.names(columns) + ")"));
    }

    private void columns(Table table, List<Column> columns, List<Row> rows) throws SQLException {
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            @Nullable Object[] cells = new @Nullable Object[rows.size()];
            for (int i = 0; i < cells.length; i++) {
                Object cell = rows.get(i).cell(place);
                Storable.require(table.name() + "." + column.name(), cell);
                boolean isTime = column.type() == Column.Type.DAY || column.type() == Column.Type.TIME;
                cells[i] = isTime && cell != null ? cell.toString() : cell;
            }
            Array array = connection.createArrayOf(column.type().inPostgres(), cells);
            arrays.add(array);
            bindings.add((statement, index) -> statement.setArray(index, array));
        }
    }

    @Override
    public void send() throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        if (!ending.isEmpty()) {
            say(ending);
            ending = "";
        }
        try (PreparedStatement statement = connection.prepareStatement(String.join(";", statements))) {
            for (int i = 0; i < bindings.size(); i++) {
                bindings.get(i).bind(statement, i + 1);
            }
            statement.execute();
            for (int i = 0; i < results.size(); i++) {
                if (i > 0) {
                    statement.getMoreResults();
                }
                results.get(i).take(statement);
            }
        } finally {
            for (Array array : arrays) {
                array.free();
            }
            statements.clear();
            bindings.clear();
            results.clear();
            arrays.clear();
        }
    }

    /** What PostgreSQL would refuse, or its driver would change without a word. */
    private static final class Storable {
        static void require(String where, @Nullable Object value) {
            if (value instanceof String text && !isStorable(text)) {
                throw StorageException.of(
                        "keeping " + where + ", which holds U+0000 or half a character,",
                        StorageException.Kind.UNSTORABLE,
                        "");
            }
        }

        private static boolean isStorable(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0 || Character.isLowSurrogate(c)) {
                    return false;
                }
                if (Character.isHighSurrogate(c)) {
                    i++;
                    if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
