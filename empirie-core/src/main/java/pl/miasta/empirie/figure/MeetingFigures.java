package pl.miasta.empirie.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;

/**
 * What is counted about meetings, those without a known date too; each counts once. Every mode has its number. Source:
 * II.4, IV.
 *
 * @param held meetings held, by mode
 * @param planned meetings to come, by mode
 * @param cancelled meetings cancelled, by mode
 * @param workingDays known days of the meetings held
 * @param places the different places they were held in
 * @param guests the different people who were invited to them
 */
public record MeetingFigures(
        Map<MeetingMode, Integer> held,
        Map<MeetingMode, Integer> planned,
        Map<MeetingMode, Integer> cancelled,
        int workingDays,
        int places,
        int guests) {

    /** Copies the maps. */
    public MeetingFigures {
        held = Collections.unmodifiableMap(new EnumMap<>(held));
        planned = Collections.unmodifiableMap(new EnumMap<>(planned));
        cancelled = Collections.unmodifiableMap(new EnumMap<>(cancelled));
    }

    static MeetingFigures of(List<Meeting> meetings) {
        List<Meeting> held = meetings.stream().filter(Meeting::isHeld).toList();
        return new MeetingFigures(
                byMode(held),
                byMode(in(MeetingStatus.PLANNED, meetings)),
                byMode(in(MeetingStatus.CANCELLED, meetings)),
                held.stream()
                        .mapToInt(meeting -> MeetingCalendar.daysOf(meeting).size())
                        .sum(),
                (int) held.stream()
                        .flatMap(meeting -> meeting.place().stream())
                        .distinct()
                        .count(),
                (int) held.stream()
                        .flatMap(meeting -> meeting.guests().stream())
                        .map(Guest::person)
                        .distinct()
                        .count());
    }

    private static List<Meeting> in(MeetingStatus status, List<Meeting> meetings) {
        return meetings.stream().filter(meeting -> meeting.status() == status).toList();
    }

    private static Map<MeetingMode, Integer> byMode(List<Meeting> meetings) {
        Map<MeetingMode, Integer> count = new EnumMap<>(MeetingMode.class);
        for (MeetingMode mode : MeetingMode.values()) {
            count.put(mode, 0);
        }
        meetings.forEach(meeting -> count.merge(meeting.mode(), 1, Integer::sum));
        return count;
    }

    /** How many were held in whatever mode. */
    public int allHeld() {
        return sum(held);
    }

    /** How many are to come in whatever mode. */
    public int allPlanned() {
        return sum(planned);
    }

    /** How many were cancelled in whatever mode. */
    public int allCancelled() {
        return sum(cancelled);
    }

    private static int sum(Map<MeetingMode, Integer> count) {
        return count.values().stream().mapToInt(Integer::intValue).sum();
    }
}
