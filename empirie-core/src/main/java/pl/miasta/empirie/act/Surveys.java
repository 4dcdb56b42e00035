package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.team.Task;

/**
 * Surveys of trust, of expectations, and evaluation (ankiety). Nobody can tell who answered: an answer names no person,
 * the audit names the system in place of whoever gave it, and what is answered back are figures of five answers or more.
 * Hence nobody can tell either whether somebody answered twice; that is for the host's form to prevent. Source: II.5,
 * III.1; who may do what is (ours) where the source does not say it.
 */
public final class Surveys {
    private final Desk desk;

    Surveys(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a survey.
     *
     * @param edition the edition
     * @param network the network
     * @param survey the survey's id, not taken yet in the network
     * @param kind what it asks about
     * @param on the first day for answers
     */
    public record OpenSurvey(EditionId edition, NetworkId network, SurveyId survey, SurveyKind kind, LocalDate on) {}

    /** Opens a survey (otwarcie ankiety): a decision of whoever runs surveys, the expert first of all. */
    public Outcome<Survey> open(OpenSurvey command, Actor actor) {
        NetworkId id = command.network();
        Survey opened = new Survey(command.survey(), command.kind(), command.on(), Optional.empty(), List.of());
        return desk.act(ActKind.OPEN_SURVEY, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.on())
                .by(Permission.task(id, Task.RUN_SURVEYS))
                .during(Networks.ALIVE)
                .unless(isSo(id, command.survey(), survey -> true), "survey-exists", command.survey(), id)
                .changing(id, dossier -> dossier.with(dossier.life().with(opened)))
                .telling(new SurveyEvent.SurveyOpened(
                        command.edition(), id, command.survey(), command.kind(), command.on()))
                .answering(survey(id, command.survey()));
    }

    private static Function<Edition, Survey> survey(NetworkId network, SurveyId survey) {
        return edition -> edition.network(network).life().find(survey).orElseThrow();
    }

    private static Predicate<Edition> isSo(NetworkId network, SurveyId survey, Predicate<Survey> what) {
        return edition -> edition.find(network)
                .flatMap(dossier -> dossier.life().find(survey))
                .filter(what)
                .isPresent();
    }

    private static UnaryOperator<NetworkDossier> onSurvey(SurveyId survey, UnaryOperator<Survey> next) {
        return dossier -> dossier.with(
                dossier.life().with(next.apply(dossier.life().find(survey).orElseThrow())));
    }

    /**
     * Answers a survey.
     *
     * @param edition the edition
     * @param network the network
     * @param survey the survey
     * @param answer the answer, with its day
     */
    public record AnswerSurvey(EditionId edition, NetworkId network, SurveyId survey, SurveyAnswer answer) {}

    /**
     * Records an answer (odpowiedź na ankietę): a fact. Whoever represents a city of the core on that day may give one, and
     * the Office may enter those given on paper. Nothing that is kept or told says who did.
     *
     * @return what the survey shows now: nothing but the number of answers below {@link SurveyResult#FEWEST}
     */
    public Outcome<SurveyResult> answer(AnswerSurvey command, Actor actor) {
        NetworkId id = command.network();
        LocalDate on = command.answer().on();
        return desk.act(ActKind.ANSWER_SURVEY, command.edition(), actor)
                .inNetwork(id)
                .requiring(isSo(id, command.survey(), survey -> true), "survey", command.survey())
                .asOf(on)
                .anonymously()
                .by(Permission.anyOf(coreOf(id), Permission.OFFICE))
                .during(Networks.ALIVE)
                .notAfterToday(on)
                .unless(
                        isSo(id, command.survey(), survey -> !survey.isOpen(on)),
                        "survey-not-open",
                        command.survey(),
                        on)
                .changing(id, onSurvey(command.survey(), survey -> survey.with(command.answer())))
                .telling(new SurveyEvent.SurveyAnswered(command.edition(), id, command.survey(), on))
                .answering(survey(id, command.survey()).andThen(SurveyResult::of));
    }

    private static Permission coreOf(NetworkId network) {
        return (edition, actor, day) -> actor.person()
                        .filter(edition.roster(network, day)::isCorePerson)
                        .isPresent()
                ? Permit.GRANTED
                : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "core", network, actor.kind()));
    }

    /**
     * Closes a survey.
     *
     * @param edition the edition
     * @param network the network
     * @param survey the survey
     * @param on the last day for answers
     */
    public record CloseSurvey(EditionId edition, NetworkId network, SurveyId survey, LocalDate on) {}

    /** Closes a survey (zamknięcie ankiety): a decision of whoever runs surveys, the expert first of all. */
    public Outcome<SurveyResult> close(CloseSurvey command, Actor actor) {
        NetworkId id = command.network();
        return desk.act(ActKind.CLOSE_SURVEY, command.edition(), actor)
                .inNetwork(id)
                .requiring(isSo(id, command.survey(), survey -> true), "survey", command.survey())
                .asOf(command.on())
                .by(Permission.task(id, Task.RUN_SURVEYS))
                .during(Networks.ALIVE)
                .unless(
                        isSo(id, command.survey(), survey -> survey.closedOn().isPresent()),
                        "survey-closed",
                        command.survey())
                .unless(
                        isSo(id, command.survey(), survey -> isNeededAfter(survey, command.on())),
                        "survey-needed",
                        command.survey(),
                        command.on())
                .changing(id, onSurvey(command.survey(), survey -> survey.closed(command.on())))
                .telling(new SurveyEvent.SurveyClosed(command.edition(), id, command.survey(), command.on()))
                .answering(survey(id, command.survey()).andThen(SurveyResult::of));
    }

    private static boolean isNeededAfter(Survey survey, LocalDate day) {
        return survey.openedOn().isAfter(day)
                || survey.answers().stream().anyMatch(answer -> answer.on().isAfter(day));
    }
}
