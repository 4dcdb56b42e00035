package pl.miasta.empirie.jdbc;

import pl.miasta.empirie.act.ActsOnStoresContract;
import pl.miasta.empirie.port.EditionStore;

class ActsOnH2Test extends ActsOnStoresContract {
    @Override
    protected EditionStore emptyStore() {
        return JdbcStores.on(TestDatabase.migratedInMemory()).editions();
    }
}
