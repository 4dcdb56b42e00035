package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pl.miasta.empirie.edition.SurveyResult.QuestionResult;

class SurveyResultPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final QuestionId ONE = new QuestionId("q-1");
    private static final QuestionId TWO = new QuestionId("q-2");

    private static SurveyResult result(List<SurveyAnswer> answers) {
        return SurveyResult.of(new Survey(new SurveyId("s-1"), SurveyKind.TRUST, DAY, Optional.empty(), answers));
    }

    private static SurveyAnswer answer(int score) {
        return new SurveyAnswer(DAY, Map.of(ONE, score), Optional.of("uwaga " + score));
    }

    @Property
    void belowFiveAnswersNothingButTheirNumberIsShown(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 5) Integer> scores) {
        SurveyResult result =
                result(scores.stream().map(SurveyResultPropertyTest::answer).toList());

        assertThat(result.isShown()).isFalse();
        assertThat(result.answers()).isEqualTo(scores.size());
        assertThat(result.questions()).isEmpty();
        assertThat(result.remarks()).isEmpty();
    }

    @Property
    void theMeanLiesAmongTheScoresAndTheSpreadIsTheSameInEveryOrder(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 5) Integer> scores) {
        QuestionResult question = result(
                        scores.stream().map(SurveyResultPropertyTest::answer).toList())
                .questions()
                .get(0);

        assertThat(question.count()).isEqualTo(scores.size());
        assertThat(question.mean())
                .isBetween((double) scores.stream().mapToInt(one -> one).min().orElseThrow(), (double)
                        scores.stream().mapToInt(one -> one).max().orElseThrow());
        assertThat(question.spread()).isBetween(0.0, 2.0);
        assertThat(result(scores.stream()
                                .sorted()
                                .map(SurveyResultPropertyTest::answer)
                                .toList())
                        .questions()
                        .get(0)
                        .spread())
                .isCloseTo(question.spread(), within(1e-9));
    }

    @Example
    void fiveAnswersAreShown() {
        SurveyResult result = result(IntStream.of(5, 1, 3, 4, 2)
                .mapToObj(SurveyResultPropertyTest::answer)
                .toList());

        assertThat(result.isShown()).isTrue();
        assertThat(result.questions()).containsExactly(new QuestionResult(ONE, 5, 3.0, Math.sqrt(2)));
        assertThat(result.remarks()).containsExactly("uwaga 1", "uwaga 2", "uwaga 3", "uwaga 4", "uwaga 5");
        assertThat(result.toString()).doesNotContain("uwaga");
    }

    @Example
    void whereEverybodyAgreesNothingSpreads() {
        assertThat(result(List.of(answer(4), answer(4), answer(4), answer(4), answer(4)))
                        .questions())
                .containsExactly(new QuestionResult(ONE, 5, 4.0, 0.0));
    }

    @Example
    void aQuestionThatFewerThanFiveScoredIsNotShown() {
        SurveyAnswer both = new SurveyAnswer(DAY, Map.of(ONE, 1, TWO, 5), Optional.of(" "));

        assertThat(result(List.of(both, both, both, both, answer(1))).questions())
                .extracting(QuestionResult::question)
                .containsExactly(ONE);
        SurveyResult all = result(List.of(both, both, both, both, both));
        assertThat(all.questions()).extracting(QuestionResult::question).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(all.remarks()).isEmpty();
    }
}
