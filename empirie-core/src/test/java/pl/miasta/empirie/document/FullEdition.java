package pl.miasta.empirie.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.network.NetworkId;

/**
 * An invented edition with a network in full bloom: 20 cities, 40 people, 10 meetings, products, surveys, schedule, paths
 * and applications; and its documents, for the writers' tests too. The cities exist, nobody and nothing else does.
 */
public final class FullEdition {
    /** The network in full bloom. */
    public static final NetworkId NETWORK = new NetworkId("obywatele");

    /** A day on which one meeting is still to come. */
    public static final LocalDate DAY = LocalDate.of(2023, 10, 31);

    private FullEdition() {}

    /** The edition. */
    public static Edition edition() {
        try (InputStream file = FullEdition.class.getResourceAsStream("full-edition.json")) {
            return EditionFile.read(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document for a viewer in one language: of the edition, both networks and the menu of formats. */
    public static List<NamedDocument> all(Edition edition, Viewer viewer, Language language) {
        Documents documents = Documents.of(edition);
        List<NamedDocument> all = new ArrayList<>(documents.all(DAY, viewer, language));
        edition.networks().forEach(network -> all.addAll(documents.all(network.id(), DAY, viewer, language)));
        all.addAll(documents.all(FormatFile.standard(), DAY, viewer, language));
        return all;
    }

    /** One document of each kind and scope for the Office in both languages: the first that there is. */
    public static List<NamedDocument> oneOfEach() {
        Set<String> seen = new HashSet<>();
        return all().stream()
                .filter(one -> seen.add(one.kind() + " " + one.document().language() + " "
                        + one.subject().map(DocumentSubject::scope)))
                .toList();
    }

    /** Every document for the Office in both languages, named by its language too. */
    public static List<NamedDocument> all() {
        List<NamedDocument> all = new ArrayList<>();
        Edition edition = edition();
        for (Language language : Language.values()) {
            all(edition, Viewer.office(), language)
                    .forEach(one -> all.add(new NamedDocument(
                            one.stem() + "." + language.tag(), one.kind(), one.subject(), one.document())));
        }
        return all;
    }
}
