package pl.miasta.empirie.edition;

import java.time.LocalDate;
import pl.miasta.empirie.plan.WorkPlan;

/**
 * A work plan that the network adopted and that a later version replaced; it stays readable and comparable. Source: II.6;
 * its shape is ours.
 *
 * @param number number of the version, from 1
 * @param plan the plan as it was adopted
 * @param change what the next version changed
 */
public record PlanVersion(int number, WorkPlan plan, String change) {
    /** @throws IllegalArgumentException if the number is below 1, or the plan was never adopted */
    public PlanVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions of a plan count from 1");
        }
        if (plan.adoptedOn().isEmpty()) {
            throw new IllegalArgumentException("version " + number + " of a plan was never adopted");
        }
    }

    /** The day the version was adopted. */
    public LocalDate adoptedOn() {
        return plan.adoptedOn().orElseThrow();
    }

    PlanVersion withoutReasons() {
        return new PlanVersion(number, plan.withoutReasons(), change);
    }

    PlanVersion asKnownOn(LocalDate day) {
        return new PlanVersion(number, plan.asKnownOn(day), change);
    }

    /** The number alone: a plan may tell of people. */
    @Override
    public String toString() {
        return "plan version " + number;
    }
}
