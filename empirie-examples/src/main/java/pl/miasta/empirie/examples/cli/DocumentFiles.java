package pl.miasta.empirie.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.port.DocumentWriter;

/** Writes documents into a folder, one file each. */
final class DocumentFiles {
    private final Path folder;
    private final DocumentWriter writer;

    DocumentFiles(Path folder, DocumentWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** Writes the documents of one kind, or all; answers the files. */
    List<Path> write(List<NamedDocument> documents, Optional<DocumentKind> kind) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (NamedDocument named : documents) {
            if (kind.isEmpty() || kind.get() == named.kind()) {
                Path file = folder.resolve(named.stem() + "." + writer.extension());
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    writer.write(named.document(), out);
                }
                files.add(file);
            }
        }
        return files;
    }

    /** Says which files there are now. */
    static void say(List<Path> written, Session with) {
        if (with.isJson()) {
            with.print(with.answers().files(written.stream().map(Path::toString).toList()));
        } else {
            written.forEach(file -> with.out().println(file));
            with.say("export.written", written.size());
        }
    }
}
