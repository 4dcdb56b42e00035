package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;

/**
 * What an edition's life leaves behind: its schedule and paths with what came otherwise, touchpoints, corrections. Ours,
 * after II.3, II.5 and III.2.
 *
 * @param continues the edition that it goes on from, if it does
 * @param closedOn the day it was closed, if it was; not before its first day
 * @param schedule the framework schedule (harmonogram ramowy)
 * @param paths the matrix of process paths (macierz SPr)
 * @param touchpoints where networks touched each other or others
 * @param corrections what was put right, in order
 */
public record EditionLife(
        Optional<EditionId> continues,
        Optional<LocalDate> closedOn,
        List<SchedulePhase> schedule,
        List<PathEntry> paths,
        List<Touchpoint> touchpoints,
        List<Correction> corrections) {

    /** Nothing is left behind. */
    public static final EditionLife NONE =
            new EditionLife(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** Copies all lists. */
    public EditionLife {
        schedule = List.copyOf(schedule);
        paths = List.copyOf(paths);
        touchpoints = List.copyOf(touchpoints);
        corrections = List.copyOf(corrections);
    }

    /** The phase of that id, if the schedule has one. */
    public Optional<SchedulePhase> find(PhaseId id) {
        return schedule.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    /** The same, going on from an earlier edition. */
    public EditionLife continuing(EditionId edition) {
        return new EditionLife(Optional.of(edition), closedOn, schedule, paths, touchpoints, corrections);
    }

    /** The same, closed on a day. */
    public EditionLife closed(LocalDate on) {
        return new EditionLife(continues, Optional.of(on), schedule, paths, touchpoints, corrections);
    }

    /** The same, not closed any more. */
    public EditionLife reopened() {
        return new EditionLife(continues, Optional.empty(), schedule, paths, touchpoints, corrections);
    }

    /** The field of that path and month, if the matrix has one. */
    public Optional<PathEntry> find(ProcessPath path, YearMonth month) {
        return paths.stream()
                .filter(entry -> entry.path() == path && entry.month().equals(month))
                .findFirst();
    }

    /** The touchpoint of that id, if there is one. */
    public Optional<Touchpoint> find(TouchpointId id) {
        return touchpoints.stream()
                .filter(touchpoint -> touchpoint.id().equals(id))
                .findFirst();
    }

    /** The same with another schedule. */
    public EditionLife withSchedule(List<SchedulePhase> changed) {
        return new EditionLife(continues, closedOn, changed, paths, touchpoints, corrections);
    }

    /** The same with another state of one phase, or with one more, the last. */
    public EditionLife with(SchedulePhase phase) {
        return withSchedule(Lists.with(phase, schedule, SchedulePhase::id));
    }

    /** The same with another matrix. */
    public EditionLife withPaths(List<PathEntry> changed) {
        return new EditionLife(continues, closedOn, schedule, changed, touchpoints, corrections);
    }

    /** The same with another state of one touchpoint, or with one more, the last. */
    public EditionLife with(Touchpoint touchpoint) {
        return new EditionLife(
                continues, closedOn, schedule, paths, Lists.with(touchpoint, touchpoints, Touchpoint::id), corrections);
    }

    /** The same with one more correction, the last. */
    public EditionLife with(Correction correction) {
        List<Correction> next = new ArrayList<>(corrections);
        next.add(correction);
        return new EditionLife(continues, closedOn, schedule, paths, touchpoints, next);
    }

    /** Without what may tell of people: reasons of corrections and of deviations. */
    EditionLife withoutReasons() {
        return new EditionLife(
                continues,
                closedOn,
                schedule.stream().map(SchedulePhase::withoutReason).toList(),
                paths,
                touchpoints,
                corrections.stream().map(Correction::withoutReason).toList());
    }

    EditionLife asKnownOn(LocalDate day) {
        return new EditionLife(
                continues,
                Steps.knownOn(day, closedOn),
                schedule.stream().map(phase -> phase.asKnownOn(day)).toList(),
                paths.stream().map(entry -> entry.asKnownOn(day)).toList(),
                touchpoints.stream()
                        .filter(touchpoint -> !touchpoint.on().isAfter(day))
                        .toList(),
                corrections.stream()
                        .filter(correction -> !correction.on().isAfter(day))
                        .toList());
    }
}
