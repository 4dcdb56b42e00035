package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/** A command about an edition that a database holds. */
abstract class StoredCommand extends EmpirieCommand {
    @Mixin
    private final Connections connections = new Connections();

    @Option(names = "--jdbc", required = true, paramLabel = "URL", descriptionKey = "jdbc")
    private String url;

    @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "edition")
    private String edition;

    StoredCommand(Session session) {
        super(session);
    }

    @Override
    final int run(Session with) throws Exception {
        EditionId id = idOf(edition);
        return answer(store().get(id), with);
    }

    /** @throws UnusableInputException if it cannot be an id */
    static EditionId idOf(String edition) {
        if (!Slug.matches(edition)) {
            throw new UnusableInputException(
                    new Problem("edition", Message.of("problem.id"), Message.of("problem.allowed.id")));
        }
        return new EditionId(edition);
    }

    /** The stores that hold it. */
    final EditionStore store() {
        return connections.asIs(url);
    }

    abstract int answer(Versioned<Edition> stored, Session with) throws Exception;
}
