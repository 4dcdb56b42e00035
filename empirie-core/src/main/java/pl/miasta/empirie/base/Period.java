package pl.miasta.empirie.base;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from a first to a last one, both inside; without a last day the period is open.
 *
 * @param from the first day
 * @param to the last day, empty while the period is open
 */
public record Period(LocalDate from, Optional<LocalDate> to) {
    /** @throws IllegalArgumentException if the last day is before the first */
    public Period {
        Objects.requireNonNull(from, "from");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a period ends on " + to.get() + ", before its first day " + from);
        }
    }

    /** An open period. */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** A closed period, both days inside. */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, Optional.of(to));
    }

    /** Whether the day lies inside; the first and the last day do. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /**
     * The same period with another last day.
     *
     * @throws IllegalArgumentException if that day is before the first
     */
    public Period until(LocalDate lastDay) {
        return of(from, lastDay);
    }

    @Override
    public String toString() {
        return from + " – " + to.map(LocalDate::toString).orElse("…");
    }
}
