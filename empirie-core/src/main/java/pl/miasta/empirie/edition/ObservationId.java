package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of an observation, unique inside its network. */
public record ObservationId(String value) implements Comparable<ObservationId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public ObservationId {
        Slug.check("observation id", value);
    }

    @Override
    public int compareTo(ObservationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
