package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;

class DocumentsTest {
    private static final Edition EDITION = SampleDocuments.edition();
    private static final NetworkId NETWORK = SampleDocuments.NETWORK;
    private static final MeetingId FIRST = new MeetingId("obywatele-1");
    private static final LocalDate DAY = SampleDocuments.DAY;
    private static final Documents DOCUMENTS = Documents.of(EDITION);

    /** Everybody who could ask: each person, each city, the bodies, the public. */
    static Stream<Viewer> viewers() {
        return Stream.of(
                        Stream.of(Viewer.EVERYONE, Viewer.office(), Viewer.zh16()),
                        EDITION.people().stream().map(Person::id).map(Viewer::of),
                        EDITION.cities().all().stream().map(city -> Viewer.of(city.id())))
                .flatMap(viewers -> viewers);
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void noNameStandsWhereTheViewerMayNotSeeIt(Viewer viewer) {
        Access access = Access.to(EDITION);
        for (var network : EDITION.networks()) {
            boolean seesPeople = access.see(viewer, Resource.of(Resource.Kind.PEOPLE, network.id()), DAY)
                    .isAllowed();
            for (Language language : Language.values()) {
                for (NamedDocument one : DOCUMENTS.all(network.id(), DAY, viewer, language)) {
                    boolean joint = one.stem().contains(SampleDocuments.JOINT.value());
                    if ((!seesPeople && !joint) || one.kind() == DocumentKind.COMPOSITION_PUBLIC) {
                        assertThat(GoldenDocumentsTest.markdown(one.document()))
                                .as(one.stem())
                                .doesNotContain(names(EDITION));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void theCompositionHasPeopleExactlyForThoseWhoMaySeeThem(Viewer viewer) {
        boolean allowed = Access.to(EDITION)
                .see(viewer, Resource.of(Resource.Kind.PEOPLE, NETWORK), DAY)
                .isAllowed();
        String text = GoldenDocumentsTest.markdown(made(DocumentKind.COMPOSITION, viewer));
        assertThat(text.contains("Łucja Źródlana")).isEqualTo(allowed);
        assertThat(text.contains("Dane osób widzą tylko")).isNotEqualTo(allowed);
    }

    private static Document made(DocumentKind kind, Viewer viewer) {
        return DOCUMENTS
                .make(kind, DocumentSubject.of(NETWORK), DAY, viewer, Language.PL)
                .document()
                .orElseThrow();
    }

    @Test
    void whoeverLeadsForAnotherNetworkIsNamedToItsOwnPeopleOnly() {
        Viewer ofNetwork = Viewer.of(new PersonId("p-1"));
        String note = GoldenDocumentsTest.markdown(DOCUMENTS
                .make(DocumentKind.NOTE, DocumentSubject.of(SampleDocuments.JOINT), DAY, ofNetwork, Language.EN)
                .document()
                .orElseThrow());
        assertThat(note).contains("coordinator-facilitator: Karolina Facylitatorka");
        assertThat(note).contains("- expert-moderator\n").doesNotContain("Leon");
    }

    @Test
    void whatWasErasedIsShownAsAnId() {
        Documents erased = Documents.of(EDITION.withoutPeople());
        for (Language language : Language.values()) {
            for (NamedDocument one : erased.all(NETWORK, DAY, Viewer.office(), language)) {
                assertThat(GoldenDocumentsTest.markdown(one.document())).doesNotContain(names(EDITION));
            }
        }
        assertThat(GoldenDocumentsTest.markdown(erased.make(
                                DocumentKind.COMPOSITION,
                                DocumentSubject.of(NETWORK),
                                DAY,
                                Viewer.office(),
                                Language.PL)
                        .document()
                        .orElseThrow()))
                .contains("| Łomża | p-1 |");
    }

    private static String[] names(Edition edition) {
        return edition.people().stream()
                .map(Person::name)
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    @Test
    void aNoteIsRefusedWithTheReason() {
        DocumentAnswer answer =
                DOCUMENTS.make(DocumentKind.NOTE, DocumentSubject.of(FIRST), DAY, Viewer.EVERYONE, Language.PL);
        assertThat(answer).isInstanceOf(DocumentAnswer.Refused.class);
        assertThat(answer.document()).isEmpty();
        assertThat(answer.reason().orElseThrow().in(Language.EN)).startsWith("The note is for the core");
    }

    @Test
    void theCommissionsChairReadsANoteOnceApproved() {
        Viewer chair = Viewer.of(new PersonId("k-1"));
        assertThat(DOCUMENTS.make(
                        DocumentKind.NOTE, DocumentSubject.of(FIRST), LocalDate.of(2022, 6, 19), chair, Language.PL))
                .isInstanceOf(DocumentAnswer.Refused.class);
        String note = GoldenDocumentsTest.markdown(DOCUMENTS
                .make(DocumentKind.NOTE, DocumentSubject.of(FIRST), LocalDate.of(2022, 6, 20), chair, Language.PL)
                .document()
                .orElseThrow());
        assertThat(note).contains("- koordynator-facylitator\n").contains("Listę obecności widzą");
    }

    @Test
    void aPersonOfTheCoreSeesTheOwnCitysAttendance() {
        String note = GoldenDocumentsTest.markdown(DOCUMENTS
                .make(DocumentKind.NOTE, DocumentSubject.of(FIRST), DAY, Viewer.of(new PersonId("p-1")), Language.PL)
                .document()
                .orElseThrow());
        assertThat(note).contains("| Łomża | 08.06.2022 | 1 | 0 | 1 | 0 |");
        assertThat(note).doesNotContain("| Lublin |").doesNotContain("W spotkaniu wzięło udział");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingIsSaid(Language language) {
        NetworkId leaders = new NetworkId("liderzy");
        List<DocumentAnswer> missing = List.of(
                DOCUMENTS.make(DocumentKind.WORK_PLAN, DocumentSubject.of(leaders), DAY, Viewer.office(), language),
                DOCUMENTS.make(
                        DocumentKind.NOTE,
                        DocumentSubject.of(new MeetingId("obywatele-3")),
                        DAY,
                        Viewer.office(),
                        language),
                DOCUMENTS.make(
                        DocumentKind.WAIVER,
                        DocumentSubject.waiver(NETWORK, 2),
                        LocalDate.of(2022, 9, 30),
                        Viewer.office(),
                        language));
        assertThat(missing).allMatch(answer -> answer instanceof DocumentAnswer.Missing);
        assertThat(missing.stream().map(answer -> answer.reason().orElseThrow().in(language)))
                .isEqualTo(
                        language == Language.PL
                                ? List.of(
                                        "Sieć liderzy nie ma planu pracy.",
                                        "Spotkanie obywatele-3 nie ma notatki.",
                                        "Na dzień 2022-09-30 odstępstwa od reguły composition.positions jeszcze nie ma;"
                                                + " zgody udzielono 2022-10-01.")
                                : List.of(
                                        "The network liderzy has no work plan.",
                                        "The meeting obywatele-3 has no note.",
                                        "On 2022-09-30 there is no waiver of the rule composition.positions yet;"
                                                + " consent was given on 2022-10-01."));
    }

    @ParameterizedTest
    @CsvSource({"k-1", "p-8", "g-1"})
    void planAndWaiverAreForThoseWhoShareTheSpace(String person) {
        Viewer outside = Viewer.of(new PersonId(person));
        assertThat(DOCUMENTS.make(DocumentKind.WORK_PLAN, DocumentSubject.of(NETWORK), DAY, outside, Language.PL))
                .isInstanceOf(DocumentAnswer.Refused.class);
        assertThat(DOCUMENTS.make(DocumentKind.WAIVER, DocumentSubject.waiver(NETWORK, 1), DAY, outside, Language.PL))
                .isInstanceOf(DocumentAnswer.Refused.class);
    }

    @Test
    void aPlanSaysWhatWasKnownOnTheDay() {
        String plan = GoldenDocumentsTest.markdown(DOCUMENTS
                .make(
                        DocumentKind.WORK_PLAN,
                        DocumentSubject.of(NETWORK),
                        LocalDate.of(2022, 7, 31),
                        Viewer.office(),
                        Language.PL)
                .document()
                .orElseThrow());
        assertThat(plan).contains("- **Konsultacja z ZH-16:** –").contains("- **Plan przyjęto:** jeszcze nieprzyjęty");
        assertThat(plan).contains("| 15.09.2022 | online | – | – | planowane |");
    }

    @Test
    void whatTheEditionDoesNotKnowIsUnusable() {
        NetworkId unknown = new NetworkId("nieznana");
        Viewer stranger = Viewer.of(new PersonId("obcy"));
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.COMPOSITION, DocumentSubject.of(unknown), DAY, Viewer.EVERYONE, Language.PL))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.COMPOSITION_PUBLIC,
                        DocumentSubject.of(unknown),
                        DAY,
                        Viewer.EVERYONE,
                        Language.PL))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.WORK_PLAN, DocumentSubject.of(unknown), DAY, Viewer.EVERYONE, Language.PL))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.NOTE,
                        DocumentSubject.of(new MeetingId("nieznane")),
                        DAY,
                        Viewer.EVERYONE,
                        Language.PL))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.WAIVER, DocumentSubject.waiver(unknown, 1), DAY, Viewer.EVERYONE, Language.PL))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> DOCUMENTS.all(NETWORK, DAY, stranger, Language.PL))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aWaiverOfAnotherNetworkIsAnError() {
        assertThatThrownBy(() -> DOCUMENTS.make(
                        DocumentKind.WAIVER,
                        DocumentSubject.waiver(new NetworkId("liderzy"), 1),
                        DAY,
                        Viewer.office(),
                        Language.PL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("network liderzy has no waiver 1");
    }

    @Test
    void aHostsWordsAreUsed() {
        Texts texts =
                Texts.standard().with(Language.PL, Map.of("document.composition-public.title", "Kto jest w sieci {0}"));
        Documents own = Documents.of(EDITION, RuleBook.standard(), texts);
        assertThat(own.make(
                                DocumentKind.COMPOSITION_PUBLIC,
                                DocumentSubject.of(NETWORK),
                                DAY,
                                Viewer.EVERYONE,
                                Language.PL)
                        .document()
                        .orElseThrow()
                        .title())
                .isEqualTo("Kto jest w sieci Miasto Obywateli");
    }

    @Test
    void filesAreNamedByIdsAndKinds() {
        assertThat(DOCUMENTS.all(NETWORK, DAY, Viewer.office(), Language.PL).stream()
                        .map(one -> one.kind() + " " + one.fileName("docx")))
                .containsExactly(
                        "COMPOSITION miasto-obywateli-composition.docx",
                        "COMPOSITION_PUBLIC miasto-obywateli-composition-public.docx",
                        "DECLARATION miasto-obywateli-declaration.docx",
                        "CONTRACT miasto-obywateli-contract.docx",
                        "WORK_PLAN miasto-obywateli-work-plan.docx",
                        "INVITATION miasto-obywateli-invitation-obywatele-1.docx",
                        "INVITATION miasto-obywateli-invitation-razem-2.docx",
                        "ATTENDANCE_LIST miasto-obywateli-attendance-list-obywatele-1.docx",
                        "NOTE miasto-obywateli-note-obywatele-1.docx",
                        "NOTE miasto-obywateli-note-razem-2.docx",
                        "WAIVER miasto-obywateli-waiver-1.docx",
                        "WAIVER miasto-obywateli-waiver-2.docx",
                        "NETWORK_PAGE miasto-obywateli-network-page.docx",
                        "ARCHIVE_INDEX miasto-obywateli-archive-index.docx");
        assertThat(DOCUMENTS.all(NETWORK, DAY, Viewer.EVERYONE, Language.PL).stream()
                        .map(NamedDocument::kind))
                .containsExactly(DocumentKind.COMPOSITION_PUBLIC, DocumentKind.DECLARATION, DocumentKind.NETWORK_PAGE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"4, -, od 4 do 20", "-, 24, od 10 do 24", "4, 24, od 4 do 24", "-, -, od 10 do 20"})
    void theEndsOfAnAllowanceLeftOutAreThePolicys(Integer min, Integer max, String said) {
        Waiver waiver = new Waiver(
                Policy.CORE_CITIES,
                Optional.empty(),
                Optional.of(new Waiver.Allowance(Optional.ofNullable(min), Optional.ofNullable(max))),
                WaiverAuthority.ZH16,
                " ",
                DAY,
                Period.since(DAY));
        var dossier = EDITION.network("liderzy");
        var network = dossier.network();
        Edition with = EDITION.with(dossier.with(new pl.miasta.empirie.network.Network(
                network.id(),
                network.kind(),
                network.title(),
                network.theme(),
                network.rosterComplete(),
                network.commission(),
                network.policy(),
                network.stages(),
                network.members(),
                network.representatives(),
                List.of(waiver))));
        String text = GoldenDocumentsTest.markdown(Documents.of(with)
                .make(DocumentKind.WAIVER, DocumentSubject.waiver(network.id(), 1), DAY, Viewer.zh16(), Language.PL)
                .document()
                .orElseThrow());
        assertThat(text).contains("- **Dozwolono:** " + said + "\n").contains("Uzasadnienia nie zapisano.");
    }
}
