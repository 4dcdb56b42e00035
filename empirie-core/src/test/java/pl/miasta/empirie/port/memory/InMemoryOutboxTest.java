package pl.miasta.empirie.port.memory;

import pl.miasta.empirie.port.OutboxContract;

class InMemoryOutboxTest extends OutboxContract {
    @Override
    protected Pair empty() {
        InMemoryEditionStore store = new InMemoryEditionStore();
        return new Pair(store, store.outbox());
    }
}
