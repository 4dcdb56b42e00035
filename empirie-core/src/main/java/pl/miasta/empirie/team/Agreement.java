package pl.miasta.empirie.team;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

/**
 * An agreement, or a holder's request, that somebody stands in for certain tasks. Source: III.1.
 *
 * @param id unique inside the network
 * @param ground AGREEMENT or REQUEST
 * @param holder who holds the role
 * @param substitute who stands in
 * @param tasks for what
 * @param agreedOn the day of the agreement; a deed before it is not covered
 * @param period the days it holds for, both inside
 */
public record Agreement(
        AgreementId id,
        Ground ground,
        PersonId holder,
        PersonId substitute,
        List<Task> tasks,
        LocalDate agreedOn,
        Period period) {

    /** @throws IllegalArgumentException if the ground is ABSENCE, which is found and never recorded */
    public Agreement {
        tasks = List.copyOf(tasks);
        if (ground == Ground.ABSENCE) {
            throw new IllegalArgumentException("agreement " + id + ": absence is found, not agreed");
        }
    }

    /** Whether it lets the substitute do the task on that day. */
    public boolean covers(PersonId person, Task task, LocalDate day) {
        return substitute.equals(person) && tasks.contains(task) && !agreedOn.isAfter(day) && period.covers(day);
    }
}
