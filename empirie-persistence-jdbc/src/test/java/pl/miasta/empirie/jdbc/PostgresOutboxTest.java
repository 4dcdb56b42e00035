package pl.miasta.empirie.jdbc;

import org.junit.jupiter.api.parallel.ResourceLock;
import pl.miasta.empirie.port.OutboxContract;

@ResourceLock(TestDatabase.EMPTIED_POSTGRES)
class PostgresOutboxTest extends OutboxContract {
    @Override
    protected Pair empty() {
        JdbcStores stores = JdbcStores.on(TestDatabase.emptiedPostgres());
        return new Pair(stores.editions(), stores.outbox());
    }
}
