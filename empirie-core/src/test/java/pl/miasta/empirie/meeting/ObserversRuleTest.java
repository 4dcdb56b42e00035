package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.hour;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.rule.Policy.OBSERVERS;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;

class ObserversRuleTest {
    private static final AgendaItem WATCHABLE = hour(Audience.OPEN, MeetingPart.GENERAL, true);
    private static final List<String> WRONG = List.of("meeting:m-1#day-1-item-1 BLOCKING");

    private static Observer watching(String city, int day, int item, Presence presence) {
        return new Observer(new CityId(city), new ItemPlace(day, item), presence);
    }

    private static Meetings watched(AgendaItem item) {
        return Meetings.sound().with(meeting("m-1").agenda(item).observers(watching("konin", 1, 1, Presence.ONLINE)));
    }

    @ParameterizedTest
    @EnumSource(value = MeetingPart.class, mode = Mode.EXCLUDE, names = "WORKING")
    void openTransmittedGeneralAndSummarisingItemsMayBeWatchedOnline(MeetingPart part) {
        assertThat(watched(hour(Audience.OPEN, part, true)).lines(OBSERVERS)).isEmpty();
    }

    @Test
    void eachOfTheThreeConditionsCounts() {
        assertThat(watched(hour(Audience.CLOSED, MeetingPart.GENERAL, true)).lines(OBSERVERS))
                .isEqualTo(WRONG);
        assertThat(watched(hour(Audience.OPEN, MeetingPart.WORKING, true)).lines(OBSERVERS))
                .isEqualTo(WRONG);
        assertThat(watched(hour(Audience.OPEN, MeetingPart.SUMMARY, false)).lines(OBSERVERS))
                .isEqualTo(WRONG);
    }

    @Test
    void itemsThatNobodyObservesAreNotJudged() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1")
                                .agenda(hour(Audience.CLOSED, MeetingPart.WORKING, false), WATCHABLE)
                                .observers(watching("konin", 1, 2, Presence.ONLINE)))
                        .lines(OBSERVERS))
                .isEmpty();
    }

    @Test
    void aCityOfTheCoreIsNoObserver() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").agenda(WATCHABLE).observers(watching("adamow", 1, 1, Presence.ONLINE)))
                        .lines(OBSERVERS))
                .isEqualTo(WRONG);
    }

    @Test
    void aCityObservesOneOfTheMeetingsOwnNetworks() {
        Observer ofBeta = watching("leszno", 1, 1, Presence.ONLINE);
        assertThat(Meetings.sound()
                        .with(meeting("m-1").agenda(WATCHABLE).observers(ofBeta))
                        .lines(OBSERVERS))
                .isEqualTo(WRONG);
        assertThat(Meetings.sound()
                        .with(meeting("m-1").of(ALFA, BETA).agenda(WATCHABLE).observers(ofBeta))
                        .lines(OBSERVERS))
                .isEmpty();
    }

    @Test
    void theCityObservesOnTheVeryDayOfTheItem() {
        Meetings twoDays = Meetings.sound()
                .with(meeting("m-1")
                        .days(
                                new MeetingDay(DAY, LocalTime.NOON, List.of(WATCHABLE)),
                                new MeetingDay(DAY.plusDays(1), LocalTime.NOON, List.of(WATCHABLE)))
                        .observers(watching("konin", 2, 1, Presence.ONLINE), watching("konin", 1, 1, Presence.ONLINE)));
        assertThat(twoDays.member(ALFA, "konin", MembershipForm.OBSERVER, Period.of(DAY.minusDays(9), DAY))
                        .lines(OBSERVERS))
                .containsExactly("meeting:m-1#day-2-item-1 BLOCKING");
        assertThat(twoDays.member(ALFA, "konin", MembershipForm.OBSERVER, Period.since(DAY.plusDays(1)))
                        .lines(OBSERVERS))
                .containsExactly("meeting:m-1#day-1-item-1 BLOCKING");
    }

    @Test
    void allTroublesOfAnItemAreOneFindingInBothLanguages() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1")
                        .agenda(hour(Audience.CLOSED, MeetingPart.WORKING, false))
                        .observers(
                                watching("konin", 1, 1, Presence.IN_PERSON),
                                watching("konin", 1, 1, Presence.ONLINE),
                                watching("leszno", 1, 1, Presence.ONLINE),
                                watching("adamow", 1, 1, Presence.IN_PERSON)));
        assertThat(known.lines(OBSERVERS)).isEqualTo(WRONG);
        assertThat(known.said(OBSERVERS))
                .containsExactly(
                        "Obserwatorzy są tam, gdzie nie powinni: punkt nie jest otwarty, punkt nie należy do części"
                                + " ogólnej ani podsumowującej, punkt nie jest transmitowany, są na miejscu, a nie"
                                + " online (adamow, konin), to nie są tego dnia obserwatorzy sieci (adamow, leszno).",
                        "Zapraszaj miasta obserwujące sieć tylko online i tylko na otwarte, transmitowane punkty"
                                + " ogólne lub podsumowujące.",
                        "Observers are where they may not be: the item is not open, the item is in neither a general"
                                + " nor a summarising part, the item is not transmitted, they are there in person and"
                                + " not online (adamow, konin), they do not observe the network that day (adamow,"
                                + " leszno).",
                        "Invite cities that observe the network online only, and only to open, transmitted items of"
                                + " general or summarising parts.");
    }

    @Test
    void aBreakIsNothingToWatch() {
        Meetings known = watched(pause(15));
        assertThat(known.lines(OBSERVERS)).isEqualTo(WRONG);
        assertThat(known.said(OBSERVERS))
                .contains(
                        "Obserwatorzy są tam, gdzie nie powinni: to przerwa.",
                        "Observers are where they may not be: it is a break.");
    }
}
