package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the network will do (działanie). Source: II.6, section 6.
 *
 * @param id unique inside the network
 * @param text what it is
 * @param goals the goals it serves
 * @param productKinds the kinds of product it makes
 * @param from its first day, if set
 * @param to its last day, inside, if set
 */
public record Action(
        ActionId id,
        String text,
        List<GoalId> goals,
        List<ProductKind> productKinds,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Action {
        goals = List.copyOf(goals);
        productKinds = List.copyOf(productKinds);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("action " + id + " ends before it begins");
        }
    }
}
