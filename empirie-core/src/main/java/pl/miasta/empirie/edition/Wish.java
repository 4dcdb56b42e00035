package pl.miasta.empirie.edition;

import java.util.List;
import pl.miasta.empirie.network.NetworkId;

/**
 * A network that an applicant wishes for; earlier wishes come first.
 *
 * @param network which network
 * @param people whom the city would send
 */
public record Wish(NetworkId network, List<WishedPerson> people) {
    /** Copies the list. */
    public Wish {
        people = List.copyOf(people);
    }

    /** How many different people the city would send. */
    public int distinctPeople() {
        return (int) people.stream().map(WishedPerson::person).distinct().count();
    }
}
