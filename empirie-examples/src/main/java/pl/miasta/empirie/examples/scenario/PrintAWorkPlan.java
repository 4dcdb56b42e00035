package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.PL;
import static pl.miasta.empirie.document.DocumentKind.WORK_PLAN;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.DocumentSubject;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.docx.DocxWriter;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.markdown.MarkdownWriter;

/** A work plan on the pilot, whose own plans are not public: judged, then printed as Markdown and as a Word file. */
public final class PrintAWorkPlan {
    private static final NetworkId KADRY = new NetworkId("kadry");
    private static final LocalDate ADOPTED = LocalDate.of(2022, 9, 20);

    private PrintAWorkPlan() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) throws IOException {
        run(PilotFile.console());
    }

    static void run(PrintStream out) throws IOException {
        Edition planned = planned(PilotFile.read());
        LocalDate day = LocalDate.of(2022, 12, 31);
        out.println("Zastrzeżenia do planu: "
                + Report.of(planned, day).findings().stream()
                        .filter(finding -> finding.subject().kind().equals("plan"))
                        .map(finding -> finding.message(PL))
                        .toList());

        Documents documents = Documents.of(planned);
        documents
                .make(WORK_PLAN, DocumentSubject.of(KADRY), day, Viewer.EVERYONE, PL)
                .reason()
                .ifPresent(why -> out.println("Nie dla każdego: " + why.in(PL)));

        Viewer coordinator = Viewer.of(new PersonId("t-kadry-k"));
        Document plan = documents
                .make(WORK_PLAN, DocumentSubject.of(KADRY), day, coordinator, PL)
                .document()
                .orElseThrow();
        out.println();
        new MarkdownWriter().write(plan, out);

        Path file = Files.createTempDirectory("empirie-").resolve("kadry-work-plan.docx");
        try (OutputStream word = Files.newOutputStream(file)) {
            new DocxWriter().write(plan, word);
        }
        out.println();
        out.println("Plik Word: " + file);
    }

    private static Edition planned(Edition pilot) {
        NetworkDossier kadry = pilot.network(KADRY);
        return pilot.with(new NetworkDossier(
                kadry.network(),
                kadry.team(),
                Optional.of(new Contract(Optional.of(LocalDate.of(2022, 6, 8)))),
                Optional.of(plan(pilot)),
                kadry.products()));
    }

    private static WorkPlan plan(Edition pilot) {
        Challenge challenge = new Challenge(new ChallengeId("w1"), "Urzędy tracą doświadczonych pracowników.");
        Goal goal = new Goal(
                new GoalId("c1"), "Każde miasto ma sposób przekazywania wiedzy następcom.", List.of(challenge.id()));
        Action action = new Action(
                new ActionId("d1"),
                "Spisać i wypróbować wdrożenie nowego pracownika w dwóch miastach.",
                List.of(goal.id()),
                List.of(ProductKind.METHOD),
                Optional.of(LocalDate.of(2022, 10, 1)),
                Optional.of(LocalDate.of(2023, 6, 30)));
        return new WorkPlan(
                sections(),
                List.of(ProductKind.METHOD),
                List.of(challenge),
                List.of(goal),
                List.of(action),
                Optional.of(LocalDate.of(2022, 9, 15)),
                List.copyOf(pilot.roster(KADRY, ADOPTED).coreCityIds()),
                Optional.of(ADOPTED));
    }

    private static Map<Section, String> sections() {
        return new EnumMap<>(Map.of(
                Section.COMPOSITION, "Dziewięć miast, po dwie osoby z każdego.",
                Section.RESOURCES, "Regulaminy i programy wdrożeń, które miasta już mają.",
                Section.LOCAL_PARTNERS, "Powiatowe urzędy pracy i uczelnie.",
                Section.CHALLENGES, "Jedno wyzwanie wybrane spośród siedmiu.",
                Section.GOALS, "Jeden cel na cały okres pracy.",
                Section.ACTIONS, "Jedno działanie, które prowadzą Cieszyn i Żary.",
                Section.IMPLEMENTATION, "Miasta wprowadzają metodę u siebie do końca edycji.",
                Section.KNOWLEDGE_SHARING, "Opis metody trafia do wszystkich sieci.",
                Section.ORGANISATION, "Spotkania co kwartał, na zmianę u gospodarzy."));
    }
}
