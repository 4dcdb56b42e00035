package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.network.CityId;

/**
 * A network's work plan (plan pracy), worked out by all with the leading pair. Source: II.6.
 *
 * @param sections the texts of its nine sections; a section not written is missing
 * @param productKinds the kinds of product the network means to make
 * @param challenges what it faces
 * @param goals what it wants to reach
 * @param actions what it will do
 * @param consultedOn the day ZH-16 was consulted, if it was
 * @param heardCities the cities that had a say in it
 * @param adoptedOn the day it was adopted, if it was
 */
public record WorkPlan(
        Map<Section, String> sections,
        List<ProductKind> productKinds,
        List<Challenge> challenges,
        List<Goal> goals,
        List<Action> actions,
        Optional<LocalDate> consultedOn,
        List<CityId> heardCities,
        Optional<LocalDate> adoptedOn) {

    /** Copies all lists; sections keep the order of the vademecum. */
    public WorkPlan {
        EnumMap<Section, String> ordered = new EnumMap<>(Section.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        productKinds = List.copyOf(productKinds);
        challenges = List.copyOf(challenges);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        heardCities = List.copyOf(heardCities);
    }

    /** Sections in which nothing can be read, in the order of the vademecum. */
    public List<Section> unwrittenSections() {
        return Arrays.stream(Section.values())
                .filter(section -> Blank.is(Optional.ofNullable(sections.get(section))))
                .toList();
    }

    /** The plan as it was known on a day. */
    public WorkPlan asKnownOn(LocalDate day) {
        return new WorkPlan(
                sections,
                productKinds,
                challenges,
                goals,
                actions.stream().map(action -> action.asKnownOn(day)).toList(),
                consultedOn.filter(date -> !date.isAfter(day)),
                heardCities,
                adoptedOn.filter(date -> !date.isAfter(day)));
    }

    /** The same plan with other actions. */
    public WorkPlan withActions(List<Action> changed) {
        return new WorkPlan(sections, productKinds, challenges, goals, changed, consultedOn, heardCities, adoptedOn);
    }

    /** The plan without the reasons of delays: they may tell of people. */
    public WorkPlan withoutReasons() {
        return withActions(actions.stream().map(Action::withoutReason).toList());
    }
}
