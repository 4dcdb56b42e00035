package pl.miasta.empirie.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.EditionFile;

/** Writes every document of an edition for people to look at: {@code SamplePages FOLDER DAY FILE…}. */
final class SamplePages {
    private SamplePages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        LocalDate day = LocalDate.parse(arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            Edition edition = EditionFile.read(Path.of(arguments[i]));
            for (Language language : Language.values()) {
                Documents documents = Documents.of(edition);
                List<NamedDocument> all = new ArrayList<>(documents.all(day, Viewer.office(), language));
                for (NetworkDossier network : edition.networks()) {
                    all.addAll(documents.all(network.id(), day, Viewer.office(), language));
                }
                for (NamedDocument one : all) {
                    Path file = folder.resolve(
                            edition.id() + "-" + language.tag() + "-" + one.fileName(new DocxWriter().extension()));
                    try (OutputStream out = Files.newOutputStream(file)) {
                        new DocxWriter().write(one.document(), out);
                    }
                }
            }
        }
    }
}
