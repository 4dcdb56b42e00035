package pl.miasta.empirie.edition;

import pl.miasta.empirie.base.Slug;

/** The id of a question of a survey, such as {@code we-trust-each-other}. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public QuestionId {
        Slug.check("question id", value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
