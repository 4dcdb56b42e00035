package pl.miasta.empirie.jdbc;

import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class H2InMemoryEditionStoreTest extends EditionStoreContract {
    @Override
    protected EditionStore emptyStore() {
        return JdbcStores.on(TestDatabase.migratedInMemory()).editions();
    }
}
