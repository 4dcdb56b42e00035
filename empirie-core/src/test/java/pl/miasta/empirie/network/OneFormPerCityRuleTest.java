package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;
import static pl.miasta.empirie.rule.Policy.ONE_FORM_PER_CITY;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class OneFormPerCityRuleTest {
    private static final CityId KONIN = new CityId("konin");

    private static Networks konin(MembershipForm... forms) {
        return Networks.sound().withCity(Networks.fit(KONIN, LAUREATE), forms);
    }

    @ParameterizedTest
    @CsvSource({"LAUREATE", "OBSERVER"})
    void oneEntryIsRight(MembershipForm form) {
        assertThat(konin(form).passes(ONE_FORM_PER_CITY)).isTrue();
    }

    @Test
    void twoFormsOfOneCityBlockInTheOrderOfTheFormsWhicheverComesFirst() {
        Finding found = konin(OBSERVER, LAUREATE).finding(ONE_FORM_PER_CITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("city:konin@miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1 (ours)");
        assertThat(found.actual()).contains(2);
        assertThat(words(found))
                .containsExactly(
                        "Miasto należy do sieci naraz w 2 wpisach (laureat, obserwator); może w jednym.",
                        "Zostaw jeden wpis miasta konin: laureat; pozostałe zakończ.",
                        "The city belongs to the network in 2 entries at once (laureate, observer); it may in one.",
                        "Keep one entry of the city konin: laureate; end the others.");
        assertThat(konin(LAUREATE, OBSERVER).finding(ONE_FORM_PER_CITY)).isEqualTo(found);
    }

    @Test
    void theSameFormTwiceIsTwoEntries() {
        assertThat(konin(LAUREATE, LAUREATE).finding(ONE_FORM_PER_CITY).actual())
                .contains(2);
        assertThat(konin(OBSERVER, OBSERVER).finding(ONE_FORM_PER_CITY).actual())
                .contains(2);
    }

    @Test
    void everyEntryIsCounted() {
        assertThat(konin(LAUREATE, FINALIST, LEADER_OF_CHANGE, OBSERVER)
                        .finding(ONE_FORM_PER_CITY)
                        .actual())
                .contains(4);
    }

    @Test
    void oneFormAfterAnotherIsRightAndADayInBothIsNot() {
        assertThat(changingOver(Networks.TODAY.minusDays(1)).passes(ONE_FORM_PER_CITY))
                .isTrue();
        assertThat(changingOver(Networks.TODAY).passes(ONE_FORM_PER_CITY)).isFalse();
    }

    private static Networks changingOver(LocalDate lastDayAsObserver) {
        return konin().withMembers(members -> Stream.concat(
                members,
                Stream.of(
                        new Member(KONIN, OBSERVER, Period.of(Networks.BEGUN, lastDayAsObserver)),
                        new Member(KONIN, LAUREATE, Period.since(Networks.TODAY)))));
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks twice = konin(LAUREATE, OBSERVER);
        assertThat(twice.in(Stage.FORMING)
                        .withRosterIncomplete()
                        .finding(ONE_FORM_PER_CITY)
                        .severity())
                .isEqualTo(BLOCKING);
        assertThat(twice.under(ONE_FORM_PER_CITY, PolicyChange.severity(WARNING))
                        .finding(ONE_FORM_PER_CITY)
                        .severity())
                .isEqualTo(WARNING);
        assertThat(twice.under(ONE_FORM_PER_CITY, PolicyChange.severity(OFF)).passes(ONE_FORM_PER_CITY))
                .isTrue();
    }
}
