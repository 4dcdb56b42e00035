package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.ProductId;

/** A host logs what it was asked to do: what somebody wrote, and may tell of a person, is not in it. */
class CommandsTest {
    private static final String WRITTEN = "Osoba Tajna choruje";
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final EditionId EDITION = new EditionId("e-1");
    private static final NetworkId NETWORK = new NetworkId("n-1");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final CityId CITY = new CityId("c-1");
    private static final PersonId PERSON = new PersonId("p-1");

    static Stream<Record> commands() {
        return Stream.of(
                new Notes.Write(EDITION, MEETING, NoteOrigin.PARTICIPANTS, WRITTEN, Optional.of(WRITTEN), DAY),
                new Notes.Assign(
                        EDITION,
                        MEETING,
                        new TaskId("t-1"),
                        MeetingTaskKind.TASK,
                        WRITTEN,
                        Optional.of(PERSON),
                        Optional.empty(),
                        DAY),
                new Meetings.MoveMeeting(EDITION, MEETING, List.of(), WRITTEN, DAY),
                new Meetings.Cancel(EDITION, MEETING, WRITTEN, DAY),
                new Networks.ReplaceRepresentative(
                        EDITION, NETWORK, CITY, PERSON, new PersonId("p-2"), Position.OTHER, DAY, WRITTEN),
                new Networks.EndRepresentative(EDITION, NETWORK, CITY, PERSON, DAY, WRITTEN),
                new Plans.ExplainDelay(EDITION, NETWORK, new ActionId("a-1"), WRITTEN, DAY),
                new Products.GiveOpinion(EDITION, NETWORK, new ProductId("r-1"), CITY, WRITTEN, DAY),
                new Products.Observe(EDITION, NETWORK, new ObservationId("o-1"), CITY, WRITTEN, DAY));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandSaysWhatItIsAboutAndNotWhatSomebodyWrote(Record command) {
        assertThat(command.toString()).isNotBlank().doesNotContain("Tajna");
    }
}
