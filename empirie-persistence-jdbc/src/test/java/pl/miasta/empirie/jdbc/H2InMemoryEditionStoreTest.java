package pl.miasta.empirie.jdbc;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

@ResourceLock(TestDatabase.EMPTIED_H2)
class H2InMemoryEditionStoreTest extends EditionStoreContract {
    private JdbcDataSource database;

    @Override
    protected EditionStore emptyStore() {
        database = TestDatabase.emptiedInMemory();
        return JdbcStores.on(database).editions();
    }

    @Override
    protected EditionStore reopened(EditionStore current) {
        return JdbcStores.on(database).editions();
    }
}
