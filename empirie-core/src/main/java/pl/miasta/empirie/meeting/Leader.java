package pl.miasta.empirie.meeting;

import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Role;

/**
 * Somebody who leads a meeting.
 *
 * @param person who
 * @param as in which role
 */
public record Leader(PersonId person, Role as) {}
