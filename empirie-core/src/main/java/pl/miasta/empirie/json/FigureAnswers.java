package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.figure.ActionFigures;
import pl.miasta.empirie.figure.AimFigures;
import pl.miasta.empirie.figure.CityContinuity;
import pl.miasta.empirie.figure.CompositionFigures;
import pl.miasta.empirie.figure.Continuity;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.MeetingFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.PeriodSummary;
import pl.miasta.empirie.figure.ProductFigures;
import pl.miasta.empirie.figure.Share;
import pl.miasta.empirie.figure.TaskFigures;
import pl.miasta.empirie.plan.PlanComparison;
import pl.miasta.empirie.plan.PlanDifference;
import pl.miasta.empirie.plan.PlanProgress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures, summaries and comparisons as JSON. */
final class FigureAnswers {
    private static final double HUNDRED = 100.0;

    private FigureAnswers() {}

    static ObjectNode network(NetworkFigures figures) {
        return networkIn(Writer.empty().put("asOf", figures.day()), figures);
    }

    private static ObjectNode networkIn(Writer json, NetworkFigures figures) {
        json.put("network", figures.network());
        json.object().put("stage", figures.stage().map(Enum::name).orElse(null));
        json.put("composition", composition(figures.composition()))
                .put("meetings", meetings(figures.meetings()))
                .put("continuity", continuity(figures.continuity()))
                .list("products", figures.products(), FigureAnswers::product)
                .put("tasks", tasks(figures.tasks()));
        json.object()
                .set("actions", figures.progress().map(FigureAnswers::progress).orElse(null));
        return json.put("waivers", figures.waivers())
                .put("aims", aims(figures.aims()))
                .object();
    }

    static ObjectNode edition(EditionFigures figures) {
        return Writer.empty()
                .put("asOf", figures.day())
                .put("edition", figures.edition())
                .put("composition", composition(figures.composition()))
                .put("meetings", meetings(figures.meetings()))
                .put("standIns", figures.standIns())
                .list("products", figures.products(), FigureAnswers::product)
                .put("tasks", tasks(figures.tasks()))
                .put("actions", actions(figures.actions()))
                .put("decisionMeetings", figures.decisionMeetings())
                .put("aims", aims(figures.aims()))
                .list("networks", figures.networks(), network -> networkIn(Writer.empty(), network))
                .object();
    }

    private static Writer composition(CompositionFigures figures) {
        return Writer.empty()
                .put("coreCities", figures.coreCities())
                .put("cities", counts(figures.cities()))
                .put("people", figures.people());
    }

    private static <E extends Enum<E>> Writer counts(Map<E, Integer> counts) {
        Writer json = Writer.empty();
        counts.forEach((word, count) -> json.put(word.name(), count.intValue()));
        return json;
    }

    private static Writer meetings(MeetingFigures figures) {
        return Writer.empty()
                .put("held", counts(figures.held()))
                .put("planned", counts(figures.planned()))
                .put("cancelled", counts(figures.cancelled()))
                .put("workingDays", figures.workingDays())
                .put("places", figures.places())
                .put("guests", figures.guests());
    }

    private static Writer continuity(Continuity figures) {
        return Writer.empty()
                .put("recorded", figures.recorded())
                .put("represented", share(figures.represented()))
                .put("sinceKickOff", share(figures.sinceKickOff()))
                .put("standIns", figures.standIns())
                .put("citiesAbsent", figures.citiesAbsent())
                .list("cities", figures.cities(), FigureAnswers::city);
    }

    private static ObjectNode city(CityContinuity city) {
        return Writer.empty()
                .put("city", city.city())
                .put("represented", share(city.represented()))
                .put("standIns", city.standIns())
                .put("absencesRunning", city.absencesRunning())
                .object();
    }

    private static Writer share(Share share) {
        return Writer.empty().put("part", share.part()).put("whole", share.whole());
    }

    private static ObjectNode product(ProductFigures product) {
        return Writer.empty()
                .put("kind", product.kind())
                .put("published", product.published())
                .put("setAside", product.setAside())
                .put("open", product.open())
                .object();
    }

    private static Writer tasks(TaskFigures tasks) {
        return Writer.empty().put("open", tasks.open()).put("overdue", tasks.overdue());
    }

    private static Writer actions(ActionFigures actions) {
        return Writer.empty()
                .put("planned", actions.planned())
                .put("begun", actions.begun())
                .put("done", actions.done())
                .put("late", actions.late());
    }

    private static ObjectNode progress(PlanProgress plan) {
        Writer json = Writer.empty();
        ids(json, "planned", plan.planned());
        ids(json, "begun", plan.begun());
        ids(json, "done", plan.done());
        ids(json, "lateWithReason", plan.lateWithReason());
        ids(json, "lateWithoutReason", plan.lateWithoutReason());
        return json.object();
    }

    /** Also an empty list is written: figures are read by machines that count. */
    private static void ids(Writer json, String name, List<?> ids) {
        ArrayNode array = json.object().putArray(name);
        ids.forEach(id -> array.add(id.toString()));
    }

    private static Writer aims(AimFigures aims) {
        return Writer.empty()
                .put(
                        "trust",
                        Writer.empty()
                                .list("surveys", aims.trust().surveys(), FigureAnswers::survey)
                                .put("represented", share(aims.trust().represented()))
                                .put("sinceKickOff", share(aims.trust().sinceKickOff())))
                .put(
                        "competence",
                        Writer.empty()
                                .put("products", aims.competence().products())
                                .put("assessed", aims.competence().assessed())
                                .put("opinions", aims.competence().opinions())
                                .put("actionsDone", share(aims.competence().actions())))
                .put(
                        "dissemination",
                        Writer.empty()
                                .put("published", aims.dissemination().published())
                                .put("observers", aims.dissemination().observers())
                                .put("guests", aims.dissemination().guests())
                                .put("touchpoints", aims.dissemination().touchpoints()));
    }

    private static ObjectNode survey(AimFigures.TrustSurvey survey) {
        return Writer.empty()
                .put("network", survey.network())
                .put("survey", survey.survey())
                .put("openedOn", survey.openedOn())
                .put("answers", survey.answers())
                .list("questions", survey.questions(), FigureAnswers::question)
                .object();
    }

    private static ObjectNode question(SurveyResult.QuestionResult question) {
        ObjectNode json = Writer.empty()
                .put("question", question.question())
                .put("count", question.count())
                .object();
        json.put("mean", twoPlaces(question.mean()));
        json.put("spread", twoPlaces(question.spread()));
        return json;
    }

    private static double twoPlaces(double value) {
        return Math.round(value * HUNDRED) / HUNDRED;
    }

    static ObjectNode summary(PeriodSummary summary) {
        Writer json = Writer.empty()
                .put("edition", summary.edition())
                .put("from", summary.period().from())
                .put("to", summary.period().to())
                .list("meetings", summary.meetings(), FigureAnswers::meeting)
                .put("workingDays", summary.workingDays())
                .list("citiesJoined", summary.citiesJoined(), FigureAnswers::step)
                .list("citiesLeft", summary.citiesLeft(), FigureAnswers::step)
                .list("named", summary.named(), FigureAnswers::step)
                .list("ended", summary.ended(), FigureAnswers::step)
                .list(
                        "plansAdopted",
                        summary.plansAdopted(),
                        plan -> on(plan.on())
                                .put("network", plan.network())
                                .put("version", plan.version())
                                .object())
                .list(
                        "notesShared",
                        summary.notesShared(),
                        note -> on(note.on()).put("meeting", note.meeting()).object())
                .list(
                        "productsPublished",
                        summary.productsPublished(),
                        product -> on(product.on())
                                .put("network", product.network())
                                .put("product", product.product())
                                .put("kind", product.kind())
                                .object())
                .list(
                        "surveys",
                        summary.surveys(),
                        survey -> Writer.empty()
                                .put("network", survey.network())
                                .put("survey", survey.survey())
                                .put("kind", survey.kind())
                                .put("openedOn", survey.openedOn())
                                .put("closedOn", survey.closedOn())
                                .put("answers", survey.answers())
                                .object());
        ids(json, "touchpoints", summary.touchpoints());
        json.list(
                "decisions",
                summary.decisions(),
                decision -> Writer.empty()
                        .put("meeting", decision.meeting())
                        .put("decision", decision.decision())
                        .object());
        ids(json, "decisionMeetings", summary.decisionMeetings());
        return json.list(
                        "waivers",
                        summary.waivers(),
                        waiver -> on(waiver.on())
                                .put("network", waiver.network())
                                .put("rule", waiver.rule())
                                .object())
                .object();
    }

    private static Writer on(LocalDate day) {
        return Writer.empty().put("on", day);
    }

    private static ObjectNode meeting(PeriodSummary.HeldMeeting meeting) {
        return on(meeting.on())
                .put("meeting", meeting.meeting())
                .values("networks", meeting.networks())
                .object();
    }

    private static ObjectNode step(PeriodSummary.CityStep step) {
        return on(step.on())
                .put("network", step.network())
                .put("city", step.city())
                .put("form", step.form())
                .object();
    }

    private static ObjectNode step(PeriodSummary.PersonStep step) {
        return on(step.on())
                .put("network", step.network())
                .put("city", step.city())
                .put("person", step.person())
                .object();
    }

    static ObjectNode comparison(int from, int to, PlanComparison comparison) {
        Writer json = Writer.empty()
                .put("from", from)
                .put("to", to)
                .list(
                        "sections",
                        comparison.sections(),
                        difference -> difference("section", difference, FigureAnswers::text));
        ids(json, "kindsAdded", comparison.kindsAdded());
        ids(json, "kindsRemoved", comparison.kindsRemoved());
        return json.list(
                        "challenges",
                        comparison.challenges(),
                        difference -> difference("id", difference, EditionEncoder::challenge))
                .list("goals", comparison.goals(), difference -> difference("id", difference, EditionEncoder::goal))
                .list(
                        "actions",
                        comparison.actions(),
                        difference -> difference("id", difference, EditionEncoder::action))
                .object();
    }

    private static void text(Writer json, String text) {
        json.put("text", text);
    }

    private static <V> Writer written(V what, BiConsumer<Writer, V> write) {
        Writer json = Writer.empty();
        write.accept(json, what);
        return json;
    }

    private static <K, V> ObjectNode difference(
            String place, PlanDifference<K, V> difference, BiConsumer<Writer, V> write) {
        Writer json = Writer.empty().put(place, difference.what()).put("difference", difference.kind());
        difference.before().ifPresent(before -> json.put("before", written(before, write)));
        difference.after().ifPresent(after -> json.put("after", written(after, write)));
        return json.object();
    }
}
