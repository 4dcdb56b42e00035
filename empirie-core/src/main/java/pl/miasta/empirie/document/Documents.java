package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.ApplicationId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionNames;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Policy;

/**
 * The documents of an edition. Each speaks of the edition as it was known on a day, holds what the viewer may see on
 * that day and no more, and is written in one language; a {@link pl.miasta.empirie.port.DocumentWriter} sets it in type.
 * Every method fails with {@link UnusableInputException} when the edition does not know the viewer or what the document
 * is about. Immutable.
 */
public final class Documents {
    private final Edition edition;
    private final RuleBook book;
    private final Policy policy;
    private final Texts texts;

    private Documents(Edition edition, RuleBook book, Texts texts) {
        this.edition = edition;
        this.book = book;
        this.policy = edition.policyOver(book.policy());
        this.texts = texts;
    }

    /** The documents of an edition under the library's own rules and in its own words. */
    public static Documents of(Edition edition) {
        return of(edition, RuleBook.standard(), Texts.standard());
    }

    /**
     * The documents of an edition under a host's rules and in a host's words.
     *
     * @throws IllegalArgumentException if the edition's policy speaks of a rule that the book does not know
     */
    public static Documents of(Edition edition, RuleBook book, Texts texts) {
        return new Documents(edition, book, texts.naming(EditionNames.of(edition)));
    }

    /**
     * One document: made, refused with the reason, or missing with what there is not.
     *
     * @param kind which document
     * @param subject what it is about
     * @param day as known on which day, and by the rights of that day
     * @param viewer for whom
     * @param language in which language; free texts stay in the one they were written in
     * @throws IllegalArgumentException if no such document is about such a thing, or the network has no such waiver
     */
    public DocumentAnswer make(
            DocumentKind kind, DocumentSubject subject, LocalDate day, Viewer viewer, Language language) {
        if (!kind.scopes().contains(subject.scope())) {
            throw new IllegalArgumentException("no " + kind + " is about one " + subject.scope());
        }
        Scribe scribe = scribe(kind, subject, day, viewer, language);
        scribe.requireKnownViewer();
        if (subject instanceof DocumentSubject.OfNetwork of) {
            return ofNetwork(kind, of.network(), scribe);
        }
        if (subject instanceof DocumentSubject.OfMeeting of) {
            return ofMeeting(kind, of.meeting(), scribe);
        }
        if (subject instanceof DocumentSubject.OfProduct of) {
            return ProductCardDocument.of(scribe, of.network(), of.product());
        }
        if (subject instanceof DocumentSubject.OfWaiver of) {
            // fails for an unknown network as its siblings do
            scribe.seesPeople(of.network());
            return WaiverDocument.of(scribe, edition.network(of.network()).network(), of.number());
        }
        if (subject instanceof DocumentSubject.OfApplication of) {
            return ofApplication(kind, of.application(), scribe);
        }
        if (subject instanceof DocumentSubject.OfFormat of) {
            return FormatCardDocument.of(scribe, of.format());
        }
        return ofEdition(kind, scribe);
    }

    private DocumentAnswer ofEdition(DocumentKind kind, Scribe scribe) {
        return switch (kind) {
            case APPLICATION_FORM -> new DocumentAnswer.Made(ApplicationFormDocument.empty(scribe));
            case FRAMEWORK_SCHEDULE -> FrameworkScheduleDocument.of(scribe);
            case CALENDAR -> CalendarDocument.of(scribe);
            case PROCESS_PATHS -> ProcessPathsDocument.of(scribe);
            case EDITION_SUMMARY -> EditionSummaryDocument.of(scribe, book);
            default -> throw notMadeOf(kind);
        };
    }

    private DocumentAnswer ofApplication(DocumentKind kind, ApplicationId id, Scribe scribe) {
        Application application = scribe.edition().applications().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownId.in(edition, "application", id.value()));
        if (!scribe.speaksFor(application.city())) {
            return new DocumentAnswer.Refused(Message.of("document.refused.application"));
        }
        return switch (kind) {
            case APPLICATION_FORM -> new DocumentAnswer.Made(ApplicationFormDocument.filled(scribe, application));
            case ANSWER -> AnswerDocument.of(scribe, application);
            default -> throw notMadeOf(kind);
        };
    }

    private DocumentAnswer ofNetwork(DocumentKind kind, NetworkId network, Scribe scribe) {
        // fails for an unknown network
        scribe.seesPeople(network);
        return switch (kind) {
            case COMPOSITION -> new DocumentAnswer.Made(CompositionDocument.of(scribe, network));
            case COMPOSITION_PUBLIC -> new DocumentAnswer.Made(CompositionDocument.forEverybody(scribe, network));
            case DECLARATION ->
                new DocumentAnswer.Made(DeclarationDocument.of(
                        scribe, scribe.edition().network(network).network()));
            case CONTRACT -> ContractDocument.of(scribe, network);
            case WORK_PLAN -> WorkPlanDocument.of(scribe, network);
            case PRODUCT_REGISTER -> ProductRegisterDocument.of(scribe, network);
            case NETWORK_PAGE -> new DocumentAnswer.Made(NetworkPageDocument.of(scribe.forEverybody(), network));
            case ARCHIVE_INDEX -> archive(network, scribe, () -> withoutIndex(network, scribe));
            default -> throw notMadeOf(kind);
        };
    }

    private DocumentAnswer ofMeeting(DocumentKind kind, MeetingId meeting, Scribe scribe) {
        return switch (kind) {
            case INVITATION -> MeetingInvitationDocument.of(scribe, meeting);
            case ATTENDANCE_SHEET -> MeetingSheetDocument.of(scribe, meeting);
            case ATTENDANCE_LIST -> AttendanceListDocument.of(scribe, meeting);
            case NOTE -> NoteDocument.of(scribe, meeting);
            case REPORT -> ReportDocument.of(scribe, meeting);
            default -> throw notMadeOf(kind);
        };
    }

    /** What an archive holds tells of everything in the network's space: so it is for those who share it. */
    private static DocumentAnswer archive(NetworkId network, Scribe scribe, Supplier<List<NamedDocument>> documents) {
        Sight sight = scribe.seesSpace(network);
        return sight.isAllowed()
                ? new DocumentAnswer.Made(
                        ArchiveIndexDocument.of(scribe, scribe.edition().network(network), documents.get()))
                : new DocumentAnswer.Refused(sight.reason());
    }

    private static IllegalStateException notMadeOf(DocumentKind kind) {
        return new IllegalStateException(kind + " has a scope that it is not made of");
    }

    // --- all at once ----------------------------------------------------------------------------------------------

    /**
     * Every document of a network that the viewer gets on that day, each kind in the order of {@link DocumentKind}: of
     * the network itself, its meetings, products and waivers. A viewer who may not see people gets the composition for
     * everybody alone: the other would say the same.
     */
    public List<NamedDocument> all(NetworkId network, LocalDate day, Viewer viewer, Language language) {
        Scribe scribe = scribe(DocumentKind.ARCHIVE_INDEX, DocumentSubject.of(network), day, viewer, language);
        // fails for an unknown network
        scribe.seesPeople(network);
        List<NamedDocument> all = new ArrayList<>(withoutIndex(network, scribe));
        archive(network, scribe, () -> all)
                .document()
                .ifPresent(index ->
                        all.add(named(network + "-", DocumentKind.ARCHIVE_INDEX, DocumentSubject.of(network), index)));
        all.sort(Comparator.comparing(NamedDocument::kind));
        return List.copyOf(all);
    }

    /**
     * Every document of the edition as a whole that the viewer gets on that day, each kind in the order of
     * {@link DocumentKind}: of the edition itself and of its applications.
     */
    public List<NamedDocument> all(LocalDate day, Viewer viewer, Language language) {
        List<DocumentSubject> subjects = new ArrayList<>(List.of(DocumentSubject.EDITION));
        edition.asKnownOn(day).applications().stream()
                .map(Application::id)
                .sorted()
                .map(DocumentSubject::of)
                .forEach(subjects::add);
        return made(edition.id() + "-", subjects, day, viewer, language);
    }

    /** The cards of a menu of formats, of those that are written in the language. */
    public List<NamedDocument> all(Formats menu, LocalDate day, Viewer viewer, Language language) {
        return made("", menu.all().stream().map(DocumentSubject::of).toList(), day, viewer, language);
    }

    private List<NamedDocument> withoutIndex(NetworkId network, Scribe scribe) {
        List<DocumentSubject> subjects = new ArrayList<>(List.of(DocumentSubject.of(network)));
        edition.meetings().stream()
                .filter(meeting -> meeting.isOf(network))
                .map(Meeting::id)
                .sorted()
                .map(DocumentSubject::of)
                .forEach(subjects::add);
        NetworkDossier dossier = edition.network(network);
        dossier.products().forEach(product -> subjects.add(DocumentSubject.of(network, product.id())));
        // numbered as in the edition, so that a document keeps its name whatever day it is asked for
        for (int number = 1; number <= dossier.network().waivers().size(); number++) {
            subjects.add(DocumentSubject.waiver(network, number));
        }
        return made(network + "-", subjects, scribe.day(), scribe.viewer(), scribe.language()).stream()
                .filter(named -> named.kind() != DocumentKind.COMPOSITION || scribe.seesPeople(network))
                .toList();
    }

    private List<NamedDocument> made(
            String prefix, List<DocumentSubject> subjects, LocalDate day, Viewer viewer, Language language) {
        List<NamedDocument> made = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind == DocumentKind.ARCHIVE_INDEX) {
                continue; // made of all the others
            }
            for (DocumentSubject subject : subjects) {
                if (kind.scopes().contains(subject.scope())) {
                    make(kind, subject, day, viewer, language)
                            .document()
                            .ifPresent(document -> made.add(named(prefix, kind, subject, document)));
                }
            }
        }
        return made;
    }

    private static NamedDocument named(String prefix, DocumentKind kind, DocumentSubject subject, Document document) {
        String stem = Stream.concat(Stream.of(prefix + kind.slug()), part(subject).stream())
                .collect(Collectors.joining("-"));
        return new NamedDocument(stem, kind, Optional.of(subject), document);
    }

    /** Which one of several, in the name of a file. */
    private static Optional<String> part(DocumentSubject subject) {
        if (subject instanceof DocumentSubject.OfMeeting of) {
            return Optional.of(of.meeting().value());
        }
        if (subject instanceof DocumentSubject.OfProduct of) {
            return Optional.of(of.product().value());
        }
        if (subject instanceof DocumentSubject.OfWaiver of) {
            return Optional.of(Integer.toString(of.number()));
        }
        if (subject instanceof DocumentSubject.OfApplication of) {
            return Optional.of(of.application().value());
        }
        if (subject instanceof DocumentSubject.OfFormat of) {
            return Optional.of(of.format().id().value().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return Optional.empty();
    }

    /** What a document is filed under, such as {@code pilot-2022/kadry/work-plan}: the same whoever asks for it, and when. */
    private String reference(DocumentKind kind, DocumentSubject subject) {
        Optional<String> network = Optional.empty();
        if (subject instanceof DocumentSubject.OfNetwork of) {
            network = Optional.of(of.network().value());
        } else if (subject instanceof DocumentSubject.OfProduct of) {
            network = Optional.of(of.network().value());
        } else if (subject instanceof DocumentSubject.OfWaiver of) {
            network = Optional.of(of.network().value());
        }
        return Stream.of(Optional.of(edition.id().value()), network, part(subject), Optional.of(kind.slug()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    private Scribe scribe(DocumentKind kind, DocumentSubject subject, LocalDate day, Viewer viewer, Language language) {
        return new Scribe(reference(kind, subject), edition.asKnownOn(day), policy, day, viewer, texts, language);
    }
}
