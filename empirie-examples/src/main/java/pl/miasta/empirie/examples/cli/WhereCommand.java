package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.check.Whereabouts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Representative;

/** {@code empirie where FILE CITY}: in which networks a city is, who represents it, and where it is expected. */
@Command(name = "where")
final class WhereCommand extends EditionCommand {
    @Parameters(index = "1", paramLabel = "CITY", descriptionKey = "city")
    private String city;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "where-on")
    private Optional<LocalDate> on = Optional.empty();

    WhereCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Edition edition, Session with) {
        if (!Slug.matches(city)) {
            throw UnknownId.in(edition, "city", city);
        }
        Whereabouts where = Whereabouts.of(edition, new CityId(city), on.orElseGet(with::today));
        if (with.isJson()) {
            with.print(with.answers(edition).whereabouts(where));
        } else {
            print(edition, where, with);
        }
        return ExitCode.OK;
    }

    private static void print(Edition edition, Whereabouts where, Session with) {
        Labels labels = new Labels(edition, with.words());
        with.out()
                .println(Layout.bold(
                        with.words().say("where.head", labels.city(where.city().value()), where.day())));
        for (Whereabouts.Stay stay : where.stays()) {
            with.say(
                    "where.network",
                    labels.network(stay.network().value()),
                    stay.forms().stream().map(with.words()::term).collect(Collectors.joining(", ")));
            for (Representative representative : stay.representatives()) {
                String name = edition.find(representative.person())
                        .flatMap(person -> person.name())
                        .orElseGet(() -> with.words().say("where.erased"));
                with.say("where.person", name, representative.position(), representative.person());
            }
        }
        if (where.stays().isEmpty()) {
            with.say("where.nowhere");
        }
        for (MeetingId meeting : where.meetings()) {
            edition.find(meeting).ifPresent(found -> with.say("where.meeting", labels.meeting(found)));
        }
        if (where.meetings().size() > 1) {
            with.say("where.clash", where.meetings().size());
        }
    }
}
