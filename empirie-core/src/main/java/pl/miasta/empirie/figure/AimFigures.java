package pl.miasta.empirie.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Product;

/**
 * The three aims of the programme, each with the figures that speak to it: they inform an evaluation and do not replace
 * it. Source: I; which figure speaks to which aim is ours.
 *
 * @param trust trust and partnership
 * @param competence stronger competence of cities
 * @param dissemination spreading what networks achieve
 */
public record AimFigures(Trust trust, Competence competence, Dissemination dissemination) {

    /**
     * Trust and partnership: from competition to co-operation (zaufanie i partnerstwo).
     *
     * @param surveys surveys of trust with answers enough to be shown, network by network, by first day
     * @param represented the cities' continuity
     * @param sinceKickOff the people's continuity
     */
    public record Trust(List<TrustSurvey> surveys, Share represented, Share sinceKickOff) {
        /** Copies the list. */
        public Trust {
            surveys = List.copyOf(surveys);
        }
    }

    /**
     * What a survey of trust shows.
     *
     * @param network whose survey
     * @param survey which
     * @param openedOn its first day
     * @param answers how many answers were given
     * @param questions the means, question by question
     */
    public record TrustSurvey(
            NetworkId network,
            SurveyId survey,
            LocalDate openedOn,
            int answers,
            List<SurveyResult.QuestionResult> questions) {
        /** Copies the list. */
        public TrustSurvey {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Stronger competence of cities, through exchange and good practice (kompetencje).
     *
     * @param products products in all
     * @param assessed those that were assessed
     * @param opinions what cities think of them, each opinion counted
     * @param actions how many of the planned actions are done
     */
    public record Competence(int products, int assessed, int opinions, Share actions) {}

    /**
     * Spreading aims, achievements and method (upowszechnianie).
     *
     * @param published products published
     * @param observers cities that observe
     * @param guests people invited to meetings held
     * @param touchpoints touchpoints with other networks and policies
     */
    public record Dissemination(int published, int observers, int guests, int touchpoints) {}

    static List<TrustSurvey> surveys(NetworkDossier dossier) {
        return dossier.life().surveys().stream()
                .filter(survey -> survey.kind() == SurveyKind.TRUST)
                .sorted(Comparator.comparing(Survey::openedOn).thenComparing(Survey::id))
                .flatMap(survey -> survey(dossier.id(), survey))
                .toList();
    }

    private static Stream<TrustSurvey> survey(NetworkId network, Survey survey) {
        SurveyResult result = SurveyResult.of(survey);
        return result.isShown()
                ? Stream.of(
                        new TrustSurvey(network, survey.id(), survey.openedOn(), result.answers(), result.questions()))
                : Stream.empty();
    }

    static AimFigures of(
            Trust trust,
            List<Product> products,
            ActionFigures actions,
            CompositionFigures composition,
            MeetingFigures meetings,
            int touchpoints) {
        return new AimFigures(
                trust,
                new Competence(
                        products.size(),
                        (int) products.stream()
                                .filter(product -> product.assessedOn().isPresent())
                                .count(),
                        products.stream()
                                .mapToInt(product -> product.opinions().size())
                                .sum(),
                        actions.share()),
                new Dissemination(
                        (int) products.stream()
                                .filter(product -> product.publishedOn().isPresent())
                                .count(),
                        composition.observers(),
                        meetings.guests(),
                        touchpoints));
    }
}
