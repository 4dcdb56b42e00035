package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import pl.miasta.empirie.person.PersonId;

/**
 * The coordinator's report after a meeting (raport). Source: III.1.
 *
 * @param by who filed it
 * @param submittedOn the day
 */
public record FacilitatorReport(PersonId by, LocalDate submittedOn) {}
