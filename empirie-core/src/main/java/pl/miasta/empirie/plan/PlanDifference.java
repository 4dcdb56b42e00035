package pl.miasta.empirie.plan;

import java.util.Optional;

/**
 * What one plan says otherwise than another in one place.
 *
 * @param what where: a section, the id of a challenge, a goal or an action
 * @param before what stood there; empty if nothing did
 * @param after what stands there now; empty if nothing does
 * @param <K> how the place is named
 * @param <V> what stands there
 */
public record PlanDifference<K, V>(K what, Optional<V> before, Optional<V> after) {
    /** The ways in which plans differ in one place. */
    public enum Kind {
        /** Something stands there now. */
        ADDED,
        /** Nothing stands there any more. */
        REMOVED,
        /** Something else stands there. */
        CHANGED
    }

    /** @throws IllegalArgumentException if nothing differs */
    public PlanDifference {
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing differs in " + what);
        }
    }

    /** Whether it was added, removed or changed. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** What differs and how: what stands there may tell of a person. */
    @Override
    public String toString() {
        return kind() + " " + what;
    }
}
