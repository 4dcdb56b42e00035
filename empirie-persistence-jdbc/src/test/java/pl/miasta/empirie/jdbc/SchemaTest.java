package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables are as the code describes them, and as reports may rely on. */
class SchemaTest {
    private static Jdbi jdbi;

    @BeforeAll
    static void migrate() {
        jdbi = Jdbi.create(TestDatabase.migratedInMemory());
    }

    private static List<String> ask(String sql, Object... values) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.mapTo(String.class)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .list();
        });
    }

    private static List<String> tables() {
        return ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'EMPIRIE'"
                + " AND table_name <> 'empirie_schema_history'");
    }

    @Test
    void everyTableIsDescribedAndEveryDescribedOneIsThere() {
        Set<String> described = new TreeSet<>(List.of("edition", "schema_version"));
        EditionRows.TABLES.forEach(table -> described.add(table.name()));
        described.addAll(AuditRows.TABLES);
        assertThat(new TreeSet<>(tables())).isEqualTo(described);
    }

    @Test
    void everyColumnIsDescribedAndEveryDescribedOneIsThere() {
        for (Table table : EditionRows.TABLES) {
            List<String> described = new ArrayList<>(List.of("edition_id"));
            table.columns().forEach(column -> described.add(column.name()));
            assertThat(ask(
                            "SELECT column_name FROM information_schema.columns"
                                    + " WHERE table_schema = 'EMPIRIE' AND table_name = ?",
                            table.name().toUpperCase(Locale.ROOT)))
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
            assertThat(keys(table, "FOREIGN KEY"))
                    .as(table.name())
                    .isNotEmpty()
                    .allSatisfy(columns -> assertThat(columns).startsWith("edition_id"));
        }
    }

    private static List<List<String>> keys(Table table, String type) {
        return ask("""
                        SELECT constraint_name FROM information_schema.table_constraints
                         WHERE table_schema = 'EMPIRIE' AND table_name = ? AND constraint_type = ?""", table.name().toUpperCase(Locale.ROOT), type).stream()
                .map(name -> ask("""
                        SELECT column_name FROM information_schema.key_column_usage
                         WHERE table_schema = 'EMPIRIE' AND constraint_name = ? ORDER BY ordinal_position""", name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void everyTableSaysWhatItMeans() {
        assertThat(ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'EMPIRIE'"
                        + " AND table_name <> 'empirie_schema_history' AND COALESCE(remarks, '') NOT LIKE '%(%)%'"))
                .isEmpty();
    }

    @Test
    void parentsStandBeforeTheirChildren() {
        List<String> order = new ArrayList<>(List.of("edition"));
        EditionRows.TABLES.forEach(table -> order.add(table.name()));
        order.addAll(AuditRows.TABLES);
        List<String> bonds = ask("""
                SELECT DISTINCT child.table_name || '>' || parent.table_name
                  FROM information_schema.referential_constraints bond
                  JOIN information_schema.table_constraints child
                    ON child.constraint_schema = bond.constraint_schema AND child.constraint_name = bond.constraint_name
                  JOIN information_schema.table_constraints parent
                    ON parent.constraint_schema = bond.unique_constraint_schema
                   AND parent.constraint_name = bond.unique_constraint_name
                 WHERE bond.constraint_schema = 'EMPIRIE'""");
        assertThat(bonds).hasSizeGreaterThan(80).allSatisfy(bond -> {
            String[] ends = bond.split(">", -1);
            assertThat(order.indexOf(ends[1])).isLessThan(order.indexOf(ends[0]));
        });
    }
}
