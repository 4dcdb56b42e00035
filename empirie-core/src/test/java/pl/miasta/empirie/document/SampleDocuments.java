package pl.miasta.empirie.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;

/** A small edition with a document of every kind in it, and those documents; for the writers' tests too. */
public final class SampleDocuments {
    /** The network they are about. */
    public static final NetworkId NETWORK = new NetworkId("miasto-obywateli");

    /** A joint meeting whose note is not written. */
    public static final MeetingId JOINT = new MeetingId("razem-2");

    /** A day on which everything has happened. */
    public static final LocalDate DAY = LocalDate.of(2022, 10, 15);

    private SampleDocuments() {}

    /** The edition. */
    public static Edition edition() {
        try (InputStream file = SampleDocuments.class.getResourceAsStream("edition.json")) {
            return EditionFile.read(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document of the network for the Office, in both languages. */
    public static List<NamedDocument> all() {
        List<NamedDocument> all = new ArrayList<>();
        for (Language language : Language.values()) {
            Documents.of(edition())
                    .all(NETWORK, DAY, Viewer.office(), language)
                    .forEach(one -> all.add(new NamedDocument(
                            one.stem() + "." + language.tag(), one.kind(), one.subject(), one.document())));
        }
        return all;
    }
}
