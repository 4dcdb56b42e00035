package pl.miasta.empirie.jdbc;

import org.h2.jdbcx.JdbcDataSource;
import pl.miasta.empirie.act.ActsOnStoresContract;
import pl.miasta.empirie.port.EditionStore;

class ActsOnH2Test extends ActsOnStoresContract {
    // migrating takes longer than a life; each life has an edition of its own
    private static final JdbcDataSource DATABASE = TestDatabase.migratedInMemory();

    @Override
    protected EditionStore store() {
        return JdbcStores.on(DATABASE).editions();
    }

    @Override
    protected int lives() {
        return 2;
    }
}
