package pl.miasta.empirie.jdbc;

import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.act.ActsOnStoresContract;
import pl.miasta.empirie.port.EditionStore;

class ActsOnPostgresTest extends ActsOnStoresContract {
    // migrating takes longer than a life; each life has an edition of its own
    private static final PGSimpleDataSource DATABASE = TestDatabase.migratedPostgres();

    @Override
    protected EditionStore store() {
        return JdbcStores.on(DATABASE).editions();
    }

    @Override
    protected int lives() {
        return 2;
    }
}
