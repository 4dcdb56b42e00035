package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.REPRESENTATIVES_PER_CITY;
import static pl.miasta.empirie.rule.Severity.BLOCKING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class RepresentativesPerCityRuleTest {
    private static final CityId CITY = new CityId("laureate-2");
    private static final PersonId FIRST = new PersonId("laureate-2-p1");

    private static Networks sending(int people) {
        return Networks.sound().withPeople(CITY, people);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true", "4, false"})
    void twoAndThreePeopleAreBothInside(int people, boolean passes) {
        assertThat(sending(people).passes(REPRESENTATIVES_PER_CITY)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 1, false", "2, 3, false", "2, 2, true"})
    void anEditionMovesBothEnds(int people, int only, boolean passes) {
        Networks all = Networks.sound().withPeopleEverywhere(people);
        assertThat(all.under(REPRESENTATIVES_PER_CITY, PolicyChange.range(only, only))
                        .passes(REPRESENTATIVES_PER_CITY))
                .isEqualTo(passes);
    }

    @Test
    void tooFewPeopleBlock() {
        Finding found = sending(0).finding(REPRESENTATIVES_PER_CITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("city:laureate-2@miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(found.actual()).contains(0);
        assertThat(found.expected()).contains(new Bounds(2, 3));
        assertThat(words(found))
                .containsExactly(
                        "Stałych przedstawicieli miasta: 0; potrzeba co najmniej 2.",
                        "Wskaż przedstawicieli miasta laureate-2; brakuje osób: 2.",
                        "Permanent representatives of the city: 0; at least 2 are needed.",
                        "Name representatives of the city laureate-2; people missing: 2.");
    }

    @Test
    void tooManyPeopleBlock() {
        Finding found = sending(5).finding(REPRESENTATIVES_PER_CITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.actual()).contains(5);
        assertThat(words(found))
                .containsExactly(
                        "Stałych przedstawicieli miasta: 5; może ich być najwyżej 3.",
                        "Zakończ delegowanie przez miasto laureate-2; nadmiarowych osób: 2.",
                        "Permanent representatives of the city: 5; there may be at most 3.",
                        "End delegations of the city laureate-2; people too many: 2.");
    }

    @Test
    void aPersonDelegatedTwiceCountsOnce() {
        assertThat(sending(1)
                        .withRepresentative(FIRST, CITY, Position.MAYOR)
                        .finding(REPRESENTATIVES_PER_CITY)
                        .actual())
                .contains(1);
        assertThat(sending(3).withRepresentative(FIRST, CITY, Position.MAYOR).passes(REPRESENTATIVES_PER_CITY))
                .isTrue();
    }

    @Test
    void aPersonOfTwoCitiesCountsForEach() {
        assertThat(sending(1)
                        .withRepresentative(new PersonId("laureate-1-p1"), CITY, Position.SPECIALIST)
                        .passes(REPRESENTATIVES_PER_CITY))
                .isTrue();
    }

    @Test
    void anyEndedOrFutureDelegationDoesNotCount() {
        Networks one = sending(1);
        PersonId second = new PersonId("second");
        assertThat(one.withRepresentative(
                                second, CITY, Position.OTHER, Period.of(Networks.BEGUN, Networks.TODAY.minusDays(1)))
                        .passes(REPRESENTATIVES_PER_CITY))
                .isFalse();
        assertThat(one.withRepresentative(second, CITY, Position.OTHER, Period.of(Networks.BEGUN, Networks.TODAY))
                        .passes(REPRESENTATIVES_PER_CITY))
                .isTrue();
        assertThat(one.withRepresentative(second, CITY, Position.OTHER, Period.since(Networks.TODAY))
                        .passes(REPRESENTATIVES_PER_CITY))
                .isTrue();
        assertThat(one.withRepresentative(second, CITY, Position.OTHER, Period.since(Networks.TODAY.plusDays(1)))
                        .passes(REPRESENTATIVES_PER_CITY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void anObserverSendsAsManyAsItLikes(int people) {
        assertThat(Networks.sound().admit(MembershipForm.OBSERVER, 1, people).passes(REPRESENTATIVES_PER_CITY))
                .isTrue();
    }

    @Test
    void everyCityIsJudgedByItself() {
        Networks network = sending(4).withPeople(new CityId("finalist-1"), 1);
        assertThat(network.findings(REPRESENTATIVES_PER_CITY))
                .extracting(found -> found.subject() + " " + found.actual().orElseThrow())
                .containsExactly("city:finalist-1@miasto-obywateli 1", "city:laureate-2@miasto-obywateli 4");
    }
}
