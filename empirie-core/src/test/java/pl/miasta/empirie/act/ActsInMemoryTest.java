package pl.miasta.empirie.act;

import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;

class ActsInMemoryTest extends ActsOnStoresContract {
    @Override
    protected EditionStore store() {
        return new InMemoryEditionStore();
    }
}
