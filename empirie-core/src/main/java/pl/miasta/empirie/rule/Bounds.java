package pl.miasta.empirie.rule;

/**
 * A range of whole numbers, both ends inside.
 *
 * @param min the least that is right, from 0
 * @param max the most that is right, not below {@code min}
 */
public record Bounds(int min, int max) {
    /** @throws IllegalArgumentException if {@code min} is negative or above {@code max} */
    public Bounds {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("no range: " + min + ".." + max);
        }
    }

    /** Whether the figure is inside. */
    public boolean contains(int figure) {
        return min <= figure && figure <= max;
    }

    /** The range as {@code 10..20}. */
    @Override
    public String toString() {
        return min + ".." + max;
    }
}
