package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.Comparator;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;

/**
 * A task that still has to be done. Ours.
 *
 * @param meeting the meeting that agreed on it, or that it was last carried over to
 * @param task the task
 */
public record OpenTask(MeetingId meeting, MeetingTask task) {
    /** By day due, those without one last, then id. */
    public static final Comparator<OpenTask> ORDER = Comparator.<OpenTask, LocalDate>comparing(
                    open -> open.task().due().orElse(LocalDate.MAX))
            .thenComparing(open -> open.task().id());
}
