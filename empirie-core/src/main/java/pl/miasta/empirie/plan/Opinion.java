package pl.miasta.empirie.plan;

import java.time.LocalDate;
import pl.miasta.empirie.network.CityId;

/**
 * What a city thinks of a product (opinia); observers are the first to be asked. Source: II.1.
 *
 * @param city which city
 * @param on the day
 * @param text what it thinks
 */
public record Opinion(CityId city, LocalDate on, String text) {
    /** City and day alone: an opinion may tell of a person. */
    @Override
    public String toString() {
        return "opinion:" + city + " " + on;
    }
}
