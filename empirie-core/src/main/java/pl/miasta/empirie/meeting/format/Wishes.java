package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Blank;

/**
 * What a day has to hold besides its format.
 *
 * @param cases what is presented, one entry a case, such as the name of the city
 * @param guests on what invited experts speak, one entry a guest; no name needs to stand here
 * @param slots what the host shows or does
 * @param pins steps that begin at a fixed time
 * @param dropped steps that are left out on purpose
 */
public record Wishes(
        List<String> cases, List<String> guests, List<HostSlot> slots, List<Pin> pins, Set<StepId> dropped) {

    /** Nothing besides the format. */
    public static final Wishes NONE = new Wishes(List.of(), List.of(), List.of(), List.of(), Set.of());

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the title of a case or a guest is blank
     */
    public Wishes {
        cases = List.copyOf(cases);
        guests = List.copyOf(guests);
        slots = List.copyOf(slots);
        pins = List.copyOf(pins);
        dropped = Set.copyOf(dropped);
        if (Stream.concat(cases.stream(), guests.stream()).anyMatch(Blank::is)) {
            throw new IllegalArgumentException("a case and a guest have a title");
        }
    }

    /** With other cases. */
    public Wishes cases(String... titles) {
        return withCases(List.of(titles));
    }

    /** With other guests. */
    public Wishes guests(String... titles) {
        return withGuests(List.of(titles));
    }

    /** With one more slot of the host. */
    public Wishes slot(HostSlot slot) {
        return withSlots(plus(slots, slot));
    }

    /** With one more step at a fixed time. */
    public Wishes pin(StepId step, Moment at) {
        return withPins(plus(pins, new Pin(step, at)));
    }

    /** Without some steps. */
    public Wishes dropping(Collection<StepId> steps) {
        return new Wishes(
                cases,
                guests,
                slots,
                pins.stream().filter(pin -> !steps.contains(pin.step())).toList(),
                Set.copyOf(Stream.concat(dropped.stream(), steps.stream()).toList()));
    }

    /** When the lunch of a day begins, if that is fixed. */
    Optional<Moment> lunchAt(int day) {
        return pins.stream()
                .filter(pin -> pin.step().equals(StepId.LUNCH) && pin.at().day() == day)
                .map(Pin::at)
                .findFirst();
    }

    Wishes withCases(List<String> other) {
        return new Wishes(other, guests, slots, pins, dropped);
    }

    Wishes withGuests(List<String> other) {
        return new Wishes(cases, other, slots, pins, dropped);
    }

    Wishes withSlots(List<HostSlot> other) {
        return new Wishes(cases, guests, other, pins, dropped);
    }

    Wishes withPins(List<Pin> other) {
        return new Wishes(cases, guests, slots, other, dropped);
    }

    Wishes withDropped(Set<StepId> other) {
        return new Wishes(cases, guests, slots, pins, other);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
