package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

@ResourceLock(TestDatabase.EMPTIED_POSTGRES)
class PostgresEditionStoreTest extends EditionStoreContract {
    private DataSource database;

    @Override
    protected EditionStore emptyStore() {
        database = TestDatabase.emptiedPostgres();
        return JdbcStores.on(database).editions();
    }

    @Override
    protected int everyNthCase() {
        return 4;
    }

    @Override
    protected EditionStore reopened(EditionStore current) {
        return JdbcStores.on(database).editions();
    }
}
