package pl.miasta.empirie.team;

import pl.miasta.empirie.base.Slug;

/** The id of a deed, unique inside its network. */
public record DeedId(String value) implements Comparable<DeedId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public DeedId {
        Slug.check("deed id", value);
    }

    @Override
    public int compareTo(DeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
