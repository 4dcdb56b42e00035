package pl.miasta.empirie.act;

import java.time.Clock;
import java.util.function.Supplier;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

/**
 * The door for a host system that works with networks:
 *
 * <pre>{@code
 * Empirie empirie = Empirie.on(store, clock);
 * String next = empirie.networks().admit(new Admit(edition, network, city, FINALIST, from), Actor.office())
 *     .fold(done -> "admitted", refused -> refused.reasons().get(0).remedy(PL));
 * }</pre>
 *
 * Immutable; safe to share among threads. Where somebody else was faster an act is judged anew on what is there now;
 * only whoever said what it had {@link #having} seen, or lost that race fifty times, gets a
 * {@link pl.miasta.empirie.port.StaleVersionException}.
 */
public final class Empirie {
    private final Desk desk;

    private Empirie(Desk desk) {
        this.desk = desk;
    }

    /**
     * Acts on what a store keeps.
     *
     * @param clock what "today" and "now" mean
     */
    public static Empirie on(EditionStore store, Clock clock) {
        return new Empirie(Desk.on(store, clock));
    }

    /** Acts on what lives as long as the process. */
    public static Empirie inMemory(Clock clock) {
        return on(new InMemoryEditionStore(), clock);
    }

    /** The same, under a host's own rules. */
    public Empirie under(RuleBook book) {
        return new Empirie(desk.under(book));
    }

    /** The same, telling one more listener of every event. */
    public Empirie telling(EventListener listener) {
        return new Empirie(desk.telling(listener));
    }

    /** The same, only trying: every act is answered as it would be, findings before and after; nothing is kept or told. */
    public Empirie tryingOut() {
        return new Empirie(desk.trying());
    }

    /**
     * The same, putting every event into the store's outbox, too, in the transaction of its act: for whoever delivers
     * what waits there ({@link pl.miasta.empirie.port.Outbox}). What nobody takes out stays.
     */
    public Empirie posting() {
        return new Empirie(desk.posting());
    }

    /**
     * The same, giving every act a number that is kept with it: a save whose answer was lost is looked up and not done
     * twice.
     *
     * @param ids a new id for each act, such as a random UUID; the id of a request, if there is one act to it
     */
    public Empirie numbered(Supplier<CommandId> ids) {
        return new Empirie(desk.numbered(ids));
    }

    /**
     * The same for one act under a given number: done once, however often it is asked for. Asked again, it answers the
     * state now, and no events.
     */
    public Empirie once(CommandId command) {
        return numbered(() -> command);
    }

    /**
     * The same for somebody who decides on what a screen shows: an act is not carried out if that aggregate has been
     * changed since.
     *
     * @param aggregate a network, a plan, a product, a meeting, the people, or the edition's own values
     * @param version its version as read ({@link pl.miasta.empirie.port.Versioned#head})
     */
    public Empirie having(Subject aggregate, long version) {
        return new Empirie(desk.having(aggregate, version));
    }

    /** Editions: opening, closing and going on, cities and people, policies, schedule and paths, touchpoints. */
    public Editions editions() {
        return new Editions(desk);
    }

    /** People: erasing their data. */
    public People people() {
        return new People(desk);
    }

    /** Support teams: roles, absences, agreements, deeds, duty hours. */
    public Teams teams() {
        return new Teams(desk);
    }

    /** Meetings: planning, programme, moving, cancelling, convening, holding, attendance. */
    public Meetings meetings() {
        return new Meetings(desk);
    }

    /** What meetings leave behind: notes, reports, decisions and tasks. */
    public Notes notes() {
        return new Notes(desk);
    }

    /** Networks: founding, members, representatives, stages, waivers. */
    public Networks networks() {
        return new Networks(desk);
    }

    /** Plans: contract, work plan and its versions, how far its actions have come. */
    public Plans plans() {
        return new Plans(desk);
    }

    /** Products: from registering to publishing, opinions of cities, observations of observers. */
    public Products products() {
        return new Products(desk);
    }

    /** Surveys: opening, answering, closing. */
    public Surveys surveys() {
        return new Surveys(desk);
    }

    /** Corrections: mistakes put right, and traced. */
    public Corrections corrections() {
        return new Corrections(desk);
    }
}
