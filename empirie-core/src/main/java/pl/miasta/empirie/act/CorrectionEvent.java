package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;

/** That a mistake was put right; the day is the one on which it was. */
public sealed interface CorrectionEvent extends Event {
    /** A city's membership was recorded wrongly. */
    record MemberCorrected(EditionId edition, NetworkId network, CityId city, LocalDate on) implements CorrectionEvent {
        @Override
        public Subject subject() {
            return Subject.in(network, "city", city);
        }
    }

    /** A delegation was recorded wrongly. */
    record RepresentativeCorrected(EditionId edition, NetworkId network, PersonId person, LocalDate on)
            implements CorrectionEvent {
        @Override
        public Subject subject() {
            return Subject.in(network, "person", person);
        }
    }

    /** A role in the team was recorded wrongly. */
    record TeamMemberCorrected(EditionId edition, NetworkId network, PersonId person, LocalDate on)
            implements CorrectionEvent {
        @Override
        public Subject subject() {
            return Subject.in(network, "person", person);
        }
    }

    /** Somebody's attendance was recorded wrongly. */
    record AttendanceCorrected(EditionId edition, MeetingId meeting, int day, PersonId person, LocalDate on)
            implements CorrectionEvent {
        @Override
        public Subject subject() {
            return Subject.of("meeting", meeting + "#day-" + day);
        }
    }
}
