package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import pl.miasta.empirie.base.Steps;

/**
 * A phase of the framework schedule (harmonogram ramowy), as planned and as it was. Source: II.5.
 *
 * @param id unique inside the edition
 * @param group which part of the schedule it belongs to
 * @param title what it is called
 * @param from the first day as planned
 * @param to the last day as planned, inside
 * @param begunOn the day it was begun, if it was
 * @param doneOn the day it was done, if it was; not before it was begun
 * @param reason why it deviates from the plan, if somebody said so; may tell of a person, so it is left out of files
 *     without people
 */
public record SchedulePhase(
        PhaseId id,
        PhaseGroup group,
        String title,
        LocalDate from,
        LocalDate to,
        Optional<LocalDate> begunOn,
        Optional<LocalDate> doneOn,
        Optional<String> reason) {

    /** @throws IllegalArgumentException if the last day is before the first, as planned or as it was */
    public SchedulePhase {
        Steps.requireOrder("phase " + id, Optional.of(from), Optional.of(to));
        Steps.requireOrder("phase " + id, begunOn, doneOn);
    }

    /** A phase that is only planned. */
    public static SchedulePhase planned(PhaseId id, PhaseGroup group, String title, LocalDate from, LocalDate to) {
        return new SchedulePhase(id, group, title, from, to, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How many days later than planned it was begun; negative if earlier, empty if it is not begun. */
    public OptionalLong beginDeviationDays() {
        return begunOn.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(from, day)))
                .orElseGet(OptionalLong::empty);
    }

    /** How many days later than planned it was done; negative if earlier, empty if it is not done. */
    public OptionalLong endDeviationDays() {
        return doneOn.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(to, day)))
                .orElseGet(OptionalLong::empty);
    }

    /** Whether it was done after its last planned day, or is not done and that day is over. */
    public boolean isLate(LocalDate day) {
        return doneOn.orElse(day).isAfter(to);
    }

    /**
     * The same phase with how far it has come.
     *
     * @throws IllegalArgumentException if it is done before it is begun
     */
    public SchedulePhase progressed(Optional<LocalDate> begun, Optional<LocalDate> done, Optional<String> why) {
        return new SchedulePhase(id, group, title, from, to, begun, done, why);
    }

    SchedulePhase withoutReason() {
        return progressed(begunOn, doneOn, Optional.empty());
    }

    /** The phase as it was known on a day; the reason of a deviation is known from the first of its days on. */
    SchedulePhase asKnownOn(LocalDate day) {
        return progressed(
                Steps.knownOn(day, begunOn),
                Steps.knownOn(day, doneOn),
                reason.filter(why -> Steps.anyKnownOn(day, List.of(Optional.of(from), begunOn, doneOn))));
    }

    /** All but the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "phase:" + id + " " + from + " – " + to;
    }
}
