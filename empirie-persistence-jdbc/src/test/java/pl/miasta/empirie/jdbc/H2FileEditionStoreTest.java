package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class H2FileEditionStoreTest extends EditionStoreContract {
    @TempDir
    static Path folder;

    private static Path file;
    private JdbcConnectionPool pool;

    @BeforeAll
    static void migrate() throws IOException {
        file = TestDatabase.migratedFile(folder);
    }

    @Override
    protected EditionStore emptyStore() {
        EditionStore store = open();
        TestDatabase.empty(pool);
        return store;
    }

    private EditionStore open() {
        pool = JdbcConnectionPool.create(TestDatabase.h2(TestDatabase.url(file)));
        return JdbcStores.on(pool).editions();
    }

    @Override
    protected int everyNthCase() {
        return 12;
    }

    @Override
    protected EditionStore reopened(EditionStore current) {
        close();
        return open();
    }

    @AfterEach
    void close() {
        TestDatabase.execute(pool, "SHUTDOWN");
        pool.dispose();
    }
}
