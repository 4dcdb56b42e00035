package pl.miasta.empirie.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.Observation;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.edition.Predecessor;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;

/** What a network's life leaves behind as rows; where it comes from stands in its own row, earlier plans in {@link PlanRows}. */
final class NetworkLifeRows {
    private static final Table OBSERVATION = Owner.NETWORK
            .table("observation")
            .key("network_id", "observation_id")
            .whole("position")
            .text("city_id", "body")
            .day("observed_on");
    private static final Table SURVEY = Owner.NETWORK
            .table("survey")
            .key("network_id", "survey_id")
            .whole("position")
            .text("kind")
            .day("opened_on", "closed_on");
    private static final Table ANSWER = Owner.NETWORK
            .table("survey_answer")
            .key("network_id", "survey_id")
            .keyNumber("answer_no")
            .day("answered_on")
            .text("remark");
    private static final Table SCORE = Owner.NETWORK
            .table("survey_score")
            .key("network_id", "survey_id")
            .keyNumber("answer_no")
            .key("question_id")
            .whole("position", "score");

    static final List<Table> TABLES = List.of(OBSERVATION, SURVEY, ANSWER, SCORE);

    private NetworkLifeRows() {}

    static void write(Draft network, Optional<Predecessor> predecessor) {
        network.put("continues_edition_id", predecessor.map(Predecessor::edition))
                .put("continues_network_id", predecessor.map(Predecessor::network));
    }

    static void writeBelow(Rows rows, Row network, NetworkLife life) {
        rows.list(
                OBSERVATION,
                network,
                life.observations(),
                (row, observation) -> row.put("observation_id", observation.id())
                        .put("city_id", observation.city())
                        .put("observed_on", observation.on())
                        .put("body", observation.text()));
        rows.list(
                SURVEY,
                network,
                life.surveys(),
                (row, survey) -> row.put("survey_id", survey.id())
                        .put("kind", survey.kind())
                        .put("opened_on", survey.openedOn())
                        .put("closed_on", survey.closedOn()),
                (below, survey) -> rows.list(
                        ANSWER,
                        below,
                        survey.answers(),
                        (row, answer) -> row.put("answered_on", answer.on()).put("remark", answer.remark()),
                        (under, answer) -> writeScores(rows, under, answer.scores())));
    }

    private static void writeScores(Rows rows, Row answer, Map<QuestionId, Integer> scores) {
        rows.list(
                SCORE,
                answer,
                List.copyOf(scores.entrySet()),
                (row, entry) -> row.put("question_id", entry.getKey()).put("score", entry.getValue()));
    }

    static NetworkLife read(Rows rows, Row network) {
        return new NetworkLife(
                PlanRows.versions(rows, network),
                rows.list(
                        OBSERVATION,
                        network,
                        row -> new Observation(
                                row.id("observation_id", ObservationId::new),
                                row.id("city_id", CityId::new),
                                row.day("observed_on"),
                                row.text("body"))),
                rows.list(
                        SURVEY,
                        network,
                        row -> new Survey(
                                row.id("survey_id", SurveyId::new),
                                row.word("kind", SurveyKind.class),
                                row.day("opened_on"),
                                row.maybeDay("closed_on"),
                                rows.list(ANSWER, row, one -> answer(rows, one)))),
                network.maybeId("continues_edition_id", EditionId::new)
                        .map(edition -> new Predecessor(edition, network.id("continues_network_id", NetworkId::new))));
    }

    private static SurveyAnswer answer(Rows rows, Row row) {
        Map<QuestionId, Integer> scores = new LinkedHashMap<>();
        rows.each(SCORE, row, one -> scores.put(one.id("question_id", QuestionId::new), one.whole("score")));
        return new SurveyAnswer(row.day("answered_on"), scores, row.maybeText("remark"));
    }
}
