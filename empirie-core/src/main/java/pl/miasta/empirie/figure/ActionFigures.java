package pl.miasta.empirie.figure;

import java.util.Collection;
import pl.miasta.empirie.plan.PlanProgress;

/**
 * How far work plans had come. Source: II.6, section 7.
 *
 * @param planned actions not begun
 * @param begun actions begun and not done
 * @param done actions done
 * @param late those of all these that are late, or were done too late
 */
public record ActionFigures(int planned, int begun, int done, int late) {
    static ActionFigures of(Collection<PlanProgress> plans) {
        return new ActionFigures(
                plans.stream().mapToInt(plan -> plan.planned().size()).sum(),
                plans.stream().mapToInt(plan -> plan.begun().size()).sum(),
                plans.stream().mapToInt(plan -> plan.done().size()).sum(),
                plans.stream()
                        .mapToInt(plan -> plan.lateWithReason().size()
                                + plan.lateWithoutReason().size())
                        .sum());
    }

    /** How many of the actions are done. */
    public Share share() {
        return new Share(done, planned + begun + done);
    }
}
