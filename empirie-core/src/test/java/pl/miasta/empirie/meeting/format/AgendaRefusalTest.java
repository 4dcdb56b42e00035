package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.MeetingMode;

/** Each refusal and each way out of it, word for word in both languages. */
class AgendaRefusalTest {
    private static final LocalDate DATE = LocalDate.of(2022, 6, 8);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Formats FORMATS = FormatFile.standard();
    private static final Format IDEAS = FORMATS.find(new FormatId("FORMAT_2")).orElseThrow();

    private static AgendaRequest online(int minutes) {
        return AgendaRequest.of(IDEAS, MeetingMode.ONLINE, DATE, NINE, minutes);
    }

    private static Moment at(String time) {
        return new Moment(1, LocalTime.parse(time));
    }

    private static StepId step(String id) {
        return new StepId(id);
    }

    private static AgendaAnswer.Refused refused(AgendaRequest request) {
        return FORMATS.agenda(request)
                .fold(
                        made -> {
                            throw new AssertionError("was not refused");
                        },
                        refusal -> refusal);
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> List.of(message.in(Language.PL), message.in(Language.EN)).stream())
                .toList();
    }

    private static List<String> reasons(AgendaRequest request) {
        return said(refused(request).reasons());
    }

    private static List<List<String>> ways(AgendaRequest request) {
        return refused(request).ways().stream().map(way -> said(way.changes())).toList();
    }

    @Test
    void aFormatSpeaksTheLanguagesItIsWrittenIn() {
        Format polish = OwnFormats.in(
                List.of(Language.PL),
                OwnFormats.work("praca", Need.REQUIRED, 60, 90, 120),
                OwnFormats.work("dalej", Need.REQUIRED, 60, 90, 120));
        AgendaRequest english =
                AgendaRequest.of(polish, MeetingMode.ONLINE, DATE, NINE, 240).in(Language.EN);
        assertThat(reasons(english))
                .containsExactly(
                        "format wlasny nie jest napisany w tym języku: angielski",
                        "the format wlasny is not written in this language: English");
        assertThat(ways(english))
                .containsExactly(
                        List.of("poproś o program w języku: polski", "ask for the agenda in this language: Polish"));
        assertThat(refused(english).ways().get(0).then()).isEqualTo(english.in(Language.PL));
    }

    @Test
    void daysGoByFiveMinutes() {
        assertThat(reasons(online(361)))
                .containsExactly(
                        "dzień 1 trwa 361 min, a to nie jest wielokrotność 5",
                        "day 1 takes 361 minutes, which is not a multiple of 5");
        assertThat(ways(online(361)))
                .containsExactly(List.of("niech dzień 1 trwa 365 min", "let day 1 take 365 minutes"));
    }

    @Test
    void aDayIsNotShorterThanThePolicySays() {
        assertThat(reasons(online(235)))
                .containsExactly(
                        "dzień 1 trwa 235 min; dzień spotkania trwa co najmniej 240",
                        "day 1 takes 235 minutes; a day of a meeting takes at least 240");
        assertThat(ways(online(235)))
                .containsExactly(List.of("niech dzień 1 trwa 240 min", "let day 1 take 240 minutes"));
        assertThat(FORMATS.agenda(online(240)).agenda()).isPresent();
    }

    @Test
    void aDayOverTheNetIsNotLongerThanThePolicySays() {
        assertThat(reasons(online(545)))
                .containsExactly(
                        "dzień 1 trwa 545 min; dzień, który nie jest w całości stacjonarny, trwa najwyżej 540",
                        "day 1 takes 545 minutes; a day that is not wholly in person takes at most 540");
        assertThat(ways(online(545)))
                .containsExactly(List.of("niech dzień 1 trwa 540 min", "let day 1 take 540 minutes"));
        assertThat(FORMATS.agenda(online(540)).agenda()).isPresent();
        assertThat(FORMATS.agenda(online(545).with(MeetingMode.IN_PERSON)).agenda())
                .isPresent();
    }

    @Test
    void aDayEndsByMidnight() {
        AgendaRequest late = AgendaRequest.of(IDEAS, MeetingMode.ONLINE, DATE, LocalTime.of(20, 5), 240);
        assertThat(reasons(late))
                .containsExactly(
                        "dzień 1 zaczyna się o 20:05 i trwa 240 min: skończyłby się po północy",
                        "day 1 begins at 20:05 and takes 240 minutes: it would end after midnight");
        assertThat(ways(late)).containsExactly(List.of("zacznij dzień 1 o 20:00", "begin day 1 at 20:00"));
        assertThat(FORMATS.agenda(AgendaRequest.of(IDEAS, MeetingMode.ONLINE, DATE, LocalTime.of(20, 0), 240))
                        .agenda())
                .isPresent();
    }

    @Test
    void aRequiredStepIsNotLeftOut() {
        AgendaRequest request = online(360).wishing(wishes -> wishes.dropping(List.of(step("ideas"))));
        assertThat(reasons(request))
                .containsExactly(
                        "kroku ideas nie można pominąć: format bez niego się nie obejdzie",
                        "the step ideas cannot be left out: the format needs it");
        assertThat(ways(request))
                .containsExactly(List.of("nie pomijaj: Pomysły (ideas)", "do not leave out: Ideas (ideas)"));
    }

    @Test
    void aStepThatTheFormatDoesNotHaveIsNamedWithThoseItHas() {
        Format own = OwnFormats.of(
                OwnFormats.work("praca", Need.REQUIRED, 60, 90, 120),
                OwnFormats.work("dalej", Need.REQUIRED, 60, 90, 120));
        AgendaRequest request = AgendaRequest.of(own, MeetingMode.ONLINE, DATE, NINE, 240);
        AgendaRequest dropped = request.wishing(wishes -> wishes.dropping(List.of(step("obcy"))));
        assertThat(reasons(dropped))
                .containsExactly(
                        "nie ma kroku obcy w wlasny; kroki: otwarcie, praca, dalej, nabory, zamkniecie",
                        "there is no step obcy in wlasny; its steps: otwarcie, praca, dalej, nabory, zamkniecie");
        assertThat(ways(dropped)).containsExactly(List.of("nie pomijaj: obcy", "do not leave out: obcy"));
        AgendaRequest pinned = request.wishing(wishes -> wishes.pin(step("obcy"), at("10:00")));
        assertThat(reasons(pinned)).isEqualTo(reasons(dropped));
        assertThat(ways(pinned)).containsExactly(List.of("nie wyznaczaj na 10:00: obcy", "do not fix at 10:00: obcy"));
    }

    @Test
    void aSlotGoesByFiveMinutes() {
        AgendaRequest request = online(480).wishing(wishes -> wishes.slot(HostSlot.of("Spacer", 43)));
        assertThat(reasons(request))
                .containsExactly(
                        "część gospodarza nr 1 trwa 43 min, a to nie jest wielokrotność 5",
                        "the host’s slot no. 1 takes 43 minutes, which is not a multiple of 5");
        assertThat(ways(request))
                .containsExactly(List.of(
                        "niech część gospodarza nr 1 trwa 45 min", "let the host’s slot no. 1 take 45 minutes"));
    }

    @Test
    void aSlotTooLongForPeopleIsDividedByABreak() {
        AgendaRequest request = AgendaRequest.of(IDEAS, MeetingMode.IN_PERSON, DATE, NINE, 480)
                .wishing(wishes -> wishes.slot(HostSlot.of("Wizyta", 125)));
        assertThat(reasons(request))
                .containsExactly(
                        "część gospodarza nr 1 trwa 125 min; nic nie trwa bez przerwy dłużej niż 120",
                        "the host’s slot no. 1 takes 125 minutes; nothing goes on for more than 120 without a break");
        assertThat(ways(request))
                .containsExactly(
                        List.of("podziel część gospodarza nr 1 przerwą", "divide the host’s slot no. 1 by a break"));
        assertThat(refused(request).ways().get(0).then().wishes().slots())
                .containsExactly(HostSlot.of("Wizyta (1)", 65), HostSlot.of("Wizyta (2)", 60));
        assertThat(FORMATS.agenda(request.wishing(Wishes.NONE.slot(HostSlot.of("Wizyta", 120))))
                        .agenda())
                .isPresent();
    }

    @Test
    void partsOfASlotAtAFixedTimeFollowEachOtherAfterABreak() {
        AgendaRequest request = AgendaRequest.of(IDEAS, MeetingMode.IN_PERSON, DATE, NINE, 540)
                .wishing(wishes -> wishes.slot(new HostSlot("Wizyta", 150, Optional.of(at("13:40")))));
        assertThat(refused(request).ways().get(0).then().wishes().slots())
                .containsExactly(
                        new HostSlot("Wizyta (1)", 75, Optional.of(at("13:40"))),
                        new HostSlot("Wizyta (2)", 75, Optional.of(at("15:10"))));
    }

    @Test
    void lunchBeginsWhenPeopleEat() {
        AgendaRequest early = online(480).wishing(wishes -> wishes.pin(StepId.LUNCH, at("11:55")));
        assertThat(reasons(early))
                .containsExactly(
                        "obiad wyznaczono na 11:55; zaczyna się między 12:00 a 14:00",
                        "lunch is fixed at 11:55; it begins between 12:00 and 14:00");
        assertThat(ways(early)).containsExactly(List.of("nie wyznaczaj na 11:55: Obiad", "do not fix at 11:55: Lunch"));
        assertThat(reasons(online(480).wishing(wishes -> wishes.pin(StepId.LUNCH, at("14:05")))))
                .hasSize(2);
        for (String time : List.of("12:00", "14:00")) {
            assertThat(FORMATS.agenda(online(480).wishing(wishes -> wishes.pin(StepId.LUNCH, at(time))))
                            .agenda())
                    .isPresent();
        }
    }

    @Test
    void nothingIsFixedOnADayThatThereIsNot() {
        AgendaRequest request = online(360)
                .wishing(wishes -> wishes.slot(new HostSlot("Spacer", 30, Optional.of(new Moment(2, NINE)))));
        assertThat(reasons(request))
                .containsExactly(
                        "coś wyznaczono na dzień 2; liczba dni: 1", "something is fixed on day 2; number of days: 1");
        assertThat(ways(request))
                .containsExactly(List.of(
                        "nie wyznaczaj części gospodarza nr 1 na 09:00", "do not fix the host’s slot no. 1 at 09:00"));
    }

    @Test
    void nothingIsFixedBeforeTheDayBeginsOrAfterItEnds() {
        AgendaRequest early = online(360).wishing(wishes -> wishes.pin(step("ideas"), at("08:55")));
        assertThat(reasons(early))
                .containsExactly(
                        "coś wyznaczono na 08:55 w dniu 1, który trwa od 09:00 do 15:00",
                        "something is fixed at 08:55 on day 1, which lasts from 09:00 to 15:00");
        assertThat(ways(early))
                .containsExactly(
                        List.of("nie wyznaczaj na 08:55: Pomysły (ideas)", "do not fix at 08:55: Ideas (ideas)"));
        assertThat(reasons(online(360)
                        .wishing(wishes -> wishes.slot(new HostSlot("Spacer", 30, Optional.of(at("14:35")))))))
                .containsExactly(
                        "coś wyznaczono na 14:35 w dniu 1, który trwa od 09:00 do 15:00",
                        "something is fixed at 14:35 on day 1, which lasts from 09:00 to 15:00");
    }

    @Test
    void fixedTimesGoByFiveMinutesFromTheStart() {
        AgendaRequest request = online(360).wishing(wishes -> wishes.pin(step("ideas"), at("11:02")));
        assertThat(reasons(request))
                .containsExactly(
                        "coś wyznaczono na 11:02; czas liczy się co 5 min od początku, od 09:00",
                        "something is fixed at 11:02; times go by 5 minutes from the start, 09:00");
    }

    @Test
    void whatIsNotHeldIsNotFixed() {
        AgendaRequest nobody = online(360).wishing(wishes -> wishes.pin(step("guest"), at("11:00")));
        assertThat(reasons(nobody))
                .containsExactly(
                        "guest wyznaczono na 11:00, ale nie ma tego w programie spotkania",
                        "guest is fixed at 11:00, but is not part of the meeting");
        assertThat(FORMATS.agenda(online(420)
                                .wishing(wishes -> wishes.guests("BGK").pin(step("guest"), at("11:00"))))
                        .agenda())
                .isPresent();
        assertThat(reasons(online(360).wishing(wishes -> wishes.pin(step("day-opening"), at("11:00")))))
                .containsExactly(
                        "day-opening wyznaczono na 11:00, ale nie ma tego w programie spotkania",
                        "day-opening is fixed at 11:00, but is not part of the meeting");
        Wishes droppedAndFixed = new Wishes(
                List.of(), List.of(), List.of(), List.of(new Pin(step("test"), at("14:00"))), Set.of(step("test")));
        assertThat(reasons(online(360).wishing(droppedAndFixed)))
                .containsExactly(
                        "test wyznaczono na 14:00, ale nie ma tego w programie spotkania",
                        "test is fixed at 14:00, but is not part of the meeting");
        assertThat(ways(online(360).wishing(droppedAndFixed)))
                .containsExactly(List.of(
                        "nie wyznaczaj na 14:00: Test w rolach (test)", "do not fix at 14:00: Test in roles (test)"));
    }

    @Test
    void aStepBeginsOnce() {
        AgendaRequest request = online(480)
                .wishing(wishes -> wishes.pin(step("ideas"), at("11:40")).pin(step("ideas"), at("14:00")));
        assertThat(reasons(request))
                .containsExactly(
                        "ideas wyznaczono na inną godzinę i na 14:00; zaczyna się raz",
                        "ideas is fixed at another time and at 14:00; it begins once");
        assertThat(ways(request))
                .containsExactly(
                        List.of("nie wyznaczaj na 14:00: Pomysły (ideas)", "do not fix at 14:00: Ideas (ideas)"));
    }

    @Test
    void lunchMayBeFixedOnBothDays() {
        AgendaRequest request = online(480)
                .days(2)
                .wishing(wishes ->
                        wishes.pin(StepId.LUNCH, at("12:30")).pin(StepId.LUNCH, new Moment(2, LocalTime.of(13, 30))));
        assertThat(FORMATS.agenda(request).agenda()).isPresent();
    }

    @Test
    void tooMuchForTheTimeIsRefusedWithTheSmallestLengtheningAndTheStepToDrop() {
        AgendaRequest request = online(240).wishing(wishes -> wishes.guests("BGK", "NFOŚiGW"));
        assertThat(reasons(request))
                .containsExactly(
                        "nawet w najkrótszej wersji to, co ma się zmieścić, zajmuje z przerwami 270 min; jest 240",
                        "even at its shortest, what the meeting has to hold takes 270 minutes with breaks; there are 240");
        assertThat(ways(request))
                .containsExactly(
                        List.of("niech dzień 1 trwa 270 min", "let day 1 take 270 minutes"),
                        List.of("pomiń: Rozmowa z gościem (guest)", "leave out: Conversation with a guest (guest)"),
                        List.of("spotkaj się na dwa dni", "meet for two days"));
    }

    @Test
    void tooLittleForTheTimeIsRefusedWithTheSmallestShortening() {
        AgendaRequest request = AgendaRequest.of(
                        FORMATS.find(new FormatId("FORMAT_1")).orElseThrow(), MeetingMode.IN_PERSON, DATE, NINE, 840)
                .days(2);
        assertThat(reasons(request))
                .containsExactly(
                        "nawet w najdłuższej wersji to, co ma się odbyć, zajmuje z przerwami 1665 min; jest 1680",
                        "even at its longest, what the meeting has to hold takes 1665 minutes with breaks; there are 1680");
        assertThat(ways(request))
                .containsExactly(List.of(
                        "niech dzień 1 trwa 605 min",
                        "let day 1 take 605 minutes",
                        "niech dzień 2 trwa 605 min",
                        "let day 2 take 605 minutes"));
    }

    @Test
    void fixedTimesThatCannotBeMetAreGivenUpOneByOneOrAllAtOnce() {
        AgendaRequest one = online(360).wishing(wishes -> wishes.pin(step("ideas"), at("09:30")));
        assertThat(reasons(one))
                .containsExactly(
                        "wyznaczonych godzin nie da się dotrzymać w 360 min z przerwami, których ludzie potrzebują",
                        "the fixed times cannot be met in 360 minutes with the breaks that people need");
        assertThat(ways(one))
                .containsExactly(
                        List.of("nie wyznaczaj na 09:30: Pomysły (ideas)", "do not fix at 09:30: Ideas (ideas)"));
        AgendaRequest slots = online(480)
                .wishing(wishes -> wishes.slot(new HostSlot("Spacer", 30, Optional.of(at("09:00"))))
                        .slot(new HostSlot("Pokaz", 30, Optional.of(at("16:30")))));
        assertThat(ways(slots))
                .containsExactly(List.of(
                        "nie wyznaczaj części gospodarza nr 1 na 09:00",
                        "do not fix the host’s slot no. 1 at 09:00",
                        "nie wyznaczaj części gospodarza nr 2 na 16:30",
                        "do not fix the host’s slot no. 2 at 16:30"));
    }

    @Test
    void twoSlotsAtOneTimeAreRefused() {
        AgendaRequest request = online(480)
                .wishing(wishes -> wishes.slot(new HostSlot("Spacer", 30, Optional.of(at("11:00"))))
                        .slot(new HostSlot("Pokaz", 30, Optional.of(at("11:00")))));
        assertThat(reasons(request))
                .containsExactly(
                        "wyznaczonych godzin nie da się dotrzymać w 480 min z przerwami, których ludzie potrzebują",
                        "the fixed times cannot be met in 480 minutes with the breaks that people need");
        assertThat(refused(request).ways()).isNotEmpty();
    }

    @Test
    void piecesThatLeaveNoPlaceForBreaksAreRefusedAndNothingMayHelp() {
        Format stiff = OwnFormats.of(
                OwnFormats.work("praca", Need.REQUIRED, 90, 90, 90),
                OwnFormats.work("dalej", Need.REQUIRED, 75, 75, 75));
        AgendaRequest request = AgendaRequest.of(stiff, MeetingMode.ONLINE, DATE, NINE, 265);
        assertThat(reasons(request))
                .containsExactly(
                        "tego, co ma się odbyć, nie da się podzielić na 265 min z przerwami, których ludzie potrzebują",
                        "what the meeting has to hold cannot be divided over 265 minutes with the breaks that people need");
        assertThat(ways(request))
                .containsExactly(
                        List.of("niech dzień 1 trwa 305 min", "let day 1 take 305 minutes"),
                        List.of("niech dzień 1 trwa 255 min", "let day 1 take 255 minutes"));
    }

    @Test
    void whereNoSingleChangeHelpsTheFormatAloneIsOffered() {
        Wishes visits = Wishes.NONE;
        for (int number = 1; number <= 10; number++) {
            visits = visits.slot(HostSlot.of("Wizyta " + number, 100));
        }
        AgendaRequest request = online(300).wishing(visits);
        assertThat(ways(request))
                .containsExactly(List.of(
                        "poprowadź sam format: bez studiów przypadku, gości, części gospodarza i wyznaczonych godzin",
                        "hold the format alone: no cases, guests, host’s slots or fixed times"));
    }

    @Test
    void everyObstacleIsNamedAtOnce() {
        AgendaRequest request = AgendaRequest.of(IDEAS, MeetingMode.ONLINE, DATE, LocalTime.of(22, 0), 203)
                .wishing(wishes -> wishes.dropping(List.of(step("obcy"), step("ideas")))
                        .slot(HostSlot.of("Spacer", 131))
                        .pin(StepId.LUNCH, at("11:02"))
                        .pin(step("guest"), new Moment(2, NINE)));
        assertThat(refused(request).reasons())
                .extracting(Message::code)
                .containsExactly(
                        "agenda.refused.grid",
                        "agenda.refused.too-short",
                        "agenda.refused.midnight",
                        "agenda.refused.required",
                        "agenda.refused.unknown-step",
                        "agenda.refused.slot-grid",
                        "agenda.refused.slot-too-long",
                        "agenda.refused.outside",
                        "agenda.refused.lunch",
                        "agenda.refused.not-held",
                        "agenda.refused.no-such-day");
        assertThat(ways(request)).hasSize(1);
    }

    @Test
    void daysAreJudgedOneByOne() {
        AgendaRequest request = online(240)
                .on(List.of(new DayFrame(DATE, NINE, 100), new DayFrame(DATE.plusDays(1), LocalTime.of(23, 0), 702)));
        assertThat(reasons(request))
                .containsExactly(
                        "dzień 1 trwa 100 min; dzień spotkania trwa co najmniej 240",
                        "day 1 takes 100 minutes; a day of a meeting takes at least 240",
                        "dzień 2 trwa 702 min, a to nie jest wielokrotność 5",
                        "day 2 takes 702 minutes, which is not a multiple of 5",
                        "dzień 2 trwa 702 min; dzień, który nie jest w całości stacjonarny, trwa najwyżej 540",
                        "day 2 takes 702 minutes; a day that is not wholly in person takes at most 540",
                        "dzień 2 zaczyna się o 23:00 i trwa 702 min: skończyłby się po północy",
                        "day 2 begins at 23:00 and takes 702 minutes: it would end after midnight");
        assertThat(ways(request))
                .containsExactly(List.of(
                        "niech dzień 1 trwa 240 min",
                        "let day 1 take 240 minutes",
                        "niech dzień 2 trwa 540 min",
                        "let day 2 take 540 minutes",
                        "zacznij dzień 2 o 15:00",
                        "begin day 2 at 15:00"));
    }

    @Test
    void aWayNamesTheLengthOfADayOnce() {
        AgendaRequest request = online(123).participants(40).wishing(wishes -> wishes.guests("A", "B"));
        assertThat(ways(request).get(0)).containsExactly("niech dzień 1 trwa 275 min", "let day 1 take 275 minutes");
    }

    @Test
    void aFixedTimeIsKeptWhereALongerDayHoldsIt() {
        AgendaRequest request = online(120).wishing(wishes -> wishes.pin(step("ideas"), at("11:15")));
        assertThat(reasons(request)).hasSize(4);
        assertThat(ways(request).get(0)).containsExactly("niech dzień 1 trwa 250 min", "let day 1 take 250 minutes");
        assertThat(refused(request).ways().get(0).then().wishes()).isEqualTo(request.wishes());
    }

    @Test
    void slotsThatTheFirstDayCannotHoldGoToTheSecond() {
        AgendaRequest request = online(240)
                .on(List.of(new DayFrame(DATE, NINE, 240), new DayFrame(DATE.plusDays(1), NINE, 540)))
                .wishing(wishes -> wishes.slot(HostSlot.of("Wizyta", 120)).slot(HostSlot.of("Spacer", 100)));
        Agenda agenda = FORMATS.agenda(request).agenda().orElseThrow();
        assertThat(AgendaLaws.brokenBy(agenda, request, FORMATS)).isEmpty();
    }
}
