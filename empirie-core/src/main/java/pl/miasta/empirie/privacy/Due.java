package pl.miasta.empirie.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import pl.miasta.empirie.person.PersonId;

/**
 * Somebody whose data are kept no longer than a retention allows.
 *
 * @param person who
 * @param lastDay the last day of which the edition's entries about the person speak
 */
public record Due(PersonId person, LocalDate lastDay) {
    /** Those whose trace ends first come first. */
    static final Comparator<Due> ORDER = Comparator.comparing(Due::lastDay).thenComparing(Due::person);
}
