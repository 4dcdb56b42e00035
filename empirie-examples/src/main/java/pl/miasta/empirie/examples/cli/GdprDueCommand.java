package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.act.People.Erase;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.privacy.Due;
import pl.miasta.empirie.privacy.PersonalData;

/** {@code empirie store gdpr due EDITION --before DATE}: whose data are due to go, by id; with {@code --erase} they go. */
@Command(name = "due")
final class GdprDueCommand extends StoredCommand {
    @Option(names = "--before", required = true, paramLabel = "DATE", descriptionKey = "gdpr-before")
    private LocalDate before;

    @Option(names = "--erase", descriptionKey = "gdpr-erase")
    private boolean erase;

    GdprDueCommand(Session session) {
        super(session);
    }

    @Override
    int answer(Versioned<Edition> stored, Session with) {
        Edition edition = stored.value();
        List<Due> due = PersonalData.of(edition).dueBefore(before);
        if (erase && !due.isEmpty()) {
            return Erasing.carryOut(Erase.due(edition.id(), due, before), store(), with);
        }
        if (with.isJson()) {
            Map<PersonId, LocalDate> lastDays = new LinkedHashMap<>();
            due.forEach(one -> lastDays.put(one.person(), one.lastDay()));
            with.print(with.answers().dueBefore(before, lastDays));
        } else {
            with.say("gdpr.due", before, due.size());
            due.forEach(one -> with.say("gdpr.due.one", one.person(), one.lastDay()));
        }
        return ExitCode.OK;
    }
}
