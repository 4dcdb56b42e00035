package pl.miasta.empirie.figure;

import java.time.LocalDate;
import java.util.Collection;
import pl.miasta.empirie.edition.OpenTask;

/**
 * What meetings agreed on and nobody has done yet; a task carried over counts once. Ours.
 *
 * @param open tasks to do
 * @param overdue those of them whose last day is over
 */
public record TaskFigures(int open, int overdue) {
    static TaskFigures of(Collection<OpenTask> tasks, LocalDate day) {
        return new TaskFigures(tasks.size(), (int)
                tasks.stream().filter(open -> open.task().isOverdue(day)).count());
    }
}
