package pl.miasta.empirie.examples.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/** {@code empirie store import FILE}: stores an edition, new or in the place of the version that was looked at. */
@Command(name = "import")
final class StoreImportCommand extends EditionCommand {
    @Mixin
    private final Connections connections = new Connections();

    @Option(names = "--jdbc", required = true, paramLabel = "URL", descriptionKey = "jdbc")
    private String url;

    @Option(names = "--replace", paramLabel = "VERSION", descriptionKey = "replace")
    private Optional<WholeNumber> replace = Optional.empty();

    StoreImportCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        EditionStore store = connections.migrated(url);
        Versioned<Edition> stored = store.save(
                new Versioned<>(edition, replace.map(WholeNumber::value).orElse(0)));
        if (with.isJson()) {
            with.print(with.answers().stored(edition.id(), stored.version()));
        } else {
            with.say("store.imported", edition.id(), stored.version());
        }
        return ExitCode.OK;
    }
}
