package pl.miasta.empirie.port;

import java.io.Serial;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.edition.EditionId;

/** Thrown when an edition that has to be stored is not. */
public final class UnknownEditionException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param edition the id that is not stored */
    public UnknownEditionException(EditionId edition) {
        super("edition " + edition + " is not stored");
    }
}
