package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of a touchpoint, unique inside the edition. */
public record TouchpointId(String value) implements Comparable<TouchpointId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public TouchpointId {
        Slug.check("touchpoint id", value);
    }

    @Override
    public int compareTo(TouchpointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
