package pl.miasta.empirie.network;

import pl.miasta.empirie.base.Slug;

/** The id of a network, unique inside an edition, such as {@code miasto-obywateli}. */
public record NetworkId(String value) implements Comparable<NetworkId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public NetworkId {
        Slug.check("network id", value);
    }

    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
