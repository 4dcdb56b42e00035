package pl.miasta.empirie.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.UnusableInputException;

/** Gets at the bytes of a file, or says in our words why not. */
final class InputFile {
    static final int MEBIBYTE = 1024 * 1024;

    private InputFile() {}

    /** The file of a name as somebody typed it. */
    static Path named(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unreadable("problem.no-file");
        }
    }

    /** The whole file, or one byte more than the limit. */
    static byte[] read(Path file, int mostBytes) {
        if (Files.isDirectory(file)) {
            throw unreadable("problem.folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, mostBytes);
        } catch (NoSuchFileException e) {
            throw unreadable("problem.no-file");
        } catch (AccessDeniedException e) {
            throw unreadable("problem.no-access");
        } catch (IOException e) {
            // the system's words may quote a path with a name in it
            throw unreadable("problem.unreadable");
        }
    }

    /** The whole stream, or one byte more than the limit. */
    static byte[] read(InputStream in, int mostBytes) throws IOException {
        return in.readNBytes(mostBytes == Integer.MAX_VALUE ? mostBytes : mostBytes + 1);
    }

    /** @throws UnusableInputException if there are more bytes than are read */
    static void requireAtMost(int mostBytes, byte[] bytes) {
        if (bytes.length > mostBytes) {
            throw JsonTree.fatal(
                    Place.ROOT, Message.of("problem.too-large"), Message.of("problem.too-large.allowed", mostBytes));
        }
    }

    private static UnusableInputException unreadable(String code) {
        return JsonTree.fatal(Place.ROOT, Message.of(code), Message.of(code + ".allowed"));
    }
}
