package pl.miasta.empirie.edition;

import java.time.LocalDate;
import pl.miasta.empirie.network.CityId;

/**
 * An observation or a need that a city submitted, an observer above all (obserwator). Source: II.1.
 *
 * @param id unique inside the network
 * @param city which city
 * @param on the day
 * @param text what it says
 */
public record Observation(ObservationId id, CityId city, LocalDate on, String text) {
    /** Id, city and day alone: an observation may tell of a person. */
    @Override
    public String toString() {
        return "observation:" + id + " " + city + " " + on;
    }
}
