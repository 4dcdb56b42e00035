package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Parameters;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;

/** A command about an edition file. */
abstract class EditionCommand extends EmpirieCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    EditionCommand(Session session) {
        super(session);
    }

    @Override
    final int run(Session with) throws Exception {
        return answer(EditionFile.reader().readFile(file), with);
    }

    abstract int answer(Edition edition, Session with) throws Exception;

    /** @throws UnusableInputException if the edition has no such network */
    static NetworkDossier network(Edition edition, String id) {
        if (Slug.matches(id)) {
            NetworkId network = new NetworkId(id);
            if (edition.find(network).isPresent()) {
                return edition.network(network);
            }
        }
        throw UnknownId.in(edition, "network", id);
    }
}
