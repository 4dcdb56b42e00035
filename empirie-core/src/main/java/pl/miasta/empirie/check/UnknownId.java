package pl.miasta.empirie.check;

import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;

/** Says that an edition does not know what somebody named: for the library's own questions and a host's alike. */
public final class UnknownId {
    private UnknownId() {}

    /**
     * The refusal of an unknown id.
     *
     * @param kind what it should name: {@code person}, {@code city}, {@code network}, {@code meeting}, {@code product}
     *     or {@code item}
     * @param id what was named; quoted only where it has the shape of an id, because anything else might be a name
     */
    public static UnusableInputException in(Edition edition, String kind, String id) {
        String shown = Slug.matches(id) ? id : "…";
        return new UnusableInputException(new Problem(
                kind,
                Message.of("problem.unknown", Message.of("kind." + kind), shown, edition.id()),
                Message.of("problem.unknown.allowed")));
    }
}
