package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.DueItem;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.Actor;

/** {@code empirie due FILE}: what is to come, and what is overdue. */
@Command(name = "due")
final class DueCommand extends EditionCommand {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    private WholeNumber days = new WholeNumber(30);

    @Option(names = "--for", paramLabel = "ACTOR", descriptionKey = "actor")
    private Actor actor = Actor.system();

    DueCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        actor.person().filter(person -> edition.find(person).isEmpty()).ifPresent(person -> {
            throw UnknownId.in(edition, "person", person.value());
        });
        LocalDate day = asOf.orElseGet(with::today);
        List<DueItem> items = Report.of(edition, day).due(day, days.value(), actor);
        if (with.isJson()) {
            with.print(with.answers(edition).due(items));
            return ExitCode.OK;
        }
        Labels labels = new Labels(edition, with.words());
        with.out().println(Layout.bold(with.words().say("due.head", day, days.value())));
        for (DueItem item : items) {
            String late = item.overdue() ? Layout.styled("fg_red", with.words().say("due.overdue")) + " " : "";
            with.out()
                    .println(Layout.hang(
                            "  " + item.on() + "  ",
                            late + labels.of(item.subject()) + ": " + with.say(edition, item.says())));
        }
        if (items.isEmpty()) {
            with.say("due.nothing");
        }
        return ExitCode.OK;
    }
}
