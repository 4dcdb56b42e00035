package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.ONE_CITY_PER_PERSON;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.INFO;
import static pl.miasta.empirie.rule.Severity.OFF;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class OneCityPerPersonRuleTest {
    private static final PersonId BUSY = new PersonId("laureate-1-p1");

    private static Networks busyFor(String... cities) {
        Networks network = Networks.sound().admit(MembershipForm.OBSERVER, 2, 0);
        for (String city : cities) {
            network = network.withRepresentative(BUSY, new CityId(city), Position.SPECIALIST);
        }
        return network;
    }

    @Test
    void oneCityIsRightHoweverOftenItIsEntered() {
        assertThat(busyFor().passes(ONE_CITY_PER_PERSON)).isTrue();
        assertThat(busyFor("laureate-1", "laureate-1").passes(ONE_CITY_PER_PERSON))
                .isTrue();
    }

    @Test
    void aPersonOfTwoCitiesBlocksAndTheCitiesAreNamedInOrder() {
        Finding found = busyFor("finalist-2").finding(ONE_CITY_PER_PERSON);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("person:laureate-1-p1@miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1 (ours)");
        assertThat(found.actual()).contains(2);
        assertThat(words(found))
                .containsExactly(
                        "Miast, które osoba naraz reprezentuje w sieci: 2 (finalist-2, laureate-1); może być jedno.",
                        "Niech osoba laureate-1-p1 reprezentuje w sieci jedno miasto, na przykład finalist-2.",
                        "The person represents 2 cities at once in the network (finalist-2, laureate-1); one is"
                                + " allowed.",
                        "Let the person laureate-1-p1 represent one city in the network, for example finalist-2.");
    }

    @ParameterizedTest
    @CsvSource({"observer-1", "no-member", "finalist-2"})
    void coreOrNotMemberOrNotEveryCityCounts(String city) {
        assertThat(busyFor(city).finding(ONE_CITY_PER_PERSON).actual()).contains(2);
    }

    @Test
    void twoCitiesOutsideTheCoreAreTwoCities() {
        PersonId guest = new PersonId("guest");
        assertThat(busyFor()
                        .withRepresentative(guest, new CityId("observer-1"), Position.OTHER)
                        .withRepresentative(guest, new CityId("observer-2"), Position.OTHER)
                        .finding(ONE_CITY_PER_PERSON)
                        .subject())
                .hasToString("person:guest@miasto-obywateli");
    }

    @Test
    void everyCityIsCountedOnce() {
        assertThat(busyFor("finalist-1", "finalist-2", "finalist-1", "observer-1", "laureate-1")
                        .finding(ONE_CITY_PER_PERSON)
                        .actual())
                .contains(4);
    }

    @Test
    void oneCityAfterAnotherIsRightAndADayForBothIsNot() {
        CityId other = new CityId("finalist-2");
        assertThat(busyFor()
                        .withRepresentative(
                                BUSY, other, Position.OTHER, Period.of(Networks.BEGUN, Networks.TODAY.minusDays(1)))
                        .passes(ONE_CITY_PER_PERSON))
                .isTrue();
        assertThat(busyFor()
                        .withRepresentative(BUSY, other, Position.OTHER, Period.of(Networks.BEGUN, Networks.TODAY))
                        .passes(ONE_CITY_PER_PERSON))
                .isFalse();
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken = busyFor("finalist-2").in(Stage.FORMING).withRosterIncomplete();
        assertThat(broken.finding(ONE_CITY_PER_PERSON).severity()).isEqualTo(BLOCKING);
        assertThat(broken.under(ONE_CITY_PER_PERSON, PolicyChange.severity(INFO))
                        .finding(ONE_CITY_PER_PERSON)
                        .severity())
                .isEqualTo(INFO);
        assertThat(broken.under(ONE_CITY_PER_PERSON, PolicyChange.severity(OFF)).passes(ONE_CITY_PER_PERSON))
                .isTrue();
    }
}
