package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class H2InMemoryEditionStoreTest extends EditionStoreContract {
    @Override
    protected EditionStore emptyStore() {
        DataSource database = TestDatabase.inMemory();
        Migrations.migrate(database);
        return JdbcStores.on(database).editions();
    }
}
