package pl.miasta.empirie.examples.cli;

import java.io.PrintStream;

/** Shows somebody who waits at a terminal how far the work is, on one line that goes when the work is done. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean shown;
    private final int steps;
    private int done;

    /**
     * @param shown whether there is somebody to show it to
     * @param steps how many steps there are
     */
    ProgressBar(PrintStream err, boolean shown, int steps) {
        this.err = err;
        this.shown = shown;
        this.steps = steps;
    }

    /** One step more is done. */
    void step(String what) {
        done++;
        if (shown) {
            int full = steps == 0 ? WIDTH : Math.min(WIDTH, WIDTH * done / steps);
            err.print(CLEAR_LINE + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + steps + " "
                    + Layout.plain(what));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown && done > 0) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
