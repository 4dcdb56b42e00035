package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.network.NetworkId;

/**
 * Where networks touch each other, or an outside network or policy such as URBACT (punkt styczny). Source: I, III.2.
 *
 * @param id unique inside the edition
 * @param on the day
 * @param networks the networks of the edition that take part
 * @param outside the outside network or policy, if there is one
 * @param text what came of it
 */
public record Touchpoint(
        TouchpointId id, LocalDate on, List<NetworkId> networks, Optional<String> outside, String text) {

    /** How many sides there are at least. */
    public static final int LEAST_SIDES = 2;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it has less than two sides
     */
    public Touchpoint {
        networks = List.copyOf(networks);
        if (networks.stream().distinct().count() + (outside.isPresent() ? 1 : 0) < LEAST_SIDES) {
            throw new IllegalArgumentException("touchpoint " + id + " has less than two sides");
        }
    }

    /** Ids and day alone: a touchpoint may tell of a person. */
    @Override
    public String toString() {
        return "touchpoint:" + id + " " + on + " " + networks;
    }
}
