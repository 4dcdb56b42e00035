package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import pl.miasta.empirie.edition.EditionId;

/** The wire that every database has: a statement at a time, a batch for the rows of a table. */
final class OneByOne implements Wire {
    private final Connection connection;

    OneByOne(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void query(String sql, List<Value> values, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Value.bind(statement, 1, values);
            try (ResultSet rows = statement.executeQuery()) {
                reader.read(rows);
            }
        }
    }

    @Override
    public void update(String sql, List<Value> values, IntConsumer met) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Value.bind(statement, 1, values);
            met.accept(statement.executeUpdate());
        }
    }

    @Override
    public void insert(Table table, EditionId edition, List<Row> rows) throws SQLException {
        batch(table.insert(), rows, (statement, row) -> {
            statement.setString(1, edition.value());
            bind(statement, 2, row, 0, table.columns().size());
        });
    }

    @Override
    public void update(Table table, EditionId edition, List<Row> rows) throws SQLException {
        int keys = table.keySize();
        int others = table.otherColumns().size();
        batch(table.update(), rows, (statement, row) -> {
            bind(statement, 1, row, keys, keys + others);
            statement.setString(others + 1, edition.value());
            bind(statement, others + 2, row, 0, keys);
        });
    }

    @Override
    public void delete(Table table, EditionId edition, List<Row> rows) throws SQLException {
        batch(table.delete(), rows, (statement, row) -> {
            statement.setString(1, edition.value());
            bind(statement, 2, row, 0, table.keySize());
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement, Row row) throws SQLException;
    }

    private void batch(String sql, List<Row> rows, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int at, Row row, int from, int to) throws SQLException {
        for (int place = from; place < to; place++) {
            Column column = row.table().columns().get(place);
            column.type().bind(statement, at + place - from, row.cell(place));
        }
    }

    @Override
    public void send() {
        // all is done
    }
}
