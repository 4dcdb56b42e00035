package pl.miasta.empirie.plan;

import pl.miasta.empirie.base.Slug;

/** The id of a work plan's goal, unique inside its network. */
public record GoalId(String value) implements Comparable<GoalId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public GoalId {
        Slug.check("goal id", value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
