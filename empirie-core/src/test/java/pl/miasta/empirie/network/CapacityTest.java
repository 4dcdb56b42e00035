package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;
import static pl.miasta.empirie.rule.Policy.CORE_CITIES;
import static pl.miasta.empirie.rule.Policy.PERSONS;
import static pl.miasta.empirie.rule.Policy.REPRESENTATIVES_PER_CITY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.rule.PolicyChange;

/** Figures worked out by hand; {@link CapacityPropertyTest} has the laws. */
class CapacityTest {
    private static final CityId CITY = new CityId("laureate-1");

    private static Capacity room(int laureates, int finalists, int leaders, int people, List<CityId> morePeopleFrom) {
        return new Capacity(
                Map.of(LAUREATE, laureates, FINALIST, finalists, LEADER_OF_CHANGE, leaders), people, morePeopleFrom);
    }

    private static List<CityId> core(Networks network) {
        return List.copyOf(network.roster().coreCityIds());
    }

    @Test
    void anEmptyNetworkHasRoomForAllAndNobodyToAsk() {
        assertThat(Networks.empty(NetworkKind.THEMATIC).capacity()).isEqualTo(room(10, 8, 2, 0, List.of()));
    }

    @Test
    void tenCitiesWithTwoPeopleEachLeaveTenSeatsAndOneMorePersonFromEach() {
        Networks network = Networks.sound();
        assertThat(network.capacity()).isEqualTo(room(5, 4, 1, 10, core(network)));
    }

    @Test
    void thirteenCitiesWithThreePeopleEachLeaveOnePlaceAndNobodyToTakeIt() {
        Networks network = Networks.sound().withCities(13).withPeopleEverywhere(3);
        assertThat(network.capacity()).isEqualTo(room(0, 0, 0, 0, List.of()));
        Networks one = network.withPeople(CITY, 2);
        assertThat(one.capacity()).isEqualTo(room(1, 1, 1, 1, List.of(CITY)));
    }

    @Test
    void twentyCitiesWithTwoPeopleEachAreFull() {
        Networks network = Networks.sound().withCities(20);
        assertThat(network.capacity()).isEqualTo(room(0, 0, 0, 0, List.of()));
    }

    @Test
    void aCityThatSendsNobodyYetIsCountedWithWhatItOwes() {
        Networks network = Networks.sound().withCities(20).withPeople(CITY, 0);
        assertThat(network.capacity()).isEqualTo(room(0, 0, 0, 0, List.of(CITY)));
        Networks fewer = Networks.sound().withCities(18).withPeople(CITY, 1);
        assertThat(fewer.capacity()).isEqualTo(room(0, 2, 1, 4, core(fewer)));
    }

    @Test
    void aCityThatSendsTooManyTakesThePlacesOfOthers() {
        Networks network = Networks.sound().withPeople(CITY, 20);
        assertThat(network.capacity().cities(LAUREATE)).isEqualTo(1);
        assertThat(network.capacity().people()).isEqualTo(2);
        assertThat(network.capacity().morePeopleFrom()).hasSize(9).doesNotContain(CITY);
    }

    @Test
    void aNetworkBeyondItsMostHasNoRoomAndNeverLess() {
        Networks network = Networks.sound().withCities(30).withPeopleEverywhere(5);
        assertThat(network.capacity()).isEqualTo(room(0, 0, 0, 0, List.of()));
    }

    @Test
    void theNumbersOfThePolicyDecide() {
        Networks network = Networks.sound()
                .under(CORE_CITIES, PolicyChange.range(5, 12))
                .under(PERSONS, PolicyChange.range(10, 29))
                .under(REPRESENTATIVES_PER_CITY, PolicyChange.range(1, 4));
        assertThat(network.capacity()).isEqualTo(room(2, 2, 1, 9, core(network)));
        Networks fewerSeats = network.under(PERSONS, PolicyChange.range(10, 21));
        assertThat(fewerSeats.capacity()).isEqualTo(room(1, 1, 1, 1, core(network)));
    }

    @Test
    void observersNeedNoRoom() {
        assertThat(Networks.sound().capacity().cities(OBSERVER)).isZero();
        assertThat(Networks.sound().admit(OBSERVER, 3, 1).capacity())
                .isEqualTo(Networks.sound().capacity());
    }

    @Test
    void aPersonWhoIsSentTwiceTakesOnePlace() {
        Networks network = Networks.sound().withRepresentative(Networks.person("laureate-1-p1"), CITY, Position.MAYOR);
        assertThat(network.capacity()).isEqualTo(Networks.sound().capacity());
    }
}
