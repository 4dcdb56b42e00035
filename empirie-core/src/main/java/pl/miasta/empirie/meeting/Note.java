package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;

/**
 * The note of a meeting's conclusions (notatka, zapis wniosków). Source: IV.
 *
 * @param origin whose work it is
 * @param text what it says, if written
 * @param approvedOn the day the group approved it
 * @param sharedOn the day it was shared
 */
public record Note(
        NoteOrigin origin, Optional<String> text, Optional<LocalDate> approvedOn, Optional<LocalDate> sharedOn) {

    /** Whether it is shared although the group had not approved it by then. */
    public boolean isSharedUnapproved() {
        return sharedOn.isPresent() && (approvedOn.isEmpty() || sharedOn.get().isBefore(approvedOn.get()));
    }

    /** Whether it is a result the group stands behind: its own, written, approved. */
    public boolean isApprovedResult() {
        return origin == NoteOrigin.PARTICIPANTS && approvedOn.isPresent() && !Blank.is(text);
    }

    Note asKnownOn(LocalDate day) {
        return new Note(
                origin,
                text,
                approvedOn.filter(date -> !date.isAfter(day)),
                sharedOn.filter(date -> !date.isAfter(day)));
    }

    /** The note as it was before: what a version said, shared no earlier than it was then. */
    Note restored(NoteVersion version) {
        return new Note(origin, Optional.of(version.text()), Optional.of(version.approvedOn()), sharedOn);
    }

    /** Origin and days alone: a note may tell of people. */
    @Override
    public String toString() {
        return "note " + origin + " approved " + approvedOn + ", shared " + sharedOn;
    }
}
