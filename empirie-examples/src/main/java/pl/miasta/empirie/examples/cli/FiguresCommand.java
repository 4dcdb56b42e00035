package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.PeriodSummary;

/** {@code empirie figures FILE}: what is counted about an edition or a network, or what happened in a period. */
@Command(name = "figures")
final class FiguresCommand extends EditionCommand {
    @Option(names = "--network", paramLabel = "ID", descriptionKey = "figures-network")
    private Optional<String> network = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "figures-from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "figures-to")
    private Optional<LocalDate> to = Optional.empty();

    @Spec
    private CommandSpec spec;

    FiguresCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        if (from.isPresent() || to.isPresent()) {
            summary(edition, with);
        } else {
            figures(edition, with);
        }
        return ExitCode.OK;
    }

    private void summary(Edition edition, Session with) {
        if (from.isEmpty() || to.isEmpty() || network.isPresent() || asOf.isPresent()) {
            throw new MisuseException(spec, "misuse.period");
        }
        if (to.get().isBefore(from.get())) {
            throw new MisuseException(spec, "misuse.period-order");
        }
        PeriodSummary summary = PeriodSummary.of(edition, from.get(), to.get());
        if (with.isJson()) {
            with.print(with.answers(edition).summary(summary));
        } else {
            new FigureText(edition, with).print(summary);
        }
    }

    private void figures(Edition edition, Session with) {
        LocalDate day = asOf.orElseGet(with::today);
        FigureText text = new FigureText(edition, with);
        if (network.isPresent()) {
            NetworkFigures figures =
                    NetworkFigures.of(edition, network(edition, network.get()).id(), day);
            if (with.isJson()) {
                with.print(with.answers(edition).figures(figures));
            } else {
                text.print(figures);
            }
            return;
        }
        EditionFigures figures = EditionFigures.of(edition, day);
        if (with.isJson()) {
            with.print(with.answers(edition).figures(figures));
        } else {
            text.print(figures);
        }
    }
}
