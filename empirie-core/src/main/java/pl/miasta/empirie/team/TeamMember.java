package pl.miasta.empirie.team;

import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

/**
 * Somebody in a role of the support team.
 *
 * @param person who
 * @param role in which role
 * @param employment who employs the person
 * @param period the days of the role, both inside
 */
public record TeamMember(PersonId person, Role role, Employment employment, Period period) {}
