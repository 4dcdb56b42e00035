package pl.miasta.empirie.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

class WholeLifeInMemoryTest extends WholeLifeContract {
    @Override
    protected EditionStore store() {
        return new InMemoryEditionStore();
    }

    @Override
    protected EditionStore failing() {
        return new EditionStore() {
            @Override
            public Versioned<Edition> save(Versioned<Edition> changed, List<AuditEntry> entries) {
                throw gone("saving edition " + changed.value().id());
            }

            @Override
            public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
                throw gone("reading the audit of " + aggregate);
            }

            @Override
            public Optional<Versioned<Edition>> find(EditionId id) {
                throw gone("reading edition " + id);
            }

            @Override
            public List<EditionSummary> list(Optional<EditionId> after, int most) {
                throw gone("listing editions");
            }

            @Override
            public void stream(Consumer<? super Versioned<Edition>> visitor) {
                throw gone("showing editions");
            }
        };
    }

    private static StorageException gone(String doing) {
        return StorageException.of(doing, StorageException.Kind.UNREACHABLE, "");
    }

    @Override
    protected List<String> leftBehind() {
        return List.of();
    }
}
