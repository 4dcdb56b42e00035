package pl.miasta.empirie.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.Outbox.Delivery;
import pl.miasta.empirie.rule.Subject;

/** What every {@link Outbox} keeps. An adapter is right when it passes. */
public abstract class OutboxContract {
    private static final EditionId RICH = new EditionId("rich");
    private static final Instant NOW = Instant.parse("2023-03-01T10:00:00.000000001Z");
    private static final Duration LEASE = Duration.ofSeconds(30);

    private EditionStore store;
    private Outbox outbox;
    private Versioned<Edition> stored;

    /** A store and its outbox. */
    public record Pair(EditionStore store, Outbox outbox) {}

    /** Both without anything in them. */
    protected abstract Pair empty() throws Exception;

    @BeforeEach
    void open() throws Exception {
        Pair pair = empty();
        store = pair.store();
        outbox = pair.outbox();
        stored = store.save(Versioned.fresh(RichEdition.edition()));
    }

    private static OutboxEvent event(EditionId edition, String network, long version, int place) {
        return new OutboxEvent(
                edition,
                network.isEmpty() ? Optional.empty() : Optional.of(new NetworkId(network)),
                version,
                place,
                "CityAdmitted",
                new Subject("network:" + network),
                "{\"place\":%d}".formatted(place),
                NOW.plusNanos(place));
    }

    /** One more version, with an event in each of the streams. */
    private List<OutboxEvent> happens(String... networks) {
        List<OutboxEvent> events = IntStream.range(0, networks.length)
                .mapToObj(i -> event(RICH, networks[i], stored.version() + 1, i + 1))
                .toList();
        stored = store.save(stored, new Trace(Optional.empty(), List.of(), events));
        return events;
    }

    private Optional<Delivery> take(String consumer, Instant now) {
        return outbox.take(consumer, now, LEASE);
    }

    @Test
    void whatHappenedIsThereAsItWasPut() {
        assertThat(take("a", NOW)).isEmpty();
        List<OutboxEvent> events = happens("n-1");
        assertThat(take("a", NOW))
                .contains(new Delivery(RICH, Optional.of(new NetworkId("n-1")), "a", NOW.plus(LEASE), events));
    }

    @Test
    void theEditionHasAStreamOfItsOwn() {
        List<OutboxEvent> events = happens("");
        Delivery taken = take("a", NOW).orElseThrow();
        assertThat(taken.network()).isEmpty();
        assertThat(taken.events()).isEqualTo(events);
    }

    @Test
    void theEventsOfOneNetworkComeInTheirOrder() {
        List<OutboxEvent> all = new ArrayList<>(happens("n-1", "n-1"));
        all.addAll(happens("n-1"));
        IntStream.range(0, 12).forEach(i -> all.addAll(happens("n-1")));
        assertThat(take("a", NOW).orElseThrow().events()).isEqualTo(all);
    }

    @Test
    void aStreamIsLentToOneConsumerAtATime() {
        happens("n-1", "n-2");
        Delivery one = take("a", NOW).orElseThrow();
        Delivery other = take("b", NOW).orElseThrow();
        assertThat(List.of(one.network(), other.network()))
                .containsExactlyInAnyOrder(Optional.of(new NetworkId("n-1")), Optional.of(new NetworkId("n-2")));
        assertThat(take("c", NOW)).isEmpty();
        assertThat(take("a", NOW)).as("nor twice to one").isEmpty();
    }

    @Test
    void whatIsDeliveredIsGoneAndTheNextComes() {
        happens("n-1");
        Delivery first = take("a", NOW).orElseThrow();
        List<OutboxEvent> later = happens("n-1");
        assertThat(take("b", NOW)).as("held").isEmpty();
        assertThat(outbox.delivered(first)).isTrue();
        assertThat(outbox.delivered(first)).as("once").isFalse();
        assertThat(take("b", NOW).orElseThrow().events()).isEqualTo(later);
    }

    @Test
    void aLeaseEndsAtItsMomentAndNotBefore() {
        List<OutboxEvent> events = happens("n-1");
        Delivery held = take("a", NOW).orElseThrow();
        assertThat(take("b", NOW.plus(LEASE).minusNanos(1))).isEmpty();
        Delivery again = take("b", NOW.plus(LEASE)).orElseThrow();
        assertThat(again.events()).as("at least once").isEqualTo(events);
        assertThat(outbox.delivered(held)).as("who was too slow gets to know").isFalse();
        assertThat(outbox.delivered(again)).isTrue();
        assertThat(take("a", NOW.plus(LEASE))).isEmpty();
    }

    @Test
    void whatIsNotKeptIsNotTold() {
        Trace trace = new Trace(Optional.empty(), List.of(), List.of(event(RICH, "n-1", 2, 1)));
        assertThatThrownBy(() -> store.save(Versioned.fresh(RichEdition.edition()), trace))
                .isInstanceOfAny(StaleVersionException.class, IllegalArgumentException.class);
        assertThat(take("a", NOW)).isEmpty();
    }

    @Test
    void anEventOfAnotherVersionOrEditionIsRefused() {
        for (OutboxEvent wrong : List.of(
                event(RICH, "n-1", 1, 1), event(RICH, "n-1", 3, 1), event(new EditionId("other"), "n-1", 2, 1))) {
            assertThatThrownBy(() -> store.save(stored, new Trace(Optional.empty(), List.of(), List.of(wrong))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an event is of another edition or version than rich in version 2");
        }
        assertThat(take("a", NOW)).isEmpty();
        assertThat(store.get(RICH)).isEqualTo(stored);
    }

    @Test
    void deliveringGoesOnUntilNothingWaits() {
        List<OutboxEvent> all = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> all.addAll(happens("n-2", "n-1", "")));
        List<OutboxEvent> told = new ArrayList<>();
        assertThat(outbox.deliver("a", () -> NOW, LEASE, told::add)).isEqualTo(9);
        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
        assertThat(outbox.deliver("a", () -> NOW, LEASE, told::add)).isZero();
    }

    @Test
    void whatAReceiverRefusesComesAgainWhenTheLeaseHasEnded() {
        List<OutboxEvent> events = happens("n-1");
        IllegalStateException refusal = new IllegalStateException("not now");
        assertThatThrownBy(() -> outbox.deliver("a", () -> NOW, LEASE, event -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        List<OutboxEvent> told = new ArrayList<>();
        assertThat(outbox.deliver("a", () -> NOW, LEASE, told::add)).isZero();
        assertThat(outbox.deliver("a", () -> NOW.plus(LEASE), LEASE, told::add)).isEqualTo(1);
        assertThat(told).isEqualTo(events);
    }

    @Test
    void manyEventsComeInPortionsThatLeaveNoneOutAndCutNoVersion() {
        List<OutboxEvent> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            all.addAll(happens("n-1", "n-1", "n-1"));
        }
        List<OutboxEvent> told = new ArrayList<>();
        Optional<Delivery> next = take("a", NOW);
        while (next.isPresent()) {
            List<OutboxEvent> events = next.get().events();
            assertThat(events.get(events.size() - 1).place()).isEqualTo(3);
            told.addAll(events);
            outbox.delivered(next.get());
            next = take("a", NOW);
        }
        assertThat(told).isEqualTo(all);
    }

    @Test
    void aConsumerHasAName() {
        for (String wrong : List.of("", "x".repeat(65))) {
            assertThatThrownBy(() -> take(wrong, NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a consumer has a name of 1 to 64 characters");
        }
        happens("n-1");
        assertThat(take("x".repeat(64), NOW)).isPresent();
    }
}
