package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class H2FileEditionStoreTest extends EditionStoreContract {
    @TempDir
    Path folder;

    private Path file;
    private JdbcConnectionPool pool;

    @Override
    protected EditionStore emptyStore() throws IOException {
        file = TestDatabase.migratedFile(folder);
        return open();
    }

    private EditionStore open() {
        pool = JdbcConnectionPool.create(TestDatabase.h2(TestDatabase.url(file)));
        return JdbcStores.on(pool).editions();
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
