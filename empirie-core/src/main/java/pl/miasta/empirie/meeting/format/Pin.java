package pl.miasta.empirie.meeting.format;

/**
 * A step, or the lunch, that begins at a fixed time.
 *
 * @param step which; {@link StepId#LUNCH} for the lunch
 * @param at when
 */
public record Pin(StepId step, Moment at) {
    /** Whether both cannot be met: a step begins once, the lunch once a day. */
    boolean contradicts(Pin other) {
        return step.equals(other.step) && (!step.equals(StepId.LUNCH) || at.day() == other.at.day());
    }
}
