package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.FormatFile;

/** {@code empirie export FILE --out DIR}: an edition's documents, its networks' and the cards of formats. */
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
        if (kind.filter(DocumentKind::isOfAgendaOnly).isPresent()) {
            with.err().println(with.words().say("export.of-agenda", kind.get().name(), madeOfEditions()));
            return ExitCode.UNUSABLE;
        }
        List<NetworkDossier> wanted =
                network.map(id -> List.of(network(edition, id))).orElse(edition.networks());
        LocalDate day = asOf.orElseGet(with::today);
        Documents documents = Documents.of(edition);
        DocumentFiles files = new DocumentFiles(out, format.writer());
        List<Path> written = new ArrayList<>();
        // one network alone is asked for without what is about all of them, unless that is asked for by its kind
        if (network.isEmpty() || kind.isPresent()) {
            written.addAll(files.write(documents.all(day, viewer, with.language()), kind));
            written.addAll(files.write(documents.all(FormatFile.standard(), day, viewer, with.language()), kind));
        }
        for (NetworkDossier dossier : wanted) {
            written.addAll(files.write(documents.all(dossier.id(), day, viewer, with.language()), kind));
        }
        DocumentFiles.say(written, with);
        return ExitCode.OK;
    }

    private static String madeOfEditions() {
        return Stream.of(DocumentKind.values())
                .filter(one -> !one.isOfAgendaOnly())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
