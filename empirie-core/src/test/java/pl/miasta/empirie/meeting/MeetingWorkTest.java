package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Copies;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Role;

/** What acts record about a meeting. */
class MeetingWorkTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final PersonId ADAM = new PersonId("p-1");
    private static final Meeting PLANNED = new Meeting(
            new MeetingId("s-1"),
            List.of(new NetworkId("n-1")),
            MeetingStatus.PLANNED,
            MeetingMode.ONLINE,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new MeetingDay(
                    DAY,
                    LocalTime.NOON,
                    List.of(new AgendaItem(
                            "Praca",
                            60,
                            ItemKind.WORK,
                            Audience.CLOSED,
                            MeetingPart.WORKING,
                            false,
                            false,
                            Optional.empty())))),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    private static MeetingTask task(String id, Optional<LocalDate> due) {
        return new MeetingTask(
                new TaskId(id),
                MeetingTaskKind.TASK,
                "Zebrać",
                Optional.of(ADAM),
                due,
                Optional.empty(),
                Optional.empty());
    }

    private static Note note(String text, Optional<LocalDate> approved, Optional<LocalDate> shared) {
        return new Note(NoteOrigin.PARTICIPANTS, Optional.of(text), approved, shared);
    }

    private static Meeting with(MeetingWork work) {
        return PLANNED.with(work);
    }

    // steps

    @Test
    void nothingIsRecordedAboutAMeetingUntilSomebodyDoes() {
        assertThat(PLANNED.work()).isEqualTo(MeetingWork.NONE);
        assertThat(PLANNED.asKnownOn(DAY.minusYears(1))).isEqualTo(PLANNED);
    }

    @Test
    void conveningIsKnownFromItsDayOn() {
        Meeting convened = with(MeetingWork.NONE.convened(EVE));

        assertThat(convened.asKnownOn(EVE.minusDays(1))).isEqualTo(PLANNED);
        assertThat(convened.asKnownOn(EVE)).isEqualTo(convened);
    }

    @Test
    void whatWasCancelledLaterWasPlannedStill() {
        Meeting cancelled = PLANNED.cancelled(EVE, Optional.of("Brak zgłoszeń"));

        Copies.assertChanged(PLANNED, cancelled, "status", "work");
        assertThat(cancelled.isOn()).isFalse();
        assertThat(cancelled.asKnownOn(EVE.minusDays(1))).isEqualTo(PLANNED);
        assertThat(cancelled.asKnownOn(EVE)).isEqualTo(cancelled);
    }

    @Test
    void whatWasCancelledOnAnUnknownDayWasNeverPlanned() {
        Meeting cancelled = PLANNED.withStatus(MeetingStatus.CANCELLED);

        assertThat(cancelled.asKnownOn(DAY.minusYears(1))).isEqualTo(cancelled);
    }

    @Test
    void onlyACancelledMeetingHasADayOfCancelling() {
        MeetingWork work = MeetingWork.NONE.cancelled(EVE, Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(work))
                .withMessage("meeting s-1 has a day of cancelling and is not cancelled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNED.cancelled(EVE, Optional.empty()).withStatus(MeetingStatus.HELD));
        assertThat(PLANNED.withStatus(MeetingStatus.CANCELLED).with(work).work().cancelledOn())
                .contains(EVE);
    }

    @Test
    void aReasonOfCancellingHasItsDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingWork(
                        Optional.empty(), Optional.empty(), Optional.of("powód"), List.of(), List.of(), List.of()))
                .withMessage("a reason of cancelling without its day");
    }

    @Test
    void aMoveIsKnownFromItsDayOn() {
        Move move = new Move(EVE, DAY.minusDays(7), "Święto");
        Meeting moved = with(MeetingWork.NONE.with(move));

        assertThat(moved.work().moves()).containsExactly(move);
        assertThat(moved.asKnownOn(EVE.minusDays(1))).isEqualTo(PLANNED);
        assertThat(moved.asKnownOn(EVE)).isEqualTo(moved);
    }

    // tasks

    @Test
    void aTaskIsOpenUntilItIsDoneAndADecisionNeverIs() {
        MeetingTask open = task("u-1", Optional.of(DAY));
        MeetingTask decision = new MeetingTask(
                new TaskId("u-2"),
                MeetingTaskKind.DECISION,
                "Raz na kwartał",
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty());

        assertThat(open.isOpen()).isTrue();
        assertThat(open.done(DAY).isOpen()).isFalse();
        assertThat(decision.isOpen()).isFalse();
        assertThat(open.isOverdue(DAY)).isFalse();
        assertThat(open.isOverdue(DAY.plusDays(1))).isTrue();
        assertThat(open.done(DAY.plusDays(1)).isOverdue(DAY.plusDays(1))).isFalse();
        assertThat(decision.isOverdue(DAY.plusDays(1))).isFalse();
        assertThat(task("u-1", Optional.empty()).isOverdue(DAY.plusYears(9))).isFalse();
    }

    @Test
    void thatATaskIsDoneIsKnownFromItsDayOn() {
        MeetingTask open = task("u-1", Optional.empty());
        Meeting before = with(MeetingWork.NONE.with(open));
        Meeting after = with(MeetingWork.NONE.with(open).with(open.done(DAY)));

        Copies.assertChanged(open, open.done(DAY), "doneOn");
        assertThat(after.work().tasks()).hasSize(1);
        assertThat(after.asKnownOn(EVE)).isEqualTo(before);
        assertThat(after.asKnownOn(DAY)).isEqualTo(after);
    }

    @Test
    void tasksAreFoundByTheirIdsWhichDiffer() {
        MeetingTask first = task("u-1", Optional.empty());
        MeetingWork work = MeetingWork.NONE.with(first).with(task("u-2", Optional.empty()));

        assertThat(work.find(new TaskId("u-1"))).contains(first);
        assertThat(work.find(new TaskId("u-3"))).isEmpty();
        assertThat(work.tasks()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingWork(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(first, first),
                        List.of()))
                .withMessage("a meeting has two tasks of one id");
    }

    // notes

    @Test
    void aNoteReplacedLaterSaysWhatItSaidThen() {
        NoteVersion first = new NoteVersion(1, "Pierwsza", DAY, "Poprawiono");
        NoteVersion second = new NoteVersion(2, "Druga", DAY.plusDays(5), "Skrócono");
        Meeting third = with(MeetingWork.NONE.with(first).with(second))
                .withNote(Optional.of(note("Trzecia", Optional.of(DAY.plusDays(9)), Optional.of(DAY.plusDays(7)))));

        assertThat(third.asKnownOn(EVE).note()).contains(note("Pierwsza", Optional.empty(), Optional.empty()));
        assertThat(third.asKnownOn(DAY).note()).contains(note("Pierwsza", Optional.of(DAY), Optional.empty()));
        assertThat(third.asKnownOn(DAY.plusDays(4)).work().noteVersions()).isEmpty();
        assertThat(third.asKnownOn(DAY.plusDays(8)).note())
                .contains(note("Druga", Optional.of(DAY.plusDays(5)), Optional.of(DAY.plusDays(7))));
        assertThat(third.asKnownOn(DAY.plusDays(8)).work().noteVersions()).containsExactly(first);
        assertThat(third.asKnownOn(DAY.plusDays(9))).isEqualTo(third);
    }

    @Test
    void aNewVersionBeingWrittenIsTheNoteOnceTheOldOneWasApproved() {
        Meeting draft = with(MeetingWork.NONE.with(new NoteVersion(1, "Pierwsza", DAY, "Poprawiono")))
                .withNote(Optional.of(note("Druga", Optional.empty(), Optional.empty())));

        assertThat(draft.asKnownOn(DAY)).isEqualTo(draft);
        assertThat(draft.asKnownOn(EVE).note()).contains(note("Pierwsza", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, true", "1, 3, 1, true", "1, 1, 0, false", "2, 1, 0, false", "1, 2, -1, false"})
    void versionsOfANoteAscend(int first, int second, int daysLater, boolean right) {
        List<NoteVersion> versions =
                List.of(new NoteVersion(first, "", DAY, ""), new NoteVersion(second, "", DAY.plusDays(daysLater), ""));

        if (right) {
            assertThat(MeetingWork.NONE.withNoteVersions(versions).noteVersions())
                    .isEqualTo(versions);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeetingWork.NONE.withNoteVersions(versions))
                    .withMessage("versions of a note do not ascend");
        }
    }

    @Test
    void versionsOfANoteCountFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteVersion(0, "", DAY, ""))
                .withMessage("versions of a note count from 1");
    }

    // attendance

    @Test
    void whoTookPartWithoutFurtherWordsWasThereFromBeginningToEnd() {
        Attendance entry = new Attendance(ADAM, 1, AttendanceStatus.PRESENT);

        assertThat(entry).isEqualTo(new Attendance(ADAM, 1, AttendanceStatus.PRESENT, 0, 0, false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1440})
    void upToADayCanBeMissed(int minutes) {
        Attendance entry = new Attendance(ADAM, 1, AttendanceStatus.REMOTE, minutes, minutes, true, Optional.of(ADAM));

        assertThat(entry.lateMinutes()).isEqualTo(entry.earlyMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "1441, 0", "0, 1441"})
    void noMoreCanBeMissedAndNoLess(int late, int early) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Attendance(ADAM, 1, AttendanceStatus.REMOTE, late, early, false, Optional.empty()))
                .withMessageStartingWith("0 to 1440 minutes can be missed, not ");
    }

    @Test
    void onlyAStandInStandsInForSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(ADAM, 1, AttendanceStatus.REMOTE, 0, 0, false, Optional.of(ADAM)))
                .withMessage("only a stand-in stands in for somebody");
        assertThat(new Attendance(ADAM, 1, AttendanceStatus.REMOTE, 0, 0, true, Optional.empty()).standsInFor())
                .isEmpty();
    }

    // changed copies

    @Test
    void aChangedMeetingDiffersInThatAlone() {
        MeetingDay other = new MeetingDay(DAY.plusDays(1), LocalTime.NOON, List.of());
        ItemPlace place = new ItemPlace(1, 1);

        Copies.assertChanged(PLANNED, PLANNED.withStatus(MeetingStatus.HELD), "status");
        Copies.assertChanged(PLANNED, PLANNED.with(MeetingWork.NONE.convened(EVE)), "work");
        Copies.assertChanged(
                PLANNED, PLANNED.withNote(Optional.of(note("Tekst", Optional.empty(), Optional.empty()))), "note");
        Copies.assertChanged(PLANNED, PLANNED.withReport(Optional.of(new FacilitatorReport(ADAM, DAY))), "report");
        Copies.assertChanged(
                PLANNED,
                PLANNED.withAttendance(List.of(new Attendance(ADAM, 1, AttendanceStatus.PRESENT))),
                "attendance");
        Copies.assertChanged(PLANNED, PLANNED.withLeaders(List.of(new Leader(ADAM, Role.EXPERT_MODERATOR))), "leaders");
        Copies.assertChanged(
                PLANNED,
                PLANNED.withGuests(List.of(new Guest(ADAM, Optional.empty(), Optional.empty(), List.of(place)))),
                "guests");
        Copies.assertChanged(
                PLANNED,
                PLANNED.withObservers(List.of(new Observer(new CityId("zory"), place, Presence.ONLINE))),
                "observers");
        Copies.assertChanged(PLANNED, PLANNED.withDays(List.of(other)), "days");
    }

    @Test
    void aMeetingKeepsTheDaysThatItsAttendanceSpeaksOf() {
        Meeting attended = PLANNED.withAttendance(List.of(new Attendance(ADAM, 1, AttendanceStatus.PRESENT)));

        assertThatIllegalArgumentException().isThrownBy(() -> attended.withDays(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNED.withAttendance(List.of(new Attendance(ADAM, 2, AttendanceStatus.PRESENT))));
    }

    @Test
    void eachPieceOfWorkIsRecordedByItself() {
        MeetingWork none = MeetingWork.NONE;

        Copies.assertChanged(none, none.convened(DAY), "convenedOn");
        Copies.assertChanged(none, none.cancelled(DAY, Optional.empty()), "cancelledOn");
        Copies.assertChanged(none, none.cancelled(DAY, Optional.of("x")), "cancelledOn", "cancelReason");
        Copies.assertChanged(none, none.with(new Move(DAY, EVE, "x")), "moves");
        Copies.assertChanged(none, none.with(task("u-1", Optional.empty())), "tasks");
        Copies.assertChanged(none, none.with(new NoteVersion(1, "x", DAY, "y")), "noteVersions");
    }
}
