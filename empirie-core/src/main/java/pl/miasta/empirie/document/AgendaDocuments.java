package pl.miasta.empirie.document;

import java.util.List;
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

    /** What leads a facilitator through the meeting (scenariusz), with what has to be prepared. */
    public Document script() {
        return new ScriptDocument(sheet()).write();
    }

    /** A card for each step (karty metod), to be printed and cut. A step done several times has one card. */
    public Document methodCards() {
        return MethodCardsDocument.of(sheet());
    }

    /** Where people sign (lista obecności): a table for each day, with a few rows to spare. */
    public Document attendanceSheet() {
        return AttendanceSheetDocument.of(sheet());
    }

    /** What the note will be written into (szkielet notatki), to be filled from the participants' material. */
    public Document noteSkeleton() {
        return NoteSkeletonDocument.of(sheet());
    }

    /** The letter that invites (zaproszenie). */
    public Document invitation() {
        return new InvitationDocument(sheet()).write();
    }

    /** All of them, in the order of {@link DocumentKind}. */
    public List<NamedDocument> all() {
        return List.of(
                named("script", DocumentKind.SCRIPT, script()),
                named("method-cards", DocumentKind.METHOD_CARDS, methodCards()),
                named("attendance-sheet", DocumentKind.ATTENDANCE_SHEET, attendanceSheet()),
                named("note-skeleton", DocumentKind.NOTE_SKELETON, noteSkeleton()),
                named("invitation", DocumentKind.INVITATION, invitation()));
    }

    private static NamedDocument named(String stem, DocumentKind kind, Document document) {
        return new NamedDocument(document.date() + "-" + stem, kind, document);
    }

    private AgendaSheet sheet() {
        return new AgendaSheet(agenda, occasion, texts);
    }
}
