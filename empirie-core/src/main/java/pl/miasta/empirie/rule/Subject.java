package pl.miasta.empirie.rule;

/**
 * What a finding is about, in the words of the exchange contract: {@code network:liderzy}, {@code city:konin@liderzy},
 * {@code meeting:lid-1#day-2-item-3}. Sorted by code point.
 */
public record Subject(String value) implements Comparable<Subject> {
    /** @throws IllegalArgumentException if it has no kind before a colon */
    public Subject {
        if (value.indexOf(':') < 1) {
            throw new IllegalArgumentException("no subject: a kind, a colon and an id are needed");
        }
    }

    /** A thing with an id of its own, such as {@code network:liderzy}. */
    public static Subject of(String kind, Object id) {
        return new Subject(kind + ":" + id);
    }

    /** A thing inside a network, such as {@code city:konin@liderzy}. */
    public static Subject in(Object network, String kind, Object id) {
        return new Subject(kind + ":" + id + "@" + network);
    }

    /** The word before the colon: {@code network}, {@code city}, {@code person}, {@code meeting} … */
    public String kind() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(Subject other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
