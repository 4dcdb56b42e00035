package pl.miasta.empirie.archive;

import java.time.LocalDate;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Extract;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.NetworkId;

/** The archives of an edition's networks. Immutable. */
public final class Archives {
    private final Edition edition;
    private final Documents documents;

    private Archives(Edition edition, Documents documents) {
        this.edition = edition;
        this.documents = documents;
    }

    /** The archives of an edition under the library's own rules and in its own words. */
    public static Archives of(Edition edition) {
        return of(edition, RuleBook.standard(), Texts.standard());
    }

    /**
     * The archives of an edition under a host's rules and in a host's words.
     *
     * @throws IllegalArgumentException if the edition's policy speaks of a rule that the book does not know
     */
    public static Archives of(Edition edition, RuleBook book, Texts texts) {
        return new Archives(edition, Documents.of(edition, book, texts));
    }

    /**
     * The archive of a network as known on a day, for one viewer: refused to whoever does not share the network's space,
     * and without what the viewer may not see.
     *
     * @throws UnusableInputException if the edition does not know the viewer or the network
     */
    public ArchiveAnswer network(NetworkId network, LocalDate day, Viewer viewer, Language language) {
        Sight sight = Access.to(edition.asKnownOn(day)).see(viewer, Resource.of(Resource.Kind.WORKSPACE, network), day);
        if (!sight.isAllowed()) {
            return new ArchiveAnswer.Refused(sight.reason());
        }
        return new ArchiveAnswer.Made(new Archive(
                Extract.of(edition, network, viewer, day),
                network,
                day,
                viewer,
                language,
                documents.all(network, day, viewer, language)));
    }
}
