package pl.miasta.empirie.meeting.format;

import pl.miasta.empirie.base.Slug;

/** Which step of a format: a slug such as {@code barriers}, unique inside its format. */
public record StepId(String value) implements Comparable<StepId> {
    /** What pins call the lunch; no step is called so. */
    public static final StepId LUNCH = new StepId("lunch");

    /** @throws IllegalArgumentException if it is no slug */
    public StepId {
        Slug.check("step id", value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
