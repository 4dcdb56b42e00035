package pl.miasta.empirie.meeting.format;

/**
 * A step, or the lunch, that begins at a fixed time.
 *
 * @param step which; {@link StepId#LUNCH} for the lunch
 * @param at when
 */
public record Pin(StepId step, Moment at) {}
