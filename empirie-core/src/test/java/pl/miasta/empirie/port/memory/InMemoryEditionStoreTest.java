package pl.miasta.empirie.port.memory;

import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class InMemoryEditionStoreTest extends EditionStoreContract {
    @Override
    protected EditionStore emptyStore() {
        return new InMemoryEditionStore();
    }
}
