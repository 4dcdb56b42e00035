package pl.miasta.empirie.examples.cli;

import java.io.Serial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that are right one by one and make no sense together. */
final class MisuseException extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code of the wording that says why */
    MisuseException(CommandSpec command, String code) {
        super(command.commandLine(), code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
