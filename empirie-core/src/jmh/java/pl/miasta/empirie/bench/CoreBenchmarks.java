package pl.miasta.empirie.bench;

/** The core's benchmarks and what is compared in them. */
public final class CoreBenchmarks {
    private CoreBenchmarks() {}

    /** Runs those that the options name, or all. */
    public static void main(String[] options) throws Exception {
        Benchmarks.run(
                options,
                new Benchmarks.Ratio("RulesBenchmark.empirie", "RulesBenchmark.handWrittenIfs"),
                new Benchmarks.Ratio("RulesBenchmark.hibernateValidator", "RulesBenchmark.empirie"),
                new Benchmarks.Ratio("ReadingBenchmark.readAndCheck", "ReadingBenchmark.limit"),
                new Benchmarks.Ratio("ReadingBenchmark.read", "ReadingBenchmark.limit"),
                new Benchmarks.Ratio("AgendaBenchmark.compile", "AgendaBenchmark.limit"));
    }
}
