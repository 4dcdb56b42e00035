package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables are as the code describes them, and as reports may rely on: the same on every database. */
abstract class SchemaContract {
    private static final List<Table> TABLES = Stream.of(EditionRows.TABLES, List.of(HeadRows.TABLE), TraceRows.TABLES)
            .flatMap(List::stream)
            .toList();
    private static final String BASE_TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE LOWER(table_schema) = 'empirie' AND table_type = 'BASE TABLE'"
            + " AND LOWER(table_name) <> 'empirie_schema_history'";

    private Jdbi jdbi;

    /** A database with our tables, of which nothing is changed. */
    protected abstract DataSource migrated();

    /** A query for the names of the tables and views whose comment gives no Polish term in brackets. */
    protected abstract String uncommented();

    @BeforeEach
    void connect() {
        jdbi = Jdbi.create(migrated());
    }

    private List<String> ask(String sql, Object... values) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("SELECT LOWER(x.a) FROM (" + sql + ") x(a)");
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.mapTo(String.class).list();
        });
    }

    @Test
    void everyTableIsDescribedAndEveryDescribedOneIsThere() {
        Set<String> described = new TreeSet<>(List.of("edition", "schema_version"));
        TABLES.forEach(table -> described.add(table.name()));
        assertThat(new TreeSet<>(ask(BASE_TABLES))).isEqualTo(described);
    }

    @Test
    void everyColumnIsDescribedAndEveryDescribedOneIsThere() {
        for (Table table : TABLES) {
            List<String> described = new ArrayList<>(List.of("edition_id"));
            table.columns().forEach(column -> described.add(column.name()));
            assertThat(ask(
                            "SELECT column_name FROM information_schema.columns"
                                    + " WHERE LOWER(table_schema) = 'empirie' AND LOWER(table_name) = ?",
                            table.name()))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void everyKeyBeginsWithTheEdition() {
        for (Table table : EditionRows.TABLES) {
            List<String> key = new ArrayList<>(List.of("edition_id"));
            table.keyColumns().forEach(column -> key.add(column.name()));
            assertThat(keys(table, "PRIMARY KEY")).as(table.name()).isEqualTo(List.of(key));
        }
        for (Table table : TABLES) {
            assertThat(keys(table, "PRIMARY KEY"))
                    .as(table.name())
                    .hasSize(1)
                    .allSatisfy(columns -> assertThat(columns).startsWith("edition_id"));
            assertThat(keys(table, "FOREIGN KEY"))
                    .as(table.name())
                    .isNotEmpty()
                    .allSatisfy(columns -> assertThat(columns).startsWith("edition_id"));
            assertThat(keys(table, "UNIQUE")).as(table.name()).isEmpty();
        }
    }

    private List<List<String>> keys(Table table, String type) {
        return ask("""
                        SELECT constraint_name FROM information_schema.table_constraints
                         WHERE LOWER(table_schema) = 'empirie' AND LOWER(table_name) = ? AND constraint_type = ?""", table.name(), type).stream()
                .map(name -> ask("""
                        SELECT column_name FROM information_schema.key_column_usage
                         WHERE LOWER(table_schema) = 'empirie' AND LOWER(table_name) = ?
                           AND LOWER(constraint_name) = ? ORDER BY ordinal_position""", table.name(), name))
                .toList();
    }

    @Test
    void everyTableSaysWhatItMeans() {
        assertThat(ask(uncommented())).isEmpty();
    }

    @Test
    void parentsStandBeforeTheirChildren() {
        List<String> order = new ArrayList<>(List.of("edition"));
        TABLES.forEach(table -> order.add(table.name()));
        List<String> bonds = ask("""
                SELECT DISTINCT child.table_name || '>' || parent.table_name
                  FROM information_schema.referential_constraints bond
                  JOIN information_schema.table_constraints child
                    ON child.constraint_schema = bond.constraint_schema AND child.constraint_name = bond.constraint_name
                  JOIN information_schema.table_constraints parent
                    ON parent.constraint_schema = bond.unique_constraint_schema
                   AND parent.constraint_name = bond.unique_constraint_name
                 WHERE LOWER(bond.constraint_schema) = 'empirie'""");
        assertThat(bonds).hasSizeGreaterThan(80).allSatisfy(bond -> {
            String[] ends = bond.split(">", -1);
            assertThat(order.indexOf(ends[1])).isLessThan(order.indexOf(ends[0]));
        });
    }
}
