package pl.miasta.empirie.meeting;

import java.time.LocalDate;

/**
 * That a meeting was moved to other days (przeniesienie). Ours.
 *
 * @param on the day it was moved
 * @param from what its first day was until then
 * @param reason why
 */
public record Move(LocalDate on, LocalDate from, String reason) {
    /** Days alone: a reason may tell of a person. */
    @Override
    public String toString() {
        return "move " + on + " from " + from;
    }
}
