package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.act.ActedWorld.FOUNDED;
import static pl.miasta.empirie.act.ActedWorld.assertAllowedOnlyIn;
import static pl.miasta.empirie.act.ActedWorld.assertAllowedOnlyTo;
import static pl.miasta.empirie.act.ActedWorld.assertChain;
import static pl.miasta.empirie.act.ActedWorld.assertRefused;
import static pl.miasta.empirie.act.ActedWorld.changing;
import static pl.miasta.empirie.act.ActedWorld.changingNetwork;
import static pl.miasta.empirie.act.ActedWorld.city;
import static pl.miasta.empirie.act.ActedWorld.kinds;
import static pl.miasta.empirie.act.ActedWorld.person;
import static pl.miasta.empirie.act.ActedWorld.said;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Networks.Admit;
import pl.miasta.empirie.act.Networks.ChangeForm;
import pl.miasta.empirie.act.Networks.EndRepresentative;
import pl.miasta.empirie.act.Networks.EnterStage;
import pl.miasta.empirie.act.Networks.Found;
import pl.miasta.empirie.act.Networks.NameRepresentative;
import pl.miasta.empirie.act.Networks.ReplaceRepresentative;
import pl.miasta.empirie.act.Networks.Waive;
import pl.miasta.empirie.act.Networks.Withdraw;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.SupportTeam;

class NetworksTest {
    private static final Actor ZH16 = Actor.zh16();
    private static final Actor OFFICE = Actor.office();
    private static final Set<Stage> GATHERING = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING);
    private static final Set<Stage> ALIVE = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    /** Sound: 5 laureates, 4 finalists, 1 leader of change; p-1 and p-2 are sent by c-1, p-3 and p-4 by c-2. */
    private final ActsWorld world = ActedWorld.network(Stage.WORKING);

    // founding

    @Test
    void aFoundedNetworkIsForming() {
        ActsWorld fresh = ActsWorld.withNetwork();

        assertThat(fresh.edition().network(NETWORK).network().stage(TODAY)).contains(Stage.FORMING);
        assertThat(fresh.events).containsExactly(new NetworkEvent.NetworkFounded(EDITION, NETWORK, TODAY));
    }

    @Test
    void aNetworkIsFoundedOnceUnderOneId() {
        assertRefused(
                world,
                found(NETWORK),
                ZH16,
                "sieć n-1 już jest → wybierz inny identyfikator niż n-1",
                "there is a network n-1 already → choose another id than n-1");
    }

    @Test
    void onlyZh16FoundsNetworks() {
        assertAllowedOnlyTo(world, found(new NetworkId("n-2")), ZH16);
        assertRefused(
                world,
                found(new NetworkId("n-2")),
                Actor.person(person(90)),
                "to robi ZH-16, a nie: osoba → niech zrobi to ZH-16",
                "this is for ZH-16 to do, not for: a person → let ZH-16 do it");
        assertRefused(
                world,
                found(new NetworkId("n-2")),
                Actor.system(),
                "to robi ZH-16, a nie: system → niech zrobi to ZH-16",
                "this is for ZH-16 to do, not for: the system → let ZH-16 do it");
    }

    private static ActedWorld.Doing found(NetworkId network) {
        return (empirie, actor) ->
                empirie.networks().found(new Found(EDITION, network, NetworkKind.LEADERS, "Liderzy", TODAY), actor);
    }

    // what is not known

    @Test
    void whatIsNotKnownIsNamed() {
        assertRefused(
                world,
                (empirie, actor) -> empirie.networks()
                        .admit(
                                new Admit(new EditionId("e-9"), NETWORK, city(9), MembershipForm.LAUREATE, TODAY),
                                actor),
                OFFICE,
                "nie ma edycji e-9 → najpierw otwórz edycję e-9 albo podaj zapisaną",
                "there is no edition e-9 → open the edition e-9 first, or name one that is stored");
        assertRefused(
                world,
                (empirie, actor) -> empirie.networks()
                        .admit(
                                new Admit(EDITION, new NetworkId("n-9"), city(9), MembershipForm.LAUREATE, TODAY),
                                actor),
                OFFICE,
                "sieć n-9: edycja e-1 tego nie zna → podaj coś znanego (sieć) albo najpierw to wprowadź",
                "network n-9: the edition e-1 does not know it → name a known network, or enter it first");
        assertRefused(
                world,
                admit(99, MembershipForm.LAUREATE),
                OFFICE,
                "miasto c-99: edycja e-1 tego nie zna → podaj coś znanego (miasto) albo najpierw to wprowadź",
                "city c-99: the edition e-1 does not know it → name a known city, or enter it first");
        assertRefused(
                world,
                name(1, 100),
                OFFICE,
                "osoba p-100: edycja e-1 tego nie zna → podaj coś znanego (osoba) albo najpierw to wprowadź",
                "person p-100: the edition e-1 does not know it → name a known person, or enter it first");
    }

    @Test
    void everythingUnknownIsNamedAtOnce() {
        Outcome<?> outcome = replace(99, 100, 101).apply(world.empirie, ZH16);

        assertThat(said(outcome, Language.EN))
                .containsExactly(
                        "city c-99: the edition e-1 does not know it → name a known city, or enter it first",
                        "person p-100: the edition e-1 does not know it → name a known person, or enter it first",
                        "person p-101: the edition e-1 does not know it → name a known person, or enter it first");
    }

    // cities

    @Test
    void anAdmittedCityBelongsFromItsFirstDayOn() {
        ActsWorld fresh = ActsWorld.withNetwork();

        Outcome<Network> outcome =
                fresh.empirie.networks().admit(admission(6, MembershipForm.LAUREATE), Actor.office());

        assertThat(outcome.orElseThrow().members()).hasSize(1);
        assertThat(fresh.edition().roster(NETWORK, TODAY).coreCities()).isEqualTo(1);
        assertThat(fresh.edition().roster(NETWORK, YESTERDAY).coreCities()).isZero();
        assertThat(fresh.events)
                .last()
                .isEqualTo(new NetworkEvent.CityAdmitted(EDITION, NETWORK, city(6), MembershipForm.LAUREATE, TODAY));
    }

    @Test
    void floorsBarNoAdmission() {
        ActsWorld small = ActedWorld.network(Stage.WORKING, List.of(2, 0, 0), 2);

        Outcome<?> outcome = admit(9, MembershipForm.LAUREATE).apply(small.empirie, OFFICE);

        assertThat(outcome.isDone()).isTrue();
        assertThat(findings(outcome))
                .anyMatch(finding -> finding.blocks() && finding.rule().equals(Policy.CORE_CITIES));
    }

    @Test
    void theTwentiethCityIsAdmittedAndTheTwentyFirstIsNot() {
        ActsWorld full = ActedWorld.network(Stage.WORKING, List.of(10, 9, 0), 2);

        assertThat(admit(28, MembershipForm.FINALIST)
                        .apply(full.empirie, OFFICE)
                        .isDone())
                .isTrue();
        assertThat(said(admit(2, MembershipForm.LEADER_OF_CHANGE).apply(full.empirie, OFFICE), Language.PL))
                .containsExactly("Miast w podstawowym składzie: 21; może ich być najwyżej 20. →"
                        + " Zmniejsz podstawowy skład o tyle miast: 1.");
        assertThat(said(admit(2, MembershipForm.LEADER_OF_CHANGE).apply(full.empirie, OFFICE), Language.EN))
                .containsExactly("Cities in the core: 21; there may be at most 20. →"
                        + " Reduce the core by this many cities: 1.");
        assertThat(admit(2, MembershipForm.OBSERVER).apply(full.empirie, OFFICE).isDone())
                .isTrue();
    }

    @Test
    void whoIsToComeLaterCountsAlready() {
        ActsWorld almost = ActedWorld.network(Stage.WORKING, List.of(10, 9, 0), 1);
        LocalDate later = TODAY.plusDays(30);
        assertThat(almost.empirie
                        .networks()
                        .admit(new Admit(EDITION, NETWORK, city(28), MembershipForm.FINALIST, later), OFFICE)
                        .isDone())
                .isTrue();

        assertRefused(
                almost,
                admit(2, MembershipForm.LEADER_OF_CHANGE),
                OFFICE,
                "Miast w podstawowym składzie: 21; może ich być najwyżej 20. →"
                        + " Zmniejsz podstawowy skład o tyle miast: 1.",
                "Cities in the core: 21; there may be at most 20. → Reduce the core by this many cities: 1.");
        assertThat(admit(2, MembershipForm.OBSERVER)
                        .apply(almost.empirie, OFFICE)
                        .isDone())
                .isTrue();
    }

    @Test
    void whatIsWrongNowAndLaterIsSaidOnce() {
        ActsWorld full = ActedWorld.network(Stage.WORKING, List.of(10, 10, 0), 1);
        full.empirie
                .networks()
                .admit(new Admit(EDITION, NETWORK, city(2), MembershipForm.OBSERVER, TODAY.plusDays(30)), OFFICE)
                .orElseThrow();

        assertThat(said(admit(5, MembershipForm.LEADER_OF_CHANGE).apply(full.empirie, OFFICE), Language.EN))
                .containsExactly("Cities in the core: 21; there may be at most 20. →"
                        + " Reduce the core by this many cities: 1.");
    }

    @Test
    void aNetworkThatIsTooLargeAlreadyGrowsNoFurtherAndMayMend() {
        ActsWorld large = ActedWorld.network(Stage.WORKING, List.of(10, 10, 1), 1);

        assertThat(kinds(admit(5, MembershipForm.LEADER_OF_CHANGE).apply(large.empirie, OFFICE)))
                .containsExactly(Reason.Kind.RULE);
        assertThat(changeForm(2, MembershipForm.OBSERVER)
                        .apply(large.empirie, OFFICE)
                        .isDone())
                .isTrue();
    }

    @Test
    void theSecondLeaderOfChangeIsAdmittedAndTheThirdIsNot() {
        assertThat(admit(5, MembershipForm.LEADER_OF_CHANGE)
                        .apply(world.empirie, OFFICE)
                        .isDone())
                .isTrue();
        assertRefused(
                world,
                admit(8, MembershipForm.LEADER_OF_CHANGE),
                OFFICE,
                "Liderów zmian: 3; może ich być najwyżej 2. →" + " Zmniejsz liczbę miast w formie „lider zmian” o: 1.",
                "Leaders of change: 3; there may be at most 2. →"
                        + " Reduce the number of cities that belong as “leader of change” by: 1.");
    }

    @Test
    void aCityBelongsInOneFormAtOnce() {
        assertRefused(
                world,
                admit(2, MembershipForm.OBSERVER),
                OFFICE,
                "Miasto należy do sieci naraz w 2 wpisach (lider zmian, obserwator); może w jednym. →"
                        + " Zostaw jeden wpis miasta c-2: lider zmian; pozostałe zakończ.",
                "The city belongs to the network in 2 entries at once (leader of change, observer); it may in one. →"
                        + " Keep one entry of the city c-2: leader of change; end the others.");
    }

    @Test
    void aCityBelongsInTheFormThatItsStatusGives() {
        assertRefused(
                world,
                admit(18, MembershipForm.FINALIST),
                OFFICE,
                "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”. →"
                        + " Zmień formę członkostwa miasta c-18 na: laureat.",
                "The city belongs to the network as “finalist”, but its status is “laureate”. →"
                        + " Change the form of membership of the city c-18 to: laureate.");
    }

    @Test
    void aChangedFormBeginsWhenTheFormerOneIsOver() {
        Outcome<?> outcome = changeForm(2, MembershipForm.OBSERVER).apply(world.empirie, OFFICE);

        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition().roster(NETWORK, YESTERDAY).isCore(city(2))).isTrue();
        assertThat(world.edition().roster(NETWORK, TODAY).isCore(city(2))).isFalse();
        assertThat(world.edition().roster(NETWORK, TODAY).seat(city(2))).isPresent();
        assertThat(world.events)
                .containsExactly(
                        new NetworkEvent.FormChanged(EDITION, NETWORK, city(2), MembershipForm.OBSERVER, TODAY));
    }

    @Test
    void onlyAMemberChangesItsForm() {
        assertRefused(
                world,
                changeForm(30, MembershipForm.LAUREATE),
                OFFICE,
                "miasto c-30 nie jest członkiem dnia 2022-02-28 →"
                        + " podaj miasto, które jest członkiem, albo najpierw przyjmij c-30",
                "the city c-30 is no member on 2022-02-28 → name a city that is a member, or admit c-30 first");
    }

    @Test
    void theFormOfACityIsGatedAsItsAdmission() {
        assertRefused(
                world,
                changeForm(3, MembershipForm.FINALIST),
                OFFICE,
                "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”. →"
                        + " Zmień formę członkostwa miasta c-3 na: laureat.",
                "The city belongs to the network as “finalist”, but its status is “laureate”. →"
                        + " Change the form of membership of the city c-3 to: laureate.");
    }

    @Test
    void aCityThatLeftTakesItsPeopleWithItWhateverTheRulesFind() {
        Outcome<?> outcome = withdraw(1).apply(world.empirie, OFFICE);

        assertThat(findings(outcome))
                .anyMatch(finding -> finding.blocks() && finding.rule().equals(Policy.CORE_CITIES));
        assertThat(world.edition().roster(NETWORK, YESTERDAY).isCore(city(1))).isTrue();
        assertThat(world.edition().roster(NETWORK, TODAY).seat(city(1))).isEmpty();
        assertThat(ActedWorld.network(world).representatives())
                .filteredOn(sent -> sent.city().equals(city(1)))
                .hasSize(2)
                .allMatch(sent -> sent.period().to().equals(Optional.of(YESTERDAY)));
        assertThat(world.events).containsExactly(new NetworkEvent.CityWithdrew(EDITION, NETWORK, city(1), YESTERDAY));
    }

    @Test
    void aCityLeavesOnce() {
        withdraw(1).apply(world.empirie, OFFICE);

        assertRefused(
                world,
                (empirie, actor) -> empirie.networks().withdraw(new Withdraw(EDITION, NETWORK, city(1), TODAY), actor),
                OFFICE,
                "miasto c-1 nie jest członkiem dnia 2022-03-01 →"
                        + " podaj miasto, które jest członkiem, albo najpierw przyjmij c-1",
                "the city c-1 is no member on 2022-03-01 → name a city that is a member, or admit c-1 first");
    }

    @Test
    void onlyTheOfficeKeepsTheListOfCitiesAndPeople() {
        assertAllowedOnlyTo(world, admit(9, MembershipForm.LAUREATE), OFFICE);
        assertAllowedOnlyTo(world, changeForm(2, MembershipForm.OBSERVER), OFFICE);
        assertAllowedOnlyTo(world, withdraw(1), OFFICE);
        assertAllowedOnlyTo(world, name(1, 60), OFFICE);
        assertAllowedOnlyTo(world, replace(1, 1, 60), OFFICE);
        assertAllowedOnlyTo(world, end(1, 1), OFFICE);
    }

    @Test
    void citiesComeUntilTheEvaluationAndLeaveUntilTheEnd() {
        assertAllowedOnlyIn(GATHERING, admit(9, MembershipForm.LAUREATE), OFFICE);
        assertAllowedOnlyIn(GATHERING, changeForm(2, MembershipForm.OBSERVER), OFFICE);
        assertAllowedOnlyIn(ALIVE, withdraw(1), OFFICE);
        assertAllowedOnlyIn(ALIVE, name(1, 60), OFFICE);
        assertAllowedOnlyIn(ALIVE, replace(1, 1, 60), OFFICE);
        assertAllowedOnlyIn(ALIVE, end(1, 1), OFFICE);
    }

    @Test
    void aWrongStageSaysWhichOnesAreRight() {
        assertRefused(
                ActedWorld.network(Stage.EVALUATING),
                admit(18, MembershipForm.LAUREATE),
                OFFICE,
                "sieć n-1 nie jest na etapie, który na to pozwala (zawiązywanie, ukonstytuowana, praca):"
                        + " dnia 2022-03-01 jest na etapie ewaluacja →"
                        + " zrób to, gdy sieć n-1 będzie na jednym z etapów: zawiązywanie, ukonstytuowana, praca",
                "the network n-1 is not in a stage that allows this (forming, constituted, working):"
                        + " on 2022-03-01 it is evaluating →"
                        + " act while the network n-1 is in one of these stages: forming, constituted, working");
    }

    @Test
    void nothingIsDoneInANetworkThatHasNotBegun() {
        LocalDate early = FOUNDED.minusDays(1);
        assertRefused(
                world,
                (empirie, actor) -> empirie.networks()
                        .admit(new Admit(EDITION, NETWORK, city(18), MembershipForm.LAUREATE, early), actor),
                OFFICE,
                "sieć n-1 jeszcze się nie zaczęła dnia 2022-01-09 → wybierz dzień, w którym sieć n-1 już działa",
                "the network n-1 has not begun by 2022-01-09 → choose a day on which the network n-1 has begun");
    }

    // people

    @Test
    void aThirdRepresentativeIsNamedAndAFourthIsNot() {
        assertThat(name(1, 60).apply(world.empirie, OFFICE).isDone()).isTrue();
        assertThat(world.events)
                .containsExactly(new NetworkEvent.RepresentativeNamed(
                        EDITION, NETWORK, city(1), person(60), Position.MAYOR, TODAY));
        assertRefused(
                world,
                name(1, 61),
                OFFICE,
                "Stałych przedstawicieli miasta: 4; może ich być najwyżej 3. →"
                        + " Zakończ delegowanie przez miasto c-1; nadmiarowych osób: 1.",
                "Permanent representatives of the city: 4; there may be at most 3. →"
                        + " End delegations of the city c-1; people too many: 1.");
    }

    @Test
    void theFirstRepresentativeOfACityIsBarredByNoFloor() {
        ActsWorld nobody = ActedWorld.network(Stage.WORKING, List.of(5, 4, 1), 0);

        assertThat(name(1, 60).apply(nobody.empirie, OFFICE).isDone()).isTrue();
    }

    @Test
    void theFortiethPersonIsNamedAndTheFortyFirstIsNot() {
        // 20 cities send two each, one of them one less
        ActsWorld full = ActedWorld.network(Stage.WORKING, List.of(10, 10, 0), 2);
        end(1, 1).apply(full.empirie, OFFICE);

        assertThat(name(1, 60).apply(full.empirie, OFFICE).isDone()).isTrue();
        assertThat(said(name(1, 61).apply(full.empirie, OFFICE), Language.PL))
                .containsExactly("Osób reprezentujących miasta podstawowego składu: 41; może ich być najwyżej 40. →"
                        + " Zmniejsz liczbę osób reprezentujących miasta podstawowego składu o: 1.");
        assertThat(said(name(1, 61).apply(full.empirie, OFFICE), Language.EN))
                .containsExactly("People who represent cities of the core: 41; there may be at most 40. →"
                        + " Reduce the number of people who represent cities of the core by: 1.");
    }

    @Test
    void aPersonRepresentsOneCity() {
        assertRefused(
                world,
                name(1, 3),
                OFFICE,
                "Miast, które osoba naraz reprezentuje w sieci: 2 (c-1, c-2); może być jedno. →"
                        + " Niech osoba p-3 reprezentuje w sieci jedno miasto, na przykład c-1.",
                "The person represents 2 cities at once in the network (c-1, c-2); one is allowed. →"
                        + " Let the person p-3 represent one city in the network, for example c-1.");
    }

    @Test
    void aPersonIsSentOnce() {
        assertRefused(
                world,
                name(1, 1),
                OFFICE,
                "p-1 już reprezentuje miasto c-1 dnia 2022-03-01 → nic nie trzeba robić: p-1 ma już delegację",
                "p-1 represents the city c-1 already on 2022-03-01 → nothing needs to be done for p-1");
        assertRefused(
                world,
                replace(1, 1, 2),
                OFFICE,
                "p-2 już reprezentuje miasto c-1 dnia 2022-03-01 → nic nie trzeba robić: p-2 ma już delegację",
                "p-2 represents the city c-1 already on 2022-03-01 → nothing needs to be done for p-2");
    }

    @Test
    void onlyMembersSendPeople() {
        assertRefused(
                world,
                name(30, 60),
                OFFICE,
                "miasto c-30 nie jest członkiem dnia 2022-03-01 →"
                        + " podaj miasto, które jest członkiem, albo najpierw przyjmij c-30",
                "the city c-30 is no member on 2022-03-01 → name a city that is a member, or admit c-30 first");
    }

    @Test
    void aReplacedRepresentativeLeavesTheDayBeforeTheNextOneComes() {
        Outcome<?> outcome = replace(1, 1, 60).apply(world.empirie, OFFICE);

        assertThat(outcome.isDone()).isTrue();
        assertThat(ActedWorld.network(world).representatives())
                .contains(
                        new Representative(
                                person(1),
                                city(1),
                                Position.SPECIALIST,
                                Period.of(FOUNDED, YESTERDAY),
                                Optional.of("Osoba Tajna 1 odeszła")),
                        new Representative(person(60), city(1), Position.MAYOR, Period.since(TODAY), Optional.empty()));
        assertThat(world.events)
                .containsExactly(
                        new NetworkEvent.RepresentativeEnded(EDITION, NETWORK, city(1), person(1), YESTERDAY),
                        new NetworkEvent.RepresentativeNamed(
                                EDITION, NETWORK, city(1), person(60), Position.MAYOR, TODAY));
    }

    @Test
    void aFactIsRecordedWhateverTheRulesFind() {
        // p-3 represents c-2
        Outcome<?> outcome = replace(1, 1, 3).apply(world.empirie, OFFICE);

        assertThat(findings(outcome))
                .anyMatch(finding -> finding.blocks() && finding.rule().equals(Policy.ONE_CITY_PER_PERSON));
    }

    @Test
    void somebodyMayGoOnInAnotherPosition() {
        assertThat(replace(1, 1, 1).apply(world.empirie, OFFICE).isDone()).isTrue();
    }

    @Test
    void onlyWhoIsSentLeaves() {
        String polish = "p-60 nie reprezentuje miasta c-1 dnia 2022-02-28 →"
                + " podaj zamiast p-60 osobę, która je reprezentuje";
        String english = "p-60 does not represent the city c-1 on 2022-02-28 → name somebody who does instead of p-60";

        assertRefused(world, replace(1, 60, 61), OFFICE, polish, english);
        assertRefused(world, end(1, 60), OFFICE, polish, english);
    }

    @Test
    void anEndedDelegationKeepsItsReason() {
        Outcome<?> outcome = end(1, 1).apply(world.empirie, OFFICE);

        assertThat(findings(outcome))
                .anyMatch(finding -> finding.blocks() && finding.rule().equals(Policy.REPRESENTATIVES_PER_CITY));
        assertThat(ActedWorld.network(world).representatives().get(0).reason()).contains("Osoba Tajna 1 odeszła");
        assertThat(world.events)
                .containsExactly(new NetworkEvent.RepresentativeEnded(EDITION, NETWORK, city(1), person(1), YESTERDAY));
    }

    @Test
    void reasonsStandNeitherInEventsNorInTheAuditNorInCommands() {
        replace(1, 1, 60).apply(world.empirie, OFFICE);
        end(1, 2).apply(world.empirie, OFFICE);

        assertThat(world.events.toString()).doesNotContain("Tajna");
        assertThat(world.audit("network:n-1").toString()).doesNotContain("Tajna");
        assertThat(replacement(1, 1, 60).toString()).doesNotContain("Tajna");
        assertThat(ending(1, 1).toString()).doesNotContain("Tajna");
    }

    // stages

    @Test
    void tenCitiesAreConstitutedAndNineAreNot() {
        ActsWorld ten = ActedWorld.network(Stage.FORMING);
        assertThat(constitute().apply(ten.empirie, ZH16).isDone()).isTrue();
        assertThat(ten.events)
                .containsExactly(new NetworkEvent.StageEntered(EDITION, NETWORK, Stage.CONSTITUTED, TODAY));

        assertRefused(
                ActedWorld.network(Stage.FORMING, List.of(5, 3, 1), 2),
                constitute(),
                ZH16,
                "Miast w podstawowym składzie: 9; potrzeba co najmniej 10. →"
                        + " Przyjmij do podstawowego składu tyle miast: 1.",
                "Cities in the core: 9; at least 10 are needed. → Admit this many cities to the core: 1.");
    }

    @Test
    void aNetworkIsConstitutedWithItsWholeTeam() {
        ActsWorld alone = ActedWorld.network(Stage.FORMING);
        changingNetwork(alone, dossier -> dossier.with(SupportTeam.NONE));

        assertRefused(
                alone,
                constitute(),
                ZH16,
                "W zespole wspierającym nikt nie pełni roli: koordynator-facylitator, ekspert-moderator, opiekun"
                        + " organizacyjny. → Powołaj do zespołu wspierającego: koordynator-facylitator,"
                        + " ekspert-moderator, opiekun organizacyjny.",
                "In the support team nobody holds the role: coordinator-facilitator, expert-moderator, organisational"
                        + " guardian. → Name to the support team: coordinator-facilitator, expert-moderator,"
                        + " organisational guardian.");
    }

    @Test
    void aWaiverOpensTheGateWithinItsFigures() {
        ActsWorld nine = ActedWorld.network(Stage.FORMING, List.of(5, 3, 1), 2);
        assertThat(waive(Policy.CORE_CITIES, Optional.of(new Waiver.Allowance(Optional.of(9), Optional.empty())))
                        .apply(nine.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertThat(constitute().apply(nine.empirie, ZH16).isDone()).isTrue();
        assertThat(nine.events)
                .containsExactly(
                        new NetworkEvent.RuleWaived(EDITION, NETWORK, Policy.CORE_CITIES, TODAY),
                        new NetworkEvent.StageEntered(EDITION, NETWORK, Stage.CONSTITUTED, TODAY));
        assertChain(nine, "network:n-1", "OUTSIDE", "WAIVE", "CONSTITUTE");
    }

    @Test
    void theWorkBeginsOnceContractAndPlanAreAdopted() {
        ActsWorld constituted = ActedWorld.network(Stage.CONSTITUTED);

        assertThat(said(beginWork().apply(constituted.empirie, ZH16), Language.PL))
                .containsExactly(
                        "sieć n-1 nie przyjęła kontraktu → niech sieć n-1 przyjmie kontrakt",
                        "sieć n-1 nie przyjęła planu pracy → niech sieć n-1 przyjmie plan pracy");
        assertThat(said(beginWork().apply(constituted.empirie, ZH16), Language.EN))
                .containsExactly(
                        "the network n-1 has adopted no contract → let the network n-1 adopt its contract",
                        "the network n-1 has adopted no work plan → let the network n-1 adopt its work plan");

        adopting(constituted, TODAY.plusDays(1));
        assertThat(kinds(beginWork().apply(constituted.empirie, ZH16))).containsExactly(Reason.Kind.STATE);

        adopting(constituted, TODAY);
        assertThat(kinds(beginWork().apply(constituted.empirie, ZH16))).containsExactly(Reason.Kind.RULE);

        changing(constituted, edition -> edition.with(meeting(MeetingStatus.PLANNED, false, false)));
        assertThat(beginWork().apply(constituted.empirie, ZH16).isDone()).isTrue();
        assertThat(ActedWorld.network(constituted).stage(TODAY)).contains(Stage.WORKING);
    }

    private static void adopting(ActsWorld world, LocalDate day) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, "treść");
        }
        changingNetwork(
                world,
                dossier -> dossier.with(new Contract(Optional.of(day)))
                        .with(new WorkPlan(
                                sections,
                                List.of(ProductKind.METHOD),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.of(day))));
    }

    @Test
    void aNetworkIsEvaluatedAndClosedAndMayBeReopened() {
        assertThat(stage(Networks::beginEvaluation, TODAY)
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
        assertThat(stage(Networks::close, TODAY.plusDays(1))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
        assertThat(stage(Networks::reopen, TODAY.plusDays(2))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertThat(ActedWorld.network(world).stages())
                .endsWith(
                        new StageEntry(Stage.EVALUATING, TODAY),
                        new StageEntry(Stage.CLOSED, TODAY.plusDays(1)),
                        new StageEntry(Stage.EVALUATING, TODAY.plusDays(2)));
        assertChain(world, "network:n-1", "OUTSIDE", "BEGIN_EVALUATION", "CLOSE_NETWORK", "REOPEN_NETWORK");
    }

    @Test
    void aNetworkIsClosedWithEveryNoteReportAndProduct() {
        ActsWorld open = ActedWorld.network(Stage.EVALUATING);
        changing(open, edition -> edition.with(meeting(MeetingStatus.HELD, false, false)));
        product(open, Optional.empty());

        assertThat(said(close().apply(open.empirie, ZH16), Language.PL))
                .containsExactly(
                        "odbyte spotkanie sieci n-1 nie ma notatki → napisz brakujące notatki sieci n-1",
                        "odbyte spotkanie sieci n-1 nie ma raportu → złóż brakujące raporty sieci n-1",
                        "produktu sieci n-1 ani nie opublikowano, ani nie odłożono →"
                                + " opublikuj albo odłóż każdy produkt sieci n-1");
        assertThat(said(close().apply(open.empirie, ZH16), Language.EN))
                .containsExactly(
                        "a held meeting of the network n-1 has no note → write the missing notes of the network n-1",
                        "a held meeting of the network n-1 has no report →"
                                + " file the missing reports of the network n-1",
                        "a product of the network n-1 is neither published nor set aside →"
                                + " publish or set aside every product of the network n-1");

        changing(open, edition -> edition.with(meeting(MeetingStatus.HELD, true, true)));
        product(open, Optional.of(TODAY));
        assertThat(close().apply(open.empirie, ZH16).isDone()).isTrue();
    }

    @Test
    void aMeetingThatIsPlannedOrCancelledBarsNoClosing() {
        ActsWorld open = ActedWorld.network(Stage.EVALUATING);
        changing(open, edition -> edition.with(meeting(MeetingStatus.CANCELLED, false, false)));

        assertThat(close().apply(open.empirie, ZH16).isDone()).isTrue();
    }

    @Test
    void aNoteSharedWithoutApprovalBarsTheClosingHoweverOldItIs() {
        ActsWorld open = ActedWorld.network(Stage.EVALUATING);
        Meeting held = meeting(MeetingStatus.HELD, true, true);
        changing(
                open,
                edition -> edition.with(meeting(
                        MeetingStatus.HELD,
                        Optional.of(new Note(
                                NoteOrigin.PARTICIPANTS,
                                Optional.of("wnioski"),
                                Optional.empty(),
                                Optional.of(FOUNDED))),
                        held.report())));

        assertThat(kinds(close().apply(open.empirie, ZH16))).containsExactly(Reason.Kind.RULE);
    }

    private static void product(ActsWorld world, Optional<LocalDate> published) {
        changingNetwork(
                world,
                dossier -> dossier.with(new Product(
                        new ProductId("r-1"), ProductKind.METHOD, "Metoda", published, published, published)));
    }

    private static Meeting meeting(MeetingStatus status, boolean note, boolean report) {
        return meeting(
                status,
                note
                        ? Optional.of(new Note(
                                NoteOrigin.PARTICIPANTS, Optional.of("wnioski"), Optional.of(TODAY), Optional.empty()))
                        : Optional.empty(),
                report ? Optional.of(new FacilitatorReport(person(90), TODAY)) : Optional.empty());
    }

    private static Meeting meeting(MeetingStatus status, Optional<Note> note, Optional<FacilitatorReport> report) {
        return new Meeting(
                new MeetingId("m-1"),
                List.of(NETWORK),
                status,
                MeetingMode.IN_PERSON,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new MeetingDay(FOUNDED, LocalTime.of(10, 0), List.of())),
                List.of(),
                List.of(),
                List.of(),
                note,
                report);
    }

    @Test
    void stagesFollowEachOther() {
        assertAllowedOnlyIn(Set.of(Stage.FORMING), constitute(), ZH16);
        assertAllowedOnlyIn(Set.of(Stage.CONSTITUTED), beginWork(), ZH16);
        assertAllowedOnlyIn(Set.of(Stage.WORKING), stage(Networks::beginEvaluation, TODAY), ZH16);
        assertAllowedOnlyIn(Set.of(Stage.EVALUATING), close(), ZH16);
        assertAllowedOnlyIn(Set.of(Stage.CLOSED), stage(Networks::reopen, TODAY), ZH16);
        assertAllowedOnlyIn(ALIVE, waive(Policy.POSITIONS, Optional.empty()), ZH16);
    }

    @Test
    void onlyZh16LeadsANetworkThroughItsStages() {
        ActsWorld forming = ActedWorld.network(Stage.FORMING);

        assertAllowedOnlyTo(forming, constitute(), ZH16);
        assertAllowedOnlyTo(forming, beginWork(), ZH16);
        assertAllowedOnlyTo(forming, stage(Networks::beginEvaluation, TODAY), ZH16);
        assertAllowedOnlyTo(forming, close(), ZH16);
        assertAllowedOnlyTo(forming, stage(Networks::reopen, TODAY), ZH16);
        assertAllowedOnlyTo(forming, waive(Policy.POSITIONS, Optional.empty()), ZH16);
    }

    @Test
    void aStageBeginsAfterTheOnesBeforeIt() {
        ActsWorld forming = ActedWorld.network(Stage.FORMING);

        assertRefused(
                forming,
                stage(Networks::constitute, FOUNDED),
                ZH16,
                "sieć n-1 ma etap, który zaczyna się 2022-01-10 albo później → wybierz dla sieci n-1 późniejszy dzień",
                "the network n-1 has a stage that begins on 2022-01-10 or later →"
                        + " choose a later day for the network n-1");
        assertThat(stage(Networks::constitute, FOUNDED.plusDays(1))
                        .apply(forming.empirie, ZH16)
                        .isDone())
                .isTrue();
    }

    // waivers

    @Test
    void aRuleIsWaivedBeforeTheNetworkBegins() {
        LocalDate early = FOUNDED.minusDays(5);

        Outcome<?> outcome = world.empirie
                .networks()
                .waive(new Waive(EDITION, NETWORK, waiver(Policy.POSITIONS, Optional.empty(), early)), ZH16);

        assertThat(outcome.isDone()).isTrue();
        assertThat(ActedWorld.network(world).waivers()).hasSize(1);
    }

    @Test
    void aRuleThatNobodyKnowsIsNotWaived() {
        assertRefused(
                world,
                waive(new RuleId("x-ours.rule"), Optional.empty()),
                ZH16,
                "reguła x-ours.rule: edycja e-1 tego nie zna →"
                        + " podaj coś znanego (reguła) albo najpierw to wprowadź",
                "rule x-ours.rule: the edition e-1 does not know it → name a known rule, or enter it first");
    }

    // laws of all acts

    @Test
    void aRefusalNamesEveryReasonAndChangesNothing() {
        ActsWorld fresh = ActsWorld.withNetwork();
        Edition before = fresh.edition();

        Outcome<Network> outcome = fresh.empirie.networks().admit(admission(6, MembershipForm.FINALIST), ZH16);

        assertThat(said(outcome, Language.PL))
                .containsExactly(
                        "to robi Biuro ZMP, a nie: ZH-16 → niech zrobi to Biuro ZMP",
                        "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”. →"
                                + " Zmień formę członkostwa miasta c-6 na: laureat.");
        assertThat(fresh.edition()).isEqualTo(before);
        assertThat(fresh.events).hasSize(1);
        assertThatThrownBy(outcome::orElseThrow).isInstanceOf(RefusedException.class);
    }

    @Test
    void anActThatIsOnlyTriedChangesNothing() {
        ActsWorld fresh = ActsWorld.withNetwork();
        Edition before = fresh.edition();

        Outcome<Network> outcome =
                fresh.empirie.tryingOut().networks().admit(admission(6, MembershipForm.LAUREATE), OFFICE);

        assertThat(outcome.isDone()).isTrue();
        assertThat(fresh.edition()).isEqualTo(before);
        assertThat(fresh.audit("network:n-1")).hasSize(1);
        assertThat(fresh.events).hasSize(1);
    }

    @Test
    void theAuditIsAChainWithoutGapsAndWithoutNames() {
        ActsWorld fresh = ActsWorld.withNetwork();
        fresh.empirie
                .networks()
                .admit(admission(6, MembershipForm.LAUREATE), OFFICE)
                .orElseThrow();
        fresh.empirie
                .networks()
                .admit(admission(9, MembershipForm.LAUREATE), OFFICE)
                .orElseThrow();

        assertChain(fresh, "network:n-1", "FOUND_NETWORK", "ADMIT_CITY", "ADMIT_CITY");
        List<AuditEntry> chain = fresh.audit("network:n-1");
        assertThat(chain.get(2).changes().toString()).contains("c-9").doesNotContain("Miasto");
        assertThat(chain.get(2).by()).isEqualTo(OFFICE);
    }

    private static List<Finding> findings(Outcome<?> outcome) {
        return outcome.fold(Outcome.Done::findings, refused -> {
            throw new AssertionError(said(outcome, Language.EN).toString());
        });
    }

    // acts

    private static Admit admission(int city, MembershipForm form) {
        return new Admit(EDITION, NETWORK, new CityId("c-" + city), form, TODAY);
    }

    private static ActedWorld.Doing admit(int city, MembershipForm form) {
        return (empirie, actor) -> empirie.networks().admit(admission(city, form), actor);
    }

    private static ActedWorld.Doing changeForm(int city, MembershipForm form) {
        return (empirie, actor) ->
                empirie.networks().changeForm(new ChangeForm(EDITION, NETWORK, city(city), form, TODAY), actor);
    }

    private static ActedWorld.Doing withdraw(int city) {
        return (empirie, actor) ->
                empirie.networks().withdraw(new Withdraw(EDITION, NETWORK, city(city), YESTERDAY), actor);
    }

    private static ActedWorld.Doing name(int city, int person) {
        PersonId sent = person(person);
        return (empirie, actor) -> empirie.networks()
                .nameRepresentative(
                        new NameRepresentative(EDITION, NETWORK, city(city), sent, Position.MAYOR, TODAY), actor);
    }

    private static ReplaceRepresentative replacement(int city, int former, int next) {
        return new ReplaceRepresentative(
                EDITION,
                NETWORK,
                city(city),
                person(former),
                person(next),
                Position.MAYOR,
                TODAY,
                "Osoba Tajna 1 odeszła");
    }

    private static ActedWorld.Doing replace(int city, int former, int next) {
        return (empirie, actor) -> empirie.networks().replaceRepresentative(replacement(city, former, next), actor);
    }

    private static EndRepresentative ending(int city, int person) {
        return new EndRepresentative(EDITION, NETWORK, city(city), person(person), YESTERDAY, "Osoba Tajna 1 odeszła");
    }

    private static ActedWorld.Doing end(int city, int person) {
        return (empirie, actor) -> empirie.networks().endRepresentative(ending(city, person), actor);
    }

    private interface Step {
        Outcome<?> of(Networks networks, EnterStage command, Actor actor);
    }

    private static ActedWorld.Doing stage(Step step, LocalDate from) {
        return (empirie, actor) -> step.of(empirie.networks(), new EnterStage(EDITION, NETWORK, from), actor);
    }

    private static ActedWorld.Doing constitute() {
        return stage(Networks::constitute, TODAY);
    }

    private static ActedWorld.Doing beginWork() {
        return stage(Networks::beginWork, TODAY);
    }

    private static ActedWorld.Doing close() {
        return stage(Networks::close, TODAY);
    }

    private static Waiver waiver(RuleId rule, Optional<Waiver.Allowance> allow, LocalDate granted) {
        return new Waiver(rule, Optional.empty(), allow, WaiverAuthority.ZH16, "powód", granted, Period.since(granted));
    }

    private static ActedWorld.Doing waive(RuleId rule, Optional<Waiver.Allowance> allow) {
        return (empirie, actor) ->
                empirie.networks().waive(new Waive(EDITION, NETWORK, waiver(rule, allow, TODAY)), actor);
    }
}
