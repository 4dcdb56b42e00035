package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;

/** {@code empirie export FILE --out DIR}: an edition's documents. */
@Command(name = "export")
final class ExportCommand extends EditionCommand {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--document", paramLabel = "KIND", descriptionKey = "document")
    private Optional<DocumentKind> kind = Optional.empty();

    @Option(names = "--network", paramLabel = "ID", descriptionKey = "documents-of")
    private Optional<String> network = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--viewer", paramLabel = "VIEWER", descriptionKey = "export-viewer")
    private Viewer viewer = Viewer.office();

    @Option(names = "--format", paramLabel = "docx|md", descriptionKey = "format")
    private DocumentFormat format = DocumentFormat.DOCX;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) throws IOException {
        if (kind.filter(DocumentKind::isOfAgenda).isPresent()) {
            with.err().println(with.words().say("export.of-agenda", kind.get()));
            return ExitCode.UNUSABLE;
        }
        List<NetworkDossier> wanted =
                network.map(id -> List.of(network(edition, id))).orElse(edition.networks());
        DocumentFiles files = new DocumentFiles(out, format.writer());
        List<Path> written = new ArrayList<>();
        for (NetworkDossier dossier : wanted) {
            written.addAll(files.write(
                    Documents.of(edition).all(dossier.id(), asOf.orElseGet(with::today), viewer, with.language()),
                    kind));
        }
        DocumentFiles.say(written, with);
        return ExitCode.OK;
    }
}
