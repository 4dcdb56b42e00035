package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.EN;
import static pl.miasta.empirie.examples.scenario.OneNetwork.EDITION;
import static pl.miasta.empirie.examples.scenario.OneNetwork.NETWORK;
import static pl.miasta.empirie.examples.scenario.OneNetwork.OFFICE;
import static pl.miasta.empirie.examples.scenario.OneNetwork.ZH16;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.act.Editions.Open;
import pl.miasta.empirie.act.Editions.RegisterCity;
import pl.miasta.empirie.act.Editions.RegisterPerson;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Networks.Admit;
import pl.miasta.empirie.act.Networks.EnterStage;
import pl.miasta.empirie.act.Networks.Found;
import pl.miasta.empirie.act.Networks.NameRepresentative;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Teams.NameMember;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.team.Role;

/** From an empty store to a network that may begin: each step an act, two of them refused until what they name is mended. */
public final class FoundANetwork {
    private static final LocalDate FOUNDED = LocalDate.of(2024, 2, 1);
    private static final LocalDate CONSTITUTED = LocalDate.of(2024, 3, 1);

    private FoundANetwork() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        found(new InMemoryEditionStore(), out);
    }

    /** The story in a store, from which other scenarios go on. */
    static void found(EditionStore store, PrintStream out) {
        Empirie empirie = OneNetwork.on(store, CONSTITUTED);
        Period period = Period.of(LocalDate.of(2024, 1, 15), LocalDate.of(2025, 12, 31));
        tell(out, "ZH-16 opens the edition", empirie.editions().open(new Open(EDITION, "Druga edycja", period), ZH16));
        for (int number = 1; number <= 10; number++) {
            register(empirie, number);
        }
        out.println("The Office has entered ten cities and two people of each.");
        tell(
                out,
                "ZH-16 founds the network",
                empirie.networks()
                        .found(new Found(EDITION, NETWORK, NetworkKind.THEMATIC, "Mieszkania", FOUNDED), ZH16));

        for (int number = 1; number <= 8; number++) {
            admit(empirie, number, number <= 5 ? LAUREATE : FINALIST).orElseThrow();
        }
        out.println("The Office has admitted eight cities.");
        tell(out, "The Office admits miasto-9 as a laureate", admit(empirie, 9, LAUREATE));
        tell(out, "The Office admits miasto-9 as a finalist", admit(empirie, 9, FINALIST));

        for (Role role : Role.values()) {
            Person member = Person.of(OneNetwork.holder(role), "Imię i nazwisko", Optional.empty());
            empirie.editions()
                    .registerPerson(new RegisterPerson(EDITION, member), OFFICE)
                    .orElseThrow();
            empirie.teams()
                    .name(new NameMember(EDITION, NETWORK, member.id(), role, role.employment(), FOUNDED), ZH16)
                    .orElseThrow();
        }
        out.println("ZH-16 has named the team of three.");

        EnterStage next = new EnterStage(EDITION, NETWORK, CONSTITUTED);
        tell(out, "ZH-16 constitutes the network", empirie.networks().constitute(next, ZH16));
        tell(out, "The Office admits miasto-10 as a leader of change", admit(empirie, 10, LEADER_OF_CHANGE));
        tell(out, "ZH-16 constitutes the network", empirie.networks().constitute(next, ZH16));
    }

    private static void tell(PrintStream out, String what, Outcome<?> outcome) {
        OneNetwork.tell(out, EN, what, outcome);
    }

    private static void register(Empirie empirie, int number) {
        CityStatus status = number <= 5 ? CityStatus.LAUREATE : number <= 9 ? CityStatus.FINALIST : CityStatus.OUTSIDE;
        Optional<String> practice = Optional.of("Najem społeczny").filter(any -> status == CityStatus.OUTSIDE);
        City city = new City(
                OneNetwork.city(number), "Miasto " + number, Optional.empty(), status, true, practice, number <= 3);
        empirie.editions().registerCity(new RegisterCity(EDITION, city), OFFICE).orElseThrow();
        for (int one = 1; one <= 2; one++) {
            Person person = Person.of(OneNetwork.person(number, one), "Imię i nazwisko", Optional.empty());
            empirie.editions()
                    .registerPerson(new RegisterPerson(EDITION, person), OFFICE)
                    .orElseThrow();
        }
    }

    /** The city, and the people it delegates. */
    private static Outcome<Network> admit(Empirie empirie, int number, MembershipForm form) {
        Outcome<Network> admitted =
                empirie.networks().admit(new Admit(EDITION, NETWORK, OneNetwork.city(number), form, FOUNDED), OFFICE);
        for (int one = 1; one <= 2 && admitted.isDone(); one++) {
            admitted = empirie.networks()
                    .nameRepresentative(
                            new NameRepresentative(
                                    EDITION,
                                    NETWORK,
                                    OneNetwork.city(number),
                                    OneNetwork.person(number, one),
                                    Position.SPECIALIST,
                                    FOUNDED),
                            OFFICE);
        }
        return admitted;
    }
}
