package pl.miasta.empirie.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.miasta.empirie.base.Blank;

/**
 * Two versions of a work plan side by side: what the later one says otherwise. Neither the order of lists nor what became
 * of the plans – consultation, adoption, how far actions have come – makes a difference; a blank section is an unwritten
 * one. Source: II.6; the comparison is ours.
 *
 * @param sections sections that differ, in the order of the vademecum
 * @param kindsAdded kinds of product that only the later plan names
 * @param kindsRemoved kinds of product that only the earlier plan names
 * @param challenges challenges that differ, in the order of the earlier plan, then of the later one
 * @param goals goals that differ, in that order
 * @param actions actions that differ, in that order, as they were planned
 */
public record PlanComparison(
        List<PlanDifference<Section, String>> sections,
        List<ProductKind> kindsAdded,
        List<ProductKind> kindsRemoved,
        List<PlanDifference<ChallengeId, Challenge>> challenges,
        List<PlanDifference<GoalId, Goal>> goals,
        List<PlanDifference<ActionId, Action>> actions) {

    /** Copies all lists. */
    public PlanComparison {
        sections = List.copyOf(sections);
        kindsAdded = List.copyOf(kindsAdded);
        kindsRemoved = List.copyOf(kindsRemoved);
        challenges = List.copyOf(challenges);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    /** What the later plan says otherwise than the earlier one. */
    public static PlanComparison of(WorkPlan earlier, WorkPlan later) {
        PlanContent before = earlier.content();
        PlanContent after = later.content();
        return new PlanComparison(
                sections(written(before), written(after)),
                missing(after.productKinds(), before.productKinds()),
                missing(before.productKinds(), after.productKinds()),
                differences(byId(before.challenges(), Challenge::id), byId(after.challenges(), Challenge::id)),
                differences(byId(before.goals(), Goal::id), byId(after.goals(), Goal::id)),
                differences(byId(before.actions(), Action::id), byId(after.actions(), Action::id)));
    }

    /** Whether both plans say the same. */
    public boolean isEmpty() {
        return sections.isEmpty()
                && kindsAdded.isEmpty()
                && kindsRemoved.isEmpty()
                && challenges.isEmpty()
                && goals.isEmpty()
                && actions.isEmpty();
    }

    private static Map<Section, String> written(PlanContent plan) {
        Map<Section, String> written = new LinkedHashMap<>(plan.sections());
        written.values().removeIf(Blank::is);
        return written;
    }

    private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static List<PlanDifference<Section, String>> sections(
            Map<Section, String> before, Map<Section, String> after) {
        return differences(before, after).stream()
                .sorted(Comparator.comparing(PlanDifference::what))
                .toList();
    }

    private static <K, V> List<PlanDifference<K, V>> differences(Map<K, V> before, Map<K, V> after) {
        Set<K> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        List<PlanDifference<K, V>> differences = new ArrayList<>();
        for (K place : places) {
            Optional<V> old = Optional.ofNullable(before.get(place));
            Optional<V> now = Optional.ofNullable(after.get(place));
            if (!old.equals(now)) {
                differences.add(new PlanDifference<>(place, old, now));
            }
        }
        return differences;
    }

    private static List<ProductKind> missing(List<ProductKind> from, List<ProductKind> among) {
        return from.stream()
                .filter(kind -> !among.contains(kind))
                .distinct()
                .sorted()
                .toList();
    }
}
