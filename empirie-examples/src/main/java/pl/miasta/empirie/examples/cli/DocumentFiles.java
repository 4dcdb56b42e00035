package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.port.DocumentWriter;

/** Writes documents into a folder, one file each. */
final class DocumentFiles {
    private final OutputFolder folder;
    private final DocumentWriter writer;

    DocumentFiles(Path folder, DocumentWriter writer) {
        this.folder = new OutputFolder(folder);
        this.writer = writer;
    }

    /** Writes the documents; answers the files. */
    List<Path> write(List<NamedDocument> documents, Session with) throws IOException {
        List<Path> files = new ArrayList<>();
        try (ProgressBar bar = with.progressBar(documents.size())) {
            for (NamedDocument named : documents) {
                String name = named.fileName(writer.extension());
                files.add(folder.write(name, out -> writer.write(named.document(), out)));
                bar.step(name);
            }
        }
        return files;
    }

    /**
     * Says which files there are now.
     *
     * @param code of the wording that counts them
     */
    static void say(List<Path> written, String code, Session with) {
        if (with.isJson()) {
            with.print(with.answers().files(written.stream().map(Path::toString).toList()));
        } else {
            written.forEach(file -> with.out().println(file));
            with.say(code, written.size());
        }
    }
}
