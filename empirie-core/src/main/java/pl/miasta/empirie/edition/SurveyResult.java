package pl.miasta.empirie.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a survey shows. Scores and remarks are shown from {@link #FEWEST} answers up: fewer would tell who answered what.
 * Ours.
 *
 * @param survey which survey
 * @param kind what it asks about
 * @param answers how many answers were given
 * @param questions each question that at least {@link #FEWEST} answers score, in the order in which they first came up
 * @param remarks what was added, in the order of the alphabet, so that none tells with which scores it came
 */
public record SurveyResult(
        SurveyId survey, SurveyKind kind, int answers, List<QuestionResult> questions, List<String> remarks) {

    /** The fewest answers that are shown. */
    public static final int FEWEST = 5;

    /** Copies the lists. */
    public SurveyResult {
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /**
     * How one question was answered.
     *
     * @param question the question
     * @param count how many answers score it
     * @param mean the mean of the scores, {@link SurveyAnswer#LOWEST} to {@link SurveyAnswer#HIGHEST}
     * @param spread the standard deviation of the scores, all of them and not a sample: 0 where everybody agrees
     */
    public record QuestionResult(QuestionId question, int count, double mean, double spread) {}

    /** The result of a survey, open or closed. */
    public static SurveyResult of(Survey survey) {
        List<SurveyAnswer> answers = survey.answers();
        boolean shown = answers.size() >= FEWEST;
        return new SurveyResult(
                survey.id(),
                survey.kind(),
                answers.size(),
                shown ? questions(answers) : List.of(),
                shown ? remarks(answers) : List.of());
    }

    /** Whether there are answers enough to be shown. */
    public boolean isShown() {
        return answers >= FEWEST;
    }

    private static List<QuestionResult> questions(List<SurveyAnswer> answers) {
        Map<QuestionId, List<Integer>> scores = new LinkedHashMap<>();
        answers.forEach(answer -> answer.scores()
                .forEach((question, score) -> scores.computeIfAbsent(question, none -> new ArrayList<>())
                        .add(score)));
        return scores.entrySet().stream()
                .filter(one -> one.getValue().size() >= FEWEST)
                .map(one -> question(one.getKey(), one.getValue()))
                .toList();
    }

    private static QuestionResult question(QuestionId question, List<Integer> scores) {
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double variance = scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .average()
                .orElseThrow();
        return new QuestionResult(question, scores.size(), mean, Math.sqrt(variance));
    }

    private static List<String> remarks(List<SurveyAnswer> answers) {
        return answers.stream()
                .filter(SurveyAnswer::hasRemark)
                .map(answer -> answer.remark().orElseThrow())
                .sorted()
                .toList();
    }

    /** Ids and counts: remarks may tell of people. */
    @Override
    public String toString() {
        return "survey:" + survey + " " + kind + ", " + answers + " answers, " + questions;
    }
}
