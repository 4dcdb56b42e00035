package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.Steps;

/**
 * A survey in a network (ankieta). Source: II.5, III.1; its shape is ours.
 *
 * @param id unique inside the network
 * @param kind what it asks about
 * @param openedOn the first day for answers
 * @param closedOn the last day for answers, inside, if it is closed
 * @param answers what was answered
 */
public record Survey(
        SurveyId id, SurveyKind kind, LocalDate openedOn, Optional<LocalDate> closedOn, List<SurveyAnswer> answers) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it closes before it opens, or was answered while it was not open
     */
    public Survey {
        answers = List.copyOf(answers);
        Steps.requireOrder("survey " + id, Optional.of(openedOn), closedOn);
        Period open = new Period(openedOn, closedOn);
        if (!answers.stream().map(SurveyAnswer::on).allMatch(open::covers)) {
            throw new IllegalArgumentException("survey " + id + " was answered while it was not open");
        }
    }

    /** Whether answers may be given on that day. */
    public boolean isOpen(LocalDate day) {
        return new Period(openedOn, closedOn).covers(day);
    }

    /**
     * The same survey with one more answer, the last.
     *
     * @throws IllegalArgumentException if it is not open on the answer's day
     */
    public Survey with(SurveyAnswer answer) {
        List<SurveyAnswer> next = new ArrayList<>(answers);
        next.add(answer);
        return new Survey(id, kind, openedOn, closedOn, next);
    }

    /**
     * The same survey, closed on a day.
     *
     * @throws IllegalArgumentException if it was not open by then, or was answered later
     */
    public Survey closed(LocalDate on) {
        return new Survey(id, kind, openedOn, Optional.of(on), answers);
    }

    Survey withoutRemarks() {
        return new Survey(
                id,
                kind,
                openedOn,
                closedOn,
                answers.stream().map(SurveyAnswer::withoutRemark).toList());
    }

    Survey asKnownOn(LocalDate day) {
        return new Survey(
                id,
                kind,
                openedOn,
                Steps.knownOn(day, closedOn),
                answers.stream().filter(answer -> !answer.on().isAfter(day)).toList());
    }
}
