package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Blank;

/**
 * How far a work plan had come on a day (monitoring). Each action is planned, begun or done; late ones are named once
 * more. Source: II.6, section 7; III.1.
 *
 * @param day the day
 * @param planned actions not begun
 * @param begun actions begun and not done
 * @param done actions done
 * @param lateWithReason actions done too late, or not done though their last planned day is over, with a reason
 * @param lateWithoutReason the same without a reason
 */
public record PlanProgress(
        LocalDate day,
        List<ActionId> planned,
        List<ActionId> begun,
        List<ActionId> done,
        List<ActionId> lateWithReason,
        List<ActionId> lateWithoutReason) {

    /** Copies all lists. */
    public PlanProgress {
        planned = List.copyOf(planned);
        begun = List.copyOf(begun);
        done = List.copyOf(done);
        lateWithReason = List.copyOf(lateWithReason);
        lateWithoutReason = List.copyOf(lateWithoutReason);
    }

    /** The actions of a plan as known on a day, in the order of the plan. */
    public static PlanProgress of(WorkPlan plan, LocalDate day) {
        WorkPlan known = plan.asKnownOn(day);
        Predicate<Action> isDone = action -> action.doneOn().isPresent();
        Predicate<Action> isBegun =
                isDone.negate().and(action -> action.begunOn().isPresent());
        Predicate<Action> isLate = action -> action.isLate(day);
        Predicate<Action> isExplained = action -> !Blank.is(action.lateReason());
        return new PlanProgress(
                day,
                ids(known, isDone.or(isBegun).negate()),
                ids(known, isBegun),
                ids(known, isDone),
                ids(known, isLate.and(isExplained)),
                ids(known, isLate.and(isExplained.negate())));
    }

    private static List<ActionId> ids(WorkPlan plan, Predicate<Action> which) {
        return plan.actions().stream().filter(which).map(Action::id).toList();
    }

    /** How many actions the plan has. */
    public int actions() {
        return planned.size() + begun.size() + done.size();
    }
}
