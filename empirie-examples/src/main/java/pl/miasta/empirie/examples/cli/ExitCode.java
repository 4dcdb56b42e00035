package pl.miasta.empirie.examples.cli;

/** How a command ends, as the exchange contract fixes it. */
final class ExitCode {
    static final int OK = 0;
    static final int NOT_OK = 1;
    static final int UNUSABLE = 2;
    static final int FAILED = 3;

    private ExitCode() {}

    static int of(boolean ok) {
        return ok ? OK : NOT_OK;
    }
}
