package pl.miasta.empirie.network;

import pl.miasta.empirie.base.Slug;

/** The id of a city, unique inside an edition, such as {@code cieszyn}. */
public record CityId(String value) implements Comparable<CityId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public CityId {
        Slug.check("city id", value);
    }

    @Override
    public int compareTo(CityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
