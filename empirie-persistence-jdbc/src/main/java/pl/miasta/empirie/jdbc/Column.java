package pl.miasta.empirie.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** A column: its name and what is in it. */
record Column(String name, Type type) {
    /** What a column holds, in Java and in JDBC. */
    enum Type {
        TEXT(String.class, Types.VARCHAR),
        WHOLE(Integer.class, Types.INTEGER),
        FLAG(Boolean.class, Types.BOOLEAN),
        DAY(LocalDate.class, Types.DATE),
        TIME(LocalTime.class, Types.TIME);

        private final Class<?> java;
        private final int jdbc;

        Type(Class<?> java, int jdbc) {
            this.java = java;
            this.jdbc = jdbc;
        }

        boolean fits(@Nullable Object value) {
            return value == null || java.isInstance(value);
        }

        /** Past JDBI's own arguments, which carry days through {@code java.sql.Date} and so through the default zone. */
        Argument argument(@Nullable Object value) {
            return (index, statement, context) -> {
                if (value == null) {
                    statement.setNull(index, jdbc);
                } else {
                    statement.setObject(index, value, jdbc);
                }
            };
        }

        @Nullable
        Object read(ResultSet row, int index) throws SQLException {
            // getObject would answer a Clob for long texts, which ends with the transaction
            return this == TEXT ? row.getString(index) : row.getObject(index, java);
        }
    }
}
