package pl.miasta.empirie.meeting.format;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;

/**
 * Something that the host shows or does, such as a study visit (wizyta studyjna).
 *
 * @param title as it stands in the agenda
 * @param minutes how long it takes: a multiple of five; one longer than people work without a break is refused by the
 *     compiler, which offers halves
 * @param at when, if that is fixed; else the compiler finds a place
 */
public record HostSlot(String title, int minutes, Optional<Moment> at) {
    /** @throws IllegalArgumentException if the title is blank or there is no minute */
    public HostSlot {
        if (Blank.is(title) || minutes < 1) {
            throw new IllegalArgumentException("a host's slot has a title and minutes");
        }
    }

    /** A slot wherever it fits. */
    public static HostSlot of(String title, int minutes) {
        return new HostSlot(title, minutes, Optional.empty());
    }

    /** The same without a fixed time. */
    HostSlot anywhere() {
        return of(title, minutes);
    }

    /** Two halves, the first at the fixed time if there is one. */
    List<HostSlot> halves() {
        int first = (minutes / 2 + Length.GRID - 1) / Length.GRID * Length.GRID;
        return List.of(new HostSlot(title + " (1)", first, at), of(title + " (2)", minutes - first));
    }
}
