package pl.miasta.empirie.jdbc;

import java.util.Arrays;

/** The benchmarks of this module: JMH's on H2, and the one on PostgreSQL, which has a clock of its own. */
public final class PersistenceBenchmarks {
    private static final String POSTGRES = PostgresBenchmark.class.getSimpleName();

    private PersistenceBenchmarks() {}

    /**
     * Runs what the first option names, or all.
     *
     * @param options JMH's; or {@code PostgresBenchmark} and its own
     */
    public static void main(String[] options) throws Exception {
        boolean named = options.length > 0 && !options[0].startsWith("-");
        if (named && options[0].equals(POSTGRES)) {
            PostgresBenchmark.main(Arrays.copyOfRange(options, 1, options.length));
            return;
        }
        StoreBenchmark.main(options);
        if (!named) {
            PostgresBenchmark.main(new String[0]);
        }
    }
}
