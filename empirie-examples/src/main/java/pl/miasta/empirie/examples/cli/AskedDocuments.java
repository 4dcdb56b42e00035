package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.DocumentSubject;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Product;

/** The documents that somebody asks for, or why there are none. */
record AskedDocuments(
        Edition edition,
        List<NetworkId> networks,
        boolean ofTheEdition,
        Optional<DocumentKind> kind,
        LocalDate day,
        Viewer viewer,
        Language language) {

    /** Every document asked for that the viewer gets. */
    List<NamedDocument> made() {
        Documents documents = Documents.of(edition);
        List<NamedDocument> made = new ArrayList<>();
        if (ofTheEdition) {
            made.addAll(documents.all(day, viewer, language));
            made.addAll(documents.all(FormatFile.standard(), day, viewer, language));
        }
        networks.forEach(network -> made.addAll(documents.all(network, day, viewer, language)));
        return made.stream()
                .filter(named -> kind.isEmpty() || kind.get() == named.kind())
                .toList();
    }

    /** Why there is no document of the kind asked for, each reason once. */
    List<Message> reasons() {
        Documents documents = Documents.of(edition);
        return kind.stream()
                .flatMap(asked -> subjects()
                        .filter(subject -> asked.scopes().contains(subject.scope()))
                        .flatMap(subject -> documents.make(asked, subject, day, viewer, language).reason().stream()))
                .distinct()
                .toList();
    }

    private Stream<DocumentSubject> subjects() {
        Stream<DocumentSubject> ofEdition = ofTheEdition
                ? Stream.concat(
                        Stream.of(DocumentSubject.EDITION),
                        edition.applications().stream().map(Application::id).map(DocumentSubject::of))
                : Stream.of();
        return Stream.concat(ofEdition, networks.stream().flatMap(this::subjects));
    }

    private Stream<DocumentSubject> subjects(NetworkId network) {
        NetworkDossier dossier = edition.network(network);
        return Stream.of(
                        Stream.of(DocumentSubject.of(network)),
                        edition.meetings().stream()
                                .filter(meeting -> meeting.isOf(network))
                                .map(Meeting::id)
                                .map(DocumentSubject::of),
                        dossier.products().stream()
                                .map(Product::id)
                                .map(product -> DocumentSubject.of(network, product)),
                        IntStream.rangeClosed(1, dossier.network().waivers().size())
                                .mapToObj(number -> DocumentSubject.waiver(network, number)))
                .flatMap(some -> some);
    }
}
