package pl.miasta.empirie.meeting;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.person.PersonId;

/**
 * An invited expert (ekspert zaproszony). Source: II.1.
 *
 * @param person who
 * @param category where the guest comes from, if said
 * @param requestedBy who asked for the guest, if said
 * @param items closed items the guest is asked to
 */
public record Guest(
        PersonId person, Optional<GuestCategory> category, Optional<Requester> requestedBy, List<ItemPlace> items) {
    /** Copies the items. */
    public Guest {
        items = List.copyOf(items);
    }
}
