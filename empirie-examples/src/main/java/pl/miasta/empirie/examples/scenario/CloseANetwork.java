package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.EN;
import static pl.miasta.empirie.examples.scenario.OneNetwork.EDITION;
import static pl.miasta.empirie.examples.scenario.OneNetwork.MEETING;
import static pl.miasta.empirie.examples.scenario.OneNetwork.NETWORK;
import static pl.miasta.empirie.examples.scenario.OneNetwork.OFFICE;
import static pl.miasta.empirie.examples.scenario.OneNetwork.ZH16;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Meetings.Hold;
import pl.miasta.empirie.act.Networks.EnterStage;
import pl.miasta.empirie.act.Notes.Approve;
import pl.miasta.empirie.act.Notes.FileReport;
import pl.miasta.empirie.act.Notes.Write;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Products.Register;
import pl.miasta.empirie.act.Products.Step;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.team.Role;

/** A network ends: not before its reports are filed and it is decided what becomes of its products; and it may go on. */
public final class CloseANetwork {
    private static final LocalDate BEGUN = LocalDate.of(2024, 4, 29);
    private static final LocalDate EVALUATED = LocalDate.of(2025, 9, 1);
    private static final LocalDate CLOSED = LocalDate.of(2025, 11, 28);
    private static final ProductId PRODUCT = new ProductId("audyt-pustostanow");
    private static final Actor COORDINATOR = Actor.person(OneNetwork.holder(Role.COORDINATOR_FACILITATOR));
    private static final Actor EXPERT = Actor.person(OneNetwork.holder(Role.EXPERT_MODERATOR));

    private CloseANetwork() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        EditionStore store = new InMemoryEditionStore();
        AdoptAPlan.adopted(store, OneNetwork.SILENCE);
        work(store);
        Empirie empirie = OneNetwork.on(store, CLOSED);
        EnterStage close = new EnterStage(EDITION, NETWORK, CLOSED);
        Step product = new Step(EDITION, NETWORK, PRODUCT, CLOSED);

        tell(out, "ZH-16 closes the network", empirie.networks().close(close, ZH16));
        tell(
                out,
                "The coordinator files the report",
                empirie.notes().fileReport(new FileReport(EDITION, MEETING, CLOSED), COORDINATOR));
        tell(out, "ZH-16 closes the network", empirie.networks().close(close, ZH16));
        tell(out, "The Office publishes the product", empirie.products().publish(product, OFFICE));
        tell(out, "ZH-16 assesses the product", empirie.products().assess(product, ZH16));
        tell(out, "The Office publishes the product", empirie.products().publish(product, OFFICE));
        tell(out, "ZH-16 closes the network", empirie.networks().close(close, ZH16));

        EnterStage goOn = new EnterStage(EDITION, NETWORK, CLOSED.plusDays(10));
        Empirie later = OneNetwork.on(store, goOn.from());
        tell(out, "The Office reopens the network", later.networks().reopen(goOn, OFFICE));
        tell(out, "ZH-16 reopens the network", later.networks().reopen(goOn, ZH16));
        for (StageEntry entry :
                store.get(EDITION).value().network(NETWORK).network().stages()) {
            out.println("  " + entry.from() + " " + entry.stage());
        }
    }

    /** A year and a half: a meeting with its note and no report, and a product. */
    private static void work(EditionStore store) {
        Empirie begun = OneNetwork.on(store, BEGUN);
        begun.networks()
                .beginWork(new EnterStage(EDITION, NETWORK, BEGUN), ZH16)
                .orElseThrow();
        begun.meetings().hold(new Hold(EDITION, MEETING, BEGUN), COORDINATOR).orElseThrow();
        begun.notes()
                .write(
                        new Write(EDITION, MEETING, NoteOrigin.PARTICIPANTS, "Wnioski", Optional.empty(), BEGUN),
                        COORDINATOR)
                .orElseThrow();
        begun.notes().approve(new Approve(EDITION, MEETING, BEGUN), COORDINATOR).orElseThrow();
        Empirie evaluated = OneNetwork.on(store, EVALUATED);
        evaluated
                .products()
                .register(
                        new Register(EDITION, NETWORK, PRODUCT, ProductKind.METHOD, "Audyt pustostanów", EVALUATED),
                        EXPERT)
                .orElseThrow();
        evaluated
                .networks()
                .beginEvaluation(new EnterStage(EDITION, NETWORK, EVALUATED), ZH16)
                .orElseThrow();
    }

    private static void tell(PrintStream out, String what, Outcome<?> outcome) {
        OneNetwork.tell(out, EN, what, outcome);
    }
}
