package pl.miasta.empirie.meeting;

import java.util.Optional;
import pl.miasta.empirie.person.PersonId;

/**
 * Who asked for a guest: ZMP, or a person of a member city. Source: II.1.
 *
 * @param person the person; empty for ZMP
 */
public record Requester(Optional<PersonId> person) {
    /** The Association of Polish Cities itself. */
    public static final Requester ZMP = new Requester(Optional.empty());

    /** A person. */
    public static Requester of(PersonId person) {
        return new Requester(Optional.of(person));
    }
}
