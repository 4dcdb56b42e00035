package pl.miasta.empirie.meeting.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;

/**
 * A timed agenda (program spotkania) compiled from a format; every meeting rule accepts it.
 *
 * @param request what it was asked for
 * @param days its days
 */
public record Agenda(AgendaRequest request, List<AgendaDay> days) {
    /** Copies the days. */
    public Agenda {
        days = List.copyOf(days);
    }

    /** The days as they stand in a meeting. */
    public List<MeetingDay> meetingDays() {
        return days.stream().map(AgendaDay::meetingDay).toList();
    }

    /**
     * A meeting with this agenda: its mode, format and days; all else stays.
     *
     * @throws IllegalArgumentException if the meeting's guests, observers or attendance speak of items or days that the
     *     agenda does not have
     */
    public Meeting in(Meeting meeting) {
        return meeting.scheduled(request.mode(), request.format().id(), meetingDays());
    }

    /** Every part with its place, in order. */
    public Map<ItemPlace, AgendaPart> parts() {
        Map<ItemPlace, AgendaPart> parts = new LinkedHashMap<>();
        for (int day = 1; day <= days.size(); day++) {
            List<AgendaPart> ofDay = days.get(day - 1).parts();
            for (int item = 1; item <= ofDay.size(); item++) {
                parts.put(new ItemPlace(day, item), ofDay.get(item - 1));
            }
        }
        return parts;
    }

    /** The places that observers may watch over the net. Source: II.1. */
    public List<ItemPlace> forObservers() {
        return parts().entrySet().stream()
                .filter(part -> part.getValue().item().isForObservers())
                .map(Map.Entry::getKey)
                .toList();
    }
}
