package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.DayFrame;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Material;

class AgendaDocumentsTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final List<Agenda> AGENDAS = every();

    /** Every format in every mode, one day and two, few people and many, in both languages. */
    static Stream<Agenda> agendas() {
        return AGENDAS.stream();
    }

    private static List<Agenda> every() {
        List<Agenda> all = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Format format = SampleAgendas.format(number);
            for (MeetingMode mode : MeetingMode.values()) {
                AgendaRequest request = AgendaRequest.of(format, mode, SampleAgendas.DAY, TEN, 480);
                all.add(SampleAgendas.compiled(request.participants(25).in(Language.EN)));
                all.add(SampleAgendas.compiled(request.participants(13).untransmitted()));
                all.add(SampleAgendas.compiled(request.days(2).participants(31)));
            }
        }
        return all;
    }

    private static AgendaDocuments of(Agenda agenda) {
        return AgendaDocuments.of(agenda, Occasion.UNKNOWN);
    }

    private static Agenda planning(MeetingMode mode, int people) {
        return SampleAgendas.compiled(AgendaRequest.of(SampleAgendas.format(1), mode, SampleAgendas.DAY, TEN, 420)
                .participants(people));
    }

    private static Agenda on(LocalDate... days) {
        List<DayFrame> frames =
                Stream.of(days).map(day -> new DayFrame(day, TEN, 480)).toList();
        return SampleAgendas.compiled(
                AgendaRequest.of(SampleAgendas.format(3), MeetingMode.IN_PERSON, days[0], TEN, 480)
                        .on(frames));
    }

    private static String text(Document document) {
        return GoldenDocumentsTest.markdown(document);
    }

    private static List<Block.Heading> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static List<Block.Table> tables(Document document, String... header) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.header().subList(0, header.length).equals(List.of(header)))
                .toList();
    }

    private static String said(Agenda agenda, String code) {
        return Texts.standard().say(Message.of(code), agenda.request().language());
    }

    private static String column(Agenda agenda, String code) {
        return said(agenda, "document." + code);
    }

    // --- what holds of every agenda -------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("agendas")
    void theTimetableIsTheAgendaMinuteForMinute(Agenda agenda) {
        List<Block.Table> days = tables(
                of(agenda).make(DocumentKind.SCRIPT),
                column(agenda, "script.timetable.time"),
                column(agenda, "script.timetable.minutes"));
        assertThat(days).hasSameSizeAs(agenda.days());
        for (int day = 0; day < days.size(); day++) {
            assertThat(days.get(day).rows())
                    .extracting(row -> row.get(2) + " " + row.get(1))
                    .isEqualTo(agenda.days().get(day).parts().stream()
                            .map(part -> part.item().title() + " " + part.item().minutes())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void noClosedPartIsCalledOpenAndNoneIsShown(Agenda agenda) {
        String open = said(agenda, "term.Audience.OPEN");
        String closed = said(agenda, "term.Audience.CLOSED");
        List<AgendaPart> parts = parts(agenda);
        List<String> access =
                tables(of(agenda).make(DocumentKind.SCRIPT), column(agenda, "script.timetable.time")).stream()
                        .filter(table -> table.header().size() == 6)
                        .flatMap(table -> table.rows().stream().map(row -> row.get(5)))
                        .toList();
        assertThat(access).hasSameSizeAs(parts);
        List<String> listed = of(agenda).make(DocumentKind.INVITATION).blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            AgendaPart part = parts.get(i);
            if (part.item().isClosed()) {
                assertThat(access.get(i)).isEqualTo(closed);
            } else if (part.item().isOpen()) {
                assertThat(access.get(i)).startsWith(open);
            } else {
                assertThat(access.get(i)).isEqualTo(Sheet.NOTHING);
            }
            String place = AgendaSheet.hours(part.start(), part.end()) + " "
                    + part.item().title();
            assertThat(listed.stream().anyMatch(item -> item.contains(place)))
                    .as(place)
                    .isEqualTo(part.item().isOpen());
        }
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void whatIsNotTransmittedIsNotCalledSo(Agenda agenda) {
        String transmitted = agenda.request().language() == Language.PL ? ", transmisja" : ", transmitted";
        long shown = tables(of(agenda).make(DocumentKind.SCRIPT), column(agenda, "script.timetable.time")).stream()
                .filter(table -> table.header().size() == 6)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get(5).contains(transmitted))
                .count();
        assertThat(shown)
                .isEqualTo(parts(agenda).stream()
                        .filter(part -> part.item().transmitted())
                        .count());
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void theBalanceAddsUpToTheWholeMeeting(Agenda agenda) {
        List<Integer> minutes =
                tables(of(agenda).make(DocumentKind.SCRIPT), column(agenda, "script.balance.what"))
                        .get(0)
                        .rows()
                        .stream()
                        .map(row -> Integer.valueOf(row.get(1)))
                        .toList();
        int whole =
                agenda.days().stream().mapToInt(day -> day.frame().minutes()).sum();
        assertThat(minutes).hasSize(5).last().isEqualTo(whole);
        assertThat(minutes.subList(0, 4).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void materialsAreSummedOverTheStepsAndOnlyForARoom(Agenda agenda) {
        List<Block.Table> lists = tables(
                of(agenda).make(DocumentKind.SCRIPT),
                column(agenda, "script.materials.what"),
                column(agenda, "script.materials.count"));
        boolean inRoom = agenda.request().mode() != MeetingMode.ONLINE;
        assertThat(lists).hasSize(inRoom ? 1 : 0);
        if (inRoom) {
            int needed = 0;
            for (AgendaPart part : parts(agenda)) {
                if (part.step().isPresent()) {
                    for (Material material : part.step().get().materials()) {
                        needed += material.needed(
                                part.step().get().grouping(), agenda.request().participants());
                    }
                }
            }
            assertThat(lists.get(0).rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
            assertThat(lists.get(0).rows().stream()
                            .mapToInt(row -> Integer.parseInt(row.get(1)))
                            .sum())
                    .isEqualTo(needed);
        }
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void boardsAndRoomsArePreparedForThoseWhoMeetOverTheNet(Agenda agenda) {
        List<Block.Table> rooms = tables(
                of(agenda).make(DocumentKind.SCRIPT),
                column(agenda, "script.online.time"),
                column(agenda, "script.online.step"));
        boolean online = agenda.request().mode() != MeetingMode.IN_PERSON;
        assertThat(rooms).hasSize(online ? 1 : 0);
        rooms.forEach(table -> assertThat(table.rows()).hasSize((int)
                parts(agenda).stream().filter(part -> part.step().isPresent()).count()));
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyStepHasItsCardWithItsWholeInstruction(Agenda agenda) {
        Document cards = of(agenda).make(DocumentKind.METHOD_CARDS);
        assertThat(headings(cards)).hasSize((int) parts(agenda).stream()
                .flatMap(part -> part.step().stream())
                .distinct()
                .count());
        parts(agenda).stream()
                .flatMap(part -> part.step().stream())
                .forEach(step -> assertThat(cards.blocks())
                        .containsAll(Prose.blocks(
                                step.instruction().in(agenda.request().language()))));
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyStepStandsInTheScriptAndInTheSkeleton(Agenda agenda) {
        List<AgendaPart> steps =
                parts(agenda).stream().filter(part -> part.step().isPresent()).toList();
        assertThat(headings(of(agenda).make(DocumentKind.SCRIPT)))
                .extracting(Block.Heading::text)
                .containsAll(steps.stream()
                        .map(part -> AgendaSheet.hours(part.start(), part.end()) + " "
                                + part.item().title())
                        .toList());
        assertThat(headings(of(agenda).make(DocumentKind.NOTE_SKELETON)))
                .extracting(Block.Heading::text)
                .containsSubsequence(
                        steps.stream().map(part -> part.item().title()).toList());
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyDayHasARowForEverybodyAndFourToSpare(Agenda agenda) {
        List<Block.Table> days =
                tables(of(agenda).make(DocumentKind.ATTENDANCE_SHEET), column(agenda, "attendance.number"));
        assertThat(days).hasSameSizeAs(agenda.days());
        for (Block.Table day : days) {
            assertThat(day.rows()).hasSize(agenda.request().participants() + 4);
            for (int row = 0; row < day.rows().size(); row++) {
                assertThat(day.rows().get(row)).containsExactly(Integer.toString(row + 1), "", "", "", "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void nothingStandsForWhatIsNotKnown(Agenda agenda) {
        for (NamedDocument one : of(agenda).all()) {
            assertThat(text(one.document()))
                    .as(one.stem())
                    .doesNotContainPattern("_{3,}|\\.{4,}|…{2,}|TODO|XXX|\\{\\d|\\bnull\\b|Optional");
            one.document().blocks().forEach(AgendaDocumentsTest::assertSaysSomething);
        }
    }

    private static void assertSaysSomething(Block block) {
        if (block instanceof Block.Facts facts) {
            assertThat(facts.entries()).isNotEmpty().allSatisfy(fact -> {
                assertThat(fact.name()).isNotBlank();
                assertThat(fact.value()).isNotBlank();
            });
        } else if (block instanceof Block.Heading heading) {
            assertThat(heading.text()).isNotBlank();
        } else if (block instanceof Block.Items items) {
            assertThat(items.items()).isNotEmpty();
        }
    }

    private static List<AgendaPart> parts(Agenda agenda) {
        return List.copyOf(agenda.parts().values());
    }

    // --- what is known, and what is not ---------------------------------------------------------------------------

    @Test
    void whatIsKnownOfTheOccasionIsSaidInTheLetter() {
        String letter = text(AgendaDocuments.of(SampleAgendas.online(Language.PL), SampleAgendas.KNOWN)
                .make(DocumentKind.INVITATION));
        assertThat(letter)
                .contains("sieci „Miasto obywateli”", "**Gospodarz:** Lublin", "**Miejsce:** studio w ratuszu")
                .contains("spotkania.example.org", "**Termin:** wtorek, 1 grudnia 2026 r., 9:30–16:30 (7 godz.)")
                .contains("Prosimy o potwierdzenie udziału: sieci");
    }

    @Test
    void whatIsNotKnownOfTheOccasionIsLeftOut() {
        Agenda agenda = SampleAgendas.online(Language.PL);
        Occasion blank = Occasion.of(" ").place("").host("\u00a0").link(" ").contact("");
        assertThat(blank).isEqualTo(Occasion.UNKNOWN);
        assertThat(text(AgendaDocuments.of(agenda, blank).make(DocumentKind.INVITATION)))
                .contains("zapraszamy stałych przedstawicieli miast na spotkanie sieci. Format pracy: Planowanie")
                .contains("w odpowiedzi na to zaproszenie")
                .doesNotContain("Sieć:", "Miejsce:", "Gospodarz:", "Link:");
    }

    @Test
    void severalNetworksMeetTogether() {
        assertThat(text(AgendaDocuments.of(SampleAgendas.inPerson(Language.EN), SampleAgendas.TOGETHER)
                        .make(DocumentKind.INVITATION)))
                .contains("# Invitation to a meeting: Miasto obywateli; Miasto cyfrowe, 1 and 2 December 2026")
                .contains("a joint meeting of the networks: Miasto obywateli; Miasto cyfrowe.");
    }

    @Test
    void anOccasionIsNeverPrintedWithLinkOrContact() {
        assertThat(SampleAgendas.KNOWN).hasToString("occasion:1");
        assertThat(Occasion.UNKNOWN.contact()).isEqualTo(Optional.empty());
    }

    @Test
    void filesAreNamedByDayAndKindInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(of(SampleAgendas.online(language)).all())
                    .extracting(named -> named.fileName("docx"))
                    .containsExactly(
                            "2026-12-01-invitation.docx",
                            "2026-12-01-script.docx",
                            "2026-12-01-method-cards.docx",
                            "2026-12-01-attendance-sheet.docx",
                            "2026-12-01-note-skeleton.docx");
        }
    }

    @Test
    void allDocumentsAreOfTheKindsThatAreMadeOfAnAgenda() {
        assertThat(of(SampleAgendas.online(Language.PL)).all())
                .extracting(NamedDocument::kind)
                .isEqualTo(Stream.of(DocumentKind.values())
                        .filter(kind -> kind.scopes().contains(DocumentScope.AGENDA))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void noOtherKindIsMadeOfAnAgenda(DocumentKind kind) {
        if (!kind.scopes().contains(DocumentScope.AGENDA)) {
            assertThatThrownBy(() -> of(SampleAgendas.online(Language.PL)).make(kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no " + kind + " is made of an agenda");
        }
    }

    @Test
    void aHostsWordsAreUsed() {
        Texts own = Texts.standard().with(Language.PL, Map.of("document.invitation.greeting", "Drodzy,"));
        assertThat(text(AgendaDocuments.of(SampleAgendas.online(Language.PL), Occasion.UNKNOWN, own)
                        .make(DocumentKind.INVITATION)))
                .contains("\nDrodzy,\n");
    }

    // --- how things are said --------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-02, '1 i 2 grudnia 2026 r.'",
        "2026-11-30, 2026-12-01, '30 listopada i 1 grudnia 2026 r.'",
        "2026-12-31, 2027-01-01, '31 grudnia 2026 r. i 1 stycznia 2027 r.'",
    })
    void daysAreSaidWithoutRepeatingWhatTheyShare(LocalDate first, LocalDate second, String said) {
        assertThat(of(on(first, second)).make(DocumentKind.SCRIPT).title()).isEqualTo("Scenariusz spotkania: " + said);
    }

    @Test
    void everyDayOfTheWeekAndEveryMonthIsSaidInWords() {
        List<String> said = IntStream.range(0, 12)
                .mapToObj(month -> LocalDate.of(2026, month + 1, month + 1))
                .map(day -> new AgendaSheet(on(day), Occasion.UNKNOWN, Texts.standard()).weekday(day))
                .toList();
        assertThat(said)
                .containsExactly(
                        "czwartek, 1 stycznia 2026 r.",
                        "poniedziałek, 2 lutego 2026 r.",
                        "wtorek, 3 marca 2026 r.",
                        "sobota, 4 kwietnia 2026 r.",
                        "wtorek, 5 maja 2026 r.",
                        "sobota, 6 czerwca 2026 r.",
                        "wtorek, 7 lipca 2026 r.",
                        "sobota, 8 sierpnia 2026 r.",
                        "środa, 9 września 2026 r.",
                        "sobota, 10 października 2026 r.",
                        "środa, 11 listopada 2026 r.",
                        "sobota, 12 grudnia 2026 r.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, ONE",
        "2, FEW",
        "4, FEW",
        "5, MANY",
        "12, MANY",
        "14, MANY",
        "21, MANY",
        "22, FEW",
        "25, MANY",
        "101, MANY",
        "104, FEW",
        "112, MANY",
        "120, MANY",
        "0, MANY"
    })
    void polishNumbersAskForThreeFormsOfANoun(int number, Plural form) {
        assertThat(Plural.of(number)).isEqualTo(form);
    }

    @Test
    void groupsAreSaidWithTheirSizes() {
        assertThat(text(of(planning(MeetingMode.ONLINE, 22)).make(DocumentKind.SCRIPT)))
                .contains("**Uczestnicy:** 22 osoby", "| 11 par |", "| 11 pokoi po 2 osoby |")
                .contains("6 grup: 4\u00a0×\u00a04 osoby i 2\u00a0×\u00a03 |")
                .contains("4 pokoje: 2\u00a0×\u00a06 osób i 2\u00a0×\u00a05 |");
        assertThat(text(of(planning(MeetingMode.IN_PERSON, 25)).make(DocumentKind.SCRIPT)))
                .contains("**Uczestnicy:** 25 osób", "| 11 par i jedna trójka |", "| 5 grup po 5 osób |");
        assertThat(text(of(planning(MeetingMode.IN_PERSON, 3)).make(DocumentKind.SCRIPT)))
                .contains("| jedna trójka |", "| 1 grupa po 3 osoby |");
        assertThat(text(of(planning(MeetingMode.IN_PERSON, 2)).make(DocumentKind.SCRIPT)))
                .contains("| 1 para |");
    }

    @Test
    void anHourAndItsEndAreSaidAsPeopleSayThem() {
        assertThat(AgendaSheet.hours(LocalTime.of(9, 5), LocalTime.of(10, 0))).isEqualTo("9:05–10:00");
        assertThat(AgendaSheet.hours(LocalTime.of(23, 0), LocalTime.MIDNIGHT)).isEqualTo("23:00–24:00");
        AgendaSheet sheet = new AgendaSheet(SampleAgendas.online(Language.PL), Occasion.UNKNOWN, Texts.standard());
        assertThat(List.of(sheet.length(45), sheet.length(60), sheet.length(390)))
                .containsExactly("45 min", "1 godz.", "6 godz. 30 min");
    }
}
