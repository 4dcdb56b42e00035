package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.port.RichEdition;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

class MigrationsTest {
    private static final String SCRIPTS = "/db/migration/empirie/h2/";
    private static final String V1 = run("V1__editions.sql");
    private static final String[] AFTER_V1 = {run("V2__life.sql"), run("V3__views.sql"), run("V4__stores.sql")};

    private static String run(String script) {
        return "RUNSCRIPT FROM 'classpath:" + SCRIPTS + script + "'";
    }

    @Test
    void migratingTwiceKeepsWhatIsStored() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        EditionStore store = JdbcStores.on(database).editions();
        store.save(Versioned.fresh(RichEdition.edition()));
        Migrations.migrate(database);
        assertThat(JdbcStores.on(database).editions().get(RichEdition.edition().id()))
                .isEqualTo(new Versioned<>(RichEdition.edition(), 1));
    }

    @Test
    void aHostsOwnMigrationsLiveBeside() {
        JdbcDataSource database = TestDatabase.inMemory();
        TestDatabase.execute(database, "CREATE TABLE city (id integer PRIMARY KEY)", "INSERT INTO city VALUES (1)");
        Flyway host = Flyway.configure()
                .dataSource(database)
                .locations("classpath:no/such/place")
                .failOnMissingLocations(false)
                .baselineOnMigrate(true)
                .load();
        host.migrate();
        Migrations.migrate(database);
        host.migrate();
        EditionStore store = JdbcStores.on(database).editions();
        assertThat(store.save(Versioned.fresh(RichEdition.edition())).version()).isEqualTo(1);
    }

    @Test
    void theScriptsRunByAnotherToolAreRecognised() {
        JdbcDataSource database = TestDatabase.inMemory();
        TestDatabase.execute(database, V1);
        TestDatabase.execute(database, AFTER_V1);
        EditionStore store = JdbcStores.on(database).editions();
        assertThat(store.save(Versioned.fresh(RichEdition.edition())).version()).isEqualTo(1);
    }

    @Test
    void whatVersionOneHasStoredIsThereAfterMigrating() throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        withFlyway(database, "1");
        storeInOlderTables(database, RichEdition.edition());
        assertThatThrownBy(() -> JdbcStores.on(database)).hasMessageContaining("whose tables have version 1");
        Migrations.migrate(database);
        assertRichIsThereAndCanLive(JdbcStores.on(database).editions());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 17, 18, 40, 68})
    void whereTheSecondScriptStoppedHalfWayItIsRunAgain(int statements) throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        TestDatabase.execute(database, V1);
        storeInOlderTables(database, RichEdition.edition());
        String[] script = script("V2__life.sql").split(";\\R");
        assertThat(script).hasSizeGreaterThan(statements);
        TestDatabase.execute(database, Arrays.copyOf(script, statements));
        assertThatThrownBy(() -> JdbcStores.on(database)).hasMessageContaining("whose tables have version 1");
        TestDatabase.execute(database, AFTER_V1);
        assertRichIsThereAndCanLive(JdbcStores.on(database).editions());
    }

    @Test
    void whatVersionTwoHasStoredIsSeenInTheViews() throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        withFlyway(database, "2");
        storeInOlderTables(database, LivedEdition.edition());
        Migrations.migrate(database);
        assertFigures(database, LivedEdition.edition());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 35})
    void whereTheViewsStoppedHalfWayTheyAreMadeAgain(int statements) throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        TestDatabase.execute(database, V1, AFTER_V1[0]);
        storeInOlderTables(database, LivedEdition.edition());
        String[] script = script("V3__views.sql").split(";\\R");
        assertThat(script).hasSizeGreaterThan(statements);
        TestDatabase.execute(database, Arrays.copyOf(script, statements));
        TestDatabase.execute(database, AFTER_V1[1], AFTER_V1[2]);
        assertFigures(database, LivedEdition.edition());
    }

    private static void assertFigures(DataSource database, Edition edition) {
        try (ReportViews views = new ReportViews(database)) {
            views.assertFigures(edition);
        }
    }

    @Test
    void whatFlywayHasSeenFailIsRunAgainOnceItIsForgotten() throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        withFlyway(database, "1");
        storeInOlderTables(database, RichEdition.edition());
        // all but the last statement succeeds
        TestDatabase.execute(database, "ALTER TABLE empirie.schema_version RENAME TO elsewhere");
        assertThatThrownBy(() -> Migrations.migrate(database)).isInstanceOf(StorageException.class);
        TestDatabase.execute(database, "ALTER TABLE empirie.elsewhere RENAME TO schema_version");
        assertThatThrownBy(() -> Migrations.migrate(database)).isInstanceOf(StorageException.class);
        TestDatabase.execute(database, "DELETE FROM empirie.\"empirie_schema_history\" WHERE \"success\" = FALSE");
        Migrations.migrate(database);
        assertRichIsThereAndCanLive(JdbcStores.on(database).editions());
    }

    @Test
    void anAuditOfVersionTwoGoesOn() throws Exception {
        JdbcDataSource database = TestDatabase.inMemory();
        withFlyway(database, "3");
        storeInOlderTables(database, RichEdition.edition());
        for (int number = 1; number <= 3; number++) {
            TestDatabase.execute(database, """
                    INSERT INTO empirie.audit_entry (edition_id, aggregate, entry_no, act, actor, holds_from, done_at,
                                                     fingerprint_before, fingerprint_after)
                    VALUES ('rich', 'meeting:s-2', %d, 'ACT', 'SYSTEM', DATE '2023-03-01',
                            '2023-03-01T10:00:00.000000000Z', 'f-%d', 'f-%d')""".formatted(number, number - 1, number));
        }
        Migrations.migrate(database);
        // once more, as after a script that stopped half way
        TestDatabase.execute(database, run("V4__stores.sql"));
        EditionStore store = JdbcStores.on(database).editions();
        Versioned<Edition> stored = store.get(RichEdition.edition().id());
        assertThat(stored.heads()).isEqualTo(Map.of(new Subject("meeting:s-2"), new AggregateHead(3, 3, "f-3")));
        assertRichIsThereAndCanLive(store);
        assertThat(store.audit(RichEdition.edition().id(), new Subject("meeting:s-2")))
                .hasSize(3);
    }

    private static void assertRichIsThereAndCanLive(EditionStore store) {
        Versioned<Edition> stored = store.get(RichEdition.edition().id());
        assertThat(stored).isEqualTo(new Versioned<>(RichEdition.edition(), 1));
        assertThat(EditionFile.write(stored.value())).isEqualTo(EditionFile.write(RichEdition.edition()));
        Edition lived = EditionFile.read(new String(LivedEdition.bytes(), StandardCharsets.UTF_8)
                .replace("\"id\": \"lived\"", "\"id\": \"rich\"")
                .getBytes(StandardCharsets.UTF_8));
        store.save(stored.with(lived));
        assertThat(store.get(lived.id())).isEqualTo(new Versioned<>(lived, 2));
    }

    private static void withFlyway(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + SCRIPTS.substring(1, SCRIPTS.length() - 1))
                .defaultSchema("EMPIRIE")
                .createSchemas(true)
                .table("empirie_schema_history")
                .target(target)
                .load()
                .migrate();
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream(SCRIPTS + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rows as an older version wrote them: those of its tables, without the columns that came later. */
    private static void storeInOlderTables(DataSource database, Edition edition) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement root = connection.prepareStatement("INSERT INTO empirie.edition"
                    + " (edition_id, title, first_day, last_day, version) VALUES (?, ?, ?, ?, 1)")) {
                root.setString(1, edition.id().value());
                root.setString(2, edition.title());
                root.setObject(3, edition.firstDay());
                root.setObject(4, edition.lastDay());
                root.execute();
            }
            Rows rows = EditionRows.of(edition);
            for (Table table : EditionRows.TABLES) {
                List<String> known = columns(connection, table.name());
                for (Row row : rows.of(table)) {
                    insert(connection, table, known, edition, row);
                }
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, "EMPIRIE", table.toUpperCase(Locale.ROOT), null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void insert(Connection connection, Table table, List<String> known, Edition edition, Row row)
            throws SQLException {
        List<String> columns = table.columns().stream()
                .map(Column::name)
                .filter(known::contains)
                .toList();
        String sql = "INSERT INTO empirie.%s (edition_id, %s) VALUES (?%s)"
                .formatted(table.name(), String.join(", ", columns), ", ?".repeat(columns.size()));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, edition.id().value());
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 2, row.cell(table.place(columns.get(i))));
            }
            insert.execute();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {";DATABASE_TO_UPPER=FALSE", ";DATABASE_TO_LOWER=TRUE", ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            })
    void howTheDatabaseSpellsNamesDoesNotMatter(String settings) {
        JdbcDataSource database = TestDatabase.inMemory();
        database.setURL(database.getURL() + settings);
        Migrations.migrate(database);
        EditionStore store = JdbcStores.on(database).editions();
        store.save(Versioned.fresh(RichEdition.edition()));
        assertThat(store.get(RichEdition.edition().id()).value()).isEqualTo(RichEdition.edition());
    }

    @Test
    void tablesThatSomebodyElseMadeAreNotTouched() {
        JdbcDataSource database = TestDatabase.inMemory();
        TestDatabase.execute(database, "CREATE SCHEMA empirie", "CREATE TABLE empirie.city (zofia integer)");
        assertThatThrownBy(() -> Migrations.migrate(database))
                .isInstanceOf(StorageException.class)
                .hasNoCause()
                .hasMessage("migrating schema empirie (Flyway: NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) failed:"
                        + " OTHER");
    }

    @Test
    void withoutFlywayItIsSaidWhatToDo() throws Exception {
        Class<?> lonely = new WithoutFlyway().loadClass(Migrations.class.getName());
        assertThatThrownBy(() -> {
                    try {
                        lonely.getMethod("migrate", DataSource.class).invoke(null, TestDatabase.inMemory());
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Flyway is not on the class path: add org.flywaydb:flyway-core, or run the scripts of"
                        + " db/migration/empirie/h2 with a tool of your own");
    }

    /** Our classes anew, in a world without Flyway. */
    private static final class WithoutFlyway extends ClassLoader {
        WithoutFlyway() {
            super(MigrationsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.flywaydb.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("pl.miasta.empirie.jdbc.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
