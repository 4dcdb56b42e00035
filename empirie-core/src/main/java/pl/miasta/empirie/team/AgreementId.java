package pl.miasta.empirie.team;

import pl.miasta.empirie.base.Slug;

/** The id of an agreement between team members, unique inside its network. */
public record AgreementId(String value) implements Comparable<AgreementId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public AgreementId {
        Slug.check("agreement id", value);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
