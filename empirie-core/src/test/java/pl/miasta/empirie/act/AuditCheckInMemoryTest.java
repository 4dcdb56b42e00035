package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

class AuditCheckInMemoryTest extends AuditCheckContract {
    private static final EditionId EDITION = new EditionId("naraz");

    @Override
    protected EditionStore store() {
        return new InMemoryEditionStore();
    }

    @ParameterizedTest
    @EnumSource
    void everyLifeLeavesAWholeChainWhateverIsImportedInBetween(Start start) {
        EditionStore store = store();
        EditionId id = new EditionId("lancuch-" + start.name().toLowerCase(Locale.ROOT));
        RandomLife life = new RandomLife(store, id, start);
        SplittableRandom numbers = new SplittableRandom(start.name().hashCode());
        for (int step = 0; step < 25; step++) {
            Act act = life.next(numbers.nextLong());
            act.by(life.empirie());
            if (step % 10 == 4) {
                titled(store, id, "Tajna edycja " + step);
            }
        }
        AuditCheck check = AuditCheck.of(store, id);
        assertThat(check.problems()).isEmpty();
        assertThat(check.isSound()).isTrue();
        assertThat(check.version()).isEqualTo(store.get(id).version());
        assertThat(check.entries()).isPositive();
        assertThat(check.notices().toString()).doesNotContainIgnoringCase(RandomActs.SECRET);
    }

    /** A store on which somebody acts whenever the edition's chain is about to be read, that many times. */
    private static EditionStore busy(int times) {
        EditionStore store = new InMemoryEditionStore();
        RandomLife life = new RandomLife(store, EDITION, Start.CLOSED);
        return new EditionStore() {
            private int acted;

            @Override
            public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
                if (acted < times && aggregate.equals(Subject.of("edition", EDITION))) {
                    life.empirie()
                            .editions()
                            .recordDecisionMeeting(
                                    new RecordDecisionMeeting(
                                            EDITION, life.today().minusDays(acted)),
                                    Actor.zh16())
                            .orElseThrow();
                    acted++;
                }
                return store.audit(edition, aggregate);
            }

            @Override
            public Versioned<Edition> save(Versioned<Edition> changed, Trace trace) {
                return store.save(changed, trace);
            }

            @Override
            public Optional<Long> versionAfter(EditionId edition, CommandId command) {
                return store.versionAfter(edition, command);
            }

            @Override
            public Optional<Versioned<Edition>> find(EditionId id) {
                return store.find(id);
            }

            @Override
            public List<EditionSummary> list(Optional<EditionId> after, int most) {
                return store.list(after, most);
            }

            @Override
            public List<NetworkSummary> networks(Optional<NetworkSummary> after, int most) {
                return store.networks(after, most);
            }
        };
    }

    @Test
    void whoActsMeanwhileIsNotTakenForDamage() {
        AuditCheck check = AuditCheck.of(busy(3), EDITION);
        assertThat(check.problems()).isEmpty();
        assertThat(check.version()).isEqualTo(4);
        assertThatThrownBy(() -> AuditCheck.of(busy(Integer.MAX_VALUE), EDITION))
                .isInstanceOf(StaleVersionException.class);
    }
}
