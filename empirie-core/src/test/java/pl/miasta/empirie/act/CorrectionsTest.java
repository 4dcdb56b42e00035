package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.WorkWorld.BEGIN;
import static pl.miasta.empirie.act.WorkWorld.CITY;
import static pl.miasta.empirie.act.WorkWorld.COORDINATOR;
import static pl.miasta.empirie.act.WorkWorld.EDITION;
import static pl.miasta.empirie.act.WorkWorld.MEETING;
import static pl.miasta.empirie.act.WorkWorld.NETWORK;
import static pl.miasta.empirie.act.WorkWorld.TODAY;
import static pl.miasta.empirie.act.WorkWorld.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Corrections.CorrectAttendance;
import pl.miasta.empirie.act.Corrections.CorrectMember;
import pl.miasta.empirie.act.Corrections.CorrectRepresentative;
import pl.miasta.empirie.act.Corrections.CorrectTeamMember;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.TeamMember;

class CorrectionsTest {
    private static final Member MEMBER = new Member(CITY, MembershipForm.LAUREATE, Period.since(BEGIN));
    private static final Attendance PRESENT = WorkWorld.attendance(1, AttendanceStatus.PRESENT);
    private static final TeamMember TEAM_MEMBER = WorkWorld.member(22, Role.EXPERT_MODERATOR);

    private final WorkWorld world = WorkWorld.in(Stage.WORKING);
    private final Corrections corrections = world.empirie.corrections();

    private static CorrectMember member(Member wrong, Member right) {
        return new CorrectMember(EDITION, NETWORK, wrong, right, "pomyłka pana X");
    }

    private static Member member(String city, MembershipForm form, LocalDate from) {
        return new Member(new CityId(city), form, Period.since(from));
    }

    private static CorrectRepresentative sent(Representative wrong, Representative right) {
        return new CorrectRepresentative(EDITION, NETWORK, wrong, right, "pomyłka pana X");
    }

    private static Representative sent(int person, String city, Position position, LocalDate from) {
        return new Representative(
                new PersonId("p-" + person), new CityId(city), position, Period.since(from), Optional.empty());
    }

    private static CorrectTeamMember team(TeamMember wrong, TeamMember right) {
        return new CorrectTeamMember(EDITION, NETWORK, wrong, right, "pomyłka pana X");
    }

    private static CorrectAttendance attendance(Attendance wrong, Attendance right) {
        return new CorrectAttendance(EDITION, MEETING, wrong, right, "pomyłka pana X");
    }

    @Test
    void aWrongPositionIsReplacedAndTheMistakeTraced() {
        Representative right = sent(1, "c-1", Position.MAYOR, BEGIN);

        corrections.correct(sent(WorkWorld.sent(1), right), Actor.office()).orElseThrow();

        assertThat(world.dossier().network().representatives())
                .hasSize(11)
                .first()
                .isEqualTo(right);
        assertThat(world.edition().life().corrections())
                .containsExactly(new Correction(
                        TODAY, Actor.office(), new Subject("person:p-1@n-1"), Optional.of("pomyłka pana X")));
        assertThat(world.events)
                .containsExactly(
                        new CorrectionEvent.RepresentativeCorrected(EDITION, NETWORK, new PersonId("p-1"), TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("person:p-1@n-1"));
    }

    @Test
    void historyShowsWhatWasBelievedWhen() {
        corrections
                .correct(sent(WorkWorld.sent(1), sent(1, "c-1", Position.MAYOR, BEGIN)), Actor.office())
                .orElseThrow();
        corrections
                .correct(
                        sent(sent(1, "c-1", Position.MAYOR, BEGIN), sent(1, "c-1", Position.DEPUTY_MAYOR, BEGIN)),
                        Actor.office())
                .orElseThrow();

        List<AuditEntry> chain = world.audit("network:n-1");
        assertThat(chain.subList(1, 3))
                .extracting(entry -> entry.act() + " " + entry.by().kind() + " "
                        + entry.changes().get(0).before().orElseThrow() + " → "
                        + entry.changes().get(0).after().orElseThrow())
                .containsExactly(
                        "CORRECT OFFICE \"SPECIALIST\" → \"MAYOR\"", "CORRECT OFFICE \"MAYOR\" → \"DEPUTY_MAYOR\"");
        assertThat(world.audit("edition:e-1").toString())
                .contains("person:p-1@n-1")
                .doesNotContain("pana X");
        world.assertChains();
    }

    @Test
    void aCorrectionIsNoEnding() {
        Edition before = world.edition();
        corrections
                .correct(member(MEMBER, member("c-1", MembershipForm.LAUREATE, BEGIN.plusDays(4))), Actor.office())
                .orElseThrow();

        assertThat(before.roster(NETWORK, BEGIN).seat(CITY)).isPresent();
        assertThat(world.edition().roster(NETWORK, BEGIN.plusDays(3)).seat(CITY))
                .isEmpty();
        assertThat(world.edition().roster(NETWORK, BEGIN.plusDays(4)).seat(CITY))
                .isPresent();
        assertThat(world.dossier().network().members()).hasSize(11);
        assertThat(world.events).containsExactly(new CorrectionEvent.MemberCorrected(EDITION, NETWORK, CITY, TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("city:c-1@n-1"));
    }

    @Test
    void aCorrectionOfAMemberIsRefusedByWhatRefusesAnAdmission() {
        assertRefused(
                corrections.correct(member(MEMBER, member("c-1", MembershipForm.FINALIST, BEGIN)), Actor.office()),
                "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”."
                        + " → Zmień formę członkostwa miasta c-1 na: laureat.",
                "?");
        assertThat(world.edition().life().corrections()).isEmpty();
        assertThat(world.events).isEmpty();
    }

    @Test
    void aCorrectionOfADelegationIsRefusedByWhatRefusesANaming() {
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                sent(WorkWorld.sent(1), sent(2, "c-1", Position.SPECIALIST, BEGIN)), Actor.office()),
                        Language.EN))
                .singleElement()
                .asString()
                .contains("c-1, c-2");
    }

    @Test
    void aCorrectionOfARoleIsRefusedByWhatRefusesItsNaming() {
        TeamMember wrong = new TeamMember(
                TEAM_MEMBER.person(),
                TEAM_MEMBER.role(),
                Role.ORGANISATIONAL_GUARDIAN.employment(),
                TEAM_MEMBER.period());

        assertThat(corrections
                        .correct(team(TEAM_MEMBER, wrong), Actor.zh16())
                        .<List<Reason.Kind>>fold(
                                done -> List.of(),
                                refused -> refused.reasons().stream()
                                        .map(Reason::kind)
                                        .toList()))
                .containsExactly(Reason.Kind.RULE);
    }

    @Test
    void aWrongFirstDayOfARoleIsReplaced() {
        TeamMember right = new TeamMember(
                TEAM_MEMBER.person(), TEAM_MEMBER.role(), TEAM_MEMBER.employment(), Period.since(BEGIN.plusDays(1)));

        corrections.correct(team(TEAM_MEMBER, right), Actor.zh16()).orElseThrow();

        assertThat(world.dossier().team().members()).hasSize(3).contains(right);
        assertThat(world.events)
                .containsExactly(
                        new CorrectionEvent.TeamMemberCorrected(EDITION, NETWORK, new PersonId("p-22"), TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("person:p-22@n-1"));
    }

    @Test
    void aWrongAttendanceIsReplaced() {
        Attendance right = new Attendance(
                new PersonId("p-30"), 1, AttendanceStatus.PRESENT, 0, 0, true, Optional.of(new PersonId("p-1")));

        corrections.correct(attendance(PRESENT, right), COORDINATOR).orElseThrow();

        assertThat(world.edition().find(MEETING).orElseThrow().attendance())
                .containsExactly(right, WorkWorld.attendance(2, AttendanceStatus.PRESENT));
        assertThat(world.events)
                .containsExactly(
                        new CorrectionEvent.AttendanceCorrected(EDITION, MEETING, 1, new PersonId("p-1"), TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("meeting:m-1#day-1"));
        world.assertChains();
    }

    @Test
    void nobodyIsThereTwiceOnOneDay() {
        assertRefused(
                corrections.correct(attendance(PRESENT, WorkWorld.attendance(2, AttendanceStatus.REMOTE)), COORDINATOR),
                "inny zapis mówi to samo: meeting:m-1#day-1 → nie trzeba niczego dopisywać: meeting:m-1#day-1",
                "another entry says the same about meeting:m-1#day-1"
                        + " → nothing needs to be added about meeting:m-1#day-1");
    }

    @Test
    void nobodyIsThereOnADayThatTheMeetingDoesNotHave() {
        String polish = "spotkanie m-1 nie ma dnia %d → podaj dzień, który spotkanie m-1 ma";
        String english = "the meeting m-1 has no day %d → name a day that the meeting m-1 has";
        for (int day : new int[] {0, 2}) {
            Attendance right = new Attendance(new PersonId("p-1"), day, AttendanceStatus.PRESENT);

            assertRefused(
                    corrections.correct(attendance(PRESENT, right), COORDINATOR),
                    String.format(polish, day),
                    String.format(english, day));
        }
    }

    @Test
    void whoeverIsNamedIsKnown() {
        Attendance right = new Attendance(
                new PersonId("p-98"), 1, AttendanceStatus.PRESENT, 0, 0, true, Optional.of(new PersonId("p-99")));

        assertThat(WorkWorld.reasons(corrections.correct(attendance(PRESENT, right), COORDINATOR), Language.EN))
                .containsExactly(
                        "person p-98: the edition e-1 does not know it → name a known person, or enter it first",
                        "person p-99: the edition e-1 does not know it → name a known person, or enter it first");
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                new CorrectAttendance(EDITION, new MeetingId("m-9"), PRESENT, PRESENT, "pomyłka"),
                                COORDINATOR),
                        Language.EN))
                .containsExactly(
                        "meeting m-9: the edition e-1 does not know it → name a known meeting, or enter it first");
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                sent(WorkWorld.sent(1), sent(99, "c-99", Position.MAYOR, BEGIN)), Actor.office()),
                        Language.EN))
                .hasSize(2);
    }

    @Test
    void whatIsRightAlreadyIsNotCorrected() {
        assertRefused(
                corrections.correct(member(MEMBER, MEMBER), Actor.office()),
                "nic by się nie zmieniło: city:c-1@n-1 → nie trzeba niczego prostować: city:c-1@n-1",
                "nothing about city:c-1@n-1 would change → nothing needs to be corrected about city:c-1@n-1");
    }

    @Test
    void onlyWhatIsRecordedIsCorrected() {
        assertRefused(
                corrections.correct(
                        member(
                                member("c-1", MembershipForm.LAUREATE, TODAY),
                                member("c-1", MembershipForm.LAUREATE, BEGIN.plusDays(1))),
                        Actor.office()),
                "nie ma takiego zapisu do sprostowania: city:c-1@n-1"
                        + " → odczytaj, co jest zapisane, i sprostuj to: city:c-1@n-1",
                "what is to be corrected about city:c-1@n-1 is not recorded so"
                        + " → read what is recorded about city:c-1@n-1, and correct that");
    }

    @Test
    void aCorrectionHasAReason() {
        assertRefused(
                corrections.correct(
                        new CorrectMember(
                                EDITION,
                                NETWORK,
                                MEMBER,
                                member("c-1", MembershipForm.LAUREATE, BEGIN.plusDays(1)),
                                " "),
                        Actor.office()),
                "sprostowanie nie ma uzasadnienia: city:c-1@n-1 → napisz, dlaczego prostujesz: city:c-1@n-1",
                "the correction of city:c-1@n-1 has no reason → say why city:c-1@n-1 is corrected");
    }

    @Test
    void aDelegationOfACityThatIsNoMemberThatDayIsNotRight() {
        assertRefused(
                corrections.correct(
                        sent(WorkWorld.sent(1), sent(1, "c-1", Position.SPECIALIST, BEGIN.minusDays(1))),
                        Actor.office()),
                "miasto c-1 nie jest członkiem dnia 2022-01-31"
                        + " → podaj miasto, które jest członkiem, albo najpierw przyjmij c-1",
                "the city c-1 is no member on 2022-01-31 → name a city that is a member, or admit c-1 first");
    }

    @Test
    void noDelegationRoleOrMembershipIsRecordedTwiceForOneDay() {
        String english = "another entry says the same about %1$s → nothing needs to be added about %1$s";
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                member(MEMBER, member("c-2", MembershipForm.LAUREATE, BEGIN)), Actor.office()),
                        Language.EN))
                .containsExactly(String.format(english, "city:c-1@n-1"));
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                sent(WorkWorld.sent(1), sent(2, "c-2", Position.MAYOR, TODAY)), Actor.office()),
                        Language.EN))
                .containsExactly(String.format(english, "person:p-1@n-1"));
        assertThat(WorkWorld.reasons(
                        corrections.correct(
                                team(TEAM_MEMBER, WorkWorld.member(21, Role.COORDINATOR_FACILITATOR)), Actor.zh16()),
                        Language.EN))
                .containsExactly(String.format(english, "person:p-22@n-1"));
    }

    @Test
    void noCommandShowsItsReason() {
        assertThat(List.of(
                                member(MEMBER, MEMBER),
                                sent(WorkWorld.sent(1), WorkWorld.sent(1)),
                                team(TEAM_MEMBER, TEAM_MEMBER),
                                attendance(PRESENT, PRESENT))
                        .toString())
                .doesNotContain("pana X");
    }
}
