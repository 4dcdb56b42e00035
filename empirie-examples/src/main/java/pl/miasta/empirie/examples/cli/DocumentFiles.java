package pl.miasta.empirie.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.DocumentWriter;

/** Writes an edition's documents into a folder, one file each. */
final class DocumentFiles {
    private final Path folder;
    private final DocumentWriter writer;
    private final Viewer viewer;

    DocumentFiles(Path folder, DocumentWriter writer, Viewer viewer) {
        this.folder = folder;
        this.writer = writer;
        this.viewer = viewer;
    }

    /** Writes a network's documents of one kind, or of all; answers the files. */
    List<Path> write(Edition edition, NetworkId network, LocalDate day, Optional<DocumentKind> kind, Session with)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (NamedDocument named : Documents.of(edition).all(network, day, viewer, with.language())) {
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
}
