package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/** Ours, as a host uses it. */
final class OurPeer implements Peer {
    private final EditionStore store;

    OurPeer(DataSource database) {
        this.store = JdbcStores.on(database).editions();
    }

    @Override
    public String name() {
        return "Empirie";
    }

    @Override
    public void insert(Edition edition) {
        store.save(Versioned.fresh(edition));
    }

    @Override
    public Object load(String id) {
        return store.get(new EditionId(id));
    }

    @Override
    public void edit(String id) {
        store.save(store.get(new EditionId(id)).map(FullNetworks::edited));
    }

    @Override
    public Edition edition(Object loaded) {
        return (Edition) ((Versioned<?>) loaded).value();
    }
}
