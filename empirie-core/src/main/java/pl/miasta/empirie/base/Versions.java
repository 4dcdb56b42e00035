package pl.miasta.empirie.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Earlier versions of something of which the current state is kept elsewhere, the oldest first (ours).
 *
 * @param earlier the versions that were replaced
 * @param current the current state, which replaced the last of them
 * @param <V> an earlier version
 * @param <C> the current state
 */
public record Versions<V, C>(List<V> earlier, C current) {
    /** Copies the list. */
    public Versions {
        earlier = List.copyOf(earlier);
    }

    /**
     * What was current on a day, with the versions before it: the last version in force by then; before the first,
     * the first one as it was being written.
     *
     * @param since the day from which a version was in force
     * @param currentSince the day from which the current state is in force; empty while it is being written
     * @param restore makes the current state of a version
     */
    public Versions<V, C> asKnownOn(
            LocalDate day, Function<V, LocalDate> since, Optional<LocalDate> currentSince, Function<V, C> restore) {
        int known = 0;
        while (known < earlier.size() && !since.apply(earlier.get(known)).isAfter(day)) {
            known++;
        }
        boolean isCurrent = known == earlier.size()
                && (known == 0 || currentSince.isEmpty() || !currentSince.get().isAfter(day));
        if (isCurrent) {
            return this;
        }
        int inForce = Math.max(known - 1, 0);
        return new Versions<>(earlier.subList(0, inForce), restore.apply(earlier.get(inForce)));
    }

    /**
     * Refuses versions out of order.
     *
     * @throws IllegalArgumentException if numbers do not ascend strictly, or days go back
     */
    public static <V> void requireOrder(
            String what, List<V> versions, ToIntFunction<V> number, Function<V, LocalDate> since) {
        for (int i = 1; i < versions.size(); i++) {
            V before = versions.get(i - 1);
            V after = versions.get(i);
            if (number.applyAsInt(before) >= number.applyAsInt(after)
                    || since.apply(after).isBefore(since.apply(before))) {
                throw new IllegalArgumentException("versions of " + what + " do not ascend");
            }
        }
    }
}
