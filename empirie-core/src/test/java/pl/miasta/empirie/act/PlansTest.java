package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.miasta.empirie.act.WorkWorld.ACTION;
import static pl.miasta.empirie.act.WorkWorld.BEGIN;
import static pl.miasta.empirie.act.WorkWorld.CITY;
import static pl.miasta.empirie.act.WorkWorld.COORDINATOR;
import static pl.miasta.empirie.act.WorkWorld.EDITION;
import static pl.miasta.empirie.act.WorkWorld.EXPERT;
import static pl.miasta.empirie.act.WorkWorld.GUARDIAN;
import static pl.miasta.empirie.act.WorkWorld.NETWORK;
import static pl.miasta.empirie.act.WorkWorld.STRANGER;
import static pl.miasta.empirie.act.WorkWorld.TODAY;
import static pl.miasta.empirie.act.WorkWorld.YESTERDAY;
import static pl.miasta.empirie.act.WorkWorld.assertRefused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Plans.Adopt;
import pl.miasta.empirie.act.Plans.ConsultPlan;
import pl.miasta.empirie.act.Plans.DraftPlan;
import pl.miasta.empirie.act.Plans.ExplainDelay;
import pl.miasta.empirie.act.Plans.HearCity;
import pl.miasta.empirie.act.Plans.RecordStep;
import pl.miasta.empirie.act.Plans.RevisePlan;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.PlanComparison;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

class PlansTest {
    private final WorkWorld world = WorkWorld.in(Stage.WORKING);
    private final Plans plans = world.empirie.plans();

    private static HearCity hear(CityId city, LocalDate on) {
        return new HearCity(EDITION, NETWORK, city, on);
    }

    private static Adopt adopt(LocalDate on) {
        return new Adopt(EDITION, NETWORK, on);
    }

    private static DraftPlan draft(PlanContent content) {
        return new DraftPlan(EDITION, NETWORK, content, TODAY);
    }

    private static RevisePlan revise(PlanContent content, LocalDate on) {
        return new RevisePlan(EDITION, NETWORK, content, "inne działania", on);
    }

    private static ConsultPlan consult(LocalDate on) {
        return new ConsultPlan(EDITION, NETWORK, on);
    }

    private static RecordStep step(LocalDate on) {
        return new RecordStep(EDITION, NETWORK, ACTION, on);
    }

    private static ExplainDelay delay(LocalDate on) {
        return new ExplainDelay(EDITION, NETWORK, ACTION, "powódź", on);
    }

    private static PlanContent withActions(Action... actions) {
        PlanContent all = WorkWorld.content();
        return new PlanContent(all.sections(), all.productKinds(), all.challenges(), all.goals(), List.of(actions));
    }

    private WorkPlan plan() {
        return world.dossier().plan().orElseThrow();
    }

    // contract

    @Test
    void everyVoiceIsKeptWithItsDay() {
        plans.hearOnContract(hear(CITY, YESTERDAY), COORDINATOR).orElseThrow();
        Contract contract = plans.hearOnContract(hear(new CityId("c-2"), TODAY), WorkWorld.person(2))
                .orElseThrow();

        assertThat(contract.voices()).containsExactly(new Voice(CITY, YESTERDAY), new Voice(new CityId("c-2"), TODAY));
        assertThat(world.events)
                .containsExactly(
                        new PlanEvent.CityHeardOnContract(EDITION, NETWORK, CITY, YESTERDAY),
                        new PlanEvent.CityHeardOnContract(EDITION, NETWORK, new CityId("c-2"), TODAY));
        assertThat(world.audit("plan:n-1"))
                .extracting(AuditEntry::act)
                .containsExactly("HEAR_ON_CONTRACT", "HEAR_ON_CONTRACT");
        world.assertChains();
    }

    @Test
    void aCityIsHeardOnceAboutTheContract() {
        world.withVoice(YESTERDAY);

        assertRefused(
                plans.hearOnContract(hear(CITY, TODAY), COORDINATOR),
                "miasto c-1 już zabrało głos → nic nie trzeba robić: miasto c-1 już zabrało głos",
                "the city c-1 has had its say already → nothing needs to be done for the city c-1");
    }

    @Test
    void aCityThatIsNoMemberHasNoSay() {
        world.withDraft();

        assertThat(WorkWorld.reasons(plans.hearOnContract(hear(STRANGER, TODAY), COORDINATOR), Language.EN))
                .containsExactly("the city c-13 is no member on 2022-03-01"
                        + " → name a city that is a member, or admit c-13 first");
        assertThat(WorkWorld.reasons(plans.hearOnPlan(hear(STRANGER, TODAY), COORDINATOR), Language.EN))
                .hasSize(1);
    }

    @Test
    void aCityThatTheEditionDoesNotKnowIsUnknown() {
        assertThat(WorkWorld.reasons(plans.hearOnContract(hear(new CityId("c-99"), TODAY), COORDINATOR), Language.EN))
                .containsExactly("city c-99: the edition e-1 does not know it → name a known city, or enter it first");
    }

    @Test
    void whoMayDoNeitherIsToldBothWays() {
        assertRefused(
                plans.hearOnContract(hear(CITY, TODAY), Actor.office()),
                "nie zachodzi żadna z podstaw: zadanie „ustalenie reguł współpracy” należy do roli:"
                        + " koordynator-facylitator; działa: Biuro ZMP, może to zrobić tylko przedstawiciel miasta c-1;"
                        + " działa: Biuro ZMP → wystarczy jedno z tych: niech zrobi to osoba, która pełni rolę"
                        + " (ustalenie reguł współpracy: koordynator-facylitator) albo zastępuje ją po uzgodnieniu,"
                        + " na prośbę lub w czasie nieobecności, niech zrobi to przedstawiciel miasta c-1",
                "none of the grounds holds: the task “setting ground rules” belongs to the role"
                        + " coordinator-facilitator; the actor is: the Office of ZMP, only a representative of c-1 may do"
                        + " this; the actor is: the Office of ZMP → any of these would do: let whoever holds the role do"
                        + " it: setting ground rules (coordinator-facilitator), or stands in by agreement, request or"
                        + " absence, let a representative of c-1 do it");
    }

    @Test
    void theContractIsAdoptedOnceACityHadItsSayByThatDay() {
        world.withVoice(TODAY);

        assertRefused(
                plans.adoptContract(adopt(YESTERDAY), COORDINATOR),
                "do dnia 2022-02-28 żadne miasto sieci n-1 nie zabrało głosu o kontrakcie"
                        + " → najpierw zapisz, co miasta sieci n-1 mówią o kontrakcie",
                "no city of the network n-1 had a say in the contract by 2022-02-28"
                        + " → record what cities of the network n-1 say about the contract first");
        assertThat(plans.adoptContract(adopt(TODAY), COORDINATOR).orElseThrow().adoptedOn())
                .contains(TODAY);
        assertThat(world.events).containsExactly(new PlanEvent.ContractAdopted(EDITION, NETWORK, TODAY));
    }

    @Test
    void withoutAContractNobodyHadASay() {
        assertThat(plans.adoptContract(adopt(TODAY), COORDINATOR).isDone()).isFalse();
    }

    @Test
    void theContractIsAdoptedOnce() {
        world.withVoice(YESTERDAY);
        plans.adoptContract(adopt(YESTERDAY), COORDINATOR).orElseThrow();

        assertRefused(
                plans.adoptContract(adopt(TODAY), COORDINATOR),
                "sieć n-1 już przyjęła kontrakt → pozostaw kontrakt sieci n-1 bez zmian",
                "the network n-1 has adopted its contract already → leave the contract of the network n-1 as it is");
        assertThat(world.dossier().contract().orElseThrow().adoptedOn()).contains(YESTERDAY);
    }

    @Test
    void whoStandsInForTheCoordinatorLeavesADeed() {
        world.withVoice(YESTERDAY)
                .before(dossier -> dossier.with(dossier.team()
                        .withAbsences(List.of(new Absence(new PersonId("p-21"), Period.of(TODAY, TODAY))))));

        plans.adoptContract(adopt(TODAY), EXPERT).orElseThrow();

        assertThat(world.dossier().team().deeds())
                .extracting(Deed::person, Deed::task, Deed::on)
                .containsExactly(tuple(new PersonId("p-22"), Task.SET_GROUND_RULES, TODAY));
        List<AuditEntry> chain = world.audit("plan:n-1");
        assertThat(chain.get(chain.size() - 1).inPlaceOf()).contains(Role.COORDINATOR_FACILITATOR);
        world.assertChains();
    }

    // draft

    @Test
    void aDraftIsWrittenAndWrittenAnew() {
        plans.draft(draft(withActions()), COORDINATOR).orElseThrow();
        plans.consult(consult(TODAY), Actor.zh16()).orElseThrow();
        plans.hearOnPlan(hear(CITY, TODAY), COORDINATOR).orElseThrow();
        WorkPlan plan = plans.draft(draft(WorkWorld.content()), COORDINATOR).orElseThrow();

        assertThat(plan.content()).isEqualTo(WorkWorld.content());
        assertThat(plan.consultedOn()).contains(TODAY);
        assertThat(plan.heardCities()).containsExactly(CITY);
        assertThat(world.events)
                .containsExactly(
                        new PlanEvent.PlanDrafted(EDITION, NETWORK, TODAY),
                        new PlanEvent.PlanConsulted(EDITION, NETWORK, TODAY),
                        new PlanEvent.CityHeardOnPlan(EDITION, NETWORK, CITY, TODAY),
                        new PlanEvent.PlanDrafted(EDITION, NETWORK, TODAY));
        world.assertChains();
    }

    @Test
    void aDraftRefersToNothingThatIsNotInIt() {
        PlanContent content = new PlanContent(
                Map.of(),
                List.of(),
                List.of(),
                List.of(new Goal(new GoalId("g-1"), "", List.of(new ChallengeId("w-1"), new ChallengeId("w-2")))),
                List.of());

        String polish = "plan odwołuje się do czegoś, czego w nim nie ma: w-1, w-2"
                + " → dopisz do planu albo usuń odwołania: w-1, w-2";
        String english = "the plan refers to what does not stand in it: w-1, w-2"
                + " → add to the plan, or do not refer to: w-1, w-2";
        assertRefused(plans.draft(draft(content), COORDINATOR), polish, english);
        world.withAdopted(YESTERDAY);
        assertRefused(plans.revise(revise(content, TODAY), COORDINATOR), polish, english);
    }

    @Test
    void everythingInADraftHasItsOwnId() {
        Challenge challenge = new Challenge(new ChallengeId("w-1"), "");

        assertRefused(
                plans.draft(
                        draft(new PlanContent(
                                Map.of(), List.of(), List.of(challenge, challenge), List.of(), List.of())),
                        COORDINATOR),
                "identyfikatory, które są w planie dwa razy: w-1 → nadaj każdemu własny identyfikator: w-1",
                "ids that stand twice in the plan: w-1 → give each its own id: w-1");
    }

    @Test
    void anAdoptedPlanIsRevisedAndNotDrafted() {
        world.withAdopted(YESTERDAY);

        String polish =
                "plan pracy sieci n-1 jest przyjęty → zmień plan pracy sieci n-1: powstanie jego następna wersja";
        String english = "the work plan of the network n-1 is adopted"
                + " → revise the work plan of the network n-1: that makes the next version";
        assertRefused(plans.draft(draft(WorkWorld.content()), COORDINATOR), polish, english);
        assertRefused(plans.adopt(adopt(TODAY), COORDINATOR), polish, english);
    }

    // consulting, hearing

    @Test
    void withoutADraftThereIsNothingToTalkAbout() {
        String polish = "sieć n-1 nie ma planu pracy, nawet projektu → najpierw opracuj projekt planu pracy sieci n-1";
        String english =
                "the network n-1 has no work plan, not even a draft → draft the work plan of the network n-1 first";

        assertRefused(plans.consult(consult(TODAY), Actor.zh16()), polish, english);
        assertRefused(plans.hearOnPlan(hear(CITY, TODAY), COORDINATOR), polish, english);
        assertRefused(plans.adopt(adopt(TODAY), COORDINATOR), polish, english);
    }

    @Test
    void theLatestConsultationOfADraftCounts() {
        world.withDraft();
        plans.consult(consult(YESTERDAY), Actor.zh16()).orElseThrow();

        assertThat(plans.consult(consult(TODAY), Actor.zh16()).orElseThrow().consultedOn())
                .contains(TODAY);
    }

    @Test
    void anAdoptedPlanKeepsTheConsultationItWasAdoptedWith() {
        world.withPlan(WorkPlan.draft(WorkWorld.content()).consulted(YESTERDAY).adopted(YESTERDAY));

        assertRefused(
                plans.consult(consult(TODAY), Actor.zh16()),
                "przyjęty plan pracy sieci n-1 był już konsultowany → skonsultuj następną wersję planu pracy sieci n-1",
                "the adopted work plan of the network n-1 was consulted already"
                        + " → consult the next version of the work plan of the network n-1");
    }

    @Test
    void aConsultationThatCameTooLateIsRecordedAndFound() {
        world.withAdopted(YESTERDAY);

        Outcome<WorkPlan> outcome = plans.consult(consult(TODAY), Actor.zh16());

        assertThat(outcome.orElseThrow().consultedOn()).contains(TODAY);
        assertThat(outcome.<List<Finding>>fold(Outcome.Done::appeared, refused -> List.of()))
                .extracting(found -> found.rule().value())
                .containsExactly("plan.consulted");
    }

    @Test
    void aCityIsHeardOnceAboutAVersionOfThePlan() {
        world.withPlan(WorkPlan.draft(WorkWorld.content()).heard(CITY));

        assertRefused(
                plans.hearOnPlan(hear(CITY, TODAY), COORDINATOR),
                "miasto c-1 już zabrało głos → nic nie trzeba robić: miasto c-1 już zabrało głos",
                "the city c-1 has had its say already → nothing needs to be done for the city c-1");
    }

    @Test
    void aCityHeardByTheDayOfAdoptionMayBeRecordedLaterAndOneHeardAfterItNot() {
        world.withAdopted(YESTERDAY);

        assertThat(plans.hearOnPlan(hear(CITY, YESTERDAY), COORDINATOR)
                        .orElseThrow()
                        .heardCities())
                .containsExactly(CITY);
        assertRefused(
                plans.hearOnPlan(hear(new CityId("c-2"), TODAY), COORDINATOR),
                "plan pracy sieci n-1 przyjęto przed dniem 2022-03-01"
                        + " → wysłuchaj miasta przy zmianie planu pracy sieci n-1",
                "the work plan of the network n-1 was adopted before 2022-03-01"
                        + " → hear the city when the work plan of the network n-1 is revised");
    }

    // adopting

    @Test
    void aPlanWithSectionsKindsAndAMeetingIsAdopted() {
        world.withDraft();

        assertThat(plans.adopt(adopt(TODAY), COORDINATOR).orElseThrow().adoptedOn())
                .contains(TODAY);
        assertThat(world.events).containsExactly(new PlanEvent.PlanAdopted(EDITION, NETWORK, TODAY));
        assertThat(world.dossier().life().nextPlanNumber()).isEqualTo(1);
    }

    @Test
    void everythingThatAPlanLacksIsSaidAtOnce() {
        world.withPlan(WorkPlan.draft(new PlanContent(Map.of(), List.of(), List.of(), List.of(), List.of())))
                .withoutMeeting();

        Outcome<WorkPlan> outcome = plans.adopt(adopt(TODAY), COORDINATOR);

        assertThat(outcome.<List<String>>fold(
                        done -> List.of(),
                        refused -> refused.reasons().stream()
                                .map(reason ->
                                        reason.finding().orElseThrow().rule().value())
                                .toList()))
                .containsExactlyInAnyOrder("plan.sections", "plan.products", "plan.calendar");
        assertThat(plan().adoptedOn()).isEmpty();
        assertThat(world.events).isEmpty();
    }

    @Test
    void oneUnwrittenSectionIsEnoughToRefuse() {
        PlanContent all = WorkWorld.content();
        Map<Section, String> sections = new EnumMap<>(all.sections());
        sections.put(Section.GOALS, " ");
        world.withPlan(WorkPlan.draft(
                new PlanContent(sections, all.productKinds(), all.challenges(), all.goals(), all.actions())));

        assertRefused(
                plans.adopt(adopt(TODAY), COORDINATOR),
                "Pustych rozdziałów planu: 1 (5 Cele i założenia). → Uzupełnij rozdziały planu: 5 Cele i założenia.",
                "Sections of the plan with nothing in them: 1 (5 Goals). → Write the sections of the plan: 5 Goals.");
    }

    // revising

    @Test
    void aRevisedPlanIsADraftAndTheAdoptedOneAnEarlierVersion() {
        world.withPlan(WorkPlan.draft(WorkWorld.content())
                .consulted(BEGIN)
                .heard(CITY)
                .adopted(BEGIN)
                .with(WorkWorld.action("a-1").progressed(Optional.of(BEGIN), Optional.empty(), Optional.of("powódź"))));

        WorkPlan next = plans.revise(
                        revise(withActions(WorkWorld.action("a-1"), WorkWorld.action("a-2")), YESTERDAY), COORDINATOR)
                .orElseThrow();

        assertThat(next.adoptedOn()).isEmpty();
        assertThat(next.consultedOn()).isEmpty();
        assertThat(next.heardCities()).isEmpty();
        assertThat(next.actions())
                .containsExactly(
                        WorkWorld.action("a-1").progressed(Optional.of(BEGIN), Optional.empty(), Optional.of("powódź")),
                        WorkWorld.action("a-2"));
        NetworkDossier dossier = world.dossier();
        assertThat(dossier.life().planVersion(1).orElseThrow().change()).isEqualTo("inne działania");
        assertThat(dossier.life().nextPlanNumber()).isEqualTo(2);
        assertThat(PlanComparison.of(dossier.life().planVersion(1).orElseThrow().plan(), plan())
                        .actions())
                .extracting(difference -> difference.what().value())
                .containsExactly("a-2");

        plans.adopt(adopt(TODAY), COORDINATOR).orElseThrow();
        plans.revise(revise(WorkWorld.content(), TODAY), COORDINATOR).orElseThrow();

        assertThat(world.dossier().life().planVersions())
                .extracting(version -> version.number() + " " + version.adoptedOn())
                .containsExactly("1 2022-02-01", "2 2022-03-01");
        assertThat(world.events)
                .containsExactly(
                        new PlanEvent.PlanRevised(EDITION, NETWORK, YESTERDAY),
                        new PlanEvent.PlanAdopted(EDITION, NETWORK, TODAY),
                        new PlanEvent.PlanRevised(EDITION, NETWORK, TODAY));
        assertThat(world.edition()
                        .asKnownOn(YESTERDAY)
                        .network(NETWORK)
                        .plan()
                        .orElseThrow()
                        .adoptedOn())
                .contains(BEGIN);
        world.assertChains();
    }

    @Test
    void onlyAnAdoptedPlanIsRevised() {
        world.withDraft();

        assertRefused(
                plans.revise(revise(WorkWorld.content(), TODAY), COORDINATOR),
                "sieć n-1 nie przyjęła planu pracy → niech sieć n-1 przyjmie plan pracy",
                "the network n-1 has adopted no work plan → let the network n-1 adopt its work plan");
    }

    @Test
    void noVersionBeginsBeforeTheOneItFollows() {
        world.withAdopted(TODAY);
        String polish = "wersję planu pracy sieci n-1 przyjęto po dniu 2022-02-28"
                + " → wybierz dla planu pracy sieci n-1 późniejszy dzień";
        String english = "a version of the work plan of the network n-1 was adopted after 2022-02-28"
                + " → choose a later day for the work plan of the network n-1";

        assertRefused(plans.revise(revise(WorkWorld.content(), YESTERDAY), COORDINATOR), polish, english);
        plans.revise(revise(WorkWorld.content(), TODAY), COORDINATOR).orElseThrow();
        assertRefused(plans.adopt(adopt(YESTERDAY), COORDINATOR), polish, english);
        assertThat(plans.adopt(adopt(TODAY), COORDINATOR).isDone()).isTrue();
    }

    // progress

    @Test
    void howFarAnActionHasComeIsRecordedStepByStep() {
        world.withAdopted(BEGIN);

        plans.begin(step(BEGIN), COORDINATOR).orElseThrow();
        plans.explainDelay(delay(TODAY), COORDINATOR).orElseThrow();
        WorkPlan plan = plans.finish(step(TODAY), COORDINATOR).orElseThrow();

        assertThat(plan.actions())
                .containsExactly(WorkWorld.action("a-1")
                        .progressed(Optional.of(BEGIN), Optional.of(TODAY), Optional.of("powódź")));
        assertThat(world.events)
                .containsExactly(
                        new PlanEvent.ActionBegun(EDITION, NETWORK, ACTION, BEGIN),
                        new PlanEvent.DelayExplained(EDITION, NETWORK, ACTION, TODAY),
                        new PlanEvent.ActionDone(EDITION, NETWORK, ACTION, TODAY));
        assertThat(delay(TODAY).toString()).doesNotContain("powódź");
        world.assertChains();
    }

    @Test
    void anActionThatThePlanDoesNotHaveIsUnknown() {
        world.withAdopted(BEGIN);

        assertRefused(
                plans.begin(new RecordStep(EDITION, NETWORK, new ActionId("a-9"), TODAY), COORDINATOR),
                "działanie a-9: edycja e-1 tego nie zna → podaj coś znanego (działanie) albo najpierw to wprowadź",
                "action a-9: the edition e-1 does not know it → name a known action, or enter it first");
    }

    private void withAction(Optional<LocalDate> begun, Optional<LocalDate> done) {
        world.withPlan(WorkPlan.draft(WorkWorld.content())
                .with(WorkWorld.action("a-1").progressed(begun, done, Optional.empty())));
    }

    @Test
    void anActionIsBegunOnceAndNotAfterItWasDone() {
        withAction(Optional.empty(), Optional.of(YESTERDAY));

        assertRefused(
                plans.begin(step(TODAY), COORDINATOR),
                "działanie a-1 wykonano przed dniem 2022-03-01 → wybierz dla działania a-1 wcześniejszy dzień",
                "the action a-1 was done before 2022-03-01 → choose an earlier day for the action a-1");
        plans.begin(step(YESTERDAY), COORDINATOR).orElseThrow();
        assertRefused(
                plans.begin(step(YESTERDAY), COORDINATOR),
                "działanie a-1 jest już rozpoczęte → nic nie trzeba robić: działanie a-1 jest rozpoczęte",
                "the action a-1 is begun already → nothing needs to be done for the action a-1");
    }

    @Test
    void anActionIsDoneOnceAndNotBeforeItWasBegun() {
        withAction(Optional.of(TODAY), Optional.empty());

        assertRefused(
                plans.finish(step(YESTERDAY), COORDINATOR),
                "działanie a-1 rozpoczęto po dniu 2022-02-28 → wybierz dla działania a-1 późniejszy dzień",
                "the action a-1 was begun after 2022-02-28 → choose a later day for the action a-1");
        plans.finish(step(TODAY), COORDINATOR).orElseThrow();
        assertRefused(
                plans.finish(step(TODAY), COORDINATOR),
                "działanie a-1 jest już wykonane → nic nie trzeba robić: działanie a-1 jest wykonane",
                "the action a-1 is done already → nothing needs to be done for the action a-1");
    }

    @Test
    void whatWasDoneInTimeNeedsNoReason() {
        withAction(Optional.empty(), Optional.of(YESTERDAY));

        assertRefused(
                plans.explainDelay(delay(TODAY), COORDINATOR),
                "działanie a-1 wykonano w terminie → nie trzeba niczego wyjaśniać: działanie a-1 wykonano w terminie",
                "the action a-1 was done in time → nothing needs to be explained about the action a-1");
        withAction(Optional.empty(), Optional.of(TODAY));
        assertThat(plans.explainDelay(delay(TODAY), COORDINATOR).isDone()).isTrue();
    }

    @Test
    void theGuardianDoesNotMonitorThePlan() {
        world.withAdopted(BEGIN);

        assertThat(WorkWorld.reasons(plans.begin(step(TODAY), GUARDIAN), Language.EN))
                .containsExactly(
                        "The task belongs to the role “coordinator-facilitator”; no substitution is agreed, and a"
                                + " holder is there on 2022-03-01. → Agree the substitution beforehand: p-21 entrusts p-23 with"
                                + " the task “monitoring the plan” for 2022-03-01.");
    }
}
