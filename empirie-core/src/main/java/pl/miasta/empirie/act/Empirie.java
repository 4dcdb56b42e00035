package pl.miasta.empirie.act;

import java.time.Clock;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;

/**
 * The door for a host system that works with networks:
 *
 * <pre>{@code
 * Empirie empirie = Empirie.on(store, clock);
 * String next = empirie.networks().admit(new Admit(edition, network, city, FINALIST, from), Actor.office())
 *     .fold(done -> "admitted", refused -> refused.reasons().get(0).remedy(PL));
 * }</pre>
 *
 * Immutable; safe to share among threads. Whoever acts on what somebody else has changed meanwhile gets a
 * {@link pl.miasta.empirie.port.StaleVersionException}, and acts again.
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
