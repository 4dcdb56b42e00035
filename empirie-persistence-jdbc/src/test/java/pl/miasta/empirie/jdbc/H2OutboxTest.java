package pl.miasta.empirie.jdbc;

import org.junit.jupiter.api.parallel.ResourceLock;
import pl.miasta.empirie.port.OutboxContract;

@ResourceLock(TestDatabase.EMPTIED_H2)
class H2OutboxTest extends OutboxContract {
    @Override
    protected Pair empty() {
        JdbcStores stores = JdbcStores.on(TestDatabase.emptiedInMemory());
        return new Pair(stores.editions(), stores.outbox());
    }
}
