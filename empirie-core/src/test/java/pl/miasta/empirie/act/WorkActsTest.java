package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.WorkWorld.ACTION;
import static pl.miasta.empirie.act.WorkWorld.CITY;
import static pl.miasta.empirie.act.WorkWorld.COORDINATOR;
import static pl.miasta.empirie.act.WorkWorld.EDITION;
import static pl.miasta.empirie.act.WorkWorld.EXPERT;
import static pl.miasta.empirie.act.WorkWorld.GUARDIAN;
import static pl.miasta.empirie.act.WorkWorld.MEETING;
import static pl.miasta.empirie.act.WorkWorld.NETWORK;
import static pl.miasta.empirie.act.WorkWorld.OBSERVER;
import static pl.miasta.empirie.act.WorkWorld.PRODUCT;
import static pl.miasta.empirie.act.WorkWorld.SURVEY;
import static pl.miasta.empirie.act.WorkWorld.TODAY;
import static pl.miasta.empirie.act.WorkWorld.TOMORROW;
import static pl.miasta.empirie.act.WorkWorld.YESTERDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.TeamMember;

/** What is true of every act on plans, products, surveys, and of every correction. */
class WorkActsTest {
    private static final Actor OWN = WorkWorld.person(1);
    private static final Actor OTHER = WorkWorld.person(2);
    private static final Actor WATCHER = WorkWorld.person(12);
    private static final List<Actor> EVERYBODY = List.of(
            Actor.zh16(),
            Actor.office(),
            Actor.system(),
            COORDINATOR,
            EXPERT,
            GUARDIAN,
            OWN,
            OTHER,
            WATCHER,
            WorkWorld.person(30));

    private static final Set<Stage> EVER = EnumSet.allOf(Stage.class);
    private static final Set<Stage> ALIVE = EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
    private static final Set<Stage> PREPARING = EnumSet.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING);
    private static final Set<Stage> ADOPTING = EnumSet.of(Stage.CONSTITUTED, Stage.WORKING);
    private static final Set<Stage> AT_WORK = EnumSet.of(Stage.WORKING, Stage.EVALUATING);

    private interface Doing {
        Outcome<?> act(Empirie empirie, EditionId edition, NetworkId network, LocalDate on, Actor actor);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private enum Sample {
        HEAR_ON_CONTRACT(
                ALIVE,
                List.of(COORDINATOR, OWN),
                world -> {},
                (empirie, edition, network, on, actor) ->
                        empirie.plans().hearOnContract(new Plans.HearCity(edition, network, CITY, on), actor)),
        ADOPT_CONTRACT(
                ADOPTING,
                List.of(COORDINATOR),
                world -> world.withVoice(YESTERDAY),
                (empirie, edition, network, on, actor) ->
                        empirie.plans().adoptContract(new Plans.Adopt(edition, network, on), actor)),
        DRAFT_PLAN(
                PREPARING,
                List.of(COORDINATOR),
                world -> {},
                (empirie, edition, network, on, actor) ->
                        empirie.plans().draft(new Plans.DraftPlan(edition, network, WorkWorld.content(), on), actor)),
        CONSULT_PLAN(
                ALIVE,
                List.of(Actor.zh16()),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) ->
                        empirie.plans().consult(new Plans.ConsultPlan(edition, network, on), actor)),
        HEAR_ON_PLAN(
                ALIVE,
                List.of(COORDINATOR, OWN),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) ->
                        empirie.plans().hearOnPlan(new Plans.HearCity(edition, network, CITY, on), actor)),
        ADOPT_PLAN(
                ADOPTING,
                List.of(COORDINATOR),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) ->
                        empirie.plans().adopt(new Plans.Adopt(edition, network, on), actor)),
        REVISE_PLAN(
                ADOPTING,
                List.of(COORDINATOR),
                world -> world.withAdopted(YESTERDAY),
                (empirie, edition, network, on, actor) -> empirie.plans()
                        .revise(
                                new Plans.RevisePlan(edition, network, WorkWorld.content(), "Tajna zmiana", on),
                                actor)),
        BEGIN_ACTION(
                ALIVE,
                List.of(COORDINATOR),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) ->
                        empirie.plans().begin(new Plans.RecordStep(edition, network, ACTION, on), actor)),
        FINISH_ACTION(
                ALIVE,
                List.of(COORDINATOR),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) ->
                        empirie.plans().finish(new Plans.RecordStep(edition, network, ACTION, on), actor)),
        EXPLAIN_DELAY(
                ALIVE,
                List.of(COORDINATOR),
                WorkWorld::withDraft,
                (empirie, edition, network, on, actor) -> empirie.plans()
                        .explainDelay(new Plans.ExplainDelay(edition, network, ACTION, "Tajny powód", on), actor)),
        REGISTER_PRODUCT(
                AT_WORK,
                List.of(EXPERT),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.products()
                        .register(
                                new Products.Register(edition, network, PRODUCT, ProductKind.METHOD, "Tajny tytuł", on),
                                actor)),
        ASSESS_PRODUCT(
                ALIVE,
                List.of(Actor.zh16()),
                WorkWorld::withProduct,
                (empirie, edition, network, on, actor) ->
                        empirie.products().assess(new Products.Step(edition, network, PRODUCT, on), actor)),
        SHOW_PRODUCT(
                ALIVE,
                List.of(Actor.office()),
                WorkWorld::withProduct,
                (empirie, edition, network, on, actor) ->
                        empirie.products().show(new Products.Step(edition, network, PRODUCT, on), actor)),
        GIVE_OPINION(
                ALIVE,
                List.of(Actor.office(), WATCHER),
                WorkWorld::withProduct,
                (empirie, edition, network, on, actor) -> empirie.products()
                        .giveOpinion(
                                new Products.GiveOpinion(edition, network, PRODUCT, OBSERVER, "Tajna opinia", on),
                                actor)),
        PUBLISH_PRODUCT(
                AT_WORK,
                List.of(Actor.office()),
                world -> world.withProduct(WorkWorld.product().assessed(YESTERDAY)),
                (empirie, edition, network, on, actor) ->
                        empirie.products().publish(new Products.Step(edition, network, PRODUCT, on), actor)),
        SET_PRODUCT_ASIDE(
                AT_WORK,
                List.of(EXPERT),
                WorkWorld::withProduct,
                (empirie, edition, network, on, actor) ->
                        empirie.products().setAside(new Products.Step(edition, network, PRODUCT, on), actor)),
        OBSERVE(
                ALIVE,
                List.of(Actor.office(), WATCHER),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.products()
                        .observe(
                                new Products.Observe(
                                        edition, network, new ObservationId("o-1"), OBSERVER, "Tajna uwaga", on),
                                actor)),
        OPEN_SURVEY(
                ALIVE,
                List.of(EXPERT),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.surveys()
                        .open(new Surveys.OpenSurvey(edition, network, SURVEY, SurveyKind.TRUST, on), actor)),
        ANSWER_SURVEY(
                ALIVE,
                List.of(Actor.office(), OWN, OTHER),
                WorkWorld::withSurvey,
                (empirie, edition, network, on, actor) -> empirie.surveys()
                        .answer(new Surveys.AnswerSurvey(edition, network, SURVEY, WorkWorld.answer(4, on)), actor)),
        CLOSE_SURVEY(
                ALIVE,
                List.of(EXPERT),
                WorkWorld::withSurvey,
                (empirie, edition, network, on, actor) ->
                        empirie.surveys().close(new Surveys.CloseSurvey(edition, network, SURVEY, on), actor)),
        CORRECT_MEMBER(
                EVER,
                List.of(Actor.office()),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.corrections()
                        .correct(
                                new Corrections.CorrectMember(
                                        edition,
                                        network,
                                        new Member(CITY, MembershipForm.LAUREATE, Period.since(WorkWorld.BEGIN)),
                                        new Member(CITY, MembershipForm.LAUREATE, Period.since(on)),
                                        "Tajny powód"),
                                actor)),
        CORRECT_REPRESENTATIVE(
                EVER,
                List.of(Actor.office()),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.corrections()
                        .correct(
                                new Corrections.CorrectRepresentative(
                                        edition,
                                        network,
                                        WorkWorld.sent(1),
                                        new Representative(
                                                WorkWorld.sent(1).person(),
                                                CITY,
                                                Position.MAYOR,
                                                Period.since(on),
                                                WorkWorld.sent(1).reason()),
                                        "Tajny powód"),
                                actor)),
        CORRECT_TEAM_MEMBER(
                EVER,
                List.of(Actor.zh16()),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.corrections()
                        .correct(
                                new Corrections.CorrectTeamMember(
                                        edition,
                                        network,
                                        WorkWorld.member(22, Role.EXPERT_MODERATOR),
                                        new TeamMember(
                                                WorkWorld.member(22, Role.EXPERT_MODERATOR)
                                                        .person(),
                                                Role.EXPERT_MODERATOR,
                                                Role.EXPERT_MODERATOR.employment(),
                                                Period.since(on)),
                                        "Tajny powód"),
                                actor)),
        CORRECT_ATTENDANCE(
                EVER,
                List.of(COORDINATOR),
                world -> {},
                (empirie, edition, network, on, actor) -> empirie.corrections()
                        .correct(
                                new Corrections.CorrectAttendance(
                                        edition,
                                        MEETING,
                                        WorkWorld.attendance(1, AttendanceStatus.PRESENT),
                                        WorkWorld.attendance(1, AttendanceStatus.REMOTE),
                                        "Tajny powód"),
                                actor));

        private final Set<Stage> stages;
        private final List<Actor> allowed;
        private final Consumer<WorkWorld> prepared;
        private final Doing doing;

        Sample(Set<Stage> stages, List<Actor> allowed, Consumer<WorkWorld> prepared, Doing doing) {
            this.stages = stages;
            this.allowed = allowed;
            this.prepared = prepared;
            this.doing = doing;
        }

        private WorkWorld world(Stage stage) {
            WorkWorld world = WorkWorld.in(stage);
            prepared.accept(world);
            return world;
        }

        private Outcome<?> in(WorkWorld world, Actor actor) {
            return doing.act(world.empirie, EDITION, NETWORK, TODAY, actor);
        }

        private Actor anyAllowed() {
            return allowed.get(0);
        }

        private Stage anyStage() {
            return stages.contains(Stage.WORKING)
                    ? Stage.WORKING
                    : stages.iterator().next();
        }
    }

    private static List<Reason.Kind> kinds(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::kind).toList());
    }

    @ParameterizedTest
    @EnumSource
    void itIsDoneByWhoeverMayDoItAndByNobodyElse(Sample sample) {
        for (Actor actor : EVERYBODY) {
            WorkWorld world = sample.world(sample.anyStage());
            Edition before = world.edition();

            Outcome<?> outcome = sample.in(world, actor);

            if (sample.allowed.contains(actor)) {
                assertThat(kinds(outcome)).as("%s", actor).isEmpty();
                assertThat(world.edition()).isNotEqualTo(before);
            } else {
                assertThat(kinds(outcome)).as("%s", actor).containsExactly(Reason.Kind.PERMISSION);
                assertThat(world.edition()).isEqualTo(before);
                assertThat(world.events).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsDoneInItsStagesAndInNoOther(Sample sample) {
        for (Stage stage : Stage.values()) {
            WorkWorld world = sample.world(stage);
            Edition before = world.edition();

            Outcome<?> outcome = sample.in(world, sample.anyAllowed());

            if (sample.stages.contains(stage)) {
                assertThat(kinds(outcome)).as("%s", stage).isEmpty();
            } else {
                assertThat(kinds(outcome)).as("%s", stage).containsExactly(Reason.Kind.STAGE);
                assertThat(world.edition()).isEqualTo(before);
                assertThat(world.events).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void triedItKeepsNothingAndTellsNobody(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());
        Edition before = world.edition();

        Outcome<?> outcome = sample.doing.act(world.empirie.tryingOut(), EDITION, NETWORK, TODAY, sample.anyAllowed());

        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition()).isEqualTo(before);
        assertThat(world.events).isEmpty();
        assertThat(world.audit("network:n-1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsToldOnceAndAuditedWithoutAnybodysWords(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());

        sample.in(world, sample.anyAllowed()).orElseThrow();

        assertThat(world.events).hasSize(1);
        assertThat(world.events.get(0).edition()).isEqualTo(EDITION);
        assertThat(world.events.get(0).on()).isEqualTo(TODAY);
        assertThat(world.events.toString()).doesNotContain("Tajn");
        world.assertChains();
        List<AuditEntry> entries = new ArrayList<>();
        for (String aggregate : List.of("edition:e-1", "network:n-1", "plan:n-1", "product:r-1@n-1", "meeting:m-1")) {
            entries.addAll(world.audit(aggregate));
        }
        assertThat(entries).isNotEmpty();
        assertThat(entries.toString()).doesNotContain("Tajn");
    }

    @ParameterizedTest
    @EnumSource
    void whatItKeepsSurvivesTheEditionFile(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());

        sample.in(world, sample.anyAllowed()).orElseThrow();

        assertThat(EditionFile.read(EditionFile.write(world.edition()))).isEqualTo(world.edition());
    }

    @ParameterizedTest
    @EnumSource
    void anEditionNobodyKnowsRefusesIt(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());

        assertThat(kinds(sample.doing.act(world.empirie, new EditionId("e-2"), NETWORK, TODAY, sample.anyAllowed())))
                .containsExactly(Reason.Kind.UNKNOWN);
    }

    static Stream<Sample> inANetwork() {
        return Arrays.stream(Sample.values()).filter(sample -> sample != Sample.CORRECT_ATTENDANCE);
    }

    @ParameterizedTest
    @MethodSource("inANetwork")
    void aNetworkNobodyKnowsRefusesIt(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());

        assertThat(kinds(sample.doing.act(world.empirie, EDITION, new NetworkId("n-2"), TODAY, sample.anyAllowed())))
                .isNotEmpty()
                .containsOnly(Reason.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HEAR_ON_CONTRACT",
                "CONSULT_PLAN",
                "HEAR_ON_PLAN",
                "BEGIN_ACTION",
                "FINISH_ACTION",
                "EXPLAIN_DELAY",
                "ASSESS_PRODUCT",
                "SHOW_PRODUCT",
                "GIVE_OPINION",
                "OBSERVE",
                "ANSWER_SURVEY"
            })
    void aFactOfTomorrowIsNoneYet(Sample sample) {
        WorkWorld world = sample.world(sample.anyStage());

        WorkWorld.assertRefused(
                sample.doing.act(world.empirie, EDITION, NETWORK, TOMORROW, sample.anyAllowed()),
                "dzień 2022-03-02 dopiero nadejdzie → zapisz to dnia 2022-03-02 albo później",
                "the day 2022-03-02 is still to come → record it on 2022-03-02 or later");
    }
}
