package pl.miasta.empirie.port;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Something stored, with the version under which it was read: whoever saves the next state shows what it builds on.
 *
 * @param value the thing
 * @param version how often it has been saved, from 1; 0 for what was never saved
 * @param <T> what is stored
 */
public record Versioned<T>(T value, long version) {
    /** @throws IllegalArgumentException if the version is negative */
    public Versioned {
        Objects.requireNonNull(value, "value");
        if (version < 0) {
            throw new IllegalArgumentException("versions count from 0");
        }
    }

    /** Something never saved. */
    public static <T> Versioned<T> fresh(T value) {
        return new Versioned<>(value, 0);
    }

    /** The next state, built on this version. */
    public Versioned<T> with(T next) {
        return new Versioned<>(next, version);
    }

    /** The next state, made of this one. */
    public Versioned<T> map(UnaryOperator<T> change) {
        return with(change.apply(value));
    }

    /** The same value as saved once more. */
    public Versioned<T> saved() {
        return new Versioned<>(value, version + 1);
    }
}
