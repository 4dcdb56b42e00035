package pl.miasta.empirie.network;

import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

/**
 * A permanent representative (stały przedstawiciel): a person whom a city delegates to a network. Source: II.1.
 *
 * @param person who
 * @param city for which city
 * @param position what the person is at home
 * @param period the days of the delegation, both inside
 * @param reason why it ended, if somebody said so; may tell of a person, so it is left out of files without people
 */
public record Representative(PersonId person, CityId city, Position position, Period period, Optional<String> reason) {

    /** The same delegation without the reason of its end. */
    Representative withoutReason() {
        return new Representative(person, city, position, period, Optional.empty());
    }

    /** Ids and days alone: a reason may tell of a person. */
    @Override
    public String toString() {
        return "representative:" + person + "@" + city + " " + period;
    }
}
