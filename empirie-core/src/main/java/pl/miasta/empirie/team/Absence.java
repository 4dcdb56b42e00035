package pl.miasta.empirie.team;

import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

/**
 * Days on which a team member is not there.
 *
 * @param person who
 * @param period from when to when, both days inside
 */
public record Absence(PersonId person, Period period) {}
