package pl.miasta.empirie.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import pl.miasta.empirie.edition.EditionId;

/**
 * Statements about one edition on their way to the database. They are carried out in their order, at the latest when they
 * are {@link #send sent}; a dialect that can sends all of them in one round trip. For one thread, in one transaction.
 */
interface Wire {
    /** What is done with the rows of a query. */
    interface Reader {
        /** Called once; {@code rows} stands before the first. */
        void read(ResultSet rows) throws SQLException;
    }

    /** A query with values for its question marks. */
    void query(String sql, List<Value> values, Reader reader) throws SQLException;

    /** A change, and how many rows it met. */
    void update(String sql, List<Value> values, IntConsumer met) throws SQLException;

    /** All rows of an edition in a table. */
    default void select(Table table, EditionId edition, Consumer<Row> to) throws SQLException {
        query(table.select(), List.of(Value.of(edition.value())), rows -> {
            while (rows.next()) {
                to.accept(Row.read(table, rows));
            }
        });
    }

    void insert(Table table, EditionId edition, List<Row> rows) throws SQLException;

    void update(Table table, EditionId edition, List<Row> rows) throws SQLException;

    void delete(Table table, EditionId edition, List<Row> rows) throws SQLException;

    /** Sees to it that all of them are carried out and all readers have read. */
    void send() throws SQLException;
}
