package pl.miasta.empirie.document;

import java.util.List;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.meeting.format.Agenda;

/**
 * The documents of a compiled agenda, in the agenda's language: what a meeting needs before it, during it and after it.
 * No person's name is in them. Immutable. Source: IV.
 */
public final class AgendaDocuments {
    private final Agenda agenda;
    private final Occasion occasion;
    private final Texts texts;

    private AgendaDocuments(Agenda agenda, Occasion occasion, Texts texts) {
        this.agenda = agenda;
        this.occasion = occasion;
        this.texts = texts;
    }

    /** The documents of an agenda in the library's own words. */
    public static AgendaDocuments of(Agenda agenda, Occasion occasion) {
        return of(agenda, occasion, Texts.standard());
    }

    /** The documents of an agenda in a host's words. */
    public static AgendaDocuments of(Agenda agenda, Occasion occasion, Texts texts) {
        return new AgendaDocuments(agenda, occasion, texts);
    }

    /**
     * One document.
     *
     * @throws IllegalArgumentException if no such document is made of an agenda
     */
    public Document make(DocumentKind kind) {
        AgendaSheet sheet = new AgendaSheet(agenda, occasion, texts);
        return switch (kind) {
            case INVITATION -> new InvitationDocument(sheet).write();
            case SCRIPT -> new ScriptDocument(sheet).write();
            case METHOD_CARDS -> MethodCardsDocument.of(sheet);
            case ATTENDANCE_SHEET -> AttendanceSheetDocument.of(sheet);
            case NOTE_SKELETON -> NoteSkeletonDocument.of(sheet);
            default -> throw new IllegalArgumentException("no " + kind + " is made of an agenda");
        };
    }

    /** All of them, in the order of {@link DocumentKind}. */
    public List<NamedDocument> all() {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.scopes().contains(DocumentScope.AGENDA))
                .map(kind -> {
                    Document document = make(kind);
                    return new NamedDocument(document.date() + "-" + kind.slug(), kind, document);
                })
                .toList();
    }
}
