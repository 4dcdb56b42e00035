package pl.miasta.empirie.meeting;

import java.time.LocalDate;

/**
 * A note that the group approved and that a later version replaced; it stays readable (ours).
 *
 * @param number number of the version, from 1
 * @param text what it said
 * @param approvedOn the day the group approved it
 * @param change what the next version changed
 */
public record NoteVersion(int number, String text, LocalDate approvedOn, String change) {
    /** @throws IllegalArgumentException if the number is below 1 */
    public NoteVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions of a note count from 1");
        }
    }

    /** Number and day alone: a note may tell of people. */
    @Override
    public String toString() {
        return "note version " + number + " approved " + approvedOn;
    }
}
