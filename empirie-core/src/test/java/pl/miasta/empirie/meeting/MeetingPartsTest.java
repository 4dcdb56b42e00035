package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.hour;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.Meetings.work;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.person.PersonId;

class MeetingPartsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void anItemOutsideOneMinuteToADayIsRefused(int minutes) {
        assertThatThrownBy(() -> work(minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item takes 1 to 1440 minutes, not " + minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1440})
    void anItemMayTakeOneMinuteOrAWholeDay(int minutes) {
        assertThat(work(minutes).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, WORKING, false, false, false",
        "CLOSED, GENERAL, false, false, false",
        "CLOSED, SUMMARY, false, false, false",
        "CLOSED, WORKING, true, false, false",
        "CLOSED, WORKING, false, true, false",
        "CLOSED, WORKING, false, false, true"
    })
    void aBreakHasNothingButTitleAndMinutes(
            Audience audience, MeetingPart part, boolean transmitted, boolean recorded, boolean withTools) {
        Optional<Tools> tools = withTools ? Optional.of(new Tools(List.of(), List.of())) : Optional.empty();
        assertThatThrownBy(() ->
                        new AgendaItem("Przerwa", 15, ItemKind.BREAK, audience, part, transmitted, recorded, tools))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a break has a title and minutes only");
    }

    @Test
    void aBreakIsNeitherOpenNorClosedNorOfAnyPart() {
        AgendaItem pause = pause(15);
        assertThat(pause.isBreak()).isTrue();
        assertThat(pause.isOpen()).isFalse();
        assertThat(pause.isClosed()).isFalse();
        assertThat(pause.isGeneralOrSummary()).isFalse();
        assertThat(pause.isForObservers()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, GENERAL, true, true",
        "OPEN, SUMMARY, true, true",
        "OPEN, WORKING, true, false",
        "OPEN, GENERAL, false, false",
        "CLOSED, GENERAL, true, false"
    })
    void observersWatchWhatIsOpenGeneralOrSummarisingAndTransmitted(
            Audience audience, MeetingPart part, boolean transmitted, boolean forObservers) {
        assertThat(hour(audience, part, transmitted).isForObservers()).isEqualTo(forObservers);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void placesCountFromOne(int day, int item) {
        assertThatThrownBy(() -> new ItemPlace(day, item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days and items count from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "FORMAT_4", "FORMAT_", "format_0", "Format-1", "świat", "a b"})
    void whatIsNeitherAStandardFormatNorAnIdIsNoFormat(String value) {
        assertThat(FormatId.matches(value)).isFalse();
        assertThatThrownBy(() -> new FormatId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no format: FORMAT_0 to FORMAT_3 or an id");
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAT_0, false",
        "FORMAT_1, false",
        "FORMAT_2, false",
        "FORMAT_3, false",
        "format-0, true",
        "kawiarenka, true"
    })
    void aFormatIsOwnUnlessItIsOneOfTheFour(String value, boolean own) {
        assertThat(new FormatId(value).isOwn()).isEqualTo(own);
        assertThat(new FormatId(value)).hasToString(value);
    }

    @Test
    void aMeetingIdIsASlugAndAWrongOneIsNotQuoted() {
        String longest = "m".repeat(64);
        assertThat(new MeetingId(longest)).hasToString(longest);
        assertThatThrownBy(() -> new MeetingId(longest + "m")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingId("Anna Nowak"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meeting id")
                .hasMessageNotContaining("Nowak");
    }

    @Test
    void meetingIdsSortByCodePoint() {
        assertThat(new MeetingId("m-10")).isLessThan(new MeetingId("m-9"));
    }

    @Test
    void listsAreCopied() {
        List<AgendaItem> items = new ArrayList<>(List.of(work(60)));
        MeetingDay day = new MeetingDay(DAY, LocalTime.NOON, items);
        items.clear();
        assertThat(day.items()).hasSize(1);

        List<String> named = new ArrayList<>(List.of("flipchart"));
        Tools tools = new Tools(named, named);
        named.clear();
        assertThat(tools.inPerson()).containsExactly("flipchart");
        assertThat(tools.online()).containsExactly("flipchart");

        List<ItemPlace> places = new ArrayList<>(List.of(new ItemPlace(1, 1)));
        Guest guest = new Guest(new PersonId("g-1"), Optional.empty(), Optional.empty(), places);
        places.clear();
        assertThat(guest.items()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(AttendanceStatus.class)
    void takingPartMeansInTheRoomOrRemotely(AttendanceStatus status) {
        assertThat(new Attendance(new PersonId("p-1"), 1, status).tookPart())
                .isEqualTo(status == AttendanceStatus.PRESENT || status == AttendanceStatus.REMOTE);
    }

    @Test
    void zmpIsNobodyInPerson() {
        assertThat(Requester.ZMP.person()).isEmpty();
        assertThat(Requester.of(new PersonId("p-1")).person()).contains(new PersonId("p-1"));
    }
}
