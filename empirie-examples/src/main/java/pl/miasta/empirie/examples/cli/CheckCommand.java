package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;

/** {@code empirie check FILE}: what the rule book says of an edition on a day. */
@Command(name = "check")
final class CheckCommand extends EditionCommand {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--network", paramLabel = "ID", descriptionKey = "only-network")
    private Optional<String> network = Optional.empty();

    @Option(names = "--without-people", paramLabel = "FILE", descriptionKey = "without-people")
    private Optional<Path> withoutPeople = Optional.empty();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) throws IOException {
        Report report = report(edition, asOf.orElseGet(with::today));
        if (withoutPeople.isPresent()) {
            Files.write(withoutPeople.get(), EditionFile.writeWithoutPeople(edition));
        }
        Optional<Report> earlier = since.map(day -> report(edition, day));
        if (with.isJson()) {
            with.print(earlier.map(before -> with.answers(edition).report(report, before))
                    .orElseGet(() -> with.answers(edition).report(report)));
        } else {
            ReportText text = new ReportText(with, report);
            earlier.ifPresentOrElse(text::printSince, text::print);
        }
        return ExitCode.of(report.isOk());
    }

    private Report report(Edition edition, LocalDate day) {
        Report whole = Report.of(edition, day);
        return network.map(id -> whole.only(network(edition, id).id())).orElse(whole);
    }
}
