package pl.miasta.empirie.examples.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.miasta.empirie.act.People.Erase;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.Versioned;

/** {@code empirie store gdpr erase EDITION PERSON…}: blanks people everywhere in an edition. */
@Command(name = "erase")
final class GdprEraseCommand extends StoredCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "persons")
    private List<String> people;

    GdprEraseCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Versioned<Edition> stored, Session with) {
        Edition edition = stored.value();
        List<PersonId> known = people.stream()
                .distinct()
                .map(person -> Erasing.known(edition, person))
                .toList();
        return Erasing.carryOut(new Erase(edition.id(), known), store(), with);
    }
}
