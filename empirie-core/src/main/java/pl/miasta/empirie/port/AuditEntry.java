package pl.miasta.empirie.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;

/**
 * What was done to one aggregate: who, for whom, what, when, before and after. The entries of an aggregate form a chain
 * without gaps: numbers go up by one, and each one's state before is the last one's state after. No personal data: people
 * by id, texts by their length.
 *
 * @param edition the edition
 * @param aggregate what was changed: the edition itself, a network, a plan, a product, a meeting, the people
 * @param number its place in the aggregate's chain, from 1
 * @param act what was done; {@link #OUTSIDE} for what changed without an act
 * @param by who did it
 * @param inPlaceOf the role whose holder the actor stood in for
 * @param on the day from which it holds
 * @param at when it was done
 * @param before the aggregate's fingerprint before; {@link #NOTHING} if it did not exist
 * @param after its fingerprint after
 * @param changes what differs
 */
public record AuditEntry(
        EditionId edition,
        Subject aggregate,
        long number,
        String act,
        Actor by,
        Optional<Role> inPlaceOf,
        LocalDate on,
        Instant at,
        String before,
        String after,
        List<Change> changes) {

    /** What stands for the act when an edition was saved without one: an import, for example. */
    public static final String OUTSIDE = "OUTSIDE";

    /** The fingerprint of what does not exist. */
    public static final String NOTHING = "";

    /** Copies the list. */
    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /**
     * What differs in one place.
     *
     * @param place where, as a JSON pointer inside the aggregate
     * @param before what stood there as JSON, texts by their length; empty if nothing
     * @param after what stands there now; empty if nothing
     */
    public record Change(String place, Optional<String> before, Optional<String> after) {}
}
