package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** A plan that is being written: nobody consulted or heard, nothing begun. */
    public static WorkPlan draft(PlanContent content) {
        return new WorkPlan(
                content.sections(),
                content.productKinds(),
                content.challenges(),
                content.goals(),
                content.actions(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What it says, without what became of it. */
    public PlanContent content() {
        return new PlanContent(sections, productKinds, challenges, goals, actions);
    }

    /** The same plan saying something else; who was consulted and heard stays, and how far its actions have come. */
    public WorkPlan redrafted(PlanContent content) {
        return new WorkPlan(
                content.sections(),
                content.productKinds(),
                content.challenges(),
                content.goals(),
                content.actions().stream().map(this::asFarAsHere).toList(),
                consultedOn,
                heardCities,
                adoptedOn);
    }

    /** The next version of the plan, a draft: nobody consulted or heard yet; how far its actions have come stays. */
    public WorkPlan revised(PlanContent content) {
        return draft(content)
                .withActions(content.actions().stream().map(this::asFarAsHere).toList());
    }

    private Action asFarAsHere(Action planned) {
        return find(planned.id())
                .map(known -> planned.progressed(known.begunOn(), known.doneOn(), known.lateReason()))
                .orElse(planned);
    }

    /** The action of that id, if the plan has one. */
    public Optional<Action> find(ActionId id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The same plan with another state of one of its actions. */
    public WorkPlan with(Action changed) {
        return withActions(actions.stream()
                .map(action -> action.id().equals(changed.id()) ? changed : action)
                .toList());
    }

    /** The same plan, ZH-16 consulted on a day. */
    public WorkPlan consulted(LocalDate on) {
        return new WorkPlan(
                sections, productKinds, challenges, goals, actions, Optional.of(on), heardCities, adoptedOn);
    }

    /** The same plan, one more city heard. */
    public WorkPlan heard(CityId city) {
        List<CityId> next = new ArrayList<>(heardCities);
        next.add(city);
        return new WorkPlan(sections, productKinds, challenges, goals, actions, consultedOn, next, adoptedOn);
    }

    /** The same plan, adopted on a day. */
    public WorkPlan adopted(LocalDate on) {
        return new WorkPlan(
                sections, productKinds, challenges, goals, actions, consultedOn, heardCities, Optional.of(on));
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

    /** What there is, by id: a text may tell of a person. */
    @Override
    public String toString() {
        return "plan " + sections.keySet() + " " + challenges + " " + goals + " " + actions + " adopted " + adoptedOn;
    }
}
