package pl.miasta.empirie.jdbc;

import pl.miasta.empirie.port.OutboxContract;

class H2OutboxTest extends OutboxContract {
    @Override
    protected Pair empty() {
        JdbcStores stores = JdbcStores.on(TestDatabase.emptiedInMemory());
        return new Pair(stores.editions(), stores.outbox());
    }
}
