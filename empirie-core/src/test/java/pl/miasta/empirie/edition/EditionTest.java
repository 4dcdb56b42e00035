package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

class EditionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Edition SOUND =
            Editions.sound().holding(Gathering.of("m-1", "miasto").on(DAY)).build();

    @Test
    void anEditionHasALastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(Period.since(DAY), List.of(), List.of()))
                .withMessage("edition proba has no last day");
    }

    @Test
    void noTwoNetworksAndNoTwoMeetingsShareAnId() {
        Period year = Period.of(DAY, DAY.plusYears(1));
        List<NetworkDossier> networks = SOUND.networks();
        Meeting meeting = SOUND.meetings().get(0);

        assertThat(edition(year, networks, List.of(meeting)).meetings()).containsExactly(meeting);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(year, List.of(networks.get(0), networks.get(0)), List.of()))
                .withMessage("edition proba has two networks of one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(year, networks, List.of(meeting, meeting)))
                .withMessage("edition proba has two meetings of one id");
    }

    @Test
    void aMeetingIsOfANetworkOfTheEdition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(Period.of(DAY, DAY), List.of(), SOUND.meetings()))
                .withMessage("meeting m-1 is of a network unknown to the edition");
    }

    @Test
    void aNetworkIsFoundByItsIdOrRefused() {
        assertThat(SOUND.network("miasto").id()).isEqualTo(Editions.MIASTO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOUND.network("nowa"))
                .withMessage("no network nowa");
    }

    @Test
    void anApplicationIsForOneNetworkAtLeast() {
        assertThat(application(1).maxNetworks()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> application(0));
    }

    @Test
    void recruitmentMayLastOneDayAndNotLess() {
        assertThat(new Recruitment(DAY, DAY, List.of(), Optional.empty()).window())
                .isEqualTo(Period.of(DAY, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recruitment(DAY, DAY.minusDays(1), List.of(), Optional.empty()));
    }

    @Test
    void anEditionSaysItsIdAndDaysAndNoName() {
        assertThat(SOUND).hasToString("edition:proba 2022-01-01 – 2023-12-31");
    }

    @Test
    void withoutPeopleNobodyHasANameAndEverybodyIsStillThere() {
        Edition shared = SOUND.withoutPeople();

        assertThat(shared.people()).hasSameSizeAs(SOUND.people()).allSatisfy(person -> {
            assertThat(person.name()).isEmpty();
            assertThat(person.email()).isEmpty();
        });
        assertThat(shared.networks()).isEqualTo(SOUND.networks());
    }

    private static Application application(int maxNetworks) {
        return new Application(new ApplicationId("w-1"), new CityId("jaslo"), DAY, maxNetworks, false, true, List.of());
    }

    private static Edition edition(Period period, List<NetworkDossier> networks, List<Meeting> meetings) {
        return new Edition(
                new EditionId("proba"),
                "Próba",
                period,
                Map.of(),
                Cities.of(List.of()),
                List.of(),
                networks,
                meetings,
                List.of(),
                Optional.empty());
    }

    @Test
    void anEditionThatChangesAHostsRuleIsUnderTheStandardPolicyAllTheSame() {
        RuleId own = new RuleId("x-ours.any");
        Edition edition = SOUND.with(own, PolicyChange.severity(Severity.OFF))
                .with(Policy.CORE_CITIES, PolicyChange.range(8, 12));
        assertThat(edition.policy().knows(own)).isFalse();
        assertThat(edition.policy().bounds(Policy.CORE_CITIES)).isEqualTo(new Bounds(8, 12));
        assertThat(edition.capacity("miasto", DAY).people()).isNotNegative();
        assertThatIllegalArgumentException().isThrownBy(() -> edition.policyOver(Policy.standard()));
    }
}
