package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.team.Task;

/**
 * What a network agrees on: the contract (kontrakt) and the work plan (plan pracy) in its versions, and how far the plan
 * is carried out. Contract and plan are prepared from the start; they are adopted once the network is constituted,
 * because II.5 lets it form first. Source: II.3, II.5, II.6, III.1, III.2; who may do what is (ours) where the source
 * does not say it.
 */
public final class Plans {
    private static final Set<Stage> PREPARING = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING);
    private static final Set<Stage> ADOPTING = Set.of(Stage.CONSTITUTED, Stage.WORKING);

    private final Desk desk;

    Plans(Desk desk) {
        this.desk = desk;
    }

    /**
     * Records a city's say in the contract or in the plan.
     *
     * @param edition the edition
     * @param network the network
     * @param city a member on that day
     * @param on the day
     */
    public record HearCity(EditionId edition, NetworkId network, CityId city, LocalDate on) {}

    /**
     * Records that a city had its say in the contract (głos miasta): a fact, recorded by whoever sets ground rules with
     * the group, or by the city's own representative. Each city's voice counts once.
     */
    public Outcome<Contract> hearOnContract(HearCity command, Actor actor) {
        NetworkId id = command.network();
        return hearing(ActKind.HEAR_ON_CONTRACT, command, actor)
                .by(Permission.anyOf(Permission.task(id, Task.SET_GROUND_RULES), Permission.cityOf(id, command.city())))
                .unless(
                        isAboutContract(
                                id,
                                contract -> contract.voices().stream()
                                        .anyMatch(voice -> voice.city().equals(command.city()))),
                        "heard-already",
                        command.city())
                .changing(id, dossier -> dossier.with(contract(dossier).with(new Voice(command.city(), command.on()))))
                .telling(new PlanEvent.CityHeardOnContract(command.edition(), id, command.city(), command.on()))
                .answering(contract(id));
    }

    private Attempt hearing(ActKind kind, HearCity command, Actor actor) {
        return desk.act(kind, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .asOf(command.on())
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(
                        edition -> edition.roster(command.network(), command.on())
                                .seat(command.city())
                                .isEmpty(),
                        "no-member",
                        command.city(),
                        command.on());
    }

    private static Contract contract(NetworkDossier dossier) {
        return dossier.contract().orElseGet(() -> new Contract(Optional.empty()));
    }

    private static Function<Edition, Contract> contract(NetworkId network) {
        return edition -> contract(edition.network(network));
    }

    private static Predicate<Edition> isAboutContract(NetworkId network, Predicate<Contract> what) {
        return edition -> what.test(contract(edition.network(network)));
    }

    /**
     * Adopts the contract, or the plan.
     *
     * @param edition the edition
     * @param network the network
     * @param on the day
     */
    public record Adopt(EditionId edition, NetworkId network, LocalDate on) {}

    /**
     * Adopts the contract (przyjęcie kontraktu): a decision that whoever sets ground rules with the group records, once at
     * least one city had its say by that day.
     */
    public Outcome<Contract> adoptContract(Adopt command, Actor actor) {
        NetworkId id = command.network();
        return desk.act(ActKind.ADOPT_CONTRACT, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.on())
                .by(Permission.task(id, Task.SET_GROUND_RULES))
                .during(ADOPTING)
                .unless(isAboutContract(id, contract -> contract.adoptedOn().isPresent()), "contract-adopted", id)
                .unless(
                        isAboutContract(
                                id,
                                contract -> contract.voices().stream()
                                        .allMatch(voice -> voice.on().isAfter(command.on()))),
                        "contract-unheard",
                        id,
                        command.on())
                .changing(id, dossier -> dossier.with(contract(dossier).adopted(command.on())))
                .telling(new PlanEvent.ContractAdopted(command.edition(), id, command.on()))
                .answering(contract(id));
    }

    /**
     * Writes a draft of the plan.
     *
     * @param edition the edition
     * @param network the network
     * @param content what the plan shall say, all of it
     * @param on the day
     */
    public record DraftPlan(EditionId edition, NetworkId network, PlanContent content, LocalDate on) {}

    /**
     * Drafts the plan, or changes its draft (opracowanie planu): a decision of whoever works the plan out. Who was consulted
     * and heard on an earlier draft stays.
     */
    public Outcome<WorkPlan> draft(DraftPlan command, Actor actor) {
        NetworkId id = command.network();
        return writing(ActKind.DRAFT_PLAN, command.edition(), id, command.content(), command.on(), actor)
                .during(PREPARING)
                .unless(isAboutPlan(id, Plans::isAdopted), "plan-adopted", id)
                .changing(
                        id,
                        dossier -> dossier.with(dossier.plan()
                                .map(plan -> plan.redrafted(command.content()))
                                .orElseGet(() -> WorkPlan.draft(command.content()))))
                .telling(new PlanEvent.PlanDrafted(command.edition(), id, command.on()))
                .answering(plan(id));
    }

    private Attempt writing(
            ActKind kind, EditionId edition, NetworkId id, PlanContent content, LocalDate on, Actor actor) {
        return desk.act(kind, edition, actor)
                .inNetwork(id)
                .asOf(on)
                .by(Permission.task(id, Task.WORK_OUT_PLAN))
                .unless(any -> !content.dangling().isEmpty(), "plan-dangling", content.dangling())
                .unless(any -> !content.repeated().isEmpty(), "plan-repeated", content.repeated());
    }

    private static Function<Edition, WorkPlan> plan(NetworkId network) {
        return edition -> edition.network(network).plan().orElseThrow();
    }

    /** False of a plan that does not exist. */
    private static Predicate<Edition> isAboutPlan(NetworkId network, Predicate<WorkPlan> what) {
        return edition -> edition.network(network).plan().filter(what).isPresent();
    }

    private static boolean isAdopted(WorkPlan plan) {
        return plan.adoptedOn().isPresent();
    }

    private static Predicate<Edition> hasPlan(NetworkId network) {
        return isAboutPlan(network, plan -> true);
    }

    /**
     * Records a consultation of the plan.
     *
     * @param edition the edition
     * @param network the network
     * @param on the day
     */
    public record ConsultPlan(EditionId edition, NetworkId network, LocalDate on) {}

    /**
     * Records that ZH-16 was consulted on the plan (konsultacja planu): a fact, recorded by ZH-16. Of a draft the latest
     * consultation counts; an adopted plan keeps the one it was adopted with.
     */
    public Outcome<WorkPlan> consult(ConsultPlan command, Actor actor) {
        NetworkId id = command.network();
        return desk.act(ActKind.CONSULT_PLAN, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.on())
                .by(Permission.ZH16)
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(hasPlan(id).negate(), "plan-missing", id)
                .unless(
                        isAboutPlan(
                                id,
                                plan -> isAdopted(plan) && plan.consultedOn().isPresent()),
                        "plan-consulted",
                        id)
                .changing(id, onPlan(plan -> plan.consulted(command.on())))
                .telling(new PlanEvent.PlanConsulted(command.edition(), id, command.on()))
                .answering(plan(id));
    }

    private static UnaryOperator<NetworkDossier> onPlan(UnaryOperator<WorkPlan> next) {
        return dossier -> dossier.with(next.apply(dossier.plan().orElseThrow()));
    }

    /**
     * Records that a city had its say in the plan (głos miasta): a fact, recorded by whoever works the plan out, or by the
     * city's own representative. What a city says after the adoption is said on the next version.
     */
    public Outcome<WorkPlan> hearOnPlan(HearCity command, Actor actor) {
        NetworkId id = command.network();
        return hearing(ActKind.HEAR_ON_PLAN, command, actor)
                .by(Permission.anyOf(Permission.task(id, Task.WORK_OUT_PLAN), Permission.cityOf(id, command.city())))
                .unless(hasPlan(id).negate(), "plan-missing", id)
                .unless(
                        isAboutPlan(id, plan -> plan.heardCities().contains(command.city())),
                        "heard-already",
                        command.city())
                .unless(
                        isAboutPlan(
                                id,
                                plan -> plan.adoptedOn()
                                        .filter(command.on()::isAfter)
                                        .isPresent()),
                        "heard-too-late",
                        id,
                        command.on())
                .changing(id, onPlan(plan -> plan.heard(command.city())))
                .telling(new PlanEvent.CityHeardOnPlan(command.edition(), id, command.city(), command.on()))
                .answering(plan(id));
    }

    /**
     * Adopts the plan (przyjęcie planu): a decision that whoever works the plan out records, refused unless all nine
     * sections are written, kinds of product named and a meeting planned. It makes a version: the first, or the one after
     * the last that was replaced.
     */
    public Outcome<WorkPlan> adopt(Adopt command, Actor actor) {
        NetworkId id = command.network();
        return desk.act(ActKind.ADOPT_PLAN, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.on())
                .by(Permission.task(id, Task.WORK_OUT_PLAN))
                .during(ADOPTING)
                .unless(hasPlan(id).negate(), "plan-missing", id)
                .unless(isAboutPlan(id, Plans::isAdopted), "plan-adopted", id)
                .unless(hasVersionAfter(id, command.on()), "plan-version-later", id, command.on())
                .gatedBy(Gates.PLAN)
                .changing(id, onPlan(plan -> plan.adopted(command.on())))
                .telling(new PlanEvent.PlanAdopted(command.edition(), id, command.on()))
                .answering(plan(id));
    }

    private static Predicate<Edition> hasVersionAfter(NetworkId network, LocalDate day) {
        return edition -> edition.network(network).life().planVersions().stream()
                .anyMatch(version -> version.adoptedOn().isAfter(day));
    }

    /**
     * Revises the adopted plan.
     *
     * @param edition the edition
     * @param network the network
     * @param content what the next version shall say, all of it
     * @param change what it changes, in the network's own words
     * @param on the day, not before the adoption
     */
    public record RevisePlan(EditionId edition, NetworkId network, PlanContent content, String change, LocalDate on) {}

    /**
     * Revises the adopted plan (zmiana planu): a decision of whoever works the plan out. The adopted one becomes an earlier
     * version that says what was changed about it; the next one is a draft until it is adopted, on which ZH-16 is consulted
     * and cities are heard anew. How far actions have come goes with those that stay.
     */
    public Outcome<WorkPlan> revise(RevisePlan command, Actor actor) {
        NetworkId id = command.network();
        return writing(ActKind.REVISE_PLAN, command.edition(), id, command.content(), command.on(), actor)
                .during(ADOPTING)
                .unless(isAboutPlan(id, Plans::isAdopted).negate(), "no-plan", id)
                .unless(
                        isAboutPlan(
                                id,
                                plan -> plan.adoptedOn()
                                        .filter(command.on()::isBefore)
                                        .isPresent()),
                        "plan-version-later",
                        id,
                        command.on())
                .changing(id, dossier -> revised(dossier, command))
                .telling(new PlanEvent.PlanRevised(command.edition(), id, command.on()))
                .answering(plan(id));
    }

    private static NetworkDossier revised(NetworkDossier dossier, RevisePlan command) {
        WorkPlan adopted = dossier.plan().orElseThrow();
        PlanVersion earlier = new PlanVersion(dossier.life().nextPlanNumber(), adopted, command.change());
        return dossier.with(dossier.life().with(earlier)).with(adopted.revised(command.content()));
    }

    /**
     * Records that an action was begun, or done.
     *
     * @param edition the edition
     * @param network the network
     * @param action an action of the plan as it stands, drafted or adopted
     * @param on the day
     */
    public record RecordStep(EditionId edition, NetworkId network, ActionId action, LocalDate on) {}

    /** Records that an action was begun (rozpoczęcie działania): a fact, recorded by whoever monitors the plan. */
    public Outcome<WorkPlan> begin(RecordStep command, Actor actor) {
        NetworkId id = command.network();
        ActionId action = command.action();
        return monitoring(command.edition(), id, action, command.on(), actor)
                .unless(isAboutAction(id, action, one -> one.begunOn().isPresent()), "action-begun", action)
                .unless(
                        isAboutAction(
                                id,
                                action,
                                one -> one.doneOn()
                                        .filter(command.on()::isAfter)
                                        .isPresent()),
                        "action-done-before",
                        action,
                        command.on())
                .changing(
                        id,
                        onAction(
                                action,
                                one -> one.progressed(Optional.of(command.on()), one.doneOn(), one.lateReason())))
                .telling(new PlanEvent.ActionBegun(command.edition(), id, action, command.on()))
                .answering(plan(id));
    }

    /** Records that an action was done (wykonanie działania): a fact, recorded by whoever monitors the plan. */
    public Outcome<WorkPlan> finish(RecordStep command, Actor actor) {
        NetworkId id = command.network();
        ActionId action = command.action();
        return monitoring(command.edition(), id, action, command.on(), actor)
                .unless(isAboutAction(id, action, one -> one.doneOn().isPresent()), "action-done", action)
                .unless(
                        isAboutAction(
                                id,
                                action,
                                one -> one.begunOn()
                                        .filter(command.on()::isBefore)
                                        .isPresent()),
                        "action-begun-after",
                        action,
                        command.on())
                .changing(
                        id,
                        onAction(
                                action,
                                one -> one.progressed(one.begunOn(), Optional.of(command.on()), one.lateReason())))
                .telling(new PlanEvent.ActionDone(command.edition(), id, action, command.on()))
                .answering(plan(id));
    }

    /**
     * Says why an action is late.
     *
     * @param edition the edition
     * @param network the network
     * @param action an action of the plan as it stands, drafted or adopted
     * @param reason why, in somebody's own words
     * @param on the day
     */
    public record ExplainDelay(EditionId edition, NetworkId network, ActionId action, String reason, LocalDate on) {
        /** All but the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "delay of action:" + action + "@" + network + " on " + on;
        }
    }

    /**
     * Records why an action is late (przyczyna opóźnienia): a fact, recorded by whoever monitors the plan; a delay may be
     * foreseen. A later reason replaces an earlier one.
     */
    public Outcome<WorkPlan> explainDelay(ExplainDelay command, Actor actor) {
        NetworkId id = command.network();
        ActionId action = command.action();
        return monitoring(command.edition(), id, action, command.on(), actor)
                .unless(
                        isAboutAction(id, action, one -> one.doneOn().isPresent() && !one.isLate(command.on())),
                        "action-in-time",
                        action)
                .changing(
                        id,
                        onAction(
                                action,
                                one -> one.progressed(one.begunOn(), one.doneOn(), Optional.of(command.reason()))))
                .telling(new PlanEvent.DelayExplained(command.edition(), id, action, command.on()))
                .answering(plan(id));
    }

    private Attempt monitoring(EditionId edition, NetworkId id, ActionId action, LocalDate on, Actor actor) {
        return desk.act(ActKind.RECORD_PROGRESS, edition, actor)
                .inNetwork(id)
                .requiring(
                        known -> known.find(id).isEmpty()
                                || isAboutAction(id, action, one -> true).test(known),
                        "action",
                        action)
                .asOf(on)
                .by(Permission.task(id, Task.MONITOR_PLAN))
                .during(Networks.ALIVE)
                .notAfterToday(on);
    }

    private static Predicate<Edition> isAboutAction(NetworkId network, ActionId id, Predicate<Action> what) {
        return isAboutPlan(network, plan -> plan.find(id).filter(what).isPresent());
    }

    private static UnaryOperator<NetworkDossier> onAction(ActionId id, UnaryOperator<Action> next) {
        return onPlan(plan -> plan.with(next.apply(plan.find(id).orElseThrow())));
    }
}
