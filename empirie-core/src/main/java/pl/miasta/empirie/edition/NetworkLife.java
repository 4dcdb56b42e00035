package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Versions;

/**
 * What a network's life leaves behind: earlier plans, observations, surveys, and where it comes from. Ours, after II.1,
 * II.5 and II.6.
 *
 * @param planVersions adopted plans that the current one replaced, numbers strictly ascending, the days of adoption
 *     never going back
 * @param observations what cities observed
 * @param surveys what was asked and answered
 * @param continues the network that it goes on from, if it does
 */
public record NetworkLife(
        List<PlanVersion> planVersions,
        List<Observation> observations,
        List<Survey> surveys,
        Optional<Predecessor> continues) {

    /** Nothing is left behind. */
    public static final NetworkLife NONE = new NetworkLife(List.of(), List.of(), List.of(), Optional.empty());

    /**
     * Copies all lists.
     *
     * @throws IllegalArgumentException if versions do not ascend
     */
    public NetworkLife {
        planVersions = List.copyOf(planVersions);
        observations = List.copyOf(observations);
        surveys = List.copyOf(surveys);
        Versions.requireOrder("a plan", planVersions, PlanVersion::number, PlanVersion::adoptedOn);
    }

    /** The survey of that id, if there is one. */
    public Optional<Survey> find(SurveyId id) {
        return surveys.stream().filter(survey -> survey.id().equals(id)).findFirst();
    }

    /** The plan of that number, if there is one among the earlier ones. */
    public Optional<PlanVersion> planVersion(int number) {
        return planVersions.stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The number of the plan that follows the earlier ones, from 1: the current one's, drafted or adopted. */
    public int nextPlanNumber() {
        return planVersions.isEmpty()
                ? 1
                : planVersions.get(planVersions.size() - 1).number() + 1;
    }

    /** The same with one more earlier plan, the last. */
    public NetworkLife with(PlanVersion version) {
        List<PlanVersion> next = new ArrayList<>(planVersions);
        next.add(version);
        return withPlanVersions(next);
    }

    /** The same with one more observation, the last. */
    public NetworkLife with(Observation observation) {
        List<Observation> next = new ArrayList<>(observations);
        next.add(observation);
        return new NetworkLife(planVersions, next, surveys, continues);
    }

    /** The same with another state of one survey, or with one more, the last. */
    public NetworkLife with(Survey survey) {
        return new NetworkLife(planVersions, observations, Lists.with(survey, surveys, Survey::id), continues);
    }

    /** The same, going on from an earlier network. */
    public NetworkLife continuing(Predecessor predecessor) {
        return new NetworkLife(planVersions, observations, surveys, Optional.of(predecessor));
    }

    NetworkLife withPlanVersions(List<PlanVersion> versions) {
        return new NetworkLife(versions, observations, surveys, continues);
    }

    /** Without what may tell of people: remarks in surveys and reasons of delays. */
    NetworkLife withoutReasons() {
        return new NetworkLife(
                planVersions.stream().map(PlanVersion::withoutReasons).toList(),
                observations,
                surveys.stream().map(Survey::withoutRemarks).toList(),
                continues);
    }

    NetworkLife asKnownOn(LocalDate day) {
        return new NetworkLife(
                planVersions.stream().map(version -> version.asKnownOn(day)).toList(),
                observations.stream()
                        .filter(observation -> !observation.on().isAfter(day))
                        .toList(),
                surveys.stream()
                        .filter(survey -> !survey.openedOn().isAfter(day))
                        .map(survey -> survey.asKnownOn(day))
                        .toList(),
                continues);
    }
}
