package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.docx.DocxTemplate;
import pl.miasta.empirie.docx.DocxWriter;
import pl.miasta.empirie.port.DocumentWriter;

/** A host's Word template by the name of its file. */
final class WordTemplate {
    private WordTemplate() {}

    /**
     * The writer that sets documents in the template.
     *
     * @throws UnusableInputException if there is no such file, or it is no template
     */
    static DocumentWriter writer(String name) {
        byte[] file = bytes(name);
        try {
            return new DocxWriter(DocxTemplate.of(file));
        } catch (UnusableInputException e) {
            throw new UnusableInputException(
                    e.problems().stream().map(WordTemplate::ofOption).toList());
        }
    }

    private static byte[] bytes(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw unusable("problem.folder");
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException | NoSuchFileException e) {
            throw unusable("problem.no-file");
        } catch (AccessDeniedException e) {
            throw unusable("problem.no-access");
        } catch (IOException e) {
            // the system's words may quote a path with a name in it
            throw unusable("problem.unreadable");
        }
    }

    private static UnusableInputException unusable(String code) {
        return new UnusableInputException(ofOption(new Problem("", Message.of(code), Message.of(code + ".allowed"))));
    }

    /** Two files are read: it is said which one is meant. */
    private static Problem ofOption(Problem problem) {
        return new Problem(("--template " + problem.pointer()).strip(), problem.wrong(), problem.allowed());
    }
}
