package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.meeting.AgendaItem;

/**
 * A part of a compiled day: the agenda's item, when it begins, and the step it comes from.
 *
 * @param start when it begins
 * @param item as it stands in the agenda
 * @param step the step; empty for breaks
 * @param groups the sizes of what people split into; empty for breaks
 */
public record AgendaPart(LocalTime start, AgendaItem item, Optional<Step> step, List<Integer> groups) {
    /** Copies the sizes. */
    public AgendaPart {
        groups = List.copyOf(groups);
    }

    /** When it ends. */
    public LocalTime end() {
        return start.plusMinutes(item.minutes());
    }

    /** How many seconds each turn may take, if the step goes by turns. */
    public Optional<Integer> secondsEach() {
        return step.flatMap(Step::turn)
                .map(turn -> 60
                        * item.minutes()
                        / turn.count(
                                step.orElseThrow().grouping(),
                                groups.stream().mapToInt(Integer::intValue).sum()));
    }
}
