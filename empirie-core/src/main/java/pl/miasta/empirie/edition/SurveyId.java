package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of a survey, unique inside its network. */
public record SurveyId(String value) implements Comparable<SurveyId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public SurveyId {
        Slug.check("survey id", value);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
