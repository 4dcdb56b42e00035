package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/** What happens to surveys; never who answered, nor what. */
public sealed interface SurveyEvent extends Event {
    /** The network. */
    NetworkId network();

    /** The survey. */
    SurveyId survey();

    @Override
    default Subject subject() {
        return Subject.in(network(), "survey", survey());
    }

    /** A survey was opened; the day is the first one for answers. */
    record SurveyOpened(EditionId edition, NetworkId network, SurveyId survey, SurveyKind kind, LocalDate on)
            implements SurveyEvent {}

    /** Somebody answered a survey. */
    record SurveyAnswered(EditionId edition, NetworkId network, SurveyId survey, LocalDate on) implements SurveyEvent {}

    /** A survey was closed; the day is the last one for answers. */
    record SurveyClosed(EditionId edition, NetworkId network, SurveyId survey, LocalDate on) implements SurveyEvent {}
}
