package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.BEGUN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.CORE_CITIES;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Severity;

class CoreCitiesRuleTest {
    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true", "19, true", "20, true", "21, false"})
    void tenAndTwentyCitiesAreBothInside(int cities, boolean passes) {
        assertThat(Networks.sound().withCities(cities).passes(CORE_CITIES)).isEqualTo(passes);
    }

    @Test
    void anEditionMovesBothEnds() {
        Networks twelve = Networks.sound().withCities(12);
        assertThat(twelve.under(CORE_CITIES, PolicyChange.range(12, 12)).passes(CORE_CITIES))
                .isTrue();
        assertThat(twelve.under(CORE_CITIES, PolicyChange.range(13, 20)).passes(CORE_CITIES))
                .isFalse();
        assertThat(twelve.under(CORE_CITIES, PolicyChange.range(0, 11)).passes(CORE_CITIES))
                .isFalse();
    }

    @Test
    void tooFewCitiesBlockAndTheFindingSaysHowManyToAdmit() {
        Finding found = Networks.sound().withCities(8).finding(CORE_CITIES);
        assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(found.actual()).contains(8);
        assertThat(found.expected()).contains(new Bounds(10, 20));
        assertThat(words(found))
                .containsExactly(
                        "Miast w podstawowym składzie: 8; potrzeba co najmniej 10.",
                        "Przyjmij do podstawowego składu tyle miast: 2.",
                        "Cities in the core: 8; at least 10 are needed.",
                        "Admit this many cities to the core: 2.");
    }

    @Test
    void tooManyCitiesBlockAndTheFindingSaysHowManyToRelease() {
        Finding found = Networks.sound().withCities(23).finding(CORE_CITIES);
        assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(found.actual()).contains(23);
        assertThat(words(found))
                .containsExactly(
                        "Miast w podstawowym składzie: 23; może ich być najwyżej 20.",
                        "Zmniejsz podstawowy skład o tyle miast: 3.",
                        "Cities in the core: 23; there may be at most 20.",
                        "Reduce the core by this many cities: 3.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAUREATE", "FINALIST", "LEADER_OF_CHANGE"})
    void everyFormOfTheCoreCounts(MembershipForm form) {
        assertThat(Networks.sound().withCities(9).admit(form, 1, 2).passes(CORE_CITIES))
                .isTrue();
    }

    @Test
    void observersFillNoGapAndTakeNoSeat() {
        assertThat(Networks.sound()
                        .withCities(9)
                        .admit(MembershipForm.OBSERVER, 5, 2)
                        .finding(CORE_CITIES)
                        .actual())
                .contains(9);
        assertThat(Networks.sound()
                        .withCities(20)
                        .admit(MembershipForm.OBSERVER, 5, 2)
                        .passes(CORE_CITIES))
                .isTrue();
    }

    @Test
    void aCityCountsOnceHoweverOftenItIsEntered() {
        Networks nine = Networks.sound().withCities(9);
        City twice = Networks.fit(Networks.city("laureate-1"), MembershipForm.LAUREATE);
        assertThat(nine.withCity(twice, MembershipForm.LAUREATE)
                        .finding(CORE_CITIES)
                        .actual())
                .contains(9);
        assertThat(nine.withCity(twice, MembershipForm.FINALIST)
                        .finding(CORE_CITIES)
                        .actual())
                .contains(9);
    }

    @Test
    void anObserverThatIsInTheCoreTooCountsWhicheverEntryComesFirst() {
        Networks nine = Networks.sound().withCities(9);
        City both = Networks.fit(Networks.city("both"), MembershipForm.LAUREATE);
        assertThat(nine.withCity(both, MembershipForm.LAUREATE, MembershipForm.OBSERVER)
                        .passes(CORE_CITIES))
                .isTrue();
        assertThat(nine.withCity(both, MembershipForm.OBSERVER, MembershipForm.LAUREATE)
                        .passes(CORE_CITIES))
                .isTrue();
    }

    @Test
    void theFirstAndTheLastDayOfMembershipCountAndNoOther() {
        Networks nine = Networks.sound().withCities(9);
        assertThat(joined(nine, Period.of(TODAY, TODAY)).passes(CORE_CITIES)).isTrue();
        assertThat(joined(nine, Period.of(BEGUN, TODAY)).passes(CORE_CITIES)).isTrue();
        assertThat(joined(nine, Period.of(BEGUN, TODAY.minusDays(1))).passes(CORE_CITIES))
                .isFalse();
        assertThat(joined(nine, Period.since(TODAY.plusDays(1))).passes(CORE_CITIES))
                .isFalse();
    }

    private static Networks joined(Networks network, Period period) {
        City tenth = Networks.fit(Networks.city("tenth"), MembershipForm.LAUREATE);
        return network.withCity(tenth)
                .withMembers(members ->
                        Stream.concat(members, Stream.of(new Member(tenth.id(), MembershipForm.LAUREATE, period))));
    }
}
