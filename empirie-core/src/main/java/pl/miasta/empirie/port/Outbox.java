package pl.miasta.empirie.port;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;

/**
 * What has happened and still has to be told elsewhere. Events were put there in the transaction of their act: none is
 * lost, none is told of an act that was not kept. Each is delivered at least once, those of one network in their order;
 * a receiver may see one again and has to bear it: {@code (edition, network, version, place)} tells them apart. Safe for
 * use by many threads and processes; their clocks may differ by less than a lease.
 */
public interface Outbox {
    /**
     * The events of one stream, lent to one consumer until its lease ends.
     *
     * @param edition the edition
     * @param network the network; empty for the stream of what is about the edition as a whole
     * @param consumer to whom they are lent
     * @param until when the lease ends
     * @param events in their order, at least one
     */
    record Delivery(
            EditionId edition, Optional<NetworkId> network, String consumer, Instant until, List<OutboxEvent> events) {
        /** Copies the list. */
        public Delivery {
            events = List.copyOf(events);
        }
    }

    /**
     * Lends the oldest events of a stream that nobody holds.
     *
     * @param consumer who takes them: a name of its own for each process and thread, 1 to 64 characters
     * @param now the time
     * @param lease how long nobody else gets events of that stream
     * @return empty if nothing waits, or all that waits is held
     * @throws StorageException if the store fails
     */
    Optional<Delivery> take(String consumer, Instant now, Duration lease);

    /**
     * Takes what was delivered out of the outbox, and gives the stream back.
     *
     * @return whether it was still the consumer's; if not, somebody else delivers the same events once more
     * @throws StorageException if the store fails
     */
    boolean delivered(Delivery delivery);

    /**
     * Delivers what waits, stream by stream, until nothing more waits that can be taken.
     *
     * @param consumer who takes it
     * @param now the time, asked before each stream
     * @param lease how long one stream may take
     * @param receiver what is told; what it throws ends the delivery, and the events come again when the lease has ended
     * @return how many events were delivered
     * @throws StorageException if the store fails
     */
    default long deliver(String consumer, InstantSource now, Duration lease, Consumer<? super OutboxEvent> receiver) {
        long told = 0;
        while (true) {
            Optional<Delivery> next = take(consumer, now.instant(), lease);
            if (next.isEmpty()) {
                return told;
            }
            next.get().events().forEach(receiver);
            delivered(next.get());
            told += next.get().events().size();
        }
    }
}
