package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.work;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;

class MeetingTest {
    private static final Draft TWO_DAYS = meeting("m-1").on(DAY.plusDays(1), DAY);

    @ParameterizedTest
    @CsvSource({
        "HELD, 0, PLANNED",
        "HELD, 1, HELD",
        "HELD, 2, HELD",
        "PLANNED, 0, PLANNED",
        "PLANNED, 9, PLANNED",
        "CANCELLED, 0, CANCELLED",
        "CANCELLED, 9, CANCELLED"
    })
    void aMeetingIsPlannedUntilItsLastDayUnlessItIsCancelled(
            MeetingStatus recorded, int daysAfterTheFirst, MeetingStatus known) {
        Meeting onThatDay = TWO_DAYS.status(recorded).meeting().asKnownOn(DAY.plusDays(daysAfterTheFirst));
        assertThat(onThatDay.status()).isEqualTo(known);
    }

    @Test
    void aMeetingWithoutDaysKeepsItsStatus() {
        Meeting undated = meeting("m-1").days().meeting();
        assertThat(undated.asKnownOn(LocalDate.of(2000, 1, 1)).status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void aReportIsKnownFromTheDayItWasFiled() {
        Meeting reported = meeting("m-1").report(DAY.plusDays(7)).meeting();
        assertThat(reported.asKnownOn(DAY.plusDays(6)).report()).isEmpty();
        assertThat(reported.asKnownOn(DAY.plusDays(7)).report()).isEqualTo(reported.report());
    }

    @Test
    void aNoteIsKnownWithTheStepsTakenSoFar() {
        Note note = new Note(
                NoteOrigin.PARTICIPANTS,
                Optional.of("Wnioski"),
                Optional.of(DAY.plusDays(3)),
                Optional.of(DAY.plusDays(5)));
        Meeting noted = meeting("m-1").note(note).meeting();
        assertThat(noted.asKnownOn(DAY.plusDays(2)).note())
                .contains(new Note(note.origin(), note.text(), Optional.empty(), Optional.empty()));
        assertThat(noted.asKnownOn(DAY.plusDays(3)).note())
                .contains(new Note(note.origin(), note.text(), note.approvedOn(), Optional.empty()));
        assertThat(noted.asKnownOn(DAY.plusDays(4)).note())
                .contains(new Note(note.origin(), note.text(), note.approvedOn(), Optional.empty()));
        assertThat(noted.asKnownOn(DAY.plusDays(5)).note()).contains(note);
    }

    @Test
    void whenEverythingHasHappenedNothingIsForgotten() {
        Meeting whole = TWO_DAYS.host("adamow")
                .guests(new Guest(new PersonId("g-1"), Optional.empty(), Optional.of(Requester.ZMP), List.of()))
                .observers(new Observer(new CityId("konin"), new ItemPlace(2, 3), Presence.ONLINE))
                .attendance(AttendanceStatus.EXCUSED, "p-adamow")
                .meeting();
        assertThat(whole.asKnownOn(DAY.plusDays(30))).isEqualTo(whole);
    }

    @Test
    void firstAndLastAreTheEarliestAndTheLatestDayInWhateverOrder() {
        Meeting meeting =
                meeting("m-1").on(DAY.plusDays(1), DAY, DAY.plusDays(2)).meeting();
        assertThat(meeting.firstDay()).isEqualTo(DAY);
        assertThat(meeting.lastDay()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void aMeetingWithoutDaysHasNeitherFirstNorLast() {
        Meeting undated = meeting("m-1").days().meeting();
        assertThat(undated.isDated()).isFalse();
        assertThatThrownBy(undated::firstDay).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(undated::lastDay).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void earlierMeansByFirstDayAndThenById() {
        Meeting early = meeting("m-9").on(DAY, DAY.plusDays(9)).meeting();
        Meeting late = meeting("m-1").on(DAY.plusDays(1)).meeting();
        Meeting sameDay = meeting("m-10").on(DAY).meeting();
        assertThat(Stream.of(late, early, sameDay).sorted(Meeting.ORDER)).containsExactly(sameDay, early, late);
    }

    @Test
    void subjectsCountDaysAndItemsFromOne() {
        Meeting meeting = meeting("m-1").meeting();
        assertThat(meeting).hasToString("meeting:m-1");
        assertThat(meeting.subject(2)).hasToString("meeting:m-1#day-2");
        assertThat(meeting.subject(new ItemPlace(2, 13))).hasToString("meeting:m-1#day-2-item-13");
    }

    @Test
    void aPlaceNamesAnItem() {
        Meeting meeting = meeting("m-1").agenda(work(7), work(8)).meeting();
        assertThat(meeting.item(new ItemPlace(1, 2)).minutes()).isEqualTo(8);
    }

    @Test
    void aMeetingIsOfItsNetworksOnly() {
        Meeting joint = meeting("m-1").of(Meetings.ALFA, Meetings.BETA).meeting();
        assertThat(joint.isOf(Meetings.BETA)).isTrue();
        assertThat(joint.isOf(new NetworkId("gamma"))).isFalse();
    }

    @Test
    void aMeetingOfNobodyIsRefused() {
        Meeting sound = meeting("m-1").meeting();
        assertThatThrownBy(() -> new Meeting(
                        sound.id(),
                        List.of(),
                        sound.status(),
                        sound.mode(),
                        false,
                        sound.host(),
                        sound.place(),
                        sound.format(),
                        sound.leaders(),
                        sound.days(),
                        sound.guests(),
                        sound.observers(),
                        sound.attendance(),
                        sound.note(),
                        sound.report()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meeting m-1 is no network's");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "2, true", "3, false"})
    void attendanceIsOfADayThatIsThere(int day, boolean there) {
        Draft attended = TWO_DAYS.attendance(day, AttendanceStatus.PRESENT, "p-adamow");
        if (there) {
            assertThat(attended.meeting().attendance()).hasSize(1);
        } else {
            assertThatThrownBy(attended::meeting)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("meeting m-1 has no day " + day);
        }
    }

    @Test
    void aMeetingWithoutDaysHasNoAttendance() {
        Draft attended = meeting("m-1").days().attendance(AttendanceStatus.PRESENT, "p-adamow");
        assertThatThrownBy(attended::meeting).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, true", "1, 4, false", "2, 3, true", "2, 4, false", "3, 1, false"})
    void observersAndGuestsAreAtItemsThatAreThere(int day, int item, boolean there) {
        ItemPlace place = new ItemPlace(day, item);
        Draft observed = TWO_DAYS.observers(new Observer(new CityId("konin"), place, Presence.ONLINE));
        Draft visited =
                TWO_DAYS.guests(new Guest(new PersonId("g-1"), Optional.empty(), Optional.empty(), List.of(place)));
        if (there) {
            assertThat(observed.meeting().observers()).hasSize(1);
            assertThat(visited.meeting().guests()).hasSize(1);
        } else {
            assertThatThrownBy(observed::meeting).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(visited::meeting)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("meeting m-1 has no such item");
        }
    }
}
