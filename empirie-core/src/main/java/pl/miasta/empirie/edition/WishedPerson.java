package pl.miasta.empirie.edition;

import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.PersonId;

/**
 * A person whom an applicant would send.
 *
 * @param person who
 * @param position what the person is at home
 */
public record WishedPerson(PersonId person, Position position) {}
