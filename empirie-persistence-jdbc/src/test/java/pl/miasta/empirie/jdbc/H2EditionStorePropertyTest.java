package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

class H2EditionStorePropertyTest {
    private static final EditionStore STORE =
            JdbcStores.on(TestDatabase.migratedInMemory()).editions();

    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    /** One edition replaces the other: what is written is a difference. */
    @Property(tries = 50)
    void anyEditionIsFoundAgainWhateverItReplaces(@ForAll("editions") Edition edition) {
        Versioned<Edition> changed =
                STORE.find(edition.id()).map(stored -> stored.with(edition)).orElseGet(() -> Versioned.fresh(edition));
        Versioned<Edition> saved = STORE.save(changed);
        assertThat(STORE.get(edition.id())).isEqualTo(saved);
        assertThat(EditionFile.write(STORE.get(edition.id()).value())).isEqualTo(EditionFile.write(edition));
    }
}
