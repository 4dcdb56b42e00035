package pl.miasta.empirie.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands for a question mark: with its type, because an empty one has one, too. */
record Value(Column.Type type, @Nullable Object content) {
    static Value of(String text) {
        return new Value(Column.Type.TEXT, text);
    }

    static Value of(long number) {
        return new Value(Column.Type.LONG, number);
    }

    static Value of(LocalDate day) {
        return new Value(Column.Type.DAY, day);
    }

    static Value text(Optional<?> maybe) {
        return new Value(Column.Type.TEXT, maybe.map(Object::toString).orElse(null));
    }

    static Value day(Optional<LocalDate> maybe) {
        return new Value(Column.Type.DAY, maybe.orElse(null));
    }

    static void bind(PreparedStatement statement, int at, List<Value> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).bind(statement, at + i);
        }
    }

    void bind(PreparedStatement statement, int at) throws SQLException {
        type.bind(statement, at, content);
    }
}
