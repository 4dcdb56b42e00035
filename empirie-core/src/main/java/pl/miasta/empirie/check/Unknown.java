package pl.miasta.empirie.check;

import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;

/** Says that an edition does not know what a question names. */
final class Unknown {
    private Unknown() {}

    /** @param id quoted only when it is one: anything else might be a name */
    static UnusableInputException in(Edition edition, String kind, String id) {
        String shown = Slug.matches(id) ? id : "…";
        return new UnusableInputException(new Problem(
                kind,
                Message.of("problem.unknown", Message.of("kind." + kind), shown, edition.id()),
                Message.of("problem.unknown.allowed")));
    }
}
