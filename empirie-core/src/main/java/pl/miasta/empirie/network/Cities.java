package pl.miasta.empirie.network;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cities of an edition, by id, in the order they were given. Immutable. */
public final class Cities {
    private final Map<CityId, City> byId;

    private Cities(Map<CityId, City> byId) {
        this.byId = byId;
    }

    /**
     * The cities given, in their order.
     *
     * @throws IllegalArgumentException if two cities have one id
     */
    public static Cities of(Collection<City> cities) {
        Map<CityId, City> byId = new LinkedHashMap<>();
        for (City city : cities) {
            if (byId.put(city.id(), city) != null) {
                throw new IllegalArgumentException("two cities have the id " + city.id());
            }
        }
        return new Cities(Collections.unmodifiableMap(byId));
    }

    /** All cities. */
    public List<City> all() {
        return List.copyOf(byId.values());
    }

    /** The city of that id, if there is one. */
    public Optional<City> find(CityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The city of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public City get(CityId id) {
        City city = byId.get(id);
        if (city == null) {
            throw new IllegalArgumentException("no city " + id);
        }
        return city;
    }

    /** The same cities with another state of one, or with one more, the last. */
    public Cities with(City changed) {
        Map<CityId, City> next = new LinkedHashMap<>(byId);
        next.put(changed.id(), changed);
        return new Cities(Collections.unmodifiableMap(next));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cities that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.size() + " cities";
    }
}
