package pl.miasta.empirie.team;

import java.time.LocalDate;
import pl.miasta.empirie.person.PersonId;

/**
 * Something done in a role of the team: who did which task, when.
 *
 * @param id unique inside the network
 * @param person who did it
 * @param task what
 * @param on the day
 */
public record Deed(DeedId id, PersonId person, Task task, LocalDate on) {}
