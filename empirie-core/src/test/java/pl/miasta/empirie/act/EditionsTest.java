package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Editions.Continue;
import pl.miasta.empirie.act.Editions.EditPaths;
import pl.miasta.empirie.act.Editions.EditSchedule;
import pl.miasta.empirie.act.Editions.OnDay;
import pl.miasta.empirie.act.Editions.Open;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.act.Editions.RecordPath;
import pl.miasta.empirie.act.Editions.RecordPhase;
import pl.miasta.empirie.act.Editions.RecordTouchpoint;
import pl.miasta.empirie.act.Editions.RegisterCity;
import pl.miasta.empirie.act.Editions.RegisterPerson;
import pl.miasta.empirie.act.Editions.SetNetworkPolicy;
import pl.miasta.empirie.act.Editions.SetPolicy;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.Predecessor;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.SupportTeam;

class EditionsTest {
    private static final Actor ZH16 = Actor.zh16();
    private static final Actor OFFICE = Actor.office();
    private static final EditionId NEXT = new EditionId("e-2");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2024, 1, 1);
    private static final Period NEXT_PERIOD = Period.of(NEXT_YEAR, LocalDate.of(2025, 12, 31));
    private static final PhaseId PHASE = new PhaseId("f-1");
    private static final YearMonth MARCH = YearMonth.of(2022, 3);

    private final ActsWorld world = ActedWorld.network(Stage.WORKING);

    // opening

    @Test
    void anOpenedEditionIsEmpty() {
        Edition opened = world.empirie
                .editions()
                .open(new Open(NEXT, "Druga", NEXT_PERIOD), ZH16)
                .orElseThrow();

        assertThat(opened.networks()).isEmpty();
        assertThat(opened.period()).isEqualTo(NEXT_PERIOD);
        assertThat(world.store.get(NEXT).value()).isEqualTo(opened);
        assertThat(world.events).containsExactly(new EditionEvent.EditionOpened(NEXT, NEXT_YEAR));
        assertThat(world.store.audit(NEXT, opened.subject()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.before()).isEqualTo(AuditEntry.NOTHING));
    }

    @Test
    void anEditionIsOpenedOnceUnderOneId() {
        assertRefused(
                world,
                open(EDITION),
                ZH16,
                "edycja e-1 już jest → wybierz inny identyfikator niż e-1",
                "there is an edition e-1 already → choose another id than e-1");
    }

    @Test
    void anEditionHasALastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Open(NEXT, "Druga", Period.since(TODAY)))
                .withMessage("edition e-2 has no last day");
    }

    @Test
    void whatIsOnlyTriedIsNotOpened() {
        assertThat(open(NEXT).apply(world.empirie.tryingOut(), ZH16).isDone()).isTrue();
        assertThat(world.store.find(NEXT)).isEmpty();
    }

    // cities and people

    @Test
    void aRegisteredCityIsKnownAndChangedUnderItsId() {
        register(as(77, CityStatus.OUTSIDE)).apply(world.empirie, OFFICE);
        register(as(77, CityStatus.FINALIST)).apply(world.empirie, OFFICE);

        assertThat(world.edition().cities().all()).hasSize(31);
        assertThat(world.edition().cities().get(city(77)).status()).isEqualTo(CityStatus.FINALIST);
        assertThat(world.events)
                .containsExactly(
                        new EditionEvent.CityRegistered(EDITION, city(77), TODAY),
                        new EditionEvent.CityRegistered(EDITION, city(77), TODAY));
        assertThat(world.audit("edition:e-1").toString()).doesNotContain("Nowe Miasto");
    }

    @Test
    void whatACityReallyIsIsRecordedThoughItsFormFitsNoMore() {
        Outcome<?> outcome = register(as(3, CityStatus.OUTSIDE)).apply(world.empirie, OFFICE);

        List<String> appeared = outcome.fold(
                done -> done.appeared().stream()
                        .map(finding -> finding.rule().value())
                        .toList(),
                refused -> List.of());
        assertThat(appeared).containsExactly(Policy.FORM_ELIGIBILITY.value());
    }

    @Test
    void aRegisteredPersonIsKnown() {
        register(Person.of(person(100), "Osoba Tajna 100", Optional.empty())).apply(world.empirie, OFFICE);

        assertThat(world.edition().find(person(100)).flatMap(Person::name)).contains("Osoba Tajna 100");
        assertThat(world.events).containsExactly(new EditionEvent.PersonRegistered(EDITION, person(100), TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("people:e-1"));
        assertThat(world.events.toString() + world.audit("people:e-1")).doesNotContain("Tajna");
        assertThat(new RegisterPerson(EDITION, Person.of(person(1), "Osoba Tajna", Optional.empty())).toString())
                .doesNotContain("Tajna");
    }

    // policy

    @Test
    void aPolicyOfTheEditionHoldsAtOnce() {
        assertThat(policy(Policy.CORE_CITIES, PolicyChange.range(8, 22))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertThat(world.edition().policy().bounds(Policy.CORE_CITIES).max()).isEqualTo(22);
        assertThat(world.events).containsExactly(new EditionEvent.PolicySet(EDITION, Policy.CORE_CITIES, TODAY));
        assertChain(world, "edition:e-1", "OUTSIDE", "SET_POLICY");
    }

    @Test
    void aPolicyOfANetworkHoldsForItsMeetings() {
        assertThat(policyOfNetwork(Policy.FREQUENCY, PolicyChange.parameter("perMonths", 5))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertThat(ActedWorld.network(world).policy())
                .containsEntry(Policy.FREQUENCY, PolicyChange.parameter("perMonths", 5));
        assertThat(world.events)
                .containsExactly(new EditionEvent.NetworkPolicySet(EDITION, NETWORK, Policy.FREQUENCY, TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("network:n-1"));
    }

    @Test
    void aNetworkChangesNoRuleButThoseOfMeetings() {
        assertRefused(
                world,
                policyOfNetwork(Policy.CORE_CITIES, PolicyChange.range(8, 22)),
                ZH16,
                "reguły composition.core-cities nie zmienia się dla jednej sieci →"
                        + " zmień regułę composition.core-cities dla całej edycji",
                "the rule composition.core-cities is not changed for a single network →"
                        + " change the rule composition.core-cities for the whole edition");
    }

    @Test
    void aRuleWithoutARangeGetsNone() {
        String polish =
                "reguła meeting.pair nie ma przedziału →" + " zmień co innego w regule meeting.pair, na przykład wagę";
        String english = "the rule meeting.pair has no range →"
                + " change something else about the rule meeting.pair, such as its severity";

        assertRefused(world, policy(Policy.PAIR, PolicyChange.range(1, 2)), ZH16, polish, english);
        assertRefused(world, policyOfNetwork(Policy.PAIR, PolicyChange.range(1, 2)), ZH16, polish, english);
    }

    @Test
    void aRuleGetsNoNumberThatIsNotItsOwn() {
        String polish = "reguła meeting.break nie ma liczby „perMonths” → podaj liczbę, którą reguła meeting.break ma";
        String english =
                "the rule meeting.break has no number “perMonths” →" + " name a number that the rule meeting.break has";
        PolicyChange change = PolicyChange.parameter("perMonths", 1);

        assertRefused(world, policy(Policy.BREAK, change), ZH16, polish, english);
        assertRefused(world, policyOfNetwork(Policy.BREAK, change), ZH16, polish, english);
        assertThat(kinds(policy(Policy.PAIR, change).apply(world.empirie, ZH16)))
                .containsExactly(Reason.Kind.STATE);
    }

    @Test
    void aNumberIsNotBelowItsLeast() {
        assertRefused(
                world,
                policy(Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(0, 3)),
                ZH16,
                "w regule composition.representatives-per-city liczy się od 1 →"
                        + " podaj w regule composition.representatives-per-city co najmniej 1",
                "the rule composition.representatives-per-city counts from 1 →"
                        + " give the rule composition.representatives-per-city at least 1");
        assertThat(said(
                        policy(Policy.DUTY_HOURS, PolicyChange.parameter("everyDays", 0))
                                .apply(world.empirie, ZH16),
                        Language.EN))
                .containsExactly("the rule team.duty-hours counts from 1 → give the rule team.duty-hours at least 1");
        assertThat(policy(Policy.DUTY_HOURS, PolicyChange.parameter("everyDays", 1))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
    }

    @Test
    void noRangeIsEmpty() {
        PolicyChange change = new PolicyChange(Optional.empty(), Optional.of(21), Optional.empty(), Optional.empty());
        assertRefused(
                world,
                policy(Policy.CORE_CITIES, change),
                ZH16,
                "przedział reguły composition.core-cities byłby pusty: od 21 do 20 →"
                        + " podaj w regule composition.core-cities początek nie większy niż koniec",
                "the range of the rule composition.core-cities would be empty: from 21 to 20 →"
                        + " give the rule composition.core-cities a lower end that is not above the upper one");
    }

    @Test
    void anEditionDoesNotContradictWhatItsNetworksChange() {
        PolicyChange least = new PolicyChange(Optional.empty(), Optional.of(300), Optional.empty(), Optional.empty());
        assertThat(policyOfNetwork(Policy.DURATION, least)
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertRefused(
                world,
                policy(Policy.DURATION, PolicyChange.range(100, 299)),
                ZH16,
                "zmiana reguły meeting.duration przeczy temu, co w niej zmienia sieć n-1 →"
                        + " najpierw zmień regułę meeting.duration w sieci n-1",
                "the change of the rule meeting.duration contradicts what the network n-1 changes about it →"
                        + " change the rule meeting.duration in the network n-1 first");
        assertThat(policy(Policy.DURATION, PolicyChange.range(100, 300))
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
    }

    @Test
    void aRuleThatNobodyKnowsIsNotSet() {
        RuleId unknown = new RuleId("meeting.unknown");
        String polish =
                "reguła meeting.unknown: edycja e-1 tego nie zna → podaj coś znanego (reguła) albo najpierw to wprowadź";
        String english =
                "rule meeting.unknown: the edition e-1 does not know it → name a known rule, or enter it first";

        assertRefused(world, policy(unknown, PolicyChange.NONE), ZH16, polish, english);
        assertRefused(world, policyOfNetwork(unknown, PolicyChange.NONE), ZH16, polish, english);
    }

    // decision meetings, touchpoints

    @Test
    void aDecisionMeetingIsRecordedOnce() {
        assertThat(met(TODAY).apply(world.empirie, ZH16).isDone()).isTrue();

        assertThat(world.edition().decisionMeetings()).containsExactly(TODAY);
        assertThat(world.events).containsExactly(new EditionEvent.DecisionMeetingHeld(EDITION, TODAY));
        assertRefused(
                world,
                met(TODAY),
                ZH16,
                "spotkanie ZH-16 z dnia 2022-03-01 już jest zapisane →"
                        + " nic nie trzeba robić: spotkanie z dnia 2022-03-01 się liczy",
                "the meeting of ZH-16 on 2022-03-01 is recorded already →"
                        + " nothing needs to be done: the meeting on 2022-03-01 counts");
        assertRefused(
                world,
                met(TOMORROW),
                ZH16,
                "dzień 2022-03-02 dopiero nadejdzie → zapisz to dnia 2022-03-02 albo później",
                "the day 2022-03-02 is still to come → record it on 2022-03-02 or later");
    }

    @Test
    void aTouchpointIsRecordedOnceWithNetworksThatAreKnown() {
        assertThat(touch(NETWORK, TODAY).apply(world.empirie, OFFICE).isDone()).isTrue();

        assertThat(world.edition().life().touchpoints()).hasSize(1);
        assertThat(world.events)
                .containsExactly(new EditionEvent.TouchpointRecorded(EDITION, new TouchpointId("t-1"), TODAY));
        assertThat(world.events.toString()).doesNotContain("URBACT");
        assertRefused(
                world,
                touch(NETWORK, TODAY),
                ZH16,
                "punkt styczny t-1 już jest → wybierz inny identyfikator niż t-1",
                "there is a touchpoint t-1 already → choose another id than t-1");
        assertRefused(
                world,
                touch(new NetworkId("n-9"), TODAY),
                ZH16,
                "sieć n-9: edycja e-1 tego nie zna → podaj coś znanego (sieć) albo najpierw to wprowadź",
                "network n-9: the edition e-1 does not know it → name a known network, or enter it first");
        assertThat(kinds(touch(NETWORK, TOMORROW).apply(world.empirie, ZH16))).containsExactly(Reason.Kind.STATE);
    }

    // schedule and paths

    @Test
    void anEditedScheduleKeepsWhatWasRecorded() {
        schedule(phase("f-1", FOUNDED), phase("f-2", TODAY)).apply(world.empirie, ZH16);
        progress(Optional.of(TODAY), Optional.empty()).apply(world.empirie, OFFICE);
        schedule(phase("f-1", TODAY), phase("f-3", TODAY)).apply(world.empirie, ZH16);

        assertThat(world.edition().life().schedule())
                .extracting(phase -> phase.id().value())
                .containsExactly("f-1", "f-3");
        assertThat(world.edition().life().find(PHASE).orElseThrow())
                .isEqualTo(phase("f-1", TODAY)
                        .progressed(Optional.of(TODAY), Optional.empty(), Optional.of("Osoba Tajna zachorowała")));
        assertThat(world.events)
                .containsExactly(
                        new EditionEvent.ScheduleEdited(EDITION, TODAY),
                        new EditionEvent.PhaseRecorded(EDITION, PHASE, TODAY),
                        new EditionEvent.ScheduleEdited(EDITION, TODAY));
    }

    @Test
    void aPhaseThatHasBegunDoesNotVanish() {
        schedule(phase("f-1", FOUNDED), phase("f-2", TODAY)).apply(world.empirie, ZH16);
        progress(Optional.empty(), Optional.of(TODAY)).apply(world.empirie, OFFICE);

        assertRefused(
                world,
                schedule(phase("f-2", TODAY)),
                ZH16,
                "fazy, o których już coś zapisano, nie mogą zniknąć z harmonogramu: f-1 →"
                        + " zostaw w harmonogramie fazy: f-1",
                "phases of which something is recorded cannot vanish from the schedule: f-1 →"
                        + " keep these phases in the schedule: f-1");
    }

    @Test
    void aPhaseIsDoneAfterItIsBegunAndNotTomorrow() {
        schedule(phase("f-1", FOUNDED)).apply(world.empirie, ZH16);

        assertRefused(
                world,
                progress(Optional.of(TODAY), Optional.of(FOUNDED)),
                OFFICE,
                "faza f-1 nie może się skończyć, zanim się zaczęła → podaj dla fazy f-1 dni we właściwej kolejności",
                "the phase f-1 cannot be done before it is begun → give the phase f-1 days in their order");
        assertRefused(
                world,
                progress(Optional.of(TODAY), Optional.of(TOMORROW)),
                OFFICE,
                "dzień 2022-03-02 dopiero nadejdzie → zapisz to dnia 2022-03-02 albo później",
                "the day 2022-03-02 is still to come → record it on 2022-03-02 or later");
        assertThat(progress(Optional.of(TODAY), Optional.of(TODAY))
                        .apply(world.empirie, OFFICE)
                        .isDone())
                .isTrue();
    }

    @Test
    void onlyAPhaseOfTheScheduleIsRecorded() {
        assertRefused(
                world,
                progress(Optional.of(TODAY), Optional.empty()),
                OFFICE,
                "faza harmonogramu f-1: edycja e-1 tego nie zna →"
                        + " podaj coś znanego (faza harmonogramu) albo najpierw to wprowadź",
                "phase of the schedule f-1: the edition e-1 does not know it →"
                        + " name a known phase of the schedule, or enter it first");
    }

    @Test
    void aScheduleHasAPhaseOnceAndAMatrixAField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditSchedule(EDITION, List.of(phase("f-1", TODAY), phase("f-1", FOUNDED))))
                .withMessage("the schedule of edition e-1 has two phases of one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditPaths(EDITION, List.of(entry(MARCH, "a"), entry(MARCH, "b"))))
                .withMessage("the paths of edition e-1 have two entries of one field");
    }

    @Test
    void editedPathsKeepDeviations() {
        paths(entry(MARCH, "kontrakt"), entry(MARCH.plusMonths(1), "plan")).apply(world.empirie, ZH16);
        deviate(MARCH).apply(world.empirie, OFFICE);
        paths(entry(MARCH, "kontrakt i plan")).apply(world.empirie, ZH16);

        assertThat(world.edition().life().paths())
                .containsExactly(new PathEntry(
                        ProcessPath.SPR_1, MARCH, "kontrakt i plan", Optional.of("Osoba Tajna zachorowała")));
        assertThat(world.events)
                .containsExactly(
                        new EditionEvent.PathsEdited(EDITION, TODAY),
                        new EditionEvent.PathDeviated(EDITION, ProcessPath.SPR_1, MARCH, TODAY),
                        new EditionEvent.PathsEdited(EDITION, TODAY));
        assertRefused(
                world,
                paths(),
                ZH16,
                "pola, w których zapisano odstępstwo, nie mogą zniknąć z macierzy: SPR_1 2022-03 →"
                        + " zostaw w macierzy pola: SPR_1 2022-03",
                "fields of which a deviation is recorded cannot vanish from the matrix: SPR_1 2022-03 →"
                        + " keep these fields in the matrix: SPR_1 2022-03");
    }

    @Test
    void onlyAFieldOfTheMatrixDeviatesOnceItsMonthHasBegun() {
        assertRefused(
                world,
                deviate(MARCH),
                OFFICE,
                "pole macierzy ścieżek SPR_1 2022-03: edycja e-1 tego nie zna →"
                        + " podaj coś znanego (pole macierzy ścieżek) albo najpierw to wprowadź",
                "field of the matrix of paths SPR_1 2022-03: the edition e-1 does not know it →"
                        + " name a known field of the matrix of paths, or enter it first");

        paths(entry(MARCH.plusMonths(1), "plan")).apply(world.empirie, ZH16);
        assertRefused(
                world,
                deviate(MARCH.plusMonths(1)),
                OFFICE,
                "dzień 2022-04-01 dopiero nadejdzie → zapisz to dnia 2022-04-01 albo później",
                "the day 2022-04-01 is still to come → record it on 2022-04-01 or later");
    }

    @Test
    void reasonsStandNeitherInEventsNorInCommands() {
        schedule(phase("f-1", FOUNDED)).apply(world.empirie, ZH16);
        progress(Optional.of(TODAY), Optional.empty()).apply(world.empirie, OFFICE);
        paths(entry(MARCH, "plan")).apply(world.empirie, ZH16);
        deviate(MARCH).apply(world.empirie, OFFICE);

        assertThat(world.events.toString()).doesNotContain("Tajna");
        assertThat(world.audit("edition:e-1").toString()).doesNotContain("Tajna");
        assertThat(recorded(Optional.of(TODAY), Optional.empty()).toString()).doesNotContain("Tajna");
        assertThat(new RecordPath(EDITION, ProcessPath.SPR_1, MARCH, "Osoba Tajna").toString())
                .doesNotContain("Tajna");
    }

    // closing

    @Test
    void anEditionIsClosedWhenItsNetworksAre() {
        assertRefused(
                world,
                close(TODAY),
                ZH16,
                "są sieci niezamknięte: n-1 → najpierw zamknij sieci: n-1",
                "networks are not closed: n-1 → close these networks first: n-1");

        ActsWorld closed = ActedWorld.network(Stage.CLOSED);
        assertThat(close(FOUNDED.plusDays(39)).apply(closed.empirie, ZH16).isDone())
                .isFalse();
        assertThat(close(FOUNDED.plusDays(40)).apply(closed.empirie, ZH16).isDone())
                .isTrue();
        assertThat(closed.edition().life().closedOn()).contains(FOUNDED.plusDays(40));
        assertThat(closed.events).containsExactly(new EditionEvent.EditionClosed(EDITION, FOUNDED.plusDays(40)));
    }

    @Test
    void anEditionIsClosedWhenItsProductsAreDecided() {
        ActsWorld closed = ActedWorld.network(Stage.CLOSED);
        changingNetwork(
                closed,
                dossier -> dossier.with(new Product(
                        new ProductId("r-1"),
                        ProductKind.METHOD,
                        "Metoda",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));

        assertRefused(
                closed,
                close(TODAY),
                ZH16,
                "są sieci z produktami, których ani nie opublikowano, ani nie odłożono: n-1 →"
                        + " opublikuj albo odłóż każdy produkt sieci: n-1",
                "networks have products that are neither published nor set aside: n-1 →"
                        + " publish or set aside every product of these networks: n-1");
    }

    @Test
    void anEditionIsNotClosedBeforeItBegins() {
        ActsWorld empty = ActsWorld.empty();

        assertRefused(
                empty,
                close(LocalDate.of(2021, 12, 31)),
                ZH16,
                "edycja e-1 jeszcze się nie zaczęła dnia 2021-12-31 →" + " wybierz dzień, w którym edycja e-1 już trwa",
                "the edition e-1 has not begun by 2021-12-31 → choose a day on which the edition e-1 has begun");
        assertThat(close(LocalDate.of(2022, 1, 1)).apply(empty.empirie, ZH16).isDone())
                .isTrue();
    }

    @Test
    void aClosedEditionTakesNothingUntilItIsReopened() {
        ActsWorld closed = ActedWorld.network(Stage.CLOSED);
        close(TODAY).apply(closed.empirie, ZH16);
        String polish = "edycję e-1 zamknięto dnia 2022-03-01 → najpierw otwórz ponownie edycję e-1 albo sprostuj wpis";
        String english =
                "the edition e-1 was closed on 2022-03-01 → reopen the edition e-1 first, or correct the entry";

        assertRefused(closed, register(as(77, CityStatus.OUTSIDE)), OFFICE, polish, english);
        assertRefused(closed, policy(Policy.PAIR, PolicyChange.NONE), ZH16, polish, english);
        assertRefused(closed, met(TODAY), ZH16, polish, english);
        assertRefused(closed, close(TODAY), ZH16, polish, english);
        assertRefused(closed, touch(NETWORK, TODAY), ZH16, polish, english);
        assertRefused(closed, schedule(), ZH16, polish, english);
        assertRefused(closed, paths(), ZH16, polish, english);
        assertRefused(
                closed,
                (empirie, actor) ->
                        empirie.networks().reopen(new Networks.EnterStage(EDITION, NETWORK, TOMORROW), actor),
                ZH16,
                polish,
                english);
        assertRefused(
                closed,
                (empirie, actor) -> empirie.networks()
                        .found(
                                new Networks.Found(EDITION, new NetworkId("n-2"), NetworkKind.THEMATIC, "Druga", TODAY),
                                actor),
                ZH16,
                polish,
                english);

        assertThat(reopen().apply(closed.empirie, ZH16).isDone()).isTrue();
        assertThat(closed.edition().life().closedOn()).isEmpty();
        assertThat(closed.events).last().isEqualTo(new EditionEvent.EditionReopened(EDITION, TODAY));
        assertThat(met(TODAY).apply(closed.empirie, ZH16).isDone()).isTrue();
    }

    @Test
    void onlyAClosedEditionIsReopened() {
        assertRefused(
                world,
                reopen(),
                ZH16,
                "edycja e-1 nie jest zamknięta → nic nie trzeba robić: edycja e-1 jest otwarta",
                "the edition e-1 is not closed → nothing needs to be done: the edition e-1 is open");
    }

    // going on

    @Test
    void theNextEditionGoesOnWithTheCoreOfTheNetworksThatGoOn() {
        changingNetwork(
                world,
                dossier -> dossier.with(ActedWorld.network(world)
                        .withMembers(List.of(
                                new Member(city(3), MembershipForm.LAUREATE, Period.since(FOUNDED)),
                                new Member(city(1), MembershipForm.FINALIST, Period.of(FOUNDED, TODAY)),
                                new Member(city(4), MembershipForm.FINALIST, Period.of(FOUNDED, FOUNDED)),
                                new Member(city(2), MembershipForm.OBSERVER, Period.since(FOUNDED))))));

        Edition next = world.empirie
                .editions()
                .continueFrom(new Continue(EDITION, NEXT, "Druga", NEXT_PERIOD, List.of(NETWORK), TODAY), ZH16)
                .orElseThrow();

        NetworkDossier dossier = next.network(NETWORK);
        assertThat(dossier.network().stages()).containsExactly(new StageEntry(Stage.FORMING, NEXT_YEAR));
        assertThat(dossier.network().members())
                .containsExactly(
                        new Member(city(3), MembershipForm.LAUREATE, Period.since(NEXT_YEAR)),
                        new Member(city(1), MembershipForm.FINALIST, Period.since(NEXT_YEAR)));
        assertThat(dossier.network().representatives())
                .hasSize(4)
                .allMatch(sent -> sent.period().equals(Period.since(NEXT_YEAR)))
                .extracting(sent -> sent.city().value())
                .containsOnly("c-1", "c-3");
        assertThat(dossier.team()).isEqualTo(SupportTeam.NONE);
        assertThat(dossier.life().continues()).contains(new Predecessor(EDITION, NETWORK));
        assertThat(next.life().continues()).contains(EDITION);
        assertThat(next.cities()).isEqualTo(world.edition().cities());
        assertThat(next.people()).isEqualTo(world.edition().people());
        assertThat(world.events)
                .containsExactly(
                        new EditionEvent.EditionContinued(NEXT, EDITION, NEXT_YEAR),
                        new NetworkEvent.NetworkFounded(NEXT, NETWORK, NEXT_YEAR));
        assertThat(world.store.audit(NEXT, new Subject("network:n-1"))).hasSize(1);
    }

    @Test
    void aNetworkThatIsNotNamedDoesNotGoOn() {
        assertThat(goOn(NEXT, List.of()).apply(world.empirie, ZH16).isDone()).isTrue();
        assertThat(world.store.get(NEXT).value().networks()).isEmpty();
    }

    @Test
    void aClosedEditionGoesOnAndStaysAsItIs() {
        ActsWorld closed = ActedWorld.network(Stage.CLOSED);
        close(TODAY).apply(closed.empirie, ZH16);
        Edition before = closed.edition();

        assertThat(goOn(NEXT, List.of(NETWORK)).apply(closed.empirie, ZH16).isDone())
                .isTrue();
        assertThat(closed.edition()).isEqualTo(before);
    }

    @Test
    void anEditionGoesOnWithNetworksItHasUnderAnIdOfItsOwn() {
        assertRefused(
                world,
                goOn(EDITION, List.of(NETWORK)),
                ZH16,
                "edycja e-1 już jest → wybierz inny identyfikator niż e-1",
                "there is an edition e-1 already → choose another id than e-1");
        assertThat(said(goOn(NEXT, List.of(new NetworkId("n-9"))).apply(world.empirie, ZH16), Language.EN))
                .containsExactly(
                        "network n-9: the edition e-1 does not know it → name a known network, or enter it first");
        assertThat(said(
                        world.empirie
                                .editions()
                                .continueFrom(
                                        new Continue(
                                                new EditionId("e-9"), NEXT, "Druga", NEXT_PERIOD, List.of(), TODAY),
                                        ZH16),
                        Language.EN))
                .containsExactly("there is no edition e-9 → open the edition e-9 first, or name one that is stored");
        assertThat(world.store.find(NEXT)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Continue(EDITION, NEXT, "Druga", NEXT_PERIOD, List.of(NETWORK, NETWORK), TODAY))
                .withMessage("edition e-2 continues a network twice");
    }

    // all of them

    @Test
    void whoMayDoWhat() {
        changing(
                world,
                edition -> edition.with(
                        edition.life().with(phase("f-1", FOUNDED)).withPaths(List.of(entry(MARCH, "plan")))));

        assertAllowedOnlyTo(world, open(NEXT), ZH16);
        assertAllowedOnlyTo(world, goOn(NEXT, List.of(NETWORK)), ZH16);
        assertAllowedOnlyTo(world, register(as(77, CityStatus.OUTSIDE)), OFFICE);
        assertAllowedOnlyTo(world, register(Person.of(person(100), "Nowa", Optional.empty())), OFFICE);
        assertAllowedOnlyTo(world, policy(Policy.PAIR, PolicyChange.NONE), ZH16);
        assertAllowedOnlyTo(world, policyOfNetwork(Policy.PAIR, PolicyChange.NONE), ZH16);
        assertAllowedOnlyTo(world, met(TODAY), ZH16);
        assertAllowedOnlyTo(world, touch(NETWORK, TODAY), ZH16, OFFICE);
        assertAllowedOnlyTo(world, schedule(phase("f-1", FOUNDED)), ZH16);
        assertAllowedOnlyTo(world, progress(Optional.of(TODAY), Optional.empty()), ZH16, OFFICE);
        assertAllowedOnlyTo(world, paths(entry(MARCH, "plan")), ZH16);
        assertAllowedOnlyTo(world, deviate(MARCH), ZH16, OFFICE);
        assertAllowedOnlyTo(world, close(TODAY), ZH16);
        assertAllowedOnlyTo(world, reopen(), ZH16);
    }

    @Test
    void aNetworkChangesItsRulesUntilItIsClosed() {
        assertAllowedOnlyIn(
                Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING),
                policyOfNetwork(Policy.PAIR, PolicyChange.NONE),
                ZH16);
    }

    // acts

    private static ActedWorld.Doing open(EditionId id) {
        return (empirie, actor) -> empirie.editions().open(new Open(id, "Druga", NEXT_PERIOD), actor);
    }

    private static ActedWorld.Doing goOn(EditionId id, List<NetworkId> networks) {
        return (empirie, actor) -> empirie.editions()
                .continueFrom(new Continue(EDITION, id, "Druga", NEXT_PERIOD, networks, TODAY), actor);
    }

    private static City as(int number, CityStatus status) {
        return new City(city(number), "Nowe Miasto", Optional.empty(), status, true, Optional.empty(), true);
    }

    private static ActedWorld.Doing register(City city) {
        return (empirie, actor) -> empirie.editions().registerCity(new RegisterCity(EDITION, city), actor);
    }

    private static ActedWorld.Doing register(Person person) {
        return (empirie, actor) -> empirie.editions().registerPerson(new RegisterPerson(EDITION, person), actor);
    }

    private static ActedWorld.Doing policy(RuleId rule, PolicyChange change) {
        return (empirie, actor) -> empirie.editions().setPolicy(new SetPolicy(EDITION, rule, change), actor);
    }

    private static ActedWorld.Doing policyOfNetwork(RuleId rule, PolicyChange change) {
        return (empirie, actor) ->
                empirie.editions().setNetworkPolicy(new SetNetworkPolicy(EDITION, NETWORK, rule, change), actor);
    }

    private static ActedWorld.Doing met(LocalDate on) {
        return (empirie, actor) ->
                empirie.editions().recordDecisionMeeting(new RecordDecisionMeeting(EDITION, on), actor);
    }

    private static ActedWorld.Doing touch(NetworkId network, LocalDate on) {
        Touchpoint touchpoint = new Touchpoint(
                new TouchpointId("t-1"), on, List.of(network), Optional.of("URBACT"), "rozmowa z URBACT");
        return (empirie, actor) ->
                empirie.editions().recordTouchpoint(new RecordTouchpoint(EDITION, touchpoint), actor);
    }

    private static SchedulePhase phase(String id, LocalDate from) {
        return SchedulePhase.planned(new PhaseId(id), PhaseGroup.DIAGNOSIS, "Ankieta", from, from.plusDays(30));
    }

    private static ActedWorld.Doing schedule(SchedulePhase... phases) {
        return (empirie, actor) -> empirie.editions().editSchedule(new EditSchedule(EDITION, List.of(phases)), actor);
    }

    private static RecordPhase recorded(Optional<LocalDate> begun, Optional<LocalDate> done) {
        return new RecordPhase(EDITION, PHASE, begun, done, Optional.of("Osoba Tajna zachorowała"));
    }

    private static ActedWorld.Doing progress(Optional<LocalDate> begun, Optional<LocalDate> done) {
        return (empirie, actor) -> empirie.editions().recordPhase(recorded(begun, done), actor);
    }

    private static PathEntry entry(YearMonth month, String text) {
        return new PathEntry(ProcessPath.SPR_1, month, text, Optional.empty());
    }

    private static ActedWorld.Doing paths(PathEntry... entries) {
        return (empirie, actor) -> empirie.editions().editPaths(new EditPaths(EDITION, List.of(entries)), actor);
    }

    private static ActedWorld.Doing deviate(YearMonth month) {
        return (empirie, actor) -> empirie.editions()
                .recordPath(new RecordPath(EDITION, ProcessPath.SPR_1, month, "Osoba Tajna zachorowała"), actor);
    }

    private static ActedWorld.Doing close(LocalDate on) {
        return (empirie, actor) -> empirie.editions().close(new OnDay(EDITION, on), actor);
    }

    private static ActedWorld.Doing reopen() {
        return (empirie, actor) -> empirie.editions().reopen(new OnDay(EDITION, TODAY), actor);
    }
}
