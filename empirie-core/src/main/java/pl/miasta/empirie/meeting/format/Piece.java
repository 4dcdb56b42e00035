package pl.miasta.empirie.meeting.format;

import java.util.Optional;

/**
 * Something that has to find its time in an agenda, minutes.
 *
 * @param step the step it is a turn of
 * @param title as it will stand in the agenda
 * @param least the shortest it can be
 * @param usual how long it is on a normal day
 * @param most the longest it can be
 * @param at when it begins, if that is fixed
 */
record Piece(Step step, String title, int least, int usual, int most, Optional<Moment> at) {
    /** A host's slot: as long as the host said, neither shorter nor longer. */
    static Piece of(HostSlot slot, Step step) {
        return new Piece(step, slot.title(), slot.minutes(), slot.minutes(), slot.minutes(), slot.at());
    }

    /** Whether the piece may be on that day; days count from 1. */
    boolean fits(int day) {
        return at.isEmpty() || at.get().day() == day;
    }
}
