package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;

/** What happens to a network, its cities and its people. */
public sealed interface NetworkEvent extends Event {
    /** The network. */
    NetworkId network();

    @Override
    default Subject subject() {
        return Subject.of("network", network());
    }

    /** A network was founded. */
    record NetworkFounded(EditionId edition, NetworkId network, LocalDate on) implements NetworkEvent {}

    /** A network entered a stage. */
    record StageEntered(EditionId edition, NetworkId network, Stage stage, LocalDate on) implements NetworkEvent {}

    /** ZH-16 consented that a rule is left unmet. */
    record RuleWaived(EditionId edition, NetworkId network, RuleId rule, LocalDate on) implements NetworkEvent {}

    /** A city was admitted. */
    record CityAdmitted(EditionId edition, NetworkId network, CityId city, MembershipForm form, LocalDate on)
            implements NetworkEvent {}

    /** A city belongs in another form. */
    record FormChanged(EditionId edition, NetworkId network, CityId city, MembershipForm form, LocalDate on)
            implements NetworkEvent {}

    /** A city left; the day is its last one. */
    record CityWithdrew(EditionId edition, NetworkId network, CityId city, LocalDate on) implements NetworkEvent {}

    /** A city delegated somebody. */
    record RepresentativeNamed(
            EditionId edition, NetworkId network, CityId city, PersonId person, Position position, LocalDate on)
            implements NetworkEvent {}

    /** A delegation ended; the day is its last one. */
    record RepresentativeEnded(EditionId edition, NetworkId network, CityId city, PersonId person, LocalDate on)
            implements NetworkEvent {}
}
