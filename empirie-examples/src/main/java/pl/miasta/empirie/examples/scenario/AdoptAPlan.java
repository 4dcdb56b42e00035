package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.PL;
import static pl.miasta.empirie.examples.scenario.OneNetwork.EDITION;
import static pl.miasta.empirie.examples.scenario.OneNetwork.NETWORK;
import static pl.miasta.empirie.examples.scenario.OneNetwork.ZH16;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Plans;
import pl.miasta.empirie.act.Plans.Adopt;
import pl.miasta.empirie.act.Plans.ConsultPlan;
import pl.miasta.empirie.act.Plans.DraftPlan;
import pl.miasta.empirie.act.Plans.HearCity;
import pl.miasta.empirie.act.Plans.RevisePlan;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.PlanComparison;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.team.Role;

/** A work plan from its first draft to its second version, and what the second says otherwise. */
public final class AdoptAPlan {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 22);
    private static final LocalDate REVISED = LocalDate.of(2024, 10, 14);
    private static final Actor COORDINATOR = Actor.person(OneNetwork.holder(Role.COORDINATOR_FACILITATOR));

    private AdoptAPlan() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        EditionStore store = new InMemoryEditionStore();
        adopted(store, out);

        PlanContent next = content(Optional.of("Wizyty studyjne i baza praktyk"), "Audyt pustostanów w całym mieście");
        Plans plans = OneNetwork.on(store, REVISED).plans();
        tell(
                out,
                "Koordynator zmienia plan",
                plans.revise(new RevisePlan(EDITION, NETWORK, next, "Więcej dzielenia się", REVISED), COORDINATOR));
        say(plans, REVISED, out);
        tell(out, "Koordynator przyjmuje plan", plans.adopt(new Adopt(EDITION, NETWORK, REVISED), COORDINATOR));

        NetworkDossier dossier = store.get(EDITION).value().network(NETWORK);
        PlanComparison comparison = PlanComparison.of(
                dossier.life().planVersions().get(0).plan(), dossier.plan().orElseThrow());
        out.println("Wersja 2 mówi inaczej niż wersja 1:");
        comparison
                .sections()
                .forEach(difference -> out.println("  rozdział "
                        + Texts.standard().term(difference.what(), PL) + ": „"
                        + difference.before().orElse("") + "” → „"
                        + difference.after().orElse("") + "”"));
        comparison
                .actions()
                .forEach(difference -> out.println("  działanie " + difference.what() + ": „"
                        + difference.before().map(Action::text).orElse("") + "” → „"
                        + difference.after().map(Action::text).orElse("") + "”"));
    }

    /** The story until the first version is adopted, from which other scenarios go on. */
    static void adopted(EditionStore store, PrintStream out) {
        FoundANetwork.found(store, OneNetwork.SILENCE);
        OneNetwork.planMeeting(store);
        Plans plans = OneNetwork.on(store, DAY).plans();
        plans.hearOnContract(new HearCity(EDITION, NETWORK, OneNetwork.city(1), DAY), COORDINATOR)
                .orElseThrow();
        Adopt adopt = new Adopt(EDITION, NETWORK, DAY);
        tell(out, "Koordynator przyjmuje kontrakt", plans.adoptContract(adopt, COORDINATOR));

        String audit = "Audyt pustostanów w jednej dzielnicy";
        plans.draft(new DraftPlan(EDITION, NETWORK, content(Optional.empty(), audit), DAY), COORDINATOR)
                .orElseThrow();
        out.println("Koordynator opracował plan, w którym brakuje jednego rozdziału.");
        tell(out, "Koordynator przyjmuje plan", plans.adopt(adopt, COORDINATOR));
        PlanContent whole = content(Optional.of("Wizyty studyjne"), audit);
        tell(out, "Koordynator uzupełnia plan", plans.draft(new DraftPlan(EDITION, NETWORK, whole, DAY), COORDINATOR));
        say(plans, DAY, out);
        tell(out, "Koordynator przyjmuje plan", plans.adopt(adopt, COORDINATOR));
    }

    /** ZH-16 is consulted, and each city says what it thinks. */
    private static void say(Plans plans, LocalDate day, PrintStream out) {
        tell(out, "Plan konsultuje się z ZH-16", plans.consult(new ConsultPlan(EDITION, NETWORK, day), ZH16));
        for (int number = 1; number <= 10; number++) {
            HearCity voice = new HearCity(EDITION, NETWORK, OneNetwork.city(number), day);
            plans.hearOnPlan(voice, Actor.person(OneNetwork.person(number, 1))).orElseThrow();
        }
        out.println("Każde z dziesięciu miast zabrało głos.");
    }

    private static void tell(PrintStream out, String what, Outcome<?> outcome) {
        OneNetwork.tell(out, PL, what, outcome);
    }

    private static PlanContent content(Optional<String> sharing, String audit) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, "Jak uzgodniono na spotkaniu");
        }
        sections.put(Section.KNOWLEDGE_SHARING, sharing.orElse(""));
        ChallengeId empty = new ChallengeId("pustostany");
        GoalId rented = new GoalId("najem");
        return new PlanContent(
                sections,
                List.of(ProductKind.METHOD),
                List.of(new Challenge(empty, "Mieszkania stoją puste")),
                List.of(new Goal(rented, "Puste mieszkania są wynajęte", List.of(empty))),
                List.of(new Action(
                        new ActionId("audyt"),
                        audit,
                        List.of(rented),
                        List.of(ProductKind.METHOD),
                        Optional.of(LocalDate.of(2024, 5, 6)),
                        Optional.of(LocalDate.of(2025, 3, 31)))));
    }
}
