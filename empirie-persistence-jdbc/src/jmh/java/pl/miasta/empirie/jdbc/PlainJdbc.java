package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import pl.miasta.empirie.edition.Edition;

/**
 * The same rows into the same tables and back, by prepared statements and nothing above them: no edition is taken apart
 * or put together, no difference looked for.
 */
final class PlainJdbc {
    private static final String ROOT =
            "INSERT INTO empirie.edition (edition_id, title, first_day, last_day, version) VALUES (?, ?, ?, ?, 1)";
    private static final String FIND =
            "SELECT edition_id, title, first_day, last_day, version FROM empirie.edition WHERE edition_id = ?";

    private final DataSource database;
    private final boolean durable;
    private final Edition edition;
    private final List<Batch> batches = new ArrayList<>();

    /** Statements made of words, and cells made of the edition, before anything is measured. */
    PlainJdbc(DataSource database, boolean durable, Edition edition) {
        this.database = database;
        this.durable = durable;
        this.edition = edition;
        Rows rows = EditionRows.of(edition);
        for (Table table : EditionRows.TABLES) {
            List<Object[]> cells = rows.of(table).stream()
                    .map(row -> row.prefix(table.columns().size()).toArray())
                    .toList();
            batches.add(new Batch(table.insert(), table.select(), table.columns(), cells));
        }
    }

    private record Batch(String insert, String select, List<Column> columns, List<Object[]> rows) {}

    int rows() {
        return 1 + batches.stream().mapToInt(batch -> batch.rows().size()).sum();
    }

    void save(String id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement root = connection.prepareStatement(ROOT)) {
                root.setString(1, id);
                root.setString(2, edition.title());
                root.setObject(3, edition.firstDay());
                root.setObject(4, edition.lastDay());
                root.executeUpdate();
            }
            for (Batch batch : batches) {
                if (!batch.rows().isEmpty()) {
                    insert(connection, id, batch);
                }
            }
            connection.commit();
            if (durable) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, String id, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(batch.insert())) {
            for (Object[] row : batch.rows()) {
                statement.setString(1, id);
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 2, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** All cells, of the root first. */
    List<Object[]> get(String id) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(FIND)) {
                statement.setString(1, id);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(new Object[] {
                            result.getString(1),
                            result.getString(2),
                            Column.Type.DAY.read(result, 3),
                            Column.Type.DAY.read(result, 4),
                            result.getLong(5)
                        });
                    }
                }
            }
            for (Batch batch : batches) {
                select(connection, id, batch, rows);
            }
            connection.commit();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        return rows;
    }

    private static void select(Connection connection, String id, Batch batch, List<Object[]> rows) throws SQLException {
        List<Column> columns = batch.columns();
        try (PreparedStatement statement = connection.prepareStatement(batch.select())) {
            statement.setString(1, id);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] cells = new Object[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = columns.get(i).type().read(result, i + 1);
                    }
                    rows.add(cells);
                }
            }
        }
    }
}
