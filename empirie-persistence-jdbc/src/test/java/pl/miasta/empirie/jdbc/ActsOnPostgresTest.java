package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import pl.miasta.empirie.act.ActsOnStoresContract;
import pl.miasta.empirie.port.EditionStore;

@ResourceLock(TestDatabase.EMPTIED_POSTGRES)
class ActsOnPostgresTest extends ActsOnStoresContract {
    // migrating takes longer than a life; each life has an edition of its own
    private static final DataSource DATABASE = TestDatabase.emptiedPostgres();

    @Override
    protected EditionStore store() {
        return JdbcStores.on(DATABASE).editions();
    }

    @Override
    protected int lives() {
        return 1;
    }
}
