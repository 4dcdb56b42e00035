package pl.miasta.empirie.act;

import java.util.List;
import java.util.function.Function;
import pl.miasta.empirie.rule.Finding;

/**
 * How an act ended: done, or refused with every reason.
 *
 * @param <T> what the act answers when it is done
 */
public sealed interface Outcome<T> {
    /**
     * The act is done and stored; or, when it was only tried, would be.
     *
     * @param value the state after it
     * @param before what the rules found about the network, or the edition, before
     * @param findings what they find now
     * @param events what happened
     * @param <T> what the act answers
     */
    record Done<T>(T value, List<Finding> before, List<Finding> findings, List<Event> events) implements Outcome<T> {
        /** Copies the lists. */
        public Done {
            before = List.copyOf(before);
            findings = List.copyOf(findings);
            events = List.copyOf(events);
        }

        /** What is found now and was not before. */
        public List<Finding> appeared() {
            return findings.stream().filter(found -> !before.contains(found)).toList();
        }

        /** What happened, and what is found; not the state itself, which may say what somebody wrote. */
        @Override
        public String toString() {
            return "done: " + events + ", found: "
                    + findings.stream()
                            .map(found -> found.rule() + " " + found.subject())
                            .toList();
        }
    }

    /**
     * The act is refused; nothing is stored.
     *
     * @param reasons all of them, one or more
     * @param <T> what the act would have answered
     */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Goes on with what is done, or with the refusal. */
    default <R> R fold(Function<? super Done<T>, ? extends R> done, Function<? super Refused<T>, ? extends R> refused) {
        return this instanceof Done<T> it ? done.apply(it) : refused.apply((Refused<T>) this);
    }

    /** Whether the act is done. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * The state after the act.
     *
     * @throws RefusedException if it was refused, so that a host's transaction rolls back
     */
    default T orElseThrow() {
        return fold(Done::value, refused -> {
            throw new RefusedException(refused.reasons());
        });
    }
}
