package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.io.Serial;

/** A folder or a file that cannot be written, by the code of the wording that says why; no path: it may hold a name. */
final class UnwritableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code of the wording: {@code unwritable.…} */
    UnwritableException(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
