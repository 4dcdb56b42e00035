package pl.miasta.empirie.jdbc;

import pl.miasta.empirie.port.OutboxContract;

class PostgresOutboxTest extends OutboxContract {
    @Override
    protected Pair empty() {
        JdbcStores stores = JdbcStores.on(TestDatabase.emptiedPostgres());
        return new Pair(stores.editions(), stores.outbox());
    }
}
