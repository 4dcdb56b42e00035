package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.work;
import static pl.miasta.empirie.rule.Policy.BREAK;
import static pl.miasta.empirie.rule.Policy.CITY_ABSENT;
import static pl.miasta.empirie.rule.Policy.CLASH;
import static pl.miasta.empirie.rule.Policy.CLOSED_NOT_RECORDED;
import static pl.miasta.empirie.rule.Policy.DURATION;
import static pl.miasta.empirie.rule.Policy.FREQUENCY;
import static pl.miasta.empirie.rule.Policy.FUNDING_REVIEW;
import static pl.miasta.empirie.rule.Policy.NOTE;
import static pl.miasta.empirie.rule.Policy.OBSERVERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Waiver.Allowance;

/** Which meetings are judged, by whose policy, and what is waived. */
class JudgedMeetingsTest {
    private static final LocalDate LONG_AFTER = LocalDate.of(2023, 12, 31);
    private static final PolicyChange OFF = PolicyChange.severity(Severity.OFF);

    /** A meeting that breaks nearly every rule, were it asked. */
    private static Draft wrong(String id) {
        return meeting(id)
                .on(LocalDate.of(2021, 12, 31))
                .mode(MeetingMode.HYBRID)
                .host("konin")
                .format("kawiarenka")
                .leaders()
                .agenda(new AgendaItem(
                        "Praca",
                        600,
                        ItemKind.WORK,
                        Audience.CLOSED,
                        MeetingPart.WORKING,
                        true,
                        true,
                        Optional.of(new Tools(List.of("flipchart"), List.of()))))
                .guests(new Guest(new PersonId("g-1"), Optional.empty(), Optional.empty(), List.of()))
                .noNote()
                .noReport();
    }

    @Test
    void aSoundMeetingIsFoundInOrder() {
        assertThat(Meetings.sound()
                        .with(
                                meeting("m-1").host("adamow").attendance(AttendanceStatus.PRESENT, "p-adamow"),
                                meeting("m-2").of(BETA))
                        .aboutMeetings())
                .isEmpty();
    }

    @Test
    void aMeetingHeldAgainstTheRulesHearsThemAll() {
        assertThat(Meetings.sound().with(wrong("m-1")).on(LONG_AFTER).aboutMeetings())
                .containsExactly(
                        "calendar.inside-edition meeting:m-1 WARNING",
                        "meeting.format-result meeting:m-1 BLOCKING",
                        "meeting.funding-review meeting:m-1 WARNING",
                        "meeting.guest-invitation meeting:m-1 BLOCKING",
                        "meeting.host-rotation meeting:m-1 WARNING",
                        "meeting.kickoff-format meeting:m-1 WARNING",
                        "meeting.kickoff-in-person meeting:m-1 WARNING",
                        "meeting.note meeting:m-1 WARNING",
                        "meeting.pair meeting:m-1 BLOCKING",
                        "meeting.report meeting:m-1 WARNING",
                        "meeting.break meeting:m-1#day-1 BLOCKING",
                        "meeting.duration meeting:m-1#day-1 BLOCKING",
                        "meeting.closed-not-recorded meeting:m-1#day-1-item-1 BLOCKING",
                        "meeting.tools-parity meeting:m-1#day-1-item-1 WARNING",
                        "meeting.frequency network:alfa WARNING");
    }

    @Test
    void aCancelledMeetingIsSilent() {
        assertThat(Meetings.sound()
                        .with(wrong("m-1").status(MeetingStatus.CANCELLED))
                        .on(LONG_AFTER)
                        .aboutMeetings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void aMeetingWithoutDaysIsSilent(MeetingStatus status) {
        assertThat(Meetings.sound()
                        .with(wrong("m-1").days().status(status))
                        .on(LONG_AFTER)
                        .aboutMeetings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void evenWithoutDaysAnExpertsNoteAndSharingUnapprovedAreFound(MeetingStatus status) {
        Draft undated = wrong("m-1").days().status(status);
        Draft expert = undated.note(new Note(NoteOrigin.EXPERT, Optional.empty(), Optional.empty(), Optional.empty()));
        Draft shared =
                undated.note(new Note(NoteOrigin.PARTICIPANTS, Optional.empty(), Optional.empty(), Optional.of(DAY)));
        assertThat(Meetings.sound().with(expert).on(LONG_AFTER).aboutMeetings())
                .containsExactly("meeting.note meeting:m-1 WARNING");
        assertThat(Meetings.sound().with(shared).on(LONG_AFTER).aboutMeetings())
                .containsExactly("meeting.note meeting:m-1 BLOCKING");
    }

    @Test
    void aPlannedMeetingIsJudgedButOwesNothingYet() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").agenda(work(600)).noNote().noReport())
                        .on(DAY.minusDays(1))
                        .aboutMeetings())
                .containsExactly(
                        "meeting.funding-review meeting:m-1 WARNING", "meeting.break meeting:m-1#day-1 BLOCKING");
    }

    // ---- policies

    @Test
    void aNetworksOwnPolicyGoesBeforeTheEditionsForItsOwnMeetings() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").agenda(work(200)), meeting("m-2").of(BETA).agenda(work(200)))
                .policy(BREAK, PolicyChange.parameter("overMinutes", 199));
        assertThat(known.lines(BREAK)).containsExactly("meeting:m-1#day-1 BLOCKING", "meeting:m-2#day-1 BLOCKING");
        assertThat(known.policy(ALFA, BREAK, PolicyChange.parameter("overMinutes", 200))
                        .lines(BREAK))
                .containsExactly("meeting:m-2#day-1 BLOCKING");
    }

    @Test
    void whatTheNetworkDoesNotChangeStaysTheEditions() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").mode(MeetingMode.ONLINE).agenda(work(301)))
                .policy(
                        DURATION,
                        new PolicyChange(
                                Optional.of(Severity.INFO), Optional.of(100), Optional.of(300), Optional.empty()))
                .policy(
                        ALFA,
                        DURATION,
                        new PolicyChange(Optional.empty(), Optional.of(250), Optional.empty(), Optional.empty()));
        assertThat(known.lines(DURATION))
                .as("the edition's severity and maximum")
                .containsExactly("meeting:m-1#day-1 INFO");
        assertThat(known.with(meeting("m-1").agenda(work(249))).lines(DURATION))
                .as("the network's minimum")
                .containsExactly("meeting:m-1#day-1 INFO");
        assertThat(known.with(meeting("m-1").agenda(work(250))).lines(DURATION)).isEmpty();
    }

    @Test
    void aNetworkMaySpeakUpWhereTheEditionIsSilentAndTheReverse() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").agenda(work(300)), meeting("m-2").of(BETA).agenda(work(300)));
        assertThat(known.policy(FUNDING_REVIEW, OFF)
                        .policy(ALFA, FUNDING_REVIEW, PolicyChange.severity(Severity.BLOCKING))
                        .lines(FUNDING_REVIEW))
                .containsExactly("meeting:m-1 BLOCKING");
        assertThat(known.policy(ALFA, FUNDING_REVIEW, OFF).lines(FUNDING_REVIEW))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aJointMeetingIsJudgedByTheEditionsPolicyAlone() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").of(ALFA, BETA).agenda(work(241)))
                .policy(ALFA, BREAK, OFF)
                .policy(BETA, BREAK, OFF);
        assertThat(known.lines(BREAK)).containsExactly("meeting:m-1#day-1 BLOCKING");
        assertThat(known.policy(BREAK, PolicyChange.severity(Severity.INFO)).lines(BREAK))
                .containsExactly("meeting:m-1#day-1 INFO");
    }

    @Test
    void howOftenANetworkMeetsIsItsOwnAffairEvenWhenItMeetsWithOthers() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").of(ALFA, BETA))
                .policy(FREQUENCY, PolicyChange.parameter("perMonths", 4))
                .policy(ALFA, FREQUENCY, PolicyChange.parameter("perMonths", 5));
        assertThat(known.on(DAY.plusDays(124)).lines(FREQUENCY)).isEmpty();
        assertThat(known.on(DAY.plusDays(125)).lines(FREQUENCY)).containsExactly("network:beta WARNING");
        assertThat(known.on(DAY.plusDays(155)).lines(FREQUENCY)).containsExactly("network:beta WARNING");
        assertThat(known.on(DAY.plusDays(156)).lines(FREQUENCY))
                .containsExactly("network:alfa WARNING", "network:beta WARNING");
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").noNote())
                        .on(LONG_AFTER)
                        .policy(NOTE, OFF)
                        .lines(NOTE))
                .isEmpty();
        Meetings clashing = Meetings.sound().with(meeting("m-1"), meeting("m-2"));
        assertThat(clashing.policy(CLASH, OFF).lines(CLASH)).isEmpty();
        assertThat(clashing.lines(CLASH)).hasSize(1);
    }

    // ---- waivers

    @Test
    void aNetworksWaiverCoversItsOwnMeetingsAndNotAnothers() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").agenda(work(300)), meeting("m-2").of(BETA).agenda(work(300)))
                .waive(ALFA, BREAK, Optional.empty(), Optional.empty());
        assertThat(known.lines(BREAK))
                .containsExactly("meeting:m-1#day-1 BLOCKING waived", "meeting:m-2#day-1 BLOCKING");
    }

    @Test
    void aJointMeetingNeedsTheWaiversOfAllItsNetworks() {
        Meetings known = Meetings.sound().with(meeting("m-1").of(ALFA, BETA).agenda(work(300)));
        Meetings halfWaived = known.waive(ALFA, BREAK, Optional.empty(), Optional.empty());
        assertThat(halfWaived.lines(BREAK)).containsExactly("meeting:m-1#day-1 BLOCKING");
        assertThat(halfWaived
                        .waive(BETA, BREAK, Optional.of("meeting:m-1#day-1"), Optional.empty())
                        .lines(BREAK))
                .containsExactly("meeting:m-1#day-1 BLOCKING waived");
        assertThat(halfWaived
                        .waive(BETA, BREAK, Optional.of("meeting:m-1#day-2"), Optional.empty())
                        .lines(BREAK))
                .containsExactly("meeting:m-1#day-1 BLOCKING");
    }

    @Test
    void theFiguresOfAWaiverMustCoverTheDayInAllNetworks() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1").of(ALFA, BETA).mode(MeetingMode.ONLINE).agenda(work(600)))
                .waive(ALFA, DURATION, Optional.empty(), allow(600));
        assertThat(known.waive(BETA, DURATION, Optional.empty(), allow(600)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 BLOCKING waived");
        assertThat(known.waive(BETA, DURATION, Optional.empty(), allow(599)).lines(DURATION))
                .containsExactly("meeting:m-1#day-1 BLOCKING");
    }

    private static Optional<Allowance> allow(int max) {
        return Optional.of(new Allowance(Optional.empty(), Optional.of(max)));
    }

    @Test
    void aNetworksFrequencyAndItsCitiesAreWaivedByItselfEvenAfterJointMeetings() {
        Meetings known = Meetings.sound()
                .with(
                        meeting("m-1").of(ALFA, BETA).attendance(AttendanceStatus.ABSENT, "p-adamow"),
                        meeting("m-2")
                                .of(ALFA, BETA)
                                .on(DAY.plusDays(1))
                                .attendance(AttendanceStatus.PRESENT, "p-adamow", "p-brzeg", "p-cieszyn"))
                .on(LONG_AFTER)
                .waive(ALFA, FREQUENCY, Optional.empty(), Optional.empty())
                .waive(ALFA, CITY_ABSENT, Optional.empty(), Optional.empty());
        assertThat(known.lines(FREQUENCY)).containsExactly("network:alfa WARNING waived", "network:beta WARNING");
        assertThat(known.lines(CITY_ABSENT))
                .containsExactly("city:chelm@alfa WARNING waived", "city:debica@beta WARNING");
    }

    static List<RuleId> rulesThatProtectPeople() {
        return List.of(CLOSED_NOT_RECORDED, OBSERVERS, NOTE);
    }

    @ParameterizedTest
    @MethodSource("rulesThatProtectPeople")
    void rulesThatProtectPeopleCannotBeWaived(RuleId rule) {
        Meetings known = Meetings.sound();
        assertThatThrownBy(() -> known.waive(ALFA, rule, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(rule + " protects people and cannot be waived");
    }
}
