package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.figure.ActionFigures;
import pl.miasta.empirie.figure.AimFigures;
import pl.miasta.empirie.figure.CompositionFigures;
import pl.miasta.empirie.figure.Continuity;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.MeetingFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.PeriodSummary;
import pl.miasta.empirie.figure.ProductFigures;
import pl.miasta.empirie.figure.Share;
import pl.miasta.empirie.figure.TaskFigures;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;

/** Figures and summaries for somebody who reads them on a terminal. */
final class FigureText {
    private static final String LEAD = "  ";

    private final Session with;
    private final Words words;
    private final Labels labels;
    private final Edition edition;

    FigureText(Edition edition, Session with) {
        this.edition = edition;
        this.with = with;
        this.words = with.words();
        this.labels = new Labels(edition, words);
    }

    void print(NetworkFigures figures) {
        head("figures.head", network(figures.network()), figures.day());
        say("figures.stage", figures.stage().map(words::term).orElseGet(() -> words.say("figures.not-begun")));
        composition(figures.composition());
        meetings(figures.meetings());
        continuity(figures.continuity());
        products(figures.products());
        tasks(figures.tasks());
        figures.progress()
                .ifPresentOrElse(
                        plan -> say(
                                "figures.actions",
                                plan.planned().size(),
                                plan.begun().size(),
                                plan.done().size(),
                                plan.lateWithReason().size()
                                        + plan.lateWithoutReason().size()),
                        () -> say("figures.no-plan"));
        say("figures.waivers", figures.waivers());
        aims(figures.aims());
    }

    void print(EditionFigures figures) {
        head("figures.head", edition.title(), figures.day());
        table(figures);
        with.out().println();
        composition(figures.composition());
        meetings(figures.meetings());
        products(figures.products());
        tasks(figures.tasks());
        actions(figures.actions());
        say("figures.decision-meetings", figures.decisionMeetings());
        aims(figures.aims());
    }

    private void table(EditionFigures figures) {
        List<String> titles = new ArrayList<>();
        for (String column :
                List.of("network", "cities", "people", "meetings", "days", "places", "products", "tasks")) {
            titles.add(words.say("figures.column." + column));
        }
        int widest = figures.networks().stream()
                .mapToInt(row -> network(row.network()).length())
                .max()
                .orElse(0);
        Columns columns = new Columns(titles, widest);
        with.out().println(columns.head());
        for (NetworkFigures row : figures.networks()) {
            with.out()
                    .println(columns.row(cells(
                            network(row.network()), row.composition(), row.meetings(), row.products(), row.tasks())));
        }
        with.out()
                .println(columns.row(cells(
                        words.say("figures.together"),
                        figures.composition(),
                        figures.meetings(),
                        figures.products(),
                        figures.tasks())));
    }

    private static List<Object> cells(
            String title,
            CompositionFigures composition,
            MeetingFigures meetings,
            List<ProductFigures> products,
            TaskFigures tasks) {
        return List.of(
                title,
                composition.coreCities(),
                composition.people(),
                meetings.allHeld(),
                meetings.workingDays(),
                meetings.places(),
                products.stream().mapToInt(ProductFigures::all).sum(),
                tasks.open());
    }

    private void composition(CompositionFigures figures) {
        String core = figures.cities().entrySet().stream()
                .filter(form -> form.getKey().isCore())
                .map(this::count)
                .collect(Collectors.joining(", "));
        say("figures.composition", figures.coreCities(), core, figures.people(), figures.observers());
    }

    private String count(Map.Entry<? extends Enum<?>, Integer> one) {
        return words.say("figures.count", one.getKey(), one.getValue());
    }

    private void meetings(MeetingFigures figures) {
        String held = figures.held().entrySet().stream().map(this::count).collect(Collectors.joining(", "));
        say("figures.meetings", figures.allHeld(), held, figures.allPlanned(), figures.allCancelled());
        say("figures.days", figures.workingDays(), figures.places(), figures.guests());
    }

    private void continuity(Continuity figures) {
        if (figures.recorded() == 0) {
            say("figures.continuity.unknown");
            return;
        }
        say("figures.continuity", figures.recorded(), share(figures.represented()), share(figures.sinceKickOff()));
        say("figures.stand-ins", figures.standIns());
        String absent = figures.cities().stream()
                .filter(city -> city.absencesRunning() > 0)
                .map(city ->
                        words.say("figures.absence", labels.city(city.city().value()), city.absencesRunning()))
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            say("figures.absent", absent);
        }
    }

    private String share(Share share) {
        return share.percent()
                .map(percent -> words.say("figures.share", share.part(), share.whole(), percent))
                .orElse("–");
    }

    private void products(List<ProductFigures> products) {
        if (products.isEmpty()) {
            say("figures.no-products");
            return;
        }
        say("figures.products", products.stream().mapToInt(ProductFigures::all).sum());
        for (ProductFigures product : products) {
            with.say("figures.product", product.kind(), product.published(), product.setAside(), product.open());
        }
    }

    private void tasks(TaskFigures tasks) {
        say("figures.tasks", tasks.open(), tasks.overdue());
    }

    private void actions(ActionFigures actions) {
        say("figures.actions", actions.planned(), actions.begun(), actions.done(), actions.late());
    }

    private void aims(AimFigures aims) {
        say("figures.aims");
        AimFigures.Trust trust = aims.trust();
        deeper("figures.trust", share(trust.represented()), share(trust.sinceKickOff()), surveys(trust));
        AimFigures.Competence competence = aims.competence();
        deeper(
                "figures.competence",
                competence.products(),
                competence.assessed(),
                competence.opinions(),
                share(competence.actions()));
        AimFigures.Dissemination dissemination = aims.dissemination();
        deeper(
                "figures.dissemination",
                dissemination.published(),
                dissemination.observers(),
                dissemination.guests(),
                dissemination.touchpoints());
    }

    private String surveys(AimFigures.Trust trust) {
        return trust.surveys().isEmpty()
                ? words.say("figures.no-survey")
                : trust.surveys().stream()
                        .map(survey -> survey.questions().stream()
                                .map(question -> words.say("figures.mean", question.question(), mean(question.mean())))
                                .collect(Collectors.joining(", ", survey.openedOn() + " ", "")))
                        .collect(Collectors.joining("; "));
    }

    private String mean(double mean) {
        String digits = String.valueOf(Math.round(mean * 10) / 10.0);
        return words.language() == Language.PL ? digits.replace('.', ',') : digits;
    }

    void print(PeriodSummary summary) {
        head(
                "summary.head",
                edition.title(),
                summary.period().from(),
                summary.period().to().orElseThrow());
        several("meetings", summary.meetings(), meeting -> line(meeting.on(), meeting(meeting.meeting())));
        with.out().println(words.say("summary.days", summary.workingDays()));
        several(
                "joined",
                summary.citiesJoined(),
                step -> line(step.on(), inNetwork(labels.city(step.city().value()), step.network())));
        several(
                "left",
                summary.citiesLeft(),
                step -> line(step.on(), inNetwork(labels.city(step.city().value()), step.network())));
        several("named", summary.named(), this::person);
        several("ended", summary.ended(), this::person);
        several(
                "plans",
                summary.plansAdopted(),
                plan -> line(plan.on(), words.say("summary.version", network(plan.network()), plan.version())));
        several("notes", summary.notesShared(), note -> line(note.on(), meeting(note.meeting())));
        several(
                "products",
                summary.productsPublished(),
                product -> line(
                        product.on(),
                        inNetwork(product.product() + ", " + words.term(product.kind()), product.network())));
        several(
                "surveys",
                summary.surveys(),
                survey -> line(
                        survey.openedOn(),
                        words.say(
                                "summary.survey",
                                words.say("survey." + survey.kind()),
                                network(survey.network()),
                                survey.answers())));
        several(
                "touchpoints",
                summary.touchpoints(),
                id -> edition.life()
                        .find(id)
                        .map(touchpoint -> line(touchpoint.on(), touchpoint.text()))
                        .orElse(id.value()));
        several(
                "decisions",
                summary.decisions(),
                decision -> edition.find(decision.decision())
                        .map(task -> words.say("summary.decision", meeting(decision.meeting()), task.text()))
                        .orElse(decision.decision().value()));
        several("decision-meetings", summary.decisionMeetings(), LocalDate::toString);
        several(
                "waivers",
                summary.waivers(),
                waiver -> line(waiver.on(), inNetwork(waiver.rule().value(), waiver.network())));
    }

    private <T> void several(String what, List<T> all, Function<T, String> line) {
        with.say("summary." + what, all.size());
        all.forEach(one -> with.out().println(Layout.hang(LEAD + LEAD, line.apply(one))));
    }

    private static String line(LocalDate day, String what) {
        return day + LEAD + what;
    }

    private String inNetwork(String what, NetworkId network) {
        return words.say("summary.in-network", what, network(network));
    }

    private String person(PeriodSummary.PersonStep step) {
        String name =
                edition.find(step.person()).flatMap(person -> person.name()).orElseGet(() -> words.say("where.erased"));
        String from = words.say("summary.person", name, labels.city(step.city().value()));
        return line(step.on(), inNetwork(from, step.network()));
    }

    private String meeting(MeetingId id) {
        return Optional.of(id).flatMap(edition::find).map(labels::meeting).orElse(id.value());
    }

    private String network(NetworkId id) {
        return labels.network(id.value());
    }

    private void head(String code, Object... arguments) {
        with.out().println(Layout.bold(words.say(code, arguments)));
    }

    private void say(String code, Object... arguments) {
        with.out().println(Layout.hang(LEAD, words.say(code, arguments)));
    }

    private void deeper(String code, Object... arguments) {
        with.out().println(Layout.hang(LEAD + LEAD, words.say(code, arguments)));
    }
}
