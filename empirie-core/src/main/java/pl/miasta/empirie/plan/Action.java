package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;

/**
 * What the network will do (działanie), and how far it has come (II.6, section 7). Source: II.6, section 6.
 *
 * @param id unique inside the network
 * @param text what it is
 * @param goals the goals it serves
 * @param productKinds the kinds of product it makes
 * @param from its first day as planned, if set
 * @param to its last day as planned, inside, if set
 * @param begunOn the day it was begun, if it was
 * @param doneOn the day it was done, if it was; not before it was begun
 * @param lateReason why it is late, if somebody said so; may tell of a person, so it is left out of files without people
 */
public record Action(
        ActionId id,
        String text,
        List<GoalId> goals,
        List<ProductKind> productKinds,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> begunOn,
        Optional<LocalDate> doneOn,
        Optional<String> lateReason) {

    /** @throws IllegalArgumentException if the last day is before the first, as planned or as it was */
    public Action {
        goals = List.copyOf(goals);
        productKinds = List.copyOf(productKinds);
        Steps.requireOrder("action " + id, from, to);
        Steps.requireOrder("action " + id, begunOn, doneOn);
    }

    /** An action that is not begun. */
    public Action(
            ActionId id,
            String text,
            List<GoalId> goals,
            List<ProductKind> productKinds,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        this(id, text, goals, productKinds, from, to, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it was done after its last planned day, or is not done and that day is over. */
    public boolean isLate(LocalDate day) {
        return to.isPresent() && doneOn.orElse(day).isAfter(to.get());
    }

    /**
     * The same action with how far it has come.
     *
     * @throws IllegalArgumentException if it is done before it is begun
     */
    public Action progressed(Optional<LocalDate> begun, Optional<LocalDate> done, Optional<String> reason) {
        return new Action(id, text, goals, productKinds, from, to, begun, done, reason);
    }

    /** The action as it was known on a day; the reason of a delay is known from the first of the action's days on. */
    Action asKnownOn(LocalDate day) {
        return progressed(
                Steps.knownOn(day, begunOn),
                Steps.knownOn(day, doneOn),
                lateReason.filter(reason -> Steps.anyKnownOn(day, List.of(from, to, begunOn, doneOn))));
    }

    /** The action as it was planned: not begun, not late. */
    Action asPlanned() {
        return progressed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Action withoutReason() {
        return progressed(begunOn, doneOn, Optional.empty());
    }

    /** All but the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "action:" + id;
    }
}
