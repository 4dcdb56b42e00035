package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.POSITIONS;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class PositionsRuleTest {
    private static final CityId CITY = new CityId("finalist-3");

    private static Networks sending(NetworkKind kind, Position... positions) {
        Networks network = Networks.soundOf(kind).withPeople(CITY, 0);
        for (Position position : positions) {
            network = network.withRepresentative(network.freshPerson("somebody"), CITY, position);
        }
        return network;
    }

    private static Position[] parse(String positions) {
        return Arrays.stream(positions.split(" ")).map(Position::valueOf).toArray(Position[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_UNIT, true",
        "SPECIALIST, true",
        "MAYOR HEAD_OF_UNIT, true",
        "OTHER SPECIALIST DEPUTY_MAYOR, true",
        "OTHER, false",
        "MAYOR DEPUTY_MAYOR OTHER, false"
    })
    void toAThematicNetworkACitySendsOneWhoKnows(String positions, boolean passes) {
        assertThat(sending(NetworkKind.THEMATIC, parse(positions)).passes(POSITIONS))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR, true",
        "DEPUTY_MAYOR, true",
        "MAYOR DEPUTY_MAYOR, true",
        "MAYOR SPECIALIST, false",
        "HEAD_OF_UNIT MAYOR, false",
        "MAYOR DEPUTY_MAYOR OTHER, false"
    })
    void toTheLeadersACitySendsNobodyElse(String positions, boolean passes) {
        assertThat(sending(NetworkKind.LEADERS, parse(positions)).passes(POSITIONS))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"THEMATIC", "LEADERS"})
    void aCityThatSendsNobodyIsAnotherRulesMatter(NetworkKind kind) {
        assertThat(sending(kind).passes(POSITIONS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"THEMATIC", "LEADERS"})
    void anObserverSendsWhomItLikes(NetworkKind kind) {
        Networks network = Networks.soundOf(kind).admit(MembershipForm.OBSERVER, 1, 0);
        assertThat(network.withRepresentative(new PersonId("guest"), new CityId("observer-1"), Position.OTHER)
                        .passes(POSITIONS))
                .isTrue();
    }

    @Test
    void aThematicNetworkIsWarnedOfACityWithoutSpecialists() {
        Finding found =
                sending(NetworkKind.THEMATIC, Position.MAYOR, Position.OTHER).finding(POSITIONS);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.subject()).hasToString("city:finalist-3@miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(words(found))
                .containsExactly(
                        "Wśród przedstawicieli miasta nie ma naczelnika wydziału ani specjalisty.",
                        "Niech miasto finalist-3 wskaże naczelnika wydziału lub specjalistę.",
                        "Among the city’s representatives there is no head of unit and no specialist.",
                        "Let the city finalist-3 name a head of unit or a specialist.");
    }

    @Test
    void theLeadersAreWarnedOfACityThatSendsOthers() {
        Finding found =
                sending(NetworkKind.LEADERS, Position.MAYOR, Position.OTHER).finding(POSITIONS);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(words(found))
                .containsExactly(
                        "Do sieci liderów miasto deleguje kogoś, kto nie jest burmistrzem (prezydentem) ani jego"
                                + " zastępcą.",
                        "Niech miasto finalist-3 deleguje tylko burmistrza (prezydenta) lub jego zastępcę.",
                        "To the leaders’ network the city delegates somebody who is neither mayor nor deputy mayor.",
                        "Let the city finalist-3 delegate its mayor or deputy mayor only.");
    }

    @Test
    void aSpecialistWhoLeftYesterdayNoLongerHelps() {
        Networks network = sending(NetworkKind.THEMATIC, Position.MAYOR);
        PersonId leaving = new PersonId("leaving");
        assertThat(network.withRepresentative(
                                leaving,
                                CITY,
                                Position.SPECIALIST,
                                Period.of(Networks.BEGUN, Networks.TODAY.minusDays(1)))
                        .passes(POSITIONS))
                .isFalse();
        assertThat(network.withRepresentative(
                                leaving, CITY, Position.SPECIALIST, Period.of(Networks.BEGUN, Networks.TODAY))
                        .passes(POSITIONS))
                .isTrue();
    }

    @Test
    void everyCityIsJudgedByItself() {
        Networks network = sending(NetworkKind.THEMATIC, Position.OTHER)
                .withPeople(new CityId("laureate-1"), 0)
                .withRepresentative(new PersonId("mayor"), new CityId("laureate-1"), Position.MAYOR);
        assertThat(network.findings(POSITIONS))
                .extracting(found -> found.subject().value())
                .containsExactly("city:finalist-3@miasto-obywateli", "city:laureate-1@miasto-obywateli");
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken =
                sending(NetworkKind.THEMATIC, Position.OTHER).in(Stage.FORMING).withRosterIncomplete();
        assertThat(broken.finding(POSITIONS).severity()).isEqualTo(WARNING);
        assertThat(broken.under(POSITIONS, PolicyChange.severity(BLOCKING))
                        .finding(POSITIONS)
                        .severity())
                .isEqualTo(BLOCKING);
        assertThat(broken.under(POSITIONS, PolicyChange.severity(OFF)).passes(POSITIONS))
                .isTrue();
    }
}
