package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.PL;
import static pl.miasta.empirie.examples.scenario.OneNetwork.EDITION;
import static pl.miasta.empirie.examples.scenario.OneNetwork.MEETING;
import static pl.miasta.empirie.examples.scenario.OneNetwork.NETWORK;
import static pl.miasta.empirie.examples.scenario.OneNetwork.OFFICE;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Meetings.Convene;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Teams.RecordAbsence;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Role;

/** The guardian invites to a meeting for a coordinator who is not there that day: what is left of it, and the day after. */
public final class ADaysSubstitution {
    private static final LocalDate ABSENT = LocalDate.of(2024, 4, 8);
    private static final PersonId COORDINATOR = OneNetwork.holder(Role.COORDINATOR_FACILITATOR);
    private static final Actor GUARDIAN = Actor.person(OneNetwork.holder(Role.ORGANISATIONAL_GUARDIAN));

    private ADaysSubstitution() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        EditionStore store = new InMemoryEditionStore();
        FoundANetwork.found(store, OneNetwork.SILENCE);
        LocalDate firstDay = OneNetwork.planMeeting(store).firstDay();
        Empirie empirie = OneNetwork.on(store, ABSENT);
        empirie.teams()
                .recordAbsence(new RecordAbsence(EDITION, NETWORK, COORDINATOR, Period.of(ABSENT, ABSENT)), OFFICE)
                .orElseThrow();
        out.println(
                "Spotkanie " + MEETING + " jest zaplanowane na " + firstDay + "; koordynatora nie ma " + ABSENT + ".");

        tell(out, "Opiekun zwołuje spotkanie na próbę", convene(empirie.tryingOut(), ABSENT));
        out.println("  czynności zapisane w zespole: " + deeds(store).size());
        tell(out, "Opiekun zwołuje spotkanie", convene(empirie, ABSENT));
        for (Deed deed : deeds(store)) {
            out.println("  czynność " + deed.id() + ": " + deed.person() + ", "
                    + Texts.standard().term(deed.task(), PL) + ", " + deed.on());
        }
        List<AuditEntry> chain = store.audit(EDITION, Subject.of("meeting", MEETING));
        AuditEntry last = chain.get(chain.size() - 1);
        out.println("  wpis " + last.number() + " o spotkaniu: "
                + last.by().person().orElseThrow() + ", " + last.act()
                + ", w zastępstwie roli "
                + Texts.standard().term(last.inPlaceOf().orElseThrow(), PL));

        out.println("Nazajutrz koordynator jest na miejscu.");
        LocalDate dayAfter = ABSENT.plusDays(1);
        tell(out, "Opiekun zwołuje spotkanie ponownie", convene(OneNetwork.on(store, dayAfter), dayAfter));
    }

    private static void tell(PrintStream out, String what, Outcome<?> outcome) {
        OneNetwork.tell(out, PL, what, outcome);
    }

    private static Outcome<Meeting> convene(Empirie empirie, LocalDate day) {
        return empirie.meetings().convene(new Convene(EDITION, MEETING, day), GUARDIAN);
    }

    private static List<Deed> deeds(EditionStore store) {
        return store.get(EDITION).value().network(NETWORK).team().deeds();
    }
}
