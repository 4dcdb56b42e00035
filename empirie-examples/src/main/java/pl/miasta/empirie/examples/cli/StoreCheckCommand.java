package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.port.Versioned;

/** {@code empirie store check EDITION}: what the rule book says of an edition that a database holds. */
@Command(name = "check")
final class StoreCheckCommand extends StoredCommand {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    StoreCheckCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Versioned<Edition> stored, Session with) {
        Report report = Report.of(stored.value(), asOf.orElseGet(with::today));
        if (with.isJson()) {
            with.print(with.answers(stored.value()).report(report));
        } else {
            new ReportText(with, report).print();
        }
        return ExitCode.of(report.isOk());
    }
}
