package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.Meetings.soundAgenda;
import static pl.miasta.empirie.Meetings.work;
import static pl.miasta.empirie.rule.Policy.CLOSED_NOT_RECORDED;
import static pl.miasta.empirie.rule.Policy.FUNDING_REVIEW;
import static pl.miasta.empirie.rule.Policy.TOOLS_PARITY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Meetings;

class AgendaRulesTest {
    private static final List<String> FLIPCHART = List.of("flipchart");
    private static final List<String> BOARD = List.of("tablica");

    private static AgendaItem item(Audience audience, boolean transmitted, boolean recorded, Optional<Tools> tools) {
        return new AgendaItem("Praca", 60, ItemKind.WORK, audience, MeetingPart.WORKING, transmitted, recorded, tools);
    }

    private static Meetings agenda(AgendaItem... items) {
        return Meetings.sound().with(meeting("m-1").agenda(items));
    }

    private static Meetings tools(List<String> inPerson, List<String> online) {
        return agenda(item(Audience.CLOSED, false, false, Optional.of(new Tools(inPerson, online))));
    }

    @Test
    void aMeetingReviewsFundingOnOneOfItsDaysAtLeast() {
        MeetingDay withReview = new MeetingDay(DAY, LocalTime.NOON, soundAgenda());
        MeetingDay without = new MeetingDay(DAY.plusDays(1), LocalTime.NOON, List.of(work(240)));
        assertThat(Meetings.sound()
                        .with(meeting("m-1").days(without, withReview))
                        .lines(FUNDING_REVIEW))
                .isEmpty();
        assertThat(Meetings.sound().with(meeting("m-1").days(without)).lines(FUNDING_REVIEW))
                .containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void aMeetingWhoseAgendaIsUnknownIsNotAskedForAReview() {
        assertThat(agenda().lines(FUNDING_REVIEW)).isEmpty();
    }

    @Test
    void aMissingReviewIsSaidInBothLanguages() {
        assertThat(agenda(pause(15)).said(FUNDING_REVIEW))
                .containsExactly(
                        "W programie nie ma przeglądu konkursów.",
                        "Dodaj do programu przegląd konkursów.",
                        "The agenda has no review of funding calls.",
                        "Add a review of funding calls to the agenda.");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, true, true, false",
        "OPEN, false, false, false",
        "CLOSED, false, false, false",
        "CLOSED, true, false, true",
        "CLOSED, false, true, true",
        "CLOSED, true, true, true"
    })
    void onlyWhatIsClosedStaysInTheRoom(Audience audience, boolean transmitted, boolean recorded, boolean wrong) {
        List<String> lines =
                agenda(item(audience, transmitted, recorded, Optional.empty())).lines(CLOSED_NOT_RECORDED);
        assertThat(lines).isEqualTo(wrong ? List.of("meeting:m-1#day-1-item-1 BLOCKING") : List.of());
    }

    @Test
    void eachClosedItemThatLeavesTheRoomIsFoundAlone() {
        AgendaItem recorded = item(Audience.CLOSED, false, true, Optional.empty());
        Meetings known = Meetings.sound()
                .with(meeting("m-1")
                        .days(
                                new MeetingDay(DAY, LocalTime.NOON, List.of(work(60), recorded)),
                                new MeetingDay(DAY.plusDays(1), LocalTime.NOON, List.of(recorded, pause(9)))));
        assertThat(known.lines(CLOSED_NOT_RECORDED))
                .containsExactly("meeting:m-1#day-1-item-2 BLOCKING", "meeting:m-1#day-2-item-1 BLOCKING");
    }

    @Test
    void aClosedPartThatIsTransmittedIsSaidInBothLanguages() {
        assertThat(agenda(item(Audience.CLOSED, true, false, Optional.empty())).said(CLOSED_NOT_RECORDED))
                .containsExactly(
                        "Część zamknięta jest transmitowana.",
                        "Wyłącz transmisję i nagrywanie tego punktu albo otwórz go.",
                        "A closed part is transmitted.",
                        "Switch transmission and recording of the item off, or open it.");
    }

    @Test
    void aClosedPartThatIsRecordedIsSaidInBothLanguages() {
        assertThat(agenda(item(Audience.CLOSED, false, true, Optional.empty())).said(CLOSED_NOT_RECORDED))
                .contains("Część zamknięta jest nagrywana.", "A closed part is recorded.");
    }

    @Test
    void aClosedPartThatIsBothIsSaidInBothLanguages() {
        assertThat(agenda(item(Audience.CLOSED, true, true, Optional.empty())).said(CLOSED_NOT_RECORDED))
                .contains(
                        "Część zamknięta jest transmitowana i nagrywana.",
                        "A closed part is transmitted and recorded.");
    }

    @Test
    void toolsAreNamedForBothWaysOrForNone() {
        assertThat(tools(FLIPCHART, BOARD).lines(TOOLS_PARITY)).isEmpty();
        assertThat(tools(List.of(), List.of()).lines(TOOLS_PARITY)).isEmpty();
        assertThat(agenda(work(60)).lines(TOOLS_PARITY)).isEmpty();
        assertThat(tools(FLIPCHART, List.of()).lines(TOOLS_PARITY)).containsExactly("meeting:m-1#day-1-item-1 WARNING");
        assertThat(tools(List.of(), BOARD).lines(TOOLS_PARITY)).containsExactly("meeting:m-1#day-1-item-1 WARNING");
    }

    @Test
    void toolsMissingOnlineAreSaidInBothLanguages() {
        assertThat(tools(FLIPCHART, List.of()).said(TOOLS_PARITY))
                .containsExactly(
                        "Narzędzia podano tylko dla jednego sposobu pracy; brak ich dla: online.",
                        "Podaj odpowiedniki narzędzi dla sposobu pracy: online.",
                        "Tools are named for one way of meeting only; missing for: online.",
                        "Name the counterparts of the tools for: online.");
    }

    @Test
    void toolsMissingInTheRoomAreSaidInBothLanguages() {
        assertThat(tools(List.of(), BOARD).said(TOOLS_PARITY))
                .containsExactly(
                        "Narzędzia podano tylko dla jednego sposobu pracy; brak ich dla: na miejscu.",
                        "Podaj odpowiedniki narzędzi dla sposobu pracy: na miejscu.",
                        "Tools are named for one way of meeting only; missing for: in person.",
                        "Name the counterparts of the tools for: in person.");
    }
}
