package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;

/**
 * Something that the host shows or does, such as a study visit (wizyta studyjna).
 *
 * @param title as it stands in the agenda
 * @param minutes how long it takes: a multiple of five; one longer than people work without a break is refused by the
 *     compiler, which offers to divide it
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

    /** The same in parts of about equal length; where the time is fixed they follow each other, a break between. */
    List<HostSlot> parts(int count, int pause) {
        List<HostSlot> parts = new ArrayList<>();
        int units = minutes / Length.GRID;
        int passed = 0;
        for (int part = 0; part < count; part++) {
            int length = (units / count + (part < units % count ? 1 : 0)) * Length.GRID;
            int after = passed;
            parts.add(new HostSlot(
                    title + " (" + (part + 1) + ")",
                    length,
                    at.map(first -> new Moment(first.day(), first.time().plusMinutes(after)))));
            passed += length + pause;
        }
        return parts;
    }
}
