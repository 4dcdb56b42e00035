package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.HOST_ROTATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.MembershipForm;

class HostRotationRuleTest {
    /** The meeting of a month, hosted by that city. */
    private static Draft hosted(int month, String city) {
        return meeting("m-" + month).on(DAY.plusMonths(month - 1)).host(city);
    }

    private static List<String> judged(Draft... meetings) {
        return Meetings.sound().with(meetings).lines(HOST_ROTATION);
    }

    /** The city elk belongs to the core of both networks. */
    private static Meetings withElkInBoth() {
        Period always = Period.since(DAY.minusDays(60));
        return Meetings.sound()
                .city("elk")
                .member(ALFA, "elk", MembershipForm.FINALIST, always)
                .member(BETA, "elk", MembershipForm.FINALIST, always);
    }

    @Test
    void everyCityOfTheCoreMayHostOnceAndThenTheRoundBeginsAgain() {
        assertThat(judged(hosted(1, "chelm"), hosted(2, "adamow"), hosted(3, "brzeg"), hosted(4, "chelm")))
                .isEmpty();
    }

    @Test
    void hostingAgainBeforeAnotherCityHadItsTurnIsWrong() {
        assertThat(judged(hosted(1, "adamow"), hosted(2, "brzeg"), hosted(3, "adamow")))
                .containsExactly("meeting:m-3 WARNING");
    }

    @Test
    void aCityThatCannotHostIsNotWaitedFor() {
        Meetings known = Meetings.sound().with(hosted(1, "adamow"), hosted(2, "adamow"));
        assertThat(known.cannotHost("brzeg").lines(HOST_ROTATION)).hasSize(1);
        assertThat(known.cannotHost("brzeg", "chelm").lines(HOST_ROTATION)).isEmpty();
    }

    @Test
    void aCityIsWaitedForOnlyWhileItIsInTheCoreOnTheFirstDay() {
        Meetings known = Meetings.sound().cannotHost("brzeg").with(hosted(1, "adamow"), hosted(2, "adamow"));
        assertThat(known.member(ALFA, "chelm", MembershipForm.LAUREATE, Period.since(DAY.plusMonths(1)))
                        .lines(HOST_ROTATION))
                .hasSize(1);
        assertThat(known.member(
                                ALFA,
                                "chelm",
                                MembershipForm.LAUREATE,
                                Period.since(DAY.plusMonths(1).plusDays(1)))
                        .lines(HOST_ROTATION))
                .isEmpty();
        assertThat(known.member(ALFA, "chelm", MembershipForm.OBSERVER, Period.since(DAY))
                        .lines(HOST_ROTATION))
                .isEmpty();
    }

    @Test
    void meetingsOnlineNeedNoHostInTurnAndAreNoTurn() {
        Draft online = hosted(1, "adamow").mode(MeetingMode.ONLINE);
        assertThat(judged(online, hosted(2, "adamow"))).isEmpty();
        assertThat(judged(hosted(1, "adamow"), hosted(2, "adamow").mode(MeetingMode.ONLINE)))
                .isEmpty();
        assertThat(judged(hosted(1, "konin").mode(MeetingMode.ONLINE))).isEmpty();
    }

    @Test
    void hybridMeetingsAreATurn() {
        assertThat(judged(
                        hosted(1, "adamow").mode(MeetingMode.HYBRID),
                        hosted(2, "adamow").mode(MeetingMode.HYBRID)))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aMeetingInBetweenIsATurnLikeAnyOther() {
        assertThat(judged(hosted(1, "adamow").inBetween(), hosted(2, "adamow"))).containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aMeetingWithoutHostIsNotJudged() {
        assertThat(judged(hosted(1, "adamow"), meeting("m-2"))).isEmpty();
    }

    @Test
    void plannedTurnsCountAndCancelledOnesDoNot() {
        Draft first = hosted(1, "adamow");
        assertThat(judged(first.status(MeetingStatus.PLANNED), hosted(2, "adamow")))
                .containsExactly("meeting:m-2 WARNING");
        assertThat(judged(first.status(MeetingStatus.CANCELLED), hosted(2, "adamow")))
                .isEmpty();
    }

    @Test
    void onOneDayTheLesserIdHostsFirst() {
        assertThat(judged(meeting("m-2").host("adamow"), meeting("m-1").host("adamow")))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void theHostBelongsToTheCoreOnTheFirstDay() {
        Meetings known = Meetings.sound().with(meeting("m-1").host("chelm").on(DAY, DAY.plusDays(1)));
        assertThat(known.member(ALFA, "chelm", MembershipForm.LAUREATE, Period.of(DAY.minusDays(9), DAY))
                        .lines(HOST_ROTATION))
                .isEmpty();
        assertThat(known.member(ALFA, "chelm", MembershipForm.LAUREATE, Period.of(DAY.minusDays(9), DAY.minusDays(1)))
                        .lines(HOST_ROTATION))
                .containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void ofAJointMeetingTheHostBelongsToTheCoreOfOneNetworkAtLeast() {
        assertThat(judged(meeting("m-1").of(ALFA, BETA).host("cieszyn"))).isEmpty();
        assertThat(judged(meeting("m-1").of(ALFA, BETA).host("konin"))).containsExactly("meeting:m-1 WARNING");
        assertThat(judged(meeting("m-1").host("cieszyn"))).containsExactly("meeting:m-1 WARNING");
    }

    @Test
    void aJointMeetingIsOutOfTurnWhenItIsSoInOneOfItsNetworks() {
        assertThat(judged(hosted(1, "adamow"), hosted(2, "adamow").of(BETA, ALFA)))
                .containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void citiesOfAnotherNetworkThatWaitDoNotMatterWhereTheHostHasNotHosted() {
        Meetings known = Meetings.sound()
                .cannotHost("brzeg", "chelm")
                .with(hosted(1, "adamow"), hosted(2, "adamow").of(ALFA, BETA));
        assertThat(known.lines(HOST_ROTATION)).isEmpty();
    }

    @Test
    void aJointMeetingIsATurnInEachOfItsNetworks() {
        Meetings known = withElkInBoth()
                .with(hosted(1, "elk").of(ALFA, BETA), hosted(2, "elk").of(BETA));
        assertThat(known.lines(HOST_ROTATION)).containsExactly("meeting:m-2 WARNING");
    }

    @Test
    void aTurnInOneNetworkIsNoneInAnother() {
        Meetings known = withElkInBoth().with(hosted(1, "elk"), hosted(2, "elk").of(BETA));
        assertThat(known.lines(HOST_ROTATION)).isEmpty();
    }

    @Test
    void anotherTurnTooEarlyIsSaidInBothLanguages() {
        Meetings known = Meetings.sound().with(hosted(1, "adamow"), hosted(2, "adamow"));
        assertThat(known.said(HOST_ROTATION))
                .containsExactly(
                        "Gospodarz (adamow) gości sieć ponownie, choć inne miasto jeszcze jej nie gościło.",
                        "Wybierz gospodarza, na którego przypada kolej: brzeg, chelm.",
                        "The host (adamow) hosts the network again although another city has not had its turn.",
                        "Choose a host whose turn it is: brzeg, chelm.");
    }

    @Test
    void aHostFromOutsideIsSaidInBothLanguages() {
        Meetings known = Meetings.sound().with(meeting("m-1").host("konin"));
        assertThat(known.said(HOST_ROTATION))
                .containsExactly(
                        "Gospodarz (konin) nie należy do podstawowego składu sieci.",
                        "Wybierz gospodarza, na którego przypada kolej: adamow, brzeg, chelm.",
                        "The host (konin) is not in the network’s core.",
                        "Choose a host whose turn it is: adamow, brzeg, chelm.");
    }

    @Test
    void aHostThatCannotIsSaidInBothLanguages() {
        Meetings known = Meetings.sound().cannotHost("adamow", "brzeg", "chelm").with(hosted(1, "brzeg"));
        assertThat(known.said(HOST_ROTATION))
                .containsExactly(
                        "Gospodarz (brzeg) nie ma możliwości organizowania spotkań.",
                        "Wybierz gospodarza z podstawowego składu sieci, który może gościć spotkanie.",
                        "The host (brzeg) cannot host meetings.",
                        "Choose a host from the network’s core that can host.");
    }
}
