package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.time.YearMonth;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;

/** What happens to an edition as a whole. */
public sealed interface EditionEvent extends Event {
    @Override
    default Subject subject() {
        return Subject.of("edition", edition());
    }

    /** An edition was opened; the day is its first one. */
    record EditionOpened(EditionId edition, LocalDate on) implements EditionEvent {}

    /** An edition was opened that goes on from another one; the day is its first one. */
    record EditionContinued(EditionId edition, EditionId former, LocalDate on) implements EditionEvent {}

    /** An edition was closed. */
    record EditionClosed(EditionId edition, LocalDate on) implements EditionEvent {}

    /** A closed edition was opened again. */
    record EditionReopened(EditionId edition, LocalDate on) implements EditionEvent {}

    /** A city was entered or changed. */
    record CityRegistered(EditionId edition, CityId city, LocalDate on) implements EditionEvent {}

    /** A person was entered or changed. */
    record PersonRegistered(EditionId edition, PersonId person, LocalDate on) implements EditionEvent {
        @Override
        public Subject subject() {
            return Subject.of("people", edition);
        }
    }

    /** A person's data were erased. */
    record PersonErased(EditionId edition, PersonId person, LocalDate on) implements EditionEvent {
        @Override
        public Subject subject() {
            return Subject.of("people", edition);
        }
    }

    /** A rule holds otherwise in the edition. */
    record PolicySet(EditionId edition, RuleId rule, LocalDate on) implements EditionEvent {}

    /** A rule of meetings holds otherwise in a network. */
    record NetworkPolicySet(EditionId edition, NetworkId network, RuleId rule, LocalDate on) implements EditionEvent {
        @Override
        public Subject subject() {
            return Subject.of("network", network);
        }
    }

    /** ZH-16 met to decide and report. */
    record DecisionMeetingHeld(EditionId edition, LocalDate on) implements EditionEvent {}

    /** Networks touched each other, or others. */
    record TouchpointRecorded(EditionId edition, TouchpointId touchpoint, LocalDate on) implements EditionEvent {}

    /** The framework schedule was edited. */
    record ScheduleEdited(EditionId edition, LocalDate on) implements EditionEvent {}

    /** A phase of the schedule was begun or done. */
    record PhaseRecorded(EditionId edition, PhaseId phase, LocalDate on) implements EditionEvent {}

    /** The matrix of process paths was edited. */
    record PathsEdited(EditionId edition, LocalDate on) implements EditionEvent {}

    /** A field of the matrix came otherwise. */
    record PathDeviated(EditionId edition, ProcessPath path, YearMonth month, LocalDate on) implements EditionEvent {}
}
