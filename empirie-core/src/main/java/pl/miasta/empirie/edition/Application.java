package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.rule.Subject;

/**
 * A city's application to join networks (formularz zgłoszeniowy). Source: III.3.
 *
 * @param id unique inside the edition
 * @param city the applicant
 * @param receivedOn the day it arrived; before it the application does not exist
 * @param maxNetworks how many networks the city would join at most
 * @param canHost whether it can host meetings
 * @param acceptsExpectations whether it accepts what is expected of members (II.2)
 * @param wishes the networks it wishes for, the dearest first
 */
public record Application(
        ApplicationId id,
        CityId city,
        LocalDate receivedOn,
        int maxNetworks,
        boolean canHost,
        boolean acceptsExpectations,
        List<Wish> wishes) {

    /** @throws IllegalArgumentException if it would join less than one network */
    public Application {
        wishes = List.copyOf(wishes);
        if (maxNetworks < 1) {
            throw new IllegalArgumentException("application " + id + " would join no network");
        }
    }

    /** What findings about the application are about. */
    public Subject subject() {
        return Subject.of("application", id);
    }
}
