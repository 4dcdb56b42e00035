package pl.miasta.empirie.meeting;

import pl.miasta.empirie.base.Slug;

/** The id of something that a meeting agreed on, unique inside the edition. */
public record TaskId(String value) implements Comparable<TaskId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public TaskId {
        Slug.check("task id", value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
