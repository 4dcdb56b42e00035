package pl.miasta.empirie.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.base.Period;

/** A row of an edition, without its {@code edition_id}: immutable, read by the names of its columns. */
final class Row {
    /** What the rows directly under the edition are under. */
    static final Row EDITION = new Row(Owner.EDITION.table("edition"), new Object[0]);

    private final Table table;
    private final @Nullable Object[] cells;

    private Row(Table table, @Nullable Object[] cells) {
        this.table = table;
        this.cells = cells;
    }

    static Row of(Table table, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            if (!column.type().fits(cells[i]) || (i < table.keySize() && cells[i] == null)) {
                throw new IllegalStateException("wrong type in " + table + "." + column.name());
            }
        }
        return new Row(table, cells.clone());
    }

    static Row read(Table table, ResultSet rows) throws SQLException {
        List<Column> columns = table.columns();
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).type().read(rows, i + 1);
            if (i < table.keySize() && cells[i] == null) {
                throw new IllegalStateException("a key of " + table + " is empty");
            }
        }
        return new Row(table, cells);
    }

    Table table() {
        return table;
    }

    /** What identifies the row inside its edition and table. */
    List<@Nullable Object> key() {
        return prefix(table.keySize());
    }

    /** The first cells: of the key, that of a row above. */
    List<@Nullable Object> prefix(int size) {
        return Collections.unmodifiableList(Arrays.asList(cells).subList(0, size));
    }

    @Nullable
    Object cell(int place) {
        return cells[place];
    }

    String text(String column) {
        return is(column, String.class);
    }

    int whole(String column) {
        return is(column, Integer.class);
    }

    long number(String column) {
        return is(column, Long.class);
    }

    boolean flag(String column) {
        return is(column, Boolean.class);
    }

    LocalDate day(String column) {
        return is(column, LocalDate.class);
    }

    LocalTime time(String column) {
        return is(column, LocalTime.class);
    }

    Optional<String> maybeText(String column) {
        return maybe(column, String.class);
    }

    Optional<Integer> maybeWhole(String column) {
        return maybe(column, Integer.class);
    }

    Optional<LocalDate> maybeDay(String column) {
        return maybe(column, LocalDate.class);
    }

    <T> T id(String column, Function<String, T> make) {
        return make.apply(text(column));
    }

    <T> Optional<T> maybeId(String column, Function<String, T> make) {
        return maybeText(column).map(make);
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        return Enum.valueOf(words, text(column));
    }

    <E extends Enum<E>> Optional<E> maybeWord(String column, Class<E> words) {
        return maybeText(column).map(word -> Enum.valueOf(words, word));
    }

    Period period() {
        return new Period(day("first_day"), maybeDay("last_day"));
    }

    private <T> T is(String column, Class<T> type) {
        return Objects.requireNonNull(type.cast(cells[table.place(column)]), column);
    }

    private <T> Optional<T> maybe(String column, Class<T> type) {
        return Optional.ofNullable(type.cast(cells[table.place(column)]));
    }

    /** Whether it is the other one at another place of its list. */
    boolean differsInPositionOnly(Row other) {
        @Nullable Object[] there = cells.clone();
        int position = table.place("position");
        there[position] = other.cells[position];
        return Arrays.equals(there, other.cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && table == that.table && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    /** The table alone: cells may be names. */
    @Override
    public String toString() {
        return "a row of " + table;
    }
}
