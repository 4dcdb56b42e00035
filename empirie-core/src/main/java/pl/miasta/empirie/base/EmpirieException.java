package pl.miasta.empirie.base;

import java.io.Serial;

/** The root of what the library throws for a trouble that the caller did not decide. Carries ids, never names. */
public abstract class EmpirieException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what happened, in English, without personal data */
    protected EmpirieException(String message) {
        super(message);
    }
}
