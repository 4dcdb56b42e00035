package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of an application, unique inside an edition. */
public record ApplicationId(String value) implements Comparable<ApplicationId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public ApplicationId {
        Slug.check("application id", value);
    }

    @Override
    public int compareTo(ApplicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
