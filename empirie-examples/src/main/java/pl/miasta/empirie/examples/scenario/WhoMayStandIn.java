package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.EN;
import static pl.miasta.empirie.team.Task.LEAD_FACILITATION;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.SupportTeam;

/** Who may lead the second meeting of a network as its facilitator: who holds the role, and who stands in on what ground. */
public final class WhoMayStandIn {
    private static final LocalDate MEETING = LocalDate.of(2022, 9, 19);
    private static final PersonId COORDINATOR = new PersonId("t-kadry-k");
    private static final PersonId EXPERT = new PersonId("t-kadry-e");
    private static final PersonId GUARDIAN = new PersonId("t-kadry-o");
    private static final PersonId REPRESENTATIVE = new PersonId("p-cieszyn-1");

    private WhoMayStandIn() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        SupportTeam team = PilotFile.read().network("kadry").team();
        out.println("On " + MEETING + " somebody has to lead the facilitation.");
        ask(team, COORDINATOR, out);
        ask(team, EXPERT, out);

        out.println("The coordinator agrees that the expert stands in on both days of the meeting.");
        SupportTeam agreed = agreed(team);
        ask(agreed, EXPERT, out);
        ask(agreed, GUARDIAN, out);

        out.println("Another time the coordinator is simply not there, and nothing was agreed.");
        SupportTeam alone = withoutCoordinator(team);
        ask(alone, EXPERT, out);
        ask(alone, GUARDIAN, out);
        ask(alone, REPRESENTATIVE, out);
    }

    private static void ask(SupportTeam team, PersonId person, PrintStream out) {
        Decision decision = team.may(person, LEAD_FACILITATION, MEETING);
        out.println("  " + person + ": " + decision.kind() + " – "
                + decision.reason().in(EN));
        decision.remedy().ifPresent(remedy -> out.println("    " + remedy.in(EN)));
    }

    private static SupportTeam agreed(SupportTeam team) {
        Agreement agreement = new Agreement(
                new AgreementId("z-1"),
                Ground.AGREEMENT,
                COORDINATOR,
                EXPERT,
                List.of(LEAD_FACILITATION),
                LocalDate.of(2022, 9, 12),
                Period.of(MEETING, MEETING.plusDays(1)));
        return new SupportTeam(team.members(), List.of(agreement), team.absences(), team.deeds(), team.dutyHours());
    }

    private static SupportTeam withoutCoordinator(SupportTeam team) {
        Absence absence = new Absence(COORDINATOR, Period.of(MEETING, MEETING));
        return new SupportTeam(team.members(), team.agreements(), List.of(absence), team.deeds(), team.dutyHours());
    }
}
