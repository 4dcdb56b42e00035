package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of working together (kontrakt, zasady współpracy). Source: II.3, annex 2.
 *
 * @param adoptedOn the day the network adopted it, if it did
 */
public record Contract(Optional<LocalDate> adoptedOn) {
    /** The contract as it was known on a day. */
    public Contract asKnownOn(LocalDate day) {
        return new Contract(adoptedOn.filter(date -> !date.isAfter(day)));
    }
}
