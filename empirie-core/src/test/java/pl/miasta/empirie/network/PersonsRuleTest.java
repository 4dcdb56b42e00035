package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.PERSONS;
import static pl.miasta.empirie.rule.Severity.BLOCKING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class PersonsRuleTest {
    private static final CityId CITY = new CityId("laureate-1");

    /** One person from each of nine cities, the rest from the tenth. */
    private static Networks people(int people) {
        return Networks.sound().withPeopleEverywhere(1).withPeople(CITY, people - 9);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "40, true", "41, false"})
    void tenAndFortyPeopleAreBothInside(int people, boolean passes) {
        assertThat(people(people).passes(PERSONS)).isEqualTo(passes);
    }

    @Test
    void anEditionMovesBothEnds() {
        assertThat(people(20).under(PERSONS, PolicyChange.range(20, 20)).passes(PERSONS))
                .isTrue();
        assertThat(people(20).under(PERSONS, PolicyChange.range(21, 40)).passes(PERSONS))
                .isFalse();
        assertThat(people(20).under(PERSONS, PolicyChange.range(0, 19)).passes(PERSONS))
                .isFalse();
    }

    @Test
    void tooFewPeopleBlock() {
        Finding found =
                Networks.sound().withPeopleEverywhere(0).withMorePeople(CITY, 3).finding(PERSONS);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(found.actual()).contains(3);
        assertThat(found.expected()).contains(new Bounds(10, 40));
        assertThat(words(found))
                .containsExactly(
                        "Osób reprezentujących miasta podstawowego składu: 3; potrzeba co najmniej 10.",
                        "Wskaż przedstawicieli miast podstawowego składu; brakuje osób: 7.",
                        "People who represent cities of the core: 3; at least 10 are needed.",
                        "Name representatives of cities of the core; people missing: 7.");
    }

    @Test
    void tooManyPeopleBlock() {
        Finding found = people(43).finding(PERSONS);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.actual()).contains(43);
        assertThat(words(found))
                .containsExactly(
                        "Osób reprezentujących miasta podstawowego składu: 43; może ich być najwyżej 40.",
                        "Zmniejsz liczbę osób reprezentujących miasta podstawowego składu o: 3.",
                        "People who represent cities of the core: 43; there may be at most 40.",
                        "Reduce the number of people who represent cities of the core by: 3.");
    }

    @Test
    void aPersonOfTwoCitiesOrTwoDelegationsCountsOnce() {
        PersonId busy = new PersonId("finalist-1-p1");
        assertThat(people(40)
                        .withRepresentative(busy, CITY, Position.SPECIALIST)
                        .withRepresentative(busy, new CityId("finalist-1"), Position.MAYOR)
                        .passes(PERSONS))
                .isTrue();
        assertThat(people(9)
                        .withRepresentative(busy, CITY, Position.SPECIALIST)
                        .finding(PERSONS)
                        .actual())
                .contains(9);
    }

    @Test
    void whoRepresentsAnObserverDoesNotCountUnlessACoreCitySendsThemToo() {
        Networks nine = people(9).admit(MembershipForm.OBSERVER, 1, 4);
        PersonId both = new PersonId("observer-1-p1");
        assertThat(nine.finding(PERSONS).actual()).contains(9);
        assertThat(nine.withRepresentative(both, CITY, Position.OTHER).passes(PERSONS))
                .isTrue();
    }

    @Test
    void aDelegationOfACityThatIsNoMemberDoesNotCount() {
        assertThat(people(9)
                        .withRepresentative(new PersonId("stranger"), new CityId("konin"), Position.MAYOR)
                        .finding(PERSONS)
                        .actual())
                .contains(9);
    }

    @Test
    void aNetworkWithoutCitiesHasNobody() {
        assertThat(Networks.empty(NetworkKind.THEMATIC).finding(PERSONS).actual())
                .contains(0);
    }
}
