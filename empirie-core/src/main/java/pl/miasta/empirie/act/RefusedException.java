package pl.miasta.empirie.act;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.base.Language;

/** Thrown for a refused act by whoever asked for its value regardless; ids and figures, no names. */
public final class RefusedException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /** @param reasons all of them */
    public RefusedException(List<Reason> reasons) {
        super(reasons.stream().map(reason -> reason.message(Language.EN)).collect(Collectors.joining(" | ")));
        this.reasons = List.copyOf(reasons);
    }

    /** Every reason. */
    public List<Reason> reasons() {
        return reasons;
    }
}
