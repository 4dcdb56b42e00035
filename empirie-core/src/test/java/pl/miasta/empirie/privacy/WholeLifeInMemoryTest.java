package pl.miasta.empirie.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

class WholeLifeInMemoryTest extends WholeLifeContract {
    private final InMemoryEditionStore store = new InMemoryEditionStore();

    @ParameterizedTest
    @EnumSource
    void nobodyIsNamedOutsideOfTheEdition(Start start) {
        assertNobodyIsNamed(start, 40);
    }

    @Override
    protected EditionStore store() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store.outbox();
    }

    @Override
    protected EditionStore failing() {
        return new EditionStore() {
            @Override
            public Versioned<Edition> save(Versioned<Edition> changed, Trace trace) {
                throw gone("saving edition " + changed.value().id());
            }

            @Override
            public Optional<Long> versionAfter(EditionId edition, CommandId command) {
                throw gone("looking for a command in edition " + edition);
            }

            @Override
            public List<NetworkSummary> networks(Optional<NetworkSummary> after, int most) {
                throw gone("listing networks");
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
