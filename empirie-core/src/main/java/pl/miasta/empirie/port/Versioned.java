package pl.miasta.empirie.port;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.rule.Subject;

/**
 * Something stored, with the version under which it was read: whoever saves the next state shows what it builds on. It
 * remembers what was read, too, so that a store need not read it again to know what differs; and how far each of its
 * aggregates had come. Two are equal that have one value and one version. Immutable.
 *
 * @param <T> what is stored
 */
public final class Versioned<T> {
    private final T value;
    private final long version;
    private final Optional<T> read;
    private final Map<Subject, AggregateHead> heads;

    private Versioned(T value, long version, Optional<T> read, Map<Subject, AggregateHead> heads) {
        if (version < 0) {
            throw new IllegalArgumentException("versions count from 0");
        }
        this.value = Objects.requireNonNull(value, "value");
        this.version = version;
        this.read = read;
        this.heads = heads;
    }

    /**
     * Something of which only the version is known that it builds on.
     *
     * @param value the thing
     * @param version how often it has been saved, from 1; 0 for what was never saved
     * @throws IllegalArgumentException if the version is negative
     */
    public Versioned(T value, long version) {
        this(value, version, Optional.empty(), Map.of());
    }

    /** Something never saved. */
    public static <T> Versioned<T> fresh(T value) {
        return new Versioned<>(value, 0);
    }

    /**
     * What a store has just read or saved: for stores.
     *
     * @param heads how far each aggregate has come
     */
    public static <T> Versioned<T> stored(T value, long version, Map<Subject, AggregateHead> heads) {
        return new Versioned<>(value, version, Optional.of(value), Map.copyOf(heads));
    }

    /** The thing. */
    public T value() {
        return value;
    }

    /** How often it has been saved, from 1; 0 for what was never saved. */
    public long version() {
        return version;
    }

    /** What the store had under this version; empty if that is not known here. */
    public Optional<T> read() {
        return read;
    }

    /** How far each aggregate had come when it was read; without those never counted. */
    public Map<Subject, AggregateHead> heads() {
        return heads;
    }

    /** How far an aggregate had come when it was read. */
    public AggregateHead head(Subject aggregate) {
        return heads.getOrDefault(aggregate, AggregateHead.NONE);
    }

    /** The next state, built on this version. */
    public Versioned<T> with(T next) {
        return new Versioned<>(next, version, read, heads);
    }

    /** The next state, made of this one. */
    public Versioned<T> map(UnaryOperator<T> change) {
        return with(change.apply(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Versioned<?> that && version == that.version && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, version);
    }

    /** The version alone: the value may say what somebody wrote. */
    @Override
    public String toString() {
        return "version " + version;
    }
}
