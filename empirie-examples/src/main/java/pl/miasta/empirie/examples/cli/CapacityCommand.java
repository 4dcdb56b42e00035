package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.MembershipForm;

/** {@code empirie capacity FILE}: what still fits in a network. */
@Command(name = "capacity")
final class CapacityCommand extends EditionCommand {
    @Option(names = "--network", required = true, paramLabel = "ID", descriptionKey = "network")
    private String network;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    CapacityCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        LocalDate day = asOf.orElseGet(with::today);
        String id = network(edition, network).id().value();
        Capacity capacity = edition.capacity(id, day);
        if (with.isJson()) {
            with.print(with.answers(edition).capacity(capacity));
            return ExitCode.OK;
        }
        Labels labels = new Labels(edition, with.words());
        with.out().println(Layout.bold(with.words().say("capacity.head", labels.network(id), day)));
        for (MembershipForm form : MembershipForm.values()) {
            if (form.isCore()) {
                with.say("capacity.cities", form, capacity.cities(form));
            }
        }
        with.say("capacity.people", capacity.people());
        String more = capacity.morePeopleFrom().stream()
                .map(city -> labels.city(city.value()))
                .collect(Collectors.joining(", "));
        with.out()
                .println(Layout.hang("  ", with.words().say(more.isEmpty() ? "capacity.none" : "capacity.from", more)));
        return ExitCode.OK;
    }
}
