package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of a phase of the framework schedule, unique inside the edition. */
public record PhaseId(String value) implements Comparable<PhaseId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public PhaseId {
        Slug.check("phase id", value);
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
