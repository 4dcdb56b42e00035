package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.GUEST_INVITATION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

class GuestInvitationRuleTest {
    private static final Optional<Requester> BY_ZMP = Optional.of(Requester.ZMP);
    private static final List<String> WRONG = List.of("meeting:m-1 BLOCKING");

    private static Guest guest(String person, Optional<GuestCategory> category, Optional<Requester> requestedBy) {
        return new Guest(new PersonId(person), category, requestedBy, List.of());
    }

    private static Guest askedBy(String person) {
        return guest("g-1", Optional.of(GuestCategory.SCIENCE), Optional.of(Requester.of(new PersonId(person))));
    }

    private static List<String> judged(Guest... guests) {
        return Meetings.sound().with(meeting("m-1").guests(guests)).lines(GUEST_INVITATION);
    }

    @ParameterizedTest
    @EnumSource(GuestCategory.class)
    void anyCategoryWillDo(GuestCategory category) {
        assertThat(judged(guest("g-1", Optional.of(category), BY_ZMP))).isEmpty();
    }

    @Test
    void aGuestWithoutCategoryIsWrong() {
        assertThat(judged(guest("g-1", Optional.empty(), BY_ZMP))).isEqualTo(WRONG);
    }

    @Test
    void somebodyMustHaveAskedForTheGuest() {
        assertThat(judged(guest("g-1", Optional.of(GuestCategory.NGO), Optional.empty())))
                .isEqualTo(WRONG);
    }

    @Test
    void whoeverRepresentsACityOfTheCoreMayAskAndNobodyElse() {
        assertThat(judged(askedBy("p-adamow"))).isEmpty();
        assertThat(judged(askedBy("p-konin"))).as("an observer's").isEqualTo(WRONG);
        assertThat(judged(askedBy("k-alfa"))).as("of the team").isEqualTo(WRONG);
        assertThat(judged(askedBy("p-cieszyn"))).as("of another network").isEqualTo(WRONG);
    }

    @Test
    void forAJointMeetingEachNetworksCitiesMayAsk() {
        assertThat(Meetings.sound()
                        .with(meeting("m-1").of(ALFA, BETA).guests(askedBy("p-cieszyn")))
                        .lines(GUEST_INVITATION))
                .isEmpty();
    }

    @Test
    void theRequesterRepresentsTheCityOnTheFirstDay() {
        Meetings known =
                Meetings.sound().with(meeting("m-1").on(DAY, DAY.plusDays(1)).guests(askedBy("p-adamow")));
        assertThat(known.delegate(ALFA, "p-adamow", "adamow", Period.of(DAY.minusDays(9), DAY))
                        .lines(GUEST_INVITATION))
                .isEmpty();
        assertThat(known.delegate(ALFA, "p-adamow", "adamow", Period.of(DAY.minusDays(9), DAY.minusDays(1)))
                        .lines(GUEST_INVITATION))
                .isEqualTo(WRONG);
        assertThat(known.delegate(ALFA, "p-adamow", "adamow", Period.since(DAY.plusDays(1)))
                        .lines(GUEST_INVITATION))
                .isEqualTo(WRONG);
    }

    @Test
    void allGuestsAreOneFindingInBothLanguages() {
        Meetings known = Meetings.sound()
                .with(meeting("m-1")
                        .guests(
                                guest("g-3", Optional.empty(), Optional.empty()),
                                guest("g-2", Optional.empty(), BY_ZMP),
                                askedBy("p-konin"),
                                guest("g-4", Optional.of(GuestCategory.REGION), BY_ZMP)));
        assertThat(known.said(GUEST_INVITATION))
                .containsExactly(
                        "Zaproszenie gości jest niepełne: brak kategorii (g-2, g-3), nie wnioskowało o nich ZMP ani"
                                + " miasto sieci (g-1, g-3).",
                        "Podaj kategorię każdego gościa i kto o niego wnioskował: ZMP albo przedstawiciel miasta"
                                + " sieci.",
                        "The invitation of guests is incomplete: no category (g-2, g-3), neither ZMP nor a city of the"
                                + " network asked for them (g-1, g-3).",
                        "Name each guest’s category and who asked for the guest: ZMP or a representative of a city of"
                                + " the network.");
    }
}
