package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.network.CityStatus.OUTSIDE;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;
import static pl.miasta.empirie.rule.Policy.FORM_ELIGIBILITY;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Severity;

class FormEligibilityRuleTest {
    private static final CityId KONIN = new CityId("konin");
    private static final Optional<String> PRACTICE = Optional.of("Panel obywatelski");

    private static Networks with(City city, MembershipForm... forms) {
        return Networks.sound().withCity(city, forms);
    }

    private static City konin(CityStatus status) {
        return Networks.described(KONIN, status, false, Optional.empty());
    }

    @Test
    void aSoundNetworkHasCitiesInTheirForms() {
        assertThat(Networks.sound().admit(OBSERVER, 2, 1).passes(FORM_ELIGIBILITY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LAUREATE, LAUREATE, true",
        "LAUREATE, FINALIST, false",
        "LAUREATE, OUTSIDE, false",
        "FINALIST, LAUREATE, false",
        "FINALIST, FINALIST, true",
        "FINALIST, OUTSIDE, false",
        "LEADER_OF_CHANGE, LAUREATE, false",
        "LEADER_OF_CHANGE, FINALIST, false",
        "LEADER_OF_CHANGE, OUTSIDE, true",
        "OBSERVER, LAUREATE, false",
        "OBSERVER, FINALIST, false",
        "OBSERVER, OUTSIDE, true"
    })
    void aFormAsksForAStatus(MembershipForm form, CityStatus status, boolean passes) {
        City city = Networks.described(KONIN, status, true, PRACTICE);
        assertThat(with(city, form).passes(FORM_ELIGIBILITY)).isEqualTo(passes);
    }

    @Test
    void aLaureateInTheFormOfAFinalistBlocks() {
        Finding found = with(konin(CityStatus.LAUREATE), FINALIST).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.subject()).hasToString("city:konin@miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(found.actual()).isEmpty();
        assertThat(found.expected()).isEmpty();
        assertThat(words(found))
                .containsExactly(
                        "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”.",
                        "Zmień formę członkostwa miasta konin na: laureat.",
                        "The city belongs to the network as “finalist”, but its status is “laureate”.",
                        "Change the form of membership of the city konin to: laureate.");
    }

    @Test
    void aCityFromOutsideIsNoLaureateAndMayObserve() {
        assertThat(words(with(konin(OUTSIDE), LAUREATE).finding(FORM_ELIGIBILITY)))
                .containsExactly(
                        "Miasto należy do sieci w formie „laureat”, a jego status to „spoza programu”.",
                        "Zmień formę członkostwa miasta konin na: obserwator.",
                        "The city belongs to the network as “laureate”, but its status is “outside the programme”.",
                        "Change the form of membership of the city konin to: observer.");
    }

    @Test
    void aCityFromOutsideWithAPracticeIsNoFinalistAndMayLeadChange() {
        City able = Networks.described(KONIN, OUTSIDE, true, PRACTICE);
        assertThat(with(able, FINALIST).finding(FORM_ELIGIBILITY).cure().parameters())
                .containsExactly(KONIN, LEADER_OF_CHANGE);
    }

    @Test
    void aLeaderOfChangeComesFromOutside() {
        City finalist = Networks.described(KONIN, CityStatus.FINALIST, true, PRACTICE);
        Finding found = with(finalist, LEADER_OF_CHANGE).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(words(found))
                .containsExactly(
                        "Liderem zmian może być tylko miasto spoza programu.",
                        "Zmień formę członkostwa miasta konin na: finalista.",
                        "Only a city from outside the programme can be a leader of change.",
                        "Change the form of membership of the city konin to: finalist.");
    }

    @Test
    void aLeaderOfChangeIsInZmp() {
        City stranger = Networks.described(KONIN, OUTSIDE, false, PRACTICE);
        Finding found = with(stranger, LEADER_OF_CHANGE).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(words(found))
                .containsExactly(
                        "Lider zmian musi należeć do ZMP, a to miasto nie należy.",
                        "Zmień formę członkostwa miasta konin na: obserwator.",
                        "A leader of change must belong to ZMP; this city does not.",
                        "Change the form of membership of the city konin to: observer.");
    }

    @Test
    void aLeaderOfChangeBringsAPractice() {
        City idle = Networks.described(KONIN, OUTSIDE, true, Optional.empty());
        Finding found = with(idle, LEADER_OF_CHANGE).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(words(found))
                .containsExactly(
                        "Lider zmian wnosi dobrą praktykę, a żadnej nie opisano.",
                        "Opisz dobrą praktykę miasta konin albo przyjmij je jako obserwatora.",
                        "A leader of change brings a good practice; none is described.",
                        "Describe the good practice of the city konin, or admit it as an observer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0"})
    void blanksDescribeNoPractice(String blank) {
        City idle = Networks.described(KONIN, OUTSIDE, true, Optional.of(blank));
        assertThat(with(idle, LEADER_OF_CHANGE).passes(FORM_ELIGIBILITY)).isFalse();
    }

    @Test
    void anObserverThatTookPartInTheProgrammeIsOnlyAWarning() {
        Finding found = with(konin(CityStatus.LAUREATE), OBSERVER).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(words(found))
                .containsExactly(
                        "Obserwatorem powinno być miasto spoza programu, a status tego miasta to „laureat”.",
                        "Zmień formę członkostwa miasta konin na: laureat.",
                        "An observer should come from outside the programme; this city’s status is “laureate”.",
                        "Change the form of membership of the city konin to: laureate.");
    }

    @ParameterizedTest
    @CsvSource({"OBSERVER, FINALIST", "FINALIST, OBSERVER"})
    void theGravestTroubleOfACitySpeaksWhicheverComesFirst(MembershipForm first, MembershipForm second) {
        Finding found = with(konin(CityStatus.LAUREATE), first, second).finding(FORM_ELIGIBILITY);
        assertThat(found.severity()).isEqualTo(BLOCKING);
        assertThat(found.says().code()).isEqualTo("composition.form-eligibility.status");
    }

    @Test
    void ofTwoFormsOnlyTheOneThatDoesNotFitSpeaks() {
        assertThat(with(konin(CityStatus.LAUREATE), LAUREATE, OBSERVER)
                        .finding(FORM_ELIGIBILITY)
                        .severity())
                .isEqualTo(WARNING);
        assertThat(with(konin(CityStatus.LAUREATE), LAUREATE, FINALIST)
                        .finding(FORM_ELIGIBILITY)
                        .severity())
                .isEqualTo(BLOCKING);
    }

    @Test
    void everyCityThatDoesNotFitIsNamed() {
        Networks network = with(konin(OUTSIDE), LAUREATE)
                .withCity(
                        Networks.described(Networks.city("adamow"), CityStatus.FINALIST, false, Optional.empty()),
                        LAUREATE);
        assertThat(network.findings(FORM_ELIGIBILITY))
                .extracting(found -> found.subject().value())
                .containsExactly("city:adamow@miasto-obywateli", "city:konin@miasto-obywateli");
    }

    @ParameterizedTest
    @CsvSource({
        "FINALIST, INFO",
        "OBSERVER, INFO",
        "FINALIST, BLOCKING",
        "OBSERVER, BLOCKING",
        "LEADER_OF_CHANGE, WARNING"
    })
    void aPolicysSeverityReplacesBoth(MembershipForm form, Severity severity) {
        assertThat(with(konin(CityStatus.LAUREATE), form)
                        .under(FORM_ELIGIBILITY, PolicyChange.severity(severity))
                        .finding(FORM_ELIGIBILITY)
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void itBlocksWhileFormingAndOfAnIncompleteRosterToo() {
        assertThat(with(konin(OUTSIDE), LAUREATE)
                        .in(Stage.FORMING)
                        .withRosterIncomplete()
                        .finding(FORM_ELIGIBILITY)
                        .severity())
                .isEqualTo(BLOCKING);
    }

    @Test
    void offSilencesIt() {
        assertThat(with(konin(OUTSIDE), LAUREATE)
                        .under(FORM_ELIGIBILITY, PolicyChange.severity(Severity.OFF))
                        .passes(FORM_ELIGIBILITY))
                .isTrue();
    }

    @Test
    void aMembershipThatEndedYesterdayIsSilent() {
        Networks network = Networks.sound()
                .withCity(konin(OUTSIDE))
                .withMembers(members -> Stream.concat(
                        members,
                        Stream.of(
                                new Member(KONIN, LAUREATE, Period.of(Networks.BEGUN, Networks.TODAY.minusDays(1))))));
        assertThat(network.passes(FORM_ELIGIBILITY)).isTrue();
    }
}
