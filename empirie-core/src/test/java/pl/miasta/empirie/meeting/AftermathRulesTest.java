package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.FORMAT_RESULT;
import static pl.miasta.empirie.rule.Policy.NOTE;
import static pl.miasta.empirie.rule.Policy.REPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

/** Note, report and result: what a meeting leaves behind. */
class AftermathRulesTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final List<String> WARNING = List.of("meeting:m-1 WARNING");
    private static final List<String> BLOCKING = List.of("meeting:m-1 BLOCKING");
    private static final LocalDate LONG_AFTER = LocalDate.of(2023, 12, 31);

    private static Note note(NoteOrigin origin, Optional<LocalDate> approvedOn, Optional<LocalDate> sharedOn) {
        return new Note(origin, Optional.of("Wnioski"), approvedOn, sharedOn);
    }

    private static List<String> on(LocalDate day, Draft draft, RuleId rule) {
        return Meetings.sound().with(draft).on(day).lines(rule);
    }

    // ---- the note

    @Test
    void aNoteMayTakeThirtyDaysAndNotOneMore() {
        Draft noteless = meeting("m-1").noNote();
        assertThat(on(DAY.plusDays(30), noteless, NOTE)).isEmpty();
        assertThat(on(DAY.plusDays(31), noteless, NOTE)).isEqualTo(WARNING);
        assertThat(on(LONG_AFTER, meeting("m-1"), NOTE)).isEmpty();
    }

    @Test
    void theDaysOfGraceBeginWithTheLastDay() {
        Draft noteless = meeting("m-1").on(DAY.plusDays(2), DAY).noNote();
        assertThat(on(DAY.plusDays(32), noteless, NOTE)).isEmpty();
        assertThat(on(DAY.plusDays(33), noteless, NOTE)).isEqualTo(WARNING);
    }

    @ParameterizedTest
    @EnumSource(value = MeetingStatus.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
    void onlyMeetingsHeldOweSomething(MeetingStatus status) {
        Draft owing =
                meeting("m-1").format("kawiarenka").status(status).noNote().noReport();
        assertThat(on(LONG_AFTER, owing, NOTE)).isEmpty();
        assertThat(on(LONG_AFTER, owing, REPORT)).isEmpty();
        assertThat(on(LONG_AFTER, owing, FORMAT_RESULT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void anExpertsNoteIsNoneWhateverTheStatus(MeetingStatus status) {
        Draft written = meeting("m-1").status(status).note(note(NoteOrigin.EXPERT, NEVER, NEVER));
        assertThat(on(DAY, written, NOTE)).isEqualTo(WARNING);
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void sharingUnapprovedIsWrongWhateverTheStatus(MeetingStatus status) {
        Draft shared = meeting("m-1").status(status).note(note(NoteOrigin.PARTICIPANTS, NEVER, Optional.of(DAY)));
        assertThat(on(DAY, shared, NOTE)).isEqualTo(BLOCKING);
    }

    @Test
    void aNoteIsSharedOnTheDayOfApprovalAtTheEarliest() {
        Optional<LocalDate> shared = Optional.of(DAY.plusDays(5));
        assertThat(on(
                        LONG_AFTER,
                        meeting("m-1").note(note(NoteOrigin.PARTICIPANTS, Optional.of(DAY.plusDays(5)), shared)),
                        NOTE))
                .isEmpty();
        assertThat(on(
                        LONG_AFTER,
                        meeting("m-1").note(note(NoteOrigin.PARTICIPANTS, Optional.of(DAY.plusDays(6)), shared)),
                        NOTE))
                .isEqualTo(BLOCKING);
    }

    @Test
    void sharingAndApprovalThatAreToComeAreUnknown() {
        Draft shared = meeting("m-1")
                .note(note(NoteOrigin.PARTICIPANTS, Optional.of(DAY.plusDays(9)), Optional.of(DAY.plusDays(5))));
        assertThat(on(DAY.plusDays(4), shared, NOTE)).isEmpty();
        assertThat(on(DAY.plusDays(5), shared, NOTE)).isEqualTo(BLOCKING);
    }

    @Test
    void anUnapprovedNoteThatIsNotSharedIsRight() {
        assertThat(on(LONG_AFTER, meeting("m-1").note(note(NoteOrigin.PARTICIPANTS, NEVER, NEVER)), NOTE))
                .isEmpty();
    }

    @Test
    void anExpertsNoteThatIsSharedUnapprovedIsTheGraverWrong() {
        Draft both = meeting("m-1").note(note(NoteOrigin.EXPERT, NEVER, Optional.of(DAY)));
        assertThat(on(LONG_AFTER, both, NOTE)).isEqualTo(BLOCKING);
        Draft approved = meeting("m-1").note(note(NoteOrigin.EXPERT, Optional.of(DAY), Optional.of(DAY)));
        assertThat(on(LONG_AFTER, approved, NOTE)).isEqualTo(WARNING);
    }

    @Test
    void aSeverityGivenReplacesThoseOfAllNotes() {
        Meetings lenient = Meetings.sound().on(LONG_AFTER).policy(NOTE, PolicyChange.severity(Severity.INFO));
        assertThat(lenient.with(
                                meeting("m-1").noNote(),
                                meeting("m-2").note(note(NoteOrigin.EXPERT, NEVER, NEVER)),
                                meeting("m-3").note(note(NoteOrigin.PARTICIPANTS, NEVER, Optional.of(DAY))))
                        .lines(NOTE))
                .containsExactly("meeting:m-1 INFO", "meeting:m-2 INFO", "meeting:m-3 INFO");
    }

    @Test
    void aMissingNoteIsSaidInBothLanguages() {
        assertThat(Meetings.sound().with(meeting("m-1").noNote()).on(LONG_AFTER).said(NOTE))
                .containsExactly(
                        "Brak notatki ze spotkania; termin minął 2022-04-09.",
                        "Spisz wnioski uczestników i niech grupa je zatwierdzi.",
                        "There is no note of the meeting; it was due by 2022-04-09.",
                        "Write down the participants’ conclusions and have the group approve them.");
    }

    @Test
    void anExpertsNoteIsSaidInBothLanguages() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").note(note(NoteOrigin.EXPERT, NEVER, NEVER)))
                        .said(NOTE))
                .containsExactly(
                        "Notatka jest opracowaniem eksperta, a nie zapisem pracy uczestników.",
                        "Zastąp opracowanie eksperta notatką z tego, co wypracowali uczestnicy.",
                        "The note is an expert’s work and not a record of what the participants produced.",
                        "Replace the expert’s work by a note of what the participants produced.");
    }

    @Test
    void sharingUnapprovedIsSaidInBothLanguages() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").note(note(NoteOrigin.PARTICIPANTS, NEVER, Optional.of(DAY))))
                        .said(NOTE))
                .containsExactly(
                        "Notatkę udostępniono bez wcześniejszej zgody grupy.",
                        "Wstrzymaj udostępnianie, aż grupa zatwierdzi notatkę.",
                        "The note was shared before the group approved it.",
                        "Stop sharing until the group has approved the note.");
    }

    // ---- the report

    @Test
    void aReportMayTakeFourteenDaysAndNotOneMore() {
        Draft reportless = meeting("m-1").on(DAY.minusDays(1), DAY).noReport();
        assertThat(on(DAY.plusDays(14), reportless, REPORT)).isEmpty();
        assertThat(on(DAY.plusDays(15), reportless, REPORT)).isEqualTo(WARNING);
        assertThat(on(LONG_AFTER, meeting("m-1"), REPORT)).isEmpty();
    }

    @Test
    void aLateReportIsMissingUntilItIsFiled() {
        Draft late = meeting("m-1").report(DAY.plusDays(20));
        assertThat(on(DAY.plusDays(19), late, REPORT)).isEqualTo(WARNING);
        assertThat(on(DAY.plusDays(20), late, REPORT)).isEmpty();
    }

    @Test
    void aPolicyMovesTheDaysOfGrace() {
        Meetings strict =
                Meetings.sound().with(meeting("m-1").noReport()).policy(REPORT, PolicyChange.parameter("graceDays", 0));
        assertThat(strict.on(DAY).lines(REPORT)).isEmpty();
        assertThat(strict.on(DAY.plusDays(1)).lines(REPORT)).isEqualTo(WARNING);
    }

    @Test
    void aMissingReportIsSaidInBothLanguages() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").noReport())
                        .on(LONG_AFTER)
                        .said(REPORT))
                .containsExactly(
                        "Brak raportu koordynatora; termin minął 2022-03-24.",
                        "Niech koordynator złoży raport.",
                        "There is no coordinator’s report; it was due by 2022-03-24.",
                        "Let the coordinator file the report.");
    }

    // ---- the result of an own format

    @Test
    void theResultOfAnOwnFormatMayTakeSixtyDaysAndNotOneMore() {
        Draft open =
                meeting("m-1").on(DAY, DAY.minusDays(1)).format("kawiarenka").noNote();
        assertThat(on(DAY.plusDays(60), open, FORMAT_RESULT)).isEmpty();
        assertThat(on(DAY.plusDays(61), open, FORMAT_RESULT)).isEqualTo(BLOCKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORMAT_0", "FORMAT_1", "FORMAT_2", "FORMAT_3"})
    void theStandardFormatsOweNoResult(String format) {
        assertThat(on(LONG_AFTER, meeting("m-1").format(format).noNote(), FORMAT_RESULT))
                .isEmpty();
    }

    @Test
    void aMeetingWithoutFormatOwesNoResult() {
        assertThat(on(LONG_AFTER, meeting("m-1").noFormat().noNote(), FORMAT_RESULT))
                .isEmpty();
    }

    @Test
    void onlyTheGroupsOwnApprovedAndWrittenNoteIsAResult() {
        Draft own = meeting("m-1").format("kawiarenka");
        Optional<LocalDate> approved = Optional.of(DAY);
        assertThat(on(LONG_AFTER, own.note(note(NoteOrigin.PARTICIPANTS, approved, NEVER)), FORMAT_RESULT))
                .isEmpty();
        assertThat(on(LONG_AFTER, own.note(note(NoteOrigin.EXPERT, approved, NEVER)), FORMAT_RESULT))
                .isEqualTo(BLOCKING);
        assertThat(on(LONG_AFTER, own.note(note(NoteOrigin.PARTICIPANTS, NEVER, NEVER)), FORMAT_RESULT))
                .isEqualTo(BLOCKING);
        assertThat(on(
                        LONG_AFTER,
                        own.note(new Note(NoteOrigin.PARTICIPANTS, Optional.empty(), approved, NEVER)),
                        FORMAT_RESULT))
                .isEqualTo(BLOCKING);
        assertThat(on(
                        LONG_AFTER,
                        own.note(new Note(NoteOrigin.PARTICIPANTS, Optional.of(" \u00a0\n"), approved, NEVER)),
                        FORMAT_RESULT))
                .isEqualTo(BLOCKING);
    }

    @Test
    void anApprovalToComeIsNoResultYet() {
        Draft own = meeting("m-1")
                .format("kawiarenka")
                .note(note(NoteOrigin.PARTICIPANTS, Optional.of(DAY.plusDays(80)), NEVER));
        assertThat(on(DAY.plusDays(79), own, FORMAT_RESULT)).isEqualTo(BLOCKING);
        assertThat(on(DAY.plusDays(80), own, FORMAT_RESULT)).isEmpty();
    }

    @Test
    void aMissingResultIsSaidInBothLanguages() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").format("kawiarenka").noNote())
                        .on(LONG_AFTER)
                        .said(FORMAT_RESULT))
                .containsExactly(
                        "Spotkanie w formacie własnym nie ma zatwierdzonego opisu wyników uczestników; termin minął"
                                + " 2022-05-09.",
                        "Opisz wyniki pracy uczestników i niech grupa je zatwierdzi.",
                        "A meeting in an own format has no approved description of what its participants worked out;"
                                + " it was due by 2022-05-09.",
                        "Describe what the participants worked out and have the group approve it.");
    }
}
