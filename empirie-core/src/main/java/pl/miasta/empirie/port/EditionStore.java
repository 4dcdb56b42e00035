package pl.miasta.empirie.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/**
 * Keeps whole editions, each under a version of its own. What was saved is found again equal, lists in their order
 * included, by this and by every other store on the same data. A save is all or nothing, and once it has answered it
 * survives the end of the process. Safe for use by many threads.
 */
public interface EditionStore {
    /**
     * Saves an edition.
     *
     * @param changed {@link Versioned#fresh} for a new one; else the handle as read, {@link Versioned#with} the next
     *     state
     * @return what is stored now, with its version: 1 after the first save, one more after each
     * @throws StaleVersionException if another version is stored than the one read, or any where none was read; nothing
     *     is changed then
     * @throws StorageException if the store fails; whether the edition was stored is then said by
     *     {@link StorageException#isOutcomeKnown}
     */
    default Versioned<Edition> save(Versioned<Edition> changed) {
        return save(changed, Trace.NONE);
    }

    /**
     * Saves an edition together with what is to be kept about the change: both or neither. Each aggregate that differs
     * from what was stored has one version more; one that vanished, too.
     *
     * @param changed as for {@link #save(Versioned)}
     * @param trace the command, what was done, what is to be told: kept for ever, whatever the edition becomes
     * @return what is stored now, with its version
     * @throws IllegalArgumentException as {@link Trace#after} says; nothing is changed then
     * @throws CommandDoneException if the command is done already; nothing is changed then
     * @throws StaleVersionException as for {@link #save(Versioned)}
     * @throws StorageException as for {@link #save(Versioned)}
     */
    Versioned<Edition> save(Versioned<Edition> changed, Trace trace);

    /**
     * Whether a command was done, for whoever lost the answer.
     *
     * @return the version of the edition that it led to; empty if it was not done
     * @throws StorageException if the store fails
     */
    Optional<Long> versionAfter(EditionId edition, CommandId command);

    /**
     * What was done to an aggregate, in the order in which it was done.
     *
     * @param aggregate the edition itself, a network, a plan, a product, a meeting, the people
     * @return its chain; empty if nothing was ever recorded about it
     * @throws StorageException if the store fails
     */
    List<AuditEntry> audit(EditionId edition, Subject aggregate);

    /**
     * Finds an edition.
     *
     * @return the edition as last saved; empty if none of that id is stored
     * @throws StorageException if the store fails
     */
    Optional<Versioned<Edition>> find(EditionId id);

    /**
     * Finds an edition that has to be there.
     *
     * @throws UnknownEditionException if none of that id is stored
     * @throws StorageException if the store fails
     */
    default Versioned<Edition> get(EditionId id) {
        return find(id).orElseThrow(() -> new UnknownEditionException(id));
    }

    /**
     * Lists a page of what is stored, by id in the order of code points: the next page begins after the last id of this
     * one, so that editions saved in between neither shift nor repeat a page.
     *
     * @param after the last id of the page before; empty for the first page
     * @param most how many at most, from 1
     * @throws StorageException if the store fails
     */
    List<EditionSummary> list(Optional<EditionId> after, int most);

    /**
     * Lists a page of the networks of all editions, by edition and id in the order of code points.
     *
     * @param after the last one of the page before; empty for the first page
     * @param most how many at most, from 1
     * @throws StorageException if the store fails
     */
    List<NetworkSummary> networks(Optional<NetworkSummary> after, int most);

    /**
     * Shows every stored edition, by id, one at a time: no more than one is held in memory. Editions saved meanwhile
     * may or may not be shown.
     *
     * @throws StorageException if the store fails; what the visitor throws passes through
     */
    default void stream(Consumer<? super Versioned<Edition>> visitor) {
        Optional<EditionId> after = Optional.empty();
        while (true) {
            List<EditionSummary> page = list(after, 100);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(summary -> find(summary.id()).ifPresent(visitor));
            after = Optional.of(page.get(page.size() - 1).id());
        }
    }
}
