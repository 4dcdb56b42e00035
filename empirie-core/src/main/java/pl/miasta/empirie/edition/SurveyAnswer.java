package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;

/**
 * An answer to a survey. It names nobody, on purpose: who answered cannot be told from it (ours).
 *
 * @param on the day
 * @param scores how each question was answered, 1 (not at all) to 5 (fully)
 * @param remark what somebody added, if anything; may tell of a person, so it is left out of files without people
 */
public record SurveyAnswer(LocalDate on, Map<QuestionId, Integer> scores, Optional<String> remark) {
    /** The lowest score. */
    public static final int LOWEST = 1;

    /** The highest score. */
    public static final int HIGHEST = 5;

    /**
     * Copies the scores in their order.
     *
     * @throws IllegalArgumentException if a score is out of range
     */
    public SurveyAnswer {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        if (scores.values().stream().anyMatch(score -> score < LOWEST || score > HIGHEST)) {
            throw new IllegalArgumentException("scores go from " + LOWEST + " to " + HIGHEST);
        }
    }

    /** Whether something was added to the scores. */
    public boolean hasRemark() {
        return !Blank.is(remark);
    }

    SurveyAnswer withoutRemark() {
        return new SurveyAnswer(on, scores, Optional.empty());
    }

    /** The day alone: a remark may tell of a person. */
    @Override
    public String toString() {
        return "answer " + on;
    }
}
