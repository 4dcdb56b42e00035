package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.miasta.empirie.archive.Archive;
import pl.miasta.empirie.archive.ArchiveAnswer;
import pl.miasta.empirie.archive.Archives;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.DocumentWriter;

/** {@code empirie export FILE --out DIR}: an edition's documents, or the archives of its networks. */
@Command(name = "export")
final class ExportCommand extends EditionCommand {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--document", paramLabel = "KIND", descriptionKey = "document")
    private Optional<DocumentKind> kind = Optional.empty();

    @Option(names = "--bundle", descriptionKey = "bundle")
    private boolean bundle;

    @Option(names = "--network", paramLabel = "ID", descriptionKey = "documents-of")
    private Optional<String> network = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--viewer", paramLabel = "VIEWER", descriptionKey = "export-viewer")
    private Viewer viewer = Viewer.office();

    @Option(names = "--format", paramLabel = "docx|md|html", descriptionKey = "format")
    private DocumentFormat format = DocumentFormat.DOCX;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "template")
    private Optional<String> template = Optional.empty();

    ExportCommand(Session session) {
        super(session);
    }

    private void requireThatOptionsAgree() {
        if (bundle && kind.isPresent()) {
            throw new MisuseException(spec, "misuse.bundle");
        }
        if (template.isPresent() && format != DocumentFormat.DOCX) {
            throw new MisuseException(spec, "misuse.template");
        }
    }

    @Override
    int answer(Edition edition, Session with) throws IOException {
        requireThatOptionsAgree();
        if (kind.filter(DocumentKind::isOfAgendaOnly).isPresent()) {
            with.err().println(with.words().say("export.of-agenda", kind.get().name()));
            return ExitCode.UNUSABLE;
        }
        List<NetworkId> wanted = network.map(id -> List.of(network(edition, id).id()))
                .orElseGet(() ->
                        edition.networks().stream().map(NetworkDossier::id).toList());
        DocumentWriter writer = template.map(WordTemplate::writer).orElseGet(format::writer);
        LocalDate day = asOf.orElseGet(with::today);
        return bundle ? archives(edition, wanted, day, writer, with) : documents(edition, wanted, day, writer, with);
    }

    private int documents(Edition edition, List<NetworkId> wanted, LocalDate day, DocumentWriter writer, Session with)
            throws IOException {
        // one network alone is asked for without what is about all of them, unless that is asked for by its kind
        boolean ofTheEdition = network.isEmpty() || kind.isPresent();
        AskedDocuments asked = new AskedDocuments(edition, wanted, ofTheEdition, kind, day, viewer, with.language());
        List<NamedDocument> made = asked.made();
        if (made.isEmpty()) {
            return none(edition, asked, with);
        }
        DocumentFiles.say(new DocumentFiles(out, writer).write(made, with), "export.written", with);
        return ExitCode.OK;
    }

    private static int none(Edition edition, AskedDocuments asked, Session with) {
        List<Message> reasons = asked.reasons();
        reasons.forEach(reason -> with.err().println(Layout.hang("", with.say(edition, reason))));
        if (reasons.isEmpty()) {
            with.err().println(with.words().say("export.none"));
        }
        if (with.isJson()) {
            with.print(with.answers().files(List.of()));
        }
        return ExitCode.NOT_OK;
    }

    private int archives(Edition edition, List<NetworkId> wanted, LocalDate day, DocumentWriter writer, Session with)
            throws IOException {
        Archives archives = Archives.of(edition);
        OutputFolder folder = new OutputFolder(out);
        List<Path> written = new ArrayList<>();
        boolean refused = false;
        for (NetworkId id : wanted) {
            ArchiveAnswer answer = archives.network(id, day, viewer, with.language());
            if (answer.archive().isPresent()) {
                written.add(write(answer.archive().get(), folder, writer, with));
            } else {
                refused = true;
                answer.reason()
                        .ifPresent(why -> with.err()
                                .println(Layout.hang(
                                        "", with.words().say("export.archive.refused", id, with.say(edition, why)))));
            }
        }
        if (with.isJson() || !written.isEmpty()) {
            DocumentFiles.say(written, "export.archives", with);
        }
        return ExitCode.of(!refused);
    }

    private static Path write(Archive archive, OutputFolder folder, DocumentWriter writer, Session with)
            throws IOException {
        try (ProgressBar bar = with.progressBar(archive.paths(writer).size())) {
            return folder.write(archive.fileName(), to -> archive.write(writer, to, bar::step));
        }
    }
}
