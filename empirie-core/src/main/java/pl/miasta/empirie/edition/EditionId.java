package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of an edition, unique inside a store, such as {@code pilot-2022}. */
public record EditionId(String value) implements Comparable<EditionId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public EditionId {
        Slug.check("edition id", value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
