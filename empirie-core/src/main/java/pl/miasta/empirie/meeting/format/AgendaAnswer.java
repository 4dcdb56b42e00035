package pl.miasta.empirie.meeting.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.miasta.empirie.base.Message;

/** What somebody who asks for an agenda gets: the agenda, or why there is none and what would give one. */
public sealed interface AgendaAnswer {
    /**
     * The agenda.
     *
     * @param made the agenda, as asked for
     */
    record Compiled(Agenda made) implements AgendaAnswer {}

    /**
     * There is no such agenda.
     *
     * @param reasons all that stands in the way, one or more
     * @param ways what would give an agenda, the least change first; empty if nothing would
     */
    record Refused(List<Message> reasons, List<Way> ways) implements AgendaAnswer {
        /** Copies the lists. */
        public Refused {
            reasons = List.copyOf(reasons);
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way to an agenda: it has been tried, and gives one.
     *
     * @param changes what to change, all of it
     * @param then the request so changed
     */
    record Way(List<Message> changes, AgendaRequest then) {
        /** Copies the list. */
        public Way {
            changes = List.copyOf(changes);
        }
    }

    /** Goes on with the agenda, or with the refusal. */
    default <R> R fold(Function<? super Agenda, ? extends R> compiled, Function<? super Refused, ? extends R> refused) {
        return this instanceof Compiled it ? compiled.apply(it.made()) : refused.apply((Refused) this);
    }

    /** The agenda, if there is one. */
    default Optional<Agenda> agenda() {
        return fold(Optional::of, refused -> Optional.empty());
    }
}
