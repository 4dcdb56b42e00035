package pl.miasta.empirie.jdbc;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.base.Period;

/** A row being written: every column has to be given, an empty one as an empty Optional. */
final class Draft {
    private final Table table;
    private final @Nullable Object[] cells;
    private final boolean[] given;

    Draft(Table table, Row parent) {
        this.table = table;
        this.cells = new @Nullable Object[table.columns().size()];
        this.given = new boolean[cells.length];
        for (int i = 0; i < parent.table().keySize(); i++) {
            cells[i] = parent.cell(i);
            given[i] = true;
        }
    }

    Draft put(String column, Object value) {
        int place = table.place(column);
        cells[place] = cell(value);
        given[place] = true;
        return this;
    }

    Draft put(Period period) {
        return put("first_day", period.from()).put("last_day", period.to());
    }

    /** Enumerations by name, ids by what they say, the rest as it is. */
    private static @Nullable Object cell(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? cell(maybe.get()) : null;
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        boolean plain = Arrays.stream(Column.Type.values()).anyMatch(type -> type.fits(value));
        return plain ? value : value.toString();
    }

    Row row() {
        for (int i = 0; i < given.length; i++) {
            if (!given[i]) {
                throw new IllegalStateException(
                        table + "." + table.columns().get(i).name() + " is not given");
            }
        }
        return Row.of(table, cells);
    }
}
