package pl.miasta.empirie.meeting.format;

/**
 * The steps that any format may need: a second day's opening, a first day's closing, a case, a guest, a host's slot.
 *
 * @param dayOpening opens a second day
 * @param dayClosing closes a first day
 * @param presentation a city's case, for formats without a step for cases
 * @param guest an invited expert, for formats without a step for guests
 * @param slot something that the host shows or does
 */
public record Frame(Step dayOpening, Step dayClosing, Step presentation, Step guest, Step slot) {}
