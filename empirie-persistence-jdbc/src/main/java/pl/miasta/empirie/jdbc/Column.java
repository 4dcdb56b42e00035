package pl.miasta.empirie.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A column: its name and what is in it. */
record Column(String name, Type type) {
    /** What a column holds, in Java and in JDBC. */
    enum Type {
        TEXT(String.class, Types.VARCHAR, "text") {
            @Override
            @Nullable
            Object present(ResultSet row, int index) throws SQLException {
                // getObject would answer a Clob for long texts, which ends with the transaction
                return row.getString(index);
            }
        },
        WHOLE(Integer.class, Types.INTEGER, "int4") {
            @Override
            Object present(ResultSet row, int index) throws SQLException {
                return row.getInt(index);
            }
        },
        LONG(Long.class, Types.BIGINT, "int8") {
            @Override
            Object present(ResultSet row, int index) throws SQLException {
                return row.getLong(index);
            }
        },
        FLAG(Boolean.class, Types.BOOLEAN, "bool") {
            @Override
            Object present(ResultSet row, int index) throws SQLException {
                return row.getBoolean(index);
            }
        },
        DAY(LocalDate.class, Types.DATE, "date") {
            @Override
            @Nullable
            Object present(ResultSet row, int index) throws SQLException {
                return row.getObject(index, LocalDate.class);
            }
        },
        TIME(LocalTime.class, Types.TIME, "time") {
            @Override
            @Nullable
            Object present(ResultSet row, int index) throws SQLException {
                return row.getObject(index, LocalTime.class);
            }
        };

        private final Class<?> java;
        private final int jdbc;
        private final String postgres;

        Type(Class<?> java, int jdbc, String postgres) {
            this.java = java;
            this.jdbc = jdbc;
            this.postgres = postgres;
        }

        boolean fits(@Nullable Object value) {
            return value == null || java.isInstance(value);
        }

        /** PostgreSQL's name of it, for arrays. */
        String inPostgres() {
            return postgres;
        }

        void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setNull(index, jdbc);
            } else {
                statement.setObject(index, value, jdbc);
            }
        }

        @Nullable
        Object read(ResultSet row, int index) throws SQLException {
            Object value = present(row, index);
            return row.wasNull() ? null : value;
        }

        /** Whatever the driver answers; for NULL it may be anything. */
        @Nullable
        abstract Object present(ResultSet row, int index) throws SQLException;

        /** The type of a value that has one of its own. */
        static Type of(Object value) {
            for (Type type : values()) {
                if (type.java.isInstance(value)) {
                    return type;
                }
            }
            throw new IllegalStateException(
                    "no column holds a " + value.getClass().getSimpleName());
        }
    }
}
