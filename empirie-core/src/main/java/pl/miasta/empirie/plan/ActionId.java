package pl.miasta.empirie.plan;

import pl.miasta.empirie.base.Slug;

/** The id of a work plan's action, unique inside its network. */
public record ActionId(String value) implements Comparable<ActionId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public ActionId {
        Slug.check("action id", value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
