package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

/** That acts come to the same on every store: the same lives are lived in memory and on another one, step by step. */
public abstract class ActsOnStoresContract {
    private final EditionStore memory = new InMemoryEditionStore();

    /** A store without editions of these lives. */
    protected abstract EditionStore store();

    /** How many lives are lived from each beginning. */
    protected int lives() {
        return 3;
    }

    @ParameterizedTest
    @EnumSource
    void aLifeIsTheSameInMemoryAndHere(Start start) {
        EditionStore here = store();
        SplittableRandom numbers = new SplittableRandom(start.name().hashCode());
        for (int number = 1; number <= lives(); number++) {
            EditionId edition = new EditionId(start.name().toLowerCase(Locale.ROOT) + "-" + number);
            assertSameLife(
                    new RandomLife(memory, edition, start), new RandomLife(here, edition, start), numbers.split());
        }
    }

    private static void assertSameLife(RandomLife inMemory, RandomLife here, SplittableRandom numbers) {
        Map<EditionId, Set<Subject>> seen = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            long number = numbers.nextLong();
            Act act = inMemory.next(number);
            here.next(number);

            Outcome<?> outcome = act.by(inMemory.empirie());

            assertThat(act.by(here.empirie())).as("%s", act).isEqualTo(outcome);
            assertThat(here.events()).as("%s", act).isEqualTo(inMemory.events());
            assertThat(here.store().find(act.edition()))
                    .as("%s", act)
                    .isEqualTo(inMemory.store().find(act.edition()));
            Set<Subject> aggregates = seen.computeIfAbsent(act.edition(), edition -> new TreeSet<>());
            inMemory.store()
                    .find(act.edition())
                    .map(Versioned::value)
                    .ifPresent(edition -> aggregates.addAll(aggregates(edition)));
            assertThat(heads(here, act.edition())).as("%s", act).isEqualTo(heads(inMemory, act.edition()));
        }
        seen.forEach((edition, aggregates) ->
                aggregates.forEach(aggregate -> assertThat(here.store().audit(edition, aggregate))
                        .as("audit of %s", aggregate)
                        .isEqualTo(inMemory.store().audit(edition, aggregate))));
        seen.keySet().stream()
                .filter(edition -> here.store().find(edition).isPresent())
                .forEach(edition -> assertThat(
                                AuditCheck.of(here.store(), edition).problems())
                        .isEmpty());
    }

    /** How far each aggregate has come, and its fingerprint: where these agree, so do the chains. */
    private static Map<Subject, AggregateHead> heads(RandomLife life, EditionId edition) {
        return life.store().find(edition).map(Versioned::heads).orElse(Map.of());
    }

    private static Set<Subject> aggregates(Edition edition) {
        return Aggregates.of(edition).differingFrom(Aggregates.none());
    }
}
