package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.RichEdition;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;

class MigrationsTest {
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
        TestDatabase.execute(database, "RUNSCRIPT FROM 'classpath:/db/migration/empirie/h2/V1__editions.sql'");
        EditionStore store = JdbcStores.on(database).editions();
        assertThat(store.save(Versioned.fresh(RichEdition.edition())).version()).isEqualTo(1);
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
