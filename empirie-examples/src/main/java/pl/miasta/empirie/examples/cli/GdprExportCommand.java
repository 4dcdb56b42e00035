package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.privacy.PersonalData;

/** {@code empirie store gdpr export EDITION PERSON}: what an edition says of a person, JSON in either form of output. */
@Command(name = "export")
final class GdprExportCommand extends StoredCommand {
    @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
    private Optional<Path> out = Optional.empty();

    GdprExportCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Versioned<Edition> stored, Session with) throws IOException {
        Edition edition = stored.value();
        String export = PersonalData.of(edition).exportOf(Erasing.known(edition, person), store());
        if (out.isPresent()) {
            Files.writeString(out.get(), export);
        } else {
            with.print(export);
        }
        return ExitCode.OK;
    }
}
