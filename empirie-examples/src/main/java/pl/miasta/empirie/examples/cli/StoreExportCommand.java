package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.Versioned;

/** {@code empirie store export EDITION}: the edition's file, as the database holds it. */
@Command(name = "export")
final class StoreExportCommand extends StoredCommand {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
    private Optional<Path> out = Optional.empty();

    StoreExportCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Versioned<Edition> stored, Session with) throws IOException {
        if (out.isPresent()) {
            EditionFile.write(stored.value(), out.get());
        } else {
            with.print(new String(EditionFile.write(stored.value()), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
