package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.EN;
import static pl.miasta.empirie.examples.scenario.OneNetwork.EDITION;
import static pl.miasta.empirie.examples.scenario.OneNetwork.NETWORK;
import static pl.miasta.empirie.examples.scenario.OneNetwork.OFFICE;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.act.Editions.RegisterPerson;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Networks.ReplaceRepresentative;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Subject;

/** A city sends somebody else: a fact, recorded whatever the rules find about it, and entered for ever. */
public final class ReplaceARepresentative {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 11);
    private static final PersonId FORMER = OneNetwork.person(3, 1);
    private static final PersonId OF_ANOTHER_CITY = OneNetwork.person(4, 1);
    private static final PersonId NEXT = OneNetwork.person(3, 3);

    private ReplaceARepresentative() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        EditionStore store = new InMemoryEditionStore();
        FoundANetwork.found(store, OneNetwork.SILENCE);
        Person next = Person.of(NEXT, "Anna Przykładna", Optional.empty());
        OneNetwork.on(store, DAY)
                .editions()
                .registerPerson(new RegisterPerson(EDITION, next), OFFICE)
                .orElseThrow();

        replace(store, DAY, FORMER, OF_ANOTHER_CITY, "Pani Maria odchodzi na emeryturę", out);
        replace(store, DAY.plusDays(7), OF_ANOTHER_CITY, NEXT, "Miasto pomyliło osoby", out);

        out.println("What the store remembers of it: no names, and of each reason its length alone.");
        List<AuditEntry> chain = store.audit(EDITION, Subject.of("network", NETWORK));
        for (AuditEntry entry : chain.subList(chain.size() - 2, chain.size())) {
            out.println("  " + entry.number() + ". " + entry.by().kind() + ", " + entry.act() + " from " + entry.on());
            for (AuditEntry.Change change : entry.changes()) {
                out.println("     " + change.place() + ": " + change.before().orElse("nothing") + " → "
                        + change.after().orElse("nothing"));
            }
        }
        AuditEntry last = chain.get(chain.size() - 1);
        out.println("The last entry begins where the one before it ended: "
                + last.before().equals(chain.get(chain.size() - 2).after()) + ".");
    }

    private static void replace(
            EditionStore store, LocalDate day, PersonId former, PersonId next, String reason, PrintStream out) {
        Empirie empirie = OneNetwork.on(store, day);
        ReplaceRepresentative command = new ReplaceRepresentative(
                EDITION, NETWORK, OneNetwork.city(3), former, next, Position.SPECIALIST, day, reason);
        Outcome<Network> outcome = empirie.networks().replaceRepresentative(command, OFFICE);
        OneNetwork.tell(out, EN, "From " + day + " miasto-3 sends " + next + " in place of " + former, outcome);
        if (outcome instanceof Outcome.Done<Network> done) {
            tell("before", done.before(), out);
            tell("now", done.findings(), out);
        }
    }

    private static void tell(String when, List<Finding> findings, PrintStream out) {
        for (Finding finding : findings) {
            out.println("  found " + when + ", " + finding.severity() + ": " + finding.subject() + " – "
                    + finding.message(EN));
        }
    }
}
