package pl.miasta.empirie.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a work plan says, without what became of it: nobody consulted, nothing begun. Source: II.6.
 *
 * @param sections the texts of its nine sections; a section not written is missing
 * @param productKinds the kinds of product the network means to make
 * @param challenges what it faces
 * @param goals what it wants to reach
 * @param actions what it will do, as planned: how far each has come is left aside
 */
public record PlanContent(
        Map<Section, String> sections,
        List<ProductKind> productKinds,
        List<Challenge> challenges,
        List<Goal> goals,
        List<Action> actions) {

    /** Copies all lists; sections keep the order of the vademecum. */
    public PlanContent {
        EnumMap<Section, String> ordered = new EnumMap<>(Section.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        productKinds = List.copyOf(productKinds);
        challenges = List.copyOf(challenges);
        goals = List.copyOf(goals);
        actions = actions.stream().map(Action::asPlanned).toList();
    }

    /** Challenges and goals that something in the plan refers to and that do not stand in it, each once. */
    public List<Object> dangling() {
        List<Object> missing = new ArrayList<>();
        Set<ChallengeId> faced = ids(challenges, Challenge::id);
        Set<GoalId> wanted = ids(goals, Goal::id);
        goals.stream()
                .flatMap(goal -> goal.challenges().stream())
                .filter(challenge -> !faced.contains(challenge))
                .forEach(missing::add);
        actions.stream()
                .flatMap(action -> action.goals().stream())
                .filter(goal -> !wanted.contains(goal))
                .forEach(missing::add);
        return missing.stream().distinct().toList();
    }

    /** Ids that two challenges, two goals or two actions share, each once. */
    public List<Object> repeated() {
        List<Object> repeated = new ArrayList<>();
        repeated.addAll(repeated(challenges, Challenge::id));
        repeated.addAll(repeated(goals, Goal::id));
        repeated.addAll(repeated(actions, Action::id));
        return repeated;
    }

    private static <T, I> Set<I> ids(List<T> things, Function<T, I> id) {
        return new HashSet<>(things.stream().map(id).toList());
    }

    private static <T, I> List<I> repeated(List<T> things, Function<T, I> id) {
        Set<I> seen = new HashSet<>();
        return things.stream().map(id).filter(one -> !seen.add(one)).distinct().toList();
    }

    /** What there is, by id: a text may tell of a person. */
    @Override
    public String toString() {
        return "plan content " + sections.keySet() + " " + challenges + " " + goals + " " + actions;
    }
}
