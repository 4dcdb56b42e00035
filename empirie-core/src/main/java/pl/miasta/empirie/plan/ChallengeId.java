package pl.miasta.empirie.plan;

import pl.miasta.empirie.base.Slug;

/** The id of a work plan's challenge, unique inside its network. */
public record ChallengeId(String value) implements Comparable<ChallengeId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public ChallengeId {
        Slug.check("challenge id", value);
    }

    @Override
    public int compareTo(ChallengeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
