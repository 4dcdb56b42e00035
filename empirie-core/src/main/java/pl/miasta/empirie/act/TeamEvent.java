package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/** What happens in a network's support team. */
public sealed interface TeamEvent extends Event {
    /** The network whose team it is. */
    NetworkId network();

    @Override
    default Subject subject() {
        return Subject.of("network", network());
    }

    /** Somebody was named to the team. */
    record TeamMemberNamed(EditionId edition, NetworkId network, PersonId person, Role role, LocalDate on)
            implements TeamEvent {}

    /** A role of the team ended; the day is its last one. */
    record RoleEnded(EditionId edition, NetworkId network, PersonId person, Role role, LocalDate on)
            implements TeamEvent {}

    /** Somebody of the team is not there, from that day on. */
    record AbsenceRecorded(EditionId edition, NetworkId network, PersonId person, LocalDate on) implements TeamEvent {}

    /** Somebody stands in for somebody else, by agreement or request; the day is that of the agreement. */
    record SubstitutionAgreed(
            EditionId edition,
            NetworkId network,
            AgreementId agreement,
            Ground ground,
            PersonId holder,
            PersonId substitute,
            LocalDate on)
            implements TeamEvent {}

    /** Something was done in a role of the team. */
    record DeedRecorded(EditionId edition, NetworkId network, DeedId deed, PersonId person, Task task, LocalDate on)
            implements TeamEvent {}

    /** Duty hours were held. */
    record DutyHoursHeld(EditionId edition, NetworkId network, LocalDate on) implements TeamEvent {}
}
