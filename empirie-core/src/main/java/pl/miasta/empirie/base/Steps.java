package pl.miasta.empirie.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dated steps as they were known on a day: what is dated later has not happened. */
public final class Steps {
    private Steps() {}

    /** The step, unless it was still to come on that day. */
    public static Optional<LocalDate> knownOn(LocalDate day, Optional<LocalDate> step) {
        return step.filter(date -> !date.isAfter(day));
    }

    /** Whether one of the steps lies on that day or before; so too when there are none. */
    public static boolean anyKnownOn(LocalDate day, List<Optional<LocalDate>> steps) {
        return steps.stream().allMatch(Optional::isEmpty)
                || steps.stream().anyMatch(step -> knownOn(day, step).isPresent());
    }

    /**
     * Refuses steps out of order.
     *
     * @param what whose steps they are, for the message
     * @throws IllegalArgumentException if both are there and the later one comes before the earlier one
     */
    public static void requireOrder(String what, Optional<LocalDate> earlier, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            throw new IllegalArgumentException(what + " ends before it begins");
        }
    }
}
