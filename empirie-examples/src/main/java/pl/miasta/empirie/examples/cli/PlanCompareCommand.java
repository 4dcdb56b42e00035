package pl.miasta.empirie.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.PlanComparison;
import pl.miasta.empirie.plan.PlanDifference;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

/** {@code empirie plan compare FILE --network N}: what one version of a work plan says otherwise than another. */
@Command(name = "compare")
final class PlanCompareCommand extends EditionCommand {
    @Option(names = "--network", required = true, paramLabel = "ID", descriptionKey = "network")
    private String network;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "plan-from")
    private Optional<WholeNumber> from = Optional.empty();

    @Option(names = "--to", paramLabel = "VERSION", descriptionKey = "plan-to")
    private Optional<WholeNumber> to = Optional.empty();

    @Spec
    private CommandSpec spec;

    PlanCompareCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        NetworkDossier dossier = network(edition, network);
        int last = dossier.life().nextPlanNumber();
        int later = to.map(WholeNumber::value).orElse(last);
        int earlier = from.map(WholeNumber::value).orElse(later - 1);
        PlanComparison comparison = PlanComparison.of(version(dossier, earlier), version(dossier, later));
        if (with.isJson()) {
            with.print(with.answers(edition).comparison(earlier, later, comparison));
        } else {
            print(dossier, earlier, later, comparison, with);
        }
        return ExitCode.OK;
    }

    private WorkPlan version(NetworkDossier dossier, int number) {
        return dossier.life()
                .planVersion(number)
                .map(PlanVersion::plan)
                .or(() -> dossier.plan().filter(plan -> number == dossier.life().nextPlanNumber()))
                .orElseThrow(() -> new MisuseException(spec, "misuse.plan-version"));
    }

    private static void print(NetworkDossier dossier, int from, int to, PlanComparison comparison, Session with) {
        with.out()
                .println(Layout.bold(
                        with.words().say("plan.head", dossier.network().title(), from, to)));
        dossier.life().planVersion(from).ifPresent(version -> with.say("plan.change", version.change()));
        if (comparison.isEmpty()) {
            with.say("plan.same");
        }
        differences("plan.sections", comparison.sections(), section -> term(section, with), Function.identity(), with);
        kinds(comparison, with);
        differences("plan.challenges", comparison.challenges(), Object::toString, Challenge::text, with);
        differences("plan.goals", comparison.goals(), Object::toString, goal -> said(goal, with), with);
        differences("plan.actions", comparison.actions(), Object::toString, action -> said(action, with), with);
    }

    private static String term(Section section, Session with) {
        return with.words().term(section);
    }

    private static String said(Goal goal, Session with) {
        return goal.challenges().isEmpty()
                ? goal.text()
                : with.words().say("plan.goal", goal.text(), joined(goal.challenges()));
    }

    private static String said(Action action, Session with) {
        return with.words()
                .say(
                        "plan.action",
                        action.text(),
                        action.from().map(Object::toString).orElse("…"),
                        action.to().map(Object::toString).orElse("…"),
                        action.goals().isEmpty() ? "–" : joined(action.goals()),
                        action.productKinds().isEmpty()
                                ? "–"
                                : joined(action.productKinds().stream()
                                        .map(with.words()::term)
                                        .toList()));
    }

    private static String joined(List<?> several) {
        return String.join(", ", several.stream().map(Object::toString).toList());
    }

    private static void kinds(PlanComparison comparison, Session with) {
        if (comparison.kindsAdded().isEmpty() && comparison.kindsRemoved().isEmpty()) {
            return;
        }
        with.out().println(Layout.bold(with.words().say("plan.kinds")));
        for (ProductKind kind : comparison.kindsAdded()) {
            with.out().println("  + " + with.words().term(kind));
        }
        for (ProductKind kind : comparison.kindsRemoved()) {
            with.out().println("  - " + with.words().term(kind));
        }
    }

    private static <K, V> void differences(
            String title,
            List<PlanDifference<K, V>> differences,
            Function<K, String> name,
            Function<V, String> text,
            Session with) {
        if (differences.isEmpty()) {
            return;
        }
        with.out().println(Layout.bold(with.words().say(title)));
        for (PlanDifference<K, V> difference : differences) {
            with.say("plan." + difference.kind().name(), Layout.plain(name.apply(difference.what())));
            difference.before().map(text).ifPresent(said -> with.out().println(Layout.hang("    - ", said)));
            difference.after().map(text).ifPresent(said -> with.out().println(Layout.hang("    + ", said)));
        }
    }
}
