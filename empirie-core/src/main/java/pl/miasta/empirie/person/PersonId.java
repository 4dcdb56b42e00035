package pl.miasta.empirie.person;

import pl.miasta.empirie.base.Slug;

/** Who somebody is inside one edition: a slug such as {@code p-17}. Never a name. */
public record PersonId(String value) implements Comparable<PersonId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public PersonId {
        Slug.check("person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
