package pl.miasta.empirie.port;

import java.io.Serial;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.edition.EditionId;

/** Thrown when something is to be saved under the id of a command that is done already: nothing is changed. */
public final class CommandDoneException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A command done before.
     *
     * @param edition what was to be saved
     * @param command its id
     */
    public CommandDoneException(EditionId edition, CommandId command) {
        super("command %s on edition %s is done already".formatted(command, edition));
    }
}
