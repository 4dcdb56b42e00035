package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.ApplicationId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;

/** What holds of every document of an edition in full bloom. */
class FullDocumentsTest {
    private static final Edition EDITION = FullEdition.edition();
    private static final Documents DOCUMENTS = Documents.of(EDITION);
    private static final LocalDate DAY = FullEdition.DAY;
    private static final NetworkId LEADERS = new NetworkId("liderzy");

    private static DocumentAnswer answer(DocumentKind kind, DocumentSubject subject, Viewer viewer) {
        return DOCUMENTS.make(kind, subject, DAY, viewer, Language.PL);
    }

    private static String text(DocumentKind kind, DocumentSubject subject, Viewer viewer) {
        return GoldenDocumentsTest.markdown(
                answer(kind, subject, viewer).document().orElseThrow());
    }

    // --- kinds and what they are about ----------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource
    void everyKindIsMadeOfEverythingItCanBeAbout(DocumentKind kind) {
        Set<DocumentScope> made = FullEdition.all(EDITION, Viewer.office(), Language.EN).stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> one.subject().stream())
                .map(DocumentSubject::scope)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentScope.class)));
        Set<DocumentScope> wanted = new TreeSet<>(kind.scopes());
        wanted.remove(DocumentScope.AGENDA);
        assertThat(made).containsExactlyElementsOf(wanted);
        assertThat(kind.isOfAgendaOnly()).isEqualTo(made.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noKindIsMadeOfAnythingElse(DocumentKind kind) {
        Stream.of(
                        DocumentSubject.EDITION,
                        DocumentSubject.of(FullEdition.NETWORK),
                        DocumentSubject.of(new MeetingId("ob-1")),
                        DocumentSubject.of(FullEdition.NETWORK, new ProductId("r-1")),
                        DocumentSubject.of(new ApplicationId("z-1")),
                        DocumentSubject.waiver(FullEdition.NETWORK, 1),
                        DocumentSubject.of(FormatFile.standard().all().get(0)))
                .filter(subject -> !kind.scopes().contains(subject.scope()))
                .forEach(subject -> assertThatThrownBy(() -> answer(kind, subject, Viewer.office()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("no " + kind + " is about one " + subject.scope()));
    }

    @Test
    void namesOfFilesAreDistinctAndHarmless() {
        List<String> stems = FullEdition.all(EDITION, Viewer.office(), Language.PL).stream()
                .map(NamedDocument::stem)
                .toList();
        assertThat(stems).doesNotHaveDuplicates().allMatch(stem -> stem.matches("[a-z0-9-]+"));
        assertThat(FullEdition.all(EDITION, Viewer.office(), Language.EN).stream()
                        .map(NamedDocument::stem))
                .containsExactlyElementsOf(stems);
    }

    @Test
    void whatTheEditionDoesNotKnowIsUnusable() {
        Stream.of(
                        DocumentSubject.of(new ApplicationId("z-9")),
                        DocumentSubject.of(new MeetingId("ob-99")),
                        DocumentSubject.of(new NetworkId("nieznana")),
                        DocumentSubject.of(FullEdition.NETWORK, new ProductId("r-9")),
                        DocumentSubject.waiver(new NetworkId("nieznana"), 1))
                .forEach(subject -> Stream.of(DocumentKind.values())
                        .filter(kind -> kind.scopes().contains(subject.scope()))
                        .forEach(kind -> assertThatThrownBy(() -> answer(kind, subject, Viewer.office()))
                                .as("%s %s", kind, subject)
                                .isInstanceOf(UnusableInputException.class)));
        Viewer stranger = Viewer.of(new PersonId("obcy"));
        Stream.of(DocumentKind.APPLICATION_FORM, DocumentKind.CALENDAR, DocumentKind.EDITION_SUMMARY)
                .forEach(kind -> assertThatThrownBy(() -> answer(kind, DocumentSubject.EDITION, stranger))
                        .isInstanceOf(UnusableInputException.class));
        assertThatThrownBy(() -> DocumentSubject.waiver(FullEdition.NETWORK, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // --- what every document says ---------------------------------------------------------------------------------

    static List<NamedDocument> all() {
        return FullEdition.all();
    }

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{[0-9]\\}|Optional[.\\[]|null|\\bTODO\\b|\\.\\.|: *\n|\\bdocument\\.");

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsLeftToBeReplaced(NamedDocument one) {
        String text = GoldenDocumentsTest.markdown(one.document());
        assertThat(PLACEHOLDER.matcher(text.replace(":\n\n", "\n\n")).results().map(found -> found.group()))
                .as(text)
                .isEmpty();
        assertThat(one.document().title()).isNotBlank();
        one.document()
                .blocks()
                .forEach(block -> assertThat(isSaid(block)).as(block.toString()).isTrue());
    }

    /** Nothing is empty but what somebody writes into by hand, or a month without a mark. */
    private static boolean isSaid(Block block) {
        if (block instanceof Block.Heading heading) {
            return !heading.text().isBlank();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return !paragraph.text().isBlank();
        }
        if (block instanceof Block.Items items) {
            return !items.items().isEmpty() && items.items().stream().noneMatch(String::isBlank);
        }
        if (block instanceof Block.Facts facts) {
            return !facts.entries().isEmpty()
                    && facts.entries().stream()
                            .noneMatch(fact ->
                                    fact.name().isBlank() || fact.value().isBlank());
        }
        if (block instanceof Block.Signatures signatures) {
            return !signatures.signers().isEmpty()
                    && signatures.signers().stream().noneMatch(String::isBlank);
        }
        Block.Table table = (Block.Table) block;
        int last = table.header().size() - table.marks();
        boolean byHand = table.marks() == 0
                && table.rows().stream().allMatch(row -> row.get(last - 1).isEmpty());
        return !table.caption().isBlank()
                && !table.rows().isEmpty()
                && (byHand
                        || table.rows().stream()
                                .allMatch(row -> row.subList(0, last).stream().noneMatch(String::isBlank)));
    }

    @ParameterizedTest
    @MethodSource("filed")
    void whatADocumentIsFiledUnderStandsOnIt(NamedDocument one) {
        Block.Facts head = one.document().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .map(Block.Facts.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(head.entries().get(0).value())
                .startsWith("pelna/")
                .endsWith("/" + one.kind().slug());
    }

    @Test
    void equalQuestionsHaveEqualAnswers() {
        assertThat(FullEdition.all()).isEqualTo(FullEdition.all());
    }

    // --- who sees what --------------------------------------------------------------------------------------------

    /** Everybody who could ask: each person, each city, the bodies, the public. */
    /** All but the page for the site, which is filed nowhere. */
    static Stream<NamedDocument> filed() {
        return FullEdition.all().stream().filter(one -> one.kind() != DocumentKind.NETWORK_PAGE);
    }

    static Stream<Viewer> viewers() {
        return Stream.of(
                        Stream.of(Viewer.EVERYONE, Viewer.office(), Viewer.zh16()),
                        EDITION.people().stream().map(Person::id).map(Viewer::of),
                        EDITION.cities().all().stream().map(city -> Viewer.of(city.id())))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void noPersonStandsInAnyDocumentForWhoMayNotSeePeople(Viewer viewer) {
        List<NetworkId> seen = EDITION.networks().stream()
                .map(network -> network.id())
                .filter(network -> Access.to(EDITION)
                        .see(viewer, Resource.of(Resource.Kind.PEOPLE, network), DAY)
                        .isAllowed())
                .toList();
        if (!seen.isEmpty()) {
            return;
        }
        String[] data = EDITION.people().stream()
                .flatMap(person -> Stream.of(person.name(), person.email()))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        for (NamedDocument one : FullEdition.all(EDITION, viewer, Language.PL)) {
            String text = words(one.document());
            assertThat(text).as(one.stem()).doesNotContain(data);
            assertThat(text).as(one.stem()).doesNotContain("Choroba", "Publikację przygotowała", "Czekaliśmy");
        }
    }

    private static String words(Document document) {
        // marks of Markdown would part what belongs together
        return GoldenDocumentsTest.markdown(document).replace("\\", "");
    }

    @Test
    void whoSeesTheirOwnNetworkSeesNobodyOfAnother() {
        // of the leaders' network alone: their meeting is a joint one, the people are the other network's
        Edition other = EDITION.with(EDITION.network(FullEdition.NETWORK)
                .with(EDITION.network(FullEdition.NETWORK).network().withMembers(List.of())));
        Viewer city = Viewer.of(new CityId("plock"));
        String[] names = EDITION.people().stream()
                .map(Person::name)
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        List<NamedDocument> documents = FullEdition.all(other, city, Language.PL);
        assertThat(documents).extracting(NamedDocument::kind).contains(DocumentKind.NOTE, DocumentKind.CONTRACT);
        documents.forEach(
                one -> assertThat(words(one.document())).as(one.stem()).doesNotContain(names));
    }

    @Test
    void whoSeesEverybodyIsToldWhyThingsCameOtherwise() {
        assertThat(text(DocumentKind.FRAMEWORK_SCHEDULE, DocumentSubject.EDITION, Viewer.zh16()))
                .contains("Choroba Olgi Opiekuńczej");
        assertThat(text(DocumentKind.FRAMEWORK_SCHEDULE, DocumentSubject.EDITION, Viewer.EVERYONE))
                .doesNotContain("Choroba")
                .doesNotContain("Powód odchylenia")
                .contains("| po terminie |");
        assertThat(text(DocumentKind.PROCESS_PATHS, DocumentSubject.EDITION, Viewer.zh16()))
                .contains("Publikację przygotowała z opóźnieniem Karolina Prowadząca");
        assertThat(text(DocumentKind.PROCESS_PATHS, DocumentSubject.EDITION, Viewer.EVERYONE))
                .doesNotContain("Odchylenia od planu");
    }

    @ParameterizedTest
    @CsvSource({
        "public, false",
        "role:OFFICE, true",
        "role:ZH16, true",
        "city:konin, true",
        "city:plock, false",
        "person:p-17, true",
        "person:p-01, false",
        "person:t-k, false"
    })
    void anApplicationIsForTheOfficeAndForTheCityThatApplied(String viewer, boolean allowed) {
        DocumentSubject konin = DocumentSubject.of(new ApplicationId("z-1"));
        Viewer who = Viewer.parse(viewer).orElseThrow();
        for (DocumentKind kind : List.of(DocumentKind.APPLICATION_FORM, DocumentKind.ANSWER)) {
            assertThat(answer(kind, konin, who).document().isPresent()).isEqualTo(allowed);
        }
    }

    @Test
    void anApplicantWhoIsNoMemberYetSeesNoNames() {
        LocalDate before = LocalDate.of(2022, 2, 1);
        String text = GoldenDocumentsTest.markdown(DOCUMENTS
                .make(
                        DocumentKind.APPLICATION_FORM,
                        DocumentSubject.of(new ApplicationId("z-1")),
                        before,
                        Viewer.of(new CityId("konin")),
                        Language.PL)
                .document()
                .orElseThrow());
        assertThat(text).contains("| Miasto Obywateli | – | naczelnik, kierownik |", "których danych nie wolno");
    }

    @Test
    void onlyTheBodiesBehindTheEditionGetItsSummary() {
        DocumentAnswer refused =
                answer(DocumentKind.EDITION_SUMMARY, DocumentSubject.EDITION, Viewer.of(new PersonId("t-k")));
        assertThat(refused).isInstanceOf(DocumentAnswer.Refused.class);
        assertThat(refused.reason().orElseThrow().in(Language.PL))
                .isEqualTo("Podsumowanie edycji widzą Biuro i ZH-16.");
        assertThat(refused.reason().orElseThrow().in(Language.EN))
                .isEqualTo("The summary of an edition is for the Office and ZH-16.");
    }

    @Test
    void observersAreInvitedToWhatTheyMayWatch() {
        String letter =
                text(DocumentKind.INVITATION, DocumentSubject.of(new MeetingId("ob-10")), Viewer.of(new CityId("elk")));
        assertThat(letter)
                .contains("zapraszamy na niektóre części spotkania sieci: Miasto Obywateli.")
                .contains("| 9:30–10:00 | Otwarcie i cele dnia |")
                .doesNotContain("Praca w grupach", "Przerwa", "Gabriela", "Karolina")
                .contains("Goście:** ministerstwo, urząd centralny");
        assertThat(answer(DocumentKind.INVITATION, DocumentSubject.of(new MeetingId("ob-10")), Viewer.EVERYONE))
                .isInstanceOf(DocumentAnswer.Refused.class);
    }

    @Test
    void aCityGetsItsOwnPartOfAnAttendanceList() {
        String list = text(
                DocumentKind.ATTENDANCE_LIST,
                DocumentSubject.of(new MeetingId("ob-1")),
                Viewer.of(new CityId("konin")));
        assertThat(list).contains("Ta lista obejmuje tylko osoby z własnego miasta.", "| Konin |");
        assertThat(list).doesNotContain("Płock", "Karolina");
    }

    @Test
    void everybodyReadsOfPublishedProductsAndNobodyOutsideOfOthers() {
        String register = text(DocumentKind.PRODUCT_REGISTER, DocumentSubject.of(FullEdition.NETWORK), Viewer.EVERYONE);
        assertThat(register).contains("Wzór odpowiedzi po konsultacjach").doesNotContain("Panel mieszkańców");
        String card = text(
                DocumentKind.PRODUCT_CARD,
                DocumentSubject.of(FullEdition.NETWORK, new ProductId("r-3")),
                Viewer.EVERYONE);
        assertThat(card)
                .contains("# Karta rekomendacji:", "Miasta wydały opinie: 2 opinie.")
                .doesNotContain("Prosimy o przykład", "Wspólny kalendarz");
        assertThat(answer(DocumentKind.PRODUCT_REGISTER, DocumentSubject.of(LEADERS), Viewer.EVERYONE))
                .isInstanceOf(DocumentAnswer.Missing.class);
    }

    // --- what is missing ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingIsSaid(Language language) {
        LocalDate early = LocalDate.of(2021, 12, 1);
        Documents bare = Documents.of(SampleDocuments.edition());
        Viewer office = Viewer.office();
        List<DocumentAnswer> missing = List.of(
                DOCUMENTS.make(
                        DocumentKind.ANSWER, DocumentSubject.of(new ApplicationId("z-5")), DAY, office, language),
                bare.make(DocumentKind.FRAMEWORK_SCHEDULE, DocumentSubject.EDITION, DAY, office, language),
                bare.make(DocumentKind.PROCESS_PATHS, DocumentSubject.EDITION, DAY, office, language),
                bare.make(DocumentKind.CONTRACT, DocumentSubject.of(LEADERS), DAY, office, language),
                DOCUMENTS.make(
                        DocumentKind.INVITATION, DocumentSubject.of(new MeetingId("ob-9")), DAY, office, language),
                DOCUMENTS.make(
                        DocumentKind.ATTENDANCE_SHEET,
                        DocumentSubject.of(new MeetingId("ob-1")),
                        DAY,
                        office,
                        language),
                DOCUMENTS.make(
                        DocumentKind.ATTENDANCE_LIST, DocumentSubject.of(new MeetingId("ob-7")), DAY, office, language),
                DOCUMENTS.make(DocumentKind.REPORT, DocumentSubject.of(new MeetingId("ob-7")), early, office, language),
                bare.make(DocumentKind.PRODUCT_REGISTER, DocumentSubject.of(LEADERS), DAY, office, language));
        assertThat(missing).allMatch(DocumentAnswer.Missing.class::isInstance);
        assertThat(missing.stream().map(answer -> answer.reason().orElseThrow().in(language)))
                .isEqualTo(
                        language == Language.PL
                                ? List.of(
                                        "Na dzień 2023-10-31 na zgłoszenie z-5 jeszcze nie odpowiedziano.",
                                        "Edycja nie ma harmonogramu ramowego.",
                                        "Edycja nie ma macierzy ścieżek procesowych.",
                                        "Sieć liderzy nie ma kontraktu.",
                                        "Na spotkanie ob-9 nie można zaprosić: jest odwołane albo nie ma terminu.",
                                        "Spotkanie ob-1 nie potrzebuje listy do podpisu: odbyło się, jest odwołane albo"
                                                + " nie ma terminu.",
                                        "Spotkanie ob-7 nie ma listy obecności.",
                                        "Spotkanie ob-7 nie ma raportu.",
                                        "Na dzień 2023-10-31 sieć liderzy nie ma rezultatów, które wolno pokazać.")
                                : List.of(
                                        "On 2023-10-31 the application z-5 has not been answered yet.",
                                        "The edition has no framework schedule.",
                                        "The edition has no matrix of process paths.",
                                        "The network liderzy has no contract.",
                                        "Nobody can be invited to the meeting ob-9: it is cancelled or has no date.",
                                        "The meeting ob-1 needs no sheet to sign: it is over, cancelled or has no date.",
                                        "The meeting ob-7 has no attendance list.",
                                        "The meeting ob-7 has no report.",
                                        "On 2023-10-31 the network liderzy has no products that may be shown."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEditionWithoutMeetingsHasNoCalendar(Language language) {
        Edition edition = SampleDocuments.edition();
        for (var meeting : edition.meetings()) {
            edition = edition.with(meeting.cancelled(LocalDate.of(2021, 1, 1), Optional.empty()));
        }
        DocumentAnswer answer = Documents.of(edition)
                .make(DocumentKind.CALENDAR, DocumentSubject.EDITION, DAY, Viewer.EVERYONE, language);
        assertThat(answer.reason().orElseThrow().in(language))
                .isEqualTo(
                        language == Language.PL
                                ? "Edycja nie ma zaplanowanych spotkań."
                                : "The edition has no meetings planned.");
    }

    // --- tables of months -----------------------------------------------------------------------------------------

    @Test
    void theFrameworkScheduleHasTwentySixMonthsAndSaysThemInDaysToo() {
        Block.Table table =
                (Block.Table) answer(DocumentKind.FRAMEWORK_SCHEDULE, DocumentSubject.EDITION, Viewer.EVERYONE)
                        .document()
                        .orElseThrow()
                        .blocks()
                        .stream()
                        .filter(Block.Table.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(table.marks()).isEqualTo(26);
        assertThat(table.header()).startsWith("Nr", "Etap", "Od–do", "lis 2021").endsWith("gru 2023");
        assertThat(table.rows()).hasSize(14 + 3);
        List<String> contract = table.rows().stream()
                .filter(row -> row.get(1).contains("kontrakt"))
                .findFirst()
                .orElseThrow();
        assertThat(contract.subList(0, 3))
                .containsExactly(
                        "II.3", "Opracowanie i przyjęcie zasad współpracy (kontrakt)", "01.05.2022 – 31.05.2022");
        assertThat(contract.subList(3, 29).indexOf("■")).isEqualTo(6);
        assertThat(contract.stream().filter("■"::equals)).hasSize(1);
    }

    @Test
    void monthsThatFollowEachOtherAreSaidFromFirstToLast() {
        assertThat(text(DocumentKind.PROCESS_PATHS, DocumentSubject.EDITION, Viewer.EVERYONE))
                .contains("| Określenie obszaru tematycznego | mar 2022 | ■ |")
                .contains("| Wymiana doświadczeń | cze 2022 – lut 2024 |")
                .contains("| Rekomendacje | lut 2023, sie 2023, lut 2024 |");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, 2022-01-01, 1, 1",
        "2022-01-01, 2024-02-29, 1, 26",
        "2022-01-31, 2024-03-01, 2, 14",
        "2022-01-01, 2031-12-31, 5, 24",
        "2022-01-01, 2032-01-01, 1, 0"
    })
    void moreMonthsThanAPageBearsMakeMoreTablesAndTooManyNone(LocalDate first, LocalDate last, int tables, int months) {
        assertThat(Months.between(first, last).tables()).hasSize(tables);
        assertThat(Months.between(first, last).tables().get(0)).hasSize(months);
    }

    @Test
    void theCalendarMarksEachMeetingInTheMonthItBegins() {
        assertThat(text(DocumentKind.CALENDAR, DocumentSubject.EDITION, Viewer.EVERYONE))
                .contains("| Miasto Obywateli | 9 | S |  | On |  |  | S |  | S/On |")
                .contains("| Liderzy | 1 |")
                .contains("| 29.03.2023 – 30.03.2023 | Miasto Obywateli; Liderzy | stacjonarnie |")
                .doesNotContain("odwołane");
    }

    @Test
    void formsHaveRoomForAsManyPeopleAsThePolicyLetsACitySend() {
        Edition generous = EDITION.with(Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(1, 4));
        assertThat(rowsToName(EDITION, DocumentSubject.of(FullEdition.NETWORK), DocumentKind.DECLARATION))
                .isEqualTo(3);
        assertThat(rowsToName(generous, DocumentSubject.of(FullEdition.NETWORK), DocumentKind.DECLARATION))
                .isEqualTo(4);
        assertThat(rowsToName(EDITION, DocumentSubject.EDITION, DocumentKind.APPLICATION_FORM))
                .isEqualTo(6);
        assertThat(rowsToName(generous, DocumentSubject.EDITION, DocumentKind.APPLICATION_FORM))
                .isEqualTo(8);
    }

    private static int rowsToName(Edition edition, DocumentSubject subject, DocumentKind kind) {
        return Documents.of(edition)
                .make(kind, subject, DAY, Viewer.EVERYONE, Language.EN)
                .document()
                .orElseThrow()
                .blocks()
                .stream()
                .filter(block ->
                        block instanceof Block.Table table && table.header().contains("Work e-mail"))
                .mapToInt(block -> ((Block.Table) block).rows().size())
                .sum();
    }

    // --- plurals --------------------------------------------------------------------------------------------------

    @Test
    void numbersAskForTheirFormOfTheNoun() {
        assertThat(text(DocumentKind.CONTRACT, DocumentSubject.of(FullEdition.NETWORK), Viewer.office()))
                .contains("(20 miast)");
        assertThat(text(DocumentKind.CONTRACT, DocumentSubject.of(LEADERS), Viewer.office()))
                .contains("# Projekt kontraktu sieci: Liderzy", "(2 miasta)");
        assertThat(text(DocumentKind.EDITION_SUMMARY, DocumentSubject.EDITION, Viewer.office()))
                .contains("2 sieci; w podstawowym składzie 20 miast", "odbyto: 8 spotkań, 12 dni roboczych, 5 miejsc");
    }
}
