package pl.miasta.empirie.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that somebody wants files in. A file of a name that is there already is replaced once the new one is whole. */
final class OutputFolder {
    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** What stands in a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and answers where it is.
     *
     * @throws UnwritableException if the folder or the file cannot be written; what stood there stands there still
     */
    Path write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        // no two writers share a name, and the file gets the rights that any new file gets
        Path whole = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            create();
            if (Files.isDirectory(file)) {
                throw new UnwritableException("unwritable.folder-in-the-way");
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                content.write(out);
            }
            moved(whole, file);
            return file;
        } catch (AccessDeniedException e) {
            throw new UnwritableException("unwritable.denied");
        } catch (FileSystemException e) {
            // the system's words quote the path
            throw new UnwritableException("unwritable.other");
        } finally {
            if (Files.isDirectory(folder)) {
                Files.deleteIfExists(whole);
            }
        }
    }

    private void create() throws IOException {
        for (Path part = folder.toAbsolutePath().normalize(); part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) {
                throw new UnwritableException("unwritable.file-in-the-way");
            }
        }
        Files.createDirectories(folder);
    }

    private static void moved(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
