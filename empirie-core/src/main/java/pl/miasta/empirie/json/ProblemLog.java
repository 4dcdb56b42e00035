package pl.miasta.empirie.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;

/** Collects what is wrong with a document, and which ids it gives and names, so that dangling ones are found at the end. */
final class ProblemLog {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Key, Place> given = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Key(IdKind kind, String scope, String id) {}

    private record Reference(Key key, Place place) {}

    void add(Place place, Message wrong, Message allowed) {
        problems.add(new Problem(place.toString(), wrong, allowed));
    }

    /** Says of what was logged at a place that more is allowed than the one who logged it knew. */
    void widen(Place place, Message known, Message wider) {
        String pointer = place.toString();
        problems.replaceAll(problem ->
                problem.pointer().equals(pointer) && problem.allowed().equals(known)
                        ? new Problem(pointer, problem.wrong(), wider)
                        : problem);
    }

    void give(IdKind kind, String id, Place place) {
        Place first = given.putIfAbsent(new Key(kind, kind.scope(place), id), place);
        if (first != null) {
            add(place, Message.of("problem.duplicate-id", id, first), Message.of("problem.duplicate-id.allowed"));
        }
    }

    void name(IdKind kind, String id, Place place) {
        references.add(new Reference(new Key(kind, kind.scope(place), id), place));
    }

    /** Every problem, the references that lead nowhere last. */
    List<Problem> finish() {
        for (Reference reference : references) {
            if (!given.containsKey(reference.key())) {
                add(
                        reference.place(),
                        Message.of(
                                "problem.dangling",
                                reference.key().kind(),
                                reference.key().id()),
                        Message.of("problem.dangling.allowed", reference.key().kind()));
            }
        }
        return List.copyOf(problems);
    }
}
