package pl.miasta.empirie.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The documents the library can make, each with what it can be about. */
public enum DocumentKind {
    /**
     * The form on which a city applies (formularz zgłoszeniowy): of an edition to be filled in by hand, of an application
     * as it was filled in.
     */
    APPLICATION_FORM(DocumentScope.EDITION, DocumentScope.APPLICATION),
    /** What an applicant is told (odpowiedź na zgłoszenie). */
    ANSWER(DocumentScope.APPLICATION),
    /** Who belongs to a network on a day (lista składu sieci), with people. */
    COMPOSITION(DocumentScope.NETWORK),
    /** The same without people, for everybody. */
    COMPOSITION_PUBLIC(DocumentScope.NETWORK),
    /** What a city declares when it joins (deklaracja oczekiwań), to be signed. */
    DECLARATION(DocumentScope.NETWORK),
    /** The rules of working together (kontrakt), to be signed. */
    CONTRACT(DocumentScope.NETWORK),
    /** A network's work plan (plan pracy) in nine sections. */
    WORK_PLAN(DocumentScope.NETWORK),
    /** The framework schedule of an edition (ramowy harmonogram prac), month by month. */
    FRAMEWORK_SCHEDULE(DocumentScope.EDITION),
    /** The meetings of all networks, month by month (szczegółowy harmonogram spotkań). */
    CALENDAR(DocumentScope.EDITION),
    /** The matrix of process paths (macierz ścieżek procesowych), month by month. */
    PROCESS_PATHS(DocumentScope.EDITION),
    /** The letter that invites to a meeting (zaproszenie). */
    INVITATION(DocumentScope.MEETING, DocumentScope.AGENDA),
    /** A format of work on a card (karta formatu). */
    FORMAT_CARD(DocumentScope.FORMAT),
    /** What leads a facilitator through a meeting (scenariusz), with what has to be prepared. */
    SCRIPT(DocumentScope.AGENDA),
    /** A card for each step of a meeting (karty metod), to be printed and cut. */
    METHOD_CARDS(DocumentScope.AGENDA),
    /** Where people sign at a meeting to come (lista obecności do podpisu). */
    ATTENDANCE_SHEET(DocumentScope.MEETING, DocumentScope.AGENDA),
    /** Who took part in a meeting (wypełniona lista obecności). */
    ATTENDANCE_LIST(DocumentScope.MEETING),
    /** What a note will be written into (szkielet notatki). */
    NOTE_SKELETON(DocumentScope.AGENDA),
    /** The note of a meeting (notatka). */
    NOTE(DocumentScope.MEETING),
    /** The coordinator's report on a meeting (raport). */
    REPORT(DocumentScope.MEETING),
    /** A product, or a recommendation, on a card (karta rezultatu, karta rekomendacji). */
    PRODUCT_CARD(DocumentScope.PRODUCT),
    /** What a network makes (rejestr rezultatów). */
    PRODUCT_REGISTER(DocumentScope.NETWORK),
    /** ZH-16's decision to waive a rule (decyzja o odstępstwie). */
    WAIVER(DocumentScope.WAIVER),
    /** What the programme's site shows of a network (strona sieci): its course and its results, for everybody. */
    NETWORK_PAGE(DocumentScope.NETWORK),
    /** What there is to a network's archive, and what is missing (spis archiwum sieci). */
    ARCHIVE_INDEX(DocumentScope.NETWORK),
    /** The summary of an edition for the management of ZMP (podsumowanie edycji). */
    EDITION_SUMMARY(DocumentScope.EDITION);

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<DocumentScope> scopes;

    DocumentKind(DocumentScope... scopes) {
        this.scopes = Collections.unmodifiableSet(EnumSet.copyOf(List.of(scopes)));
    }

    /** What it can be about. */
    public Set<DocumentScope> scopes() {
        return scopes;
    }

    /** Whether it can be made of an agenda alone: {@link AgendaDocuments} does; {@link Documents} makes all the others. */
    public boolean isOfAgendaOnly() {
        return scopes.equals(EnumSet.of(DocumentScope.AGENDA));
    }

    /** How files and references name it, such as {@code work-plan}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
