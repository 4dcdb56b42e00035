package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.network.NetworkId;

class NoteVersionsTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 16);
    private static final LocalDate SECOND = LocalDate.of(2023, 2, 3);

    @Test
    void versionsOfANoteThatIsGoneAreKnownFromTheirDaysOn() {
        Meeting meeting =
                meeting(Optional.empty(), new NoteVersion(1, "a", FIRST, "b"), new NoteVersion(2, "b", SECOND, "c"));

        assertThat(numbers(meeting.asKnownOn(FIRST.minusDays(1)))).isEmpty();
        assertThat(numbers(meeting.asKnownOn(FIRST))).containsExactly(1);
        assertThat(numbers(meeting.asKnownOn(SECOND.minusDays(1)))).containsExactly(1);
        assertThat(numbers(meeting.asKnownOn(SECOND))).containsExactly(1, 2);
        assertThat(meeting.asKnownOn(SECOND).asKnownOn(FIRST)).isEqualTo(meeting.asKnownOn(FIRST));
    }

    @Test
    void aNoteThatWasReplacedSaysWhatItSaidThen() {
        Note now = new Note(NoteOrigin.PARTICIPANTS, Optional.of("b"), Optional.of(SECOND), Optional.empty());
        Meeting meeting = meeting(Optional.of(now), new NoteVersion(1, "a", FIRST, "b"));

        assertThat(meeting.asKnownOn(SECOND.minusDays(1)).note().flatMap(Note::text))
                .contains("a");
        assertThat(numbers(meeting.asKnownOn(SECOND.minusDays(1)))).isEmpty();
        assertThat(meeting.asKnownOn(SECOND).note().flatMap(Note::text)).contains("b");
        assertThat(numbers(meeting.asKnownOn(SECOND))).containsExactly(1);
    }

    private static List<Integer> numbers(Meeting meeting) {
        return meeting.work().noteVersions().stream().map(NoteVersion::number).toList();
    }

    private static Meeting meeting(Optional<Note> note, NoteVersion... versions) {
        return new Meeting(
                        new MeetingId("m-1"),
                        List.of(new NetworkId("n-1")),
                        MeetingStatus.HELD,
                        MeetingMode.ONLINE,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        note,
                        Optional.empty())
                .with(MeetingWork.NONE.withNoteVersions(List.of(versions)));
    }
}
