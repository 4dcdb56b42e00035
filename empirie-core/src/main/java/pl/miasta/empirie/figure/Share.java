package pl.miasta.empirie.figure;

import java.util.Optional;

/**
 * So many of so many.
 *
 * @param part how many, 0 to {@code whole}
 * @param whole of how many; 0 where nothing can be said
 */
public record Share(int part, int whole) {
    /** Nothing can be said. */
    public static final Share UNKNOWN = new Share(0, 0);

    private static final int HUNDRED = 100;

    /** @throws IllegalArgumentException if the part is below 0 or larger than the whole */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** In per cent, rounded half up; empty where nothing can be said. */
    public Optional<Integer> percent() {
        return whole == 0 ? Optional.empty() : Optional.of((int) Math.round((double) HUNDRED * part / whole));
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
