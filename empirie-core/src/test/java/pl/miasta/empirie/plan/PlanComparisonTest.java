package pl.miasta.empirie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.network.CityId;

class PlanComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static WorkPlan plan(
            Map<Section, String> sections,
            List<ProductKind> kinds,
            List<Challenge> challenges,
            List<Goal> goals,
            List<Action> actions) {
        return WorkPlan.draft(new PlanContent(sections, kinds, challenges, goals, actions));
    }

    private static WorkPlan sections(Map<Section, String> sections) {
        return plan(sections, List.of(), List.of(), List.of(), List.of());
    }

    private static Challenge challenge(String id, String text) {
        return new Challenge(new ChallengeId(id), text);
    }

    private static Goal goal(String id, String... challenges) {
        return new Goal(
                new GoalId(id),
                "cel",
                List.of(challenges).stream().map(ChallengeId::new).toList());
    }

    private static Action action(String id, String text) {
        return new Action(new ActionId(id), text, List.of(), List.of(), Optional.of(DAY), Optional.of(DAY.plusDays(9)));
    }

    @Test
    void sectionsAreAddedRemovedAndChangedInTheOrderOfTheVademecum() {
        PlanComparison compared = PlanComparison.of(
                sections(Map.of(Section.ACTIONS, "stare", Section.ORGANISATION, "było", Section.GOALS, "to samo")),
                sections(Map.of(Section.ACTIONS, "nowe", Section.RESOURCES, "jest", Section.GOALS, "to samo")));

        assertThat(compared.sections())
                .containsExactly(
                        new PlanDifference<>(Section.RESOURCES, Optional.empty(), Optional.of("jest")),
                        new PlanDifference<>(Section.ACTIONS, Optional.of("stare"), Optional.of("nowe")),
                        new PlanDifference<>(Section.ORGANISATION, Optional.of("było"), Optional.empty()));
        assertThat(compared.sections())
                .extracting(PlanDifference::kind)
                .containsExactly(PlanDifference.Kind.ADDED, PlanDifference.Kind.CHANGED, PlanDifference.Kind.REMOVED);
        assertThat(compared.isEmpty()).isFalse();
    }

    @Test
    void aBlankSectionIsAnUnwrittenOne() {
        assertThat(PlanComparison.of(sections(Map.of()), sections(Map.of(Section.GOALS, " \u00a0")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void kindsAreAddedAndRemovedWhateverTheirOrder() {
        PlanComparison compared = PlanComparison.of(
                plan(
                        Map.of(),
                        List.of(ProductKind.METHOD, ProductKind.SOLUTION, ProductKind.OTHER),
                        List.of(),
                        List.of(),
                        List.of()),
                plan(
                        Map.of(),
                        List.of(ProductKind.OTHER, ProductKind.LOCAL_PLAN, ProductKind.METHOD),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(compared.kindsAdded()).containsExactly(ProductKind.LOCAL_PLAN);
        assertThat(compared.kindsRemoved()).containsExactly(ProductKind.SOLUTION);
    }

    @Test
    void challengesGoalsAndActionsAreComparedById() {
        PlanComparison compared = PlanComparison.of(
                plan(
                        Map.of(),
                        List.of(),
                        List.of(challenge("w-1", "stare"), challenge("w-2", "znika")),
                        List.of(goal("g-1"), goal("g-2")),
                        List.of(action("a-1", "stare"), action("a-2", "to samo"))),
                plan(
                        Map.of(),
                        List.of(),
                        List.of(challenge("w-3", "nowe"), challenge("w-1", "inne")),
                        List.of(goal("g-2"), goal("g-1", "w-1")),
                        List.of(action("a-2", "to samo"), action("a-1", "inne"))));

        assertThat(compared.challenges())
                .extracting(PlanDifference::what, PlanDifference::kind)
                .containsExactly(
                        tuple(new ChallengeId("w-1"), PlanDifference.Kind.CHANGED),
                        tuple(new ChallengeId("w-2"), PlanDifference.Kind.REMOVED),
                        tuple(new ChallengeId("w-3"), PlanDifference.Kind.ADDED));
        assertThat(compared.goals())
                .containsExactly(new PlanDifference<>(
                        new GoalId("g-1"), Optional.of(goal("g-1")), Optional.of(goal("g-1", "w-1"))));
        assertThat(compared.actions())
                .containsExactly(new PlanDifference<>(
                        new ActionId("a-1"), Optional.of(action("a-1", "stare")), Optional.of(action("a-1", "inne"))));
    }

    @Test
    void whatBecameOfAPlanMakesNoDifference() {
        WorkPlan planned = plan(Map.of(), List.of(), List.of(), List.of(), List.of(action("a-1", "to samo")));
        WorkPlan lived = planned.with(
                        action("a-1", "to samo").progressed(Optional.of(DAY), Optional.of(DAY), Optional.of("powód")))
                .consulted(DAY)
                .heard(new CityId("c-1"))
                .adopted(DAY);

        assertThat(lived).isNotEqualTo(planned);
        assertThat(PlanComparison.of(planned, lived).isEmpty()).isTrue();
    }

    @Test
    void whereNothingDiffersThereIsNoDifference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanDifference<>(Section.GOALS, Optional.of("a"), Optional.of("a")));
    }

    // what a plan says

    @Test
    void whatIsReferredToAndDoesNotStandInThePlanIsNamedOnce() {
        PlanContent content = new PlanContent(
                Map.of(),
                List.of(),
                List.of(challenge("w-1", "")),
                List.of(goal("g-1", "w-1", "w-2"), goal("g-2", "w-2")),
                List.of(new Action(
                        new ActionId("a-1"),
                        "",
                        List.of(new GoalId("g-1"), new GoalId("g-3")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));

        assertThat(content.dangling()).containsExactly(new ChallengeId("w-2"), new GoalId("g-3"));
        assertThat(content.repeated()).isEmpty();
    }

    @Test
    void anIdOfTwoThingsOfAKindIsNamedOnce() {
        PlanContent content = new PlanContent(
                Map.of(),
                List.of(),
                List.of(challenge("x", ""), challenge("x", ""), challenge("x", "")),
                List.of(goal("x"), goal("g-1"), goal("g-1")),
                List.of(action("x", ""), action("a-1", ""), action("a-1", "")));

        assertThat(content.repeated()).containsExactly(new ChallengeId("x"), new GoalId("g-1"), new ActionId("a-1"));
        assertThat(content.dangling()).isEmpty();
    }

    // how far a plan has come

    private static Action action(
            String id, Optional<LocalDate> to, Optional<LocalDate> begun, Optional<LocalDate> done, String reason) {
        return new Action(new ActionId(id), "", List.of(), List.of(), Optional.empty(), to)
                .progressed(begun, done, Optional.of(reason));
    }

    @Test
    void everyActionIsPlannedBegunOrDoneAndLateOnceItsLastPlannedDayIsOver() {
        Optional<LocalDate> never = Optional.empty();
        Optional<LocalDate> today = Optional.of(DAY);
        Optional<LocalDate> yesterday = Optional.of(DAY.minusDays(1));
        Optional<LocalDate> tomorrow = Optional.of(DAY.plusDays(1));
        WorkPlan plan = plan(Map.of(), List.of(), List.of(), List.of(), List.of())
                .withActions(List.of(
                        action("planned", today, never, never, ""),
                        action("planned-late", yesterday, never, never, "powód"),
                        action("begun", never, today, never, ""),
                        action("begun-tomorrow", never, tomorrow, never, ""),
                        action("begun-late", yesterday, yesterday, never, " "),
                        action("done", today, never, today, ""),
                        action("done-late", yesterday, yesterday, today, "powód"),
                        action("done-tomorrow", today, today, tomorrow, "")));

        PlanProgress progress = PlanProgress.of(plan, DAY);

        assertThat(progress.planned()).containsExactly(ids("planned", "planned-late", "begun-tomorrow"));
        assertThat(progress.begun()).containsExactly(ids("begun", "begun-late", "done-tomorrow"));
        assertThat(progress.done()).containsExactly(ids("done", "done-late"));
        assertThat(progress.lateWithReason()).containsExactly(ids("planned-late", "done-late"));
        assertThat(progress.lateWithoutReason()).containsExactly(ids("begun-late"));
        assertThat(progress.actions()).isEqualTo(8);
        assertThat(progress.day()).isEqualTo(DAY);
    }

    private static ActionId[] ids(String... ids) {
        return List.of(ids).stream().map(ActionId::new).toArray(ActionId[]::new);
    }
}
