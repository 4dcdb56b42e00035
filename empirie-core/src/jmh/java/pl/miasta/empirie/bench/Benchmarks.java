package pl.miasta.empirie.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * JMH with its own options, and at the end the ratios that matter. On a busy machine trust the last column, the
 * ratio of the least processor times of an iteration: what else runs can only make one dearer.
 */
public final class Benchmarks {
    private static final List<Ratio> RATIOS = List.of(
            new Ratio("RulesBenchmark.empirie", "RulesBenchmark.handWrittenIfs"),
            new Ratio("RulesBenchmark.hibernateValidator", "RulesBenchmark.empirie"),
            new Ratio("ReadingBenchmark.readAndCheck", "ReadingBenchmark.limit"),
            new Ratio("ReadingBenchmark.read", "ReadingBenchmark.limit"));

    private Benchmarks() {}

    private record Ratio(String over, String under) {}

    /** Runs the benchmarks that the options name, or all. */
    public static void main(String[] options) throws Exception {
        CommandLineOptions line = new CommandLineOptions(options);
        if (line.shouldHelp() || line.shouldList()) {
            Main.main(options);
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(line)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        System.out.printf("%n%-70s %8s %8s %8s%n", "ratio of", "time", "cpu", "leastcpu");
        for (Ratio ratio : RATIOS) {
            for (RunResult over : results) {
                if (isOf(over, ratio.over())) {
                    beside(over, ratio.under(), results).ifPresent(under -> print(ratio, over, under));
                }
            }
        }
    }

    private static boolean isOf(RunResult result, String name) {
        return result.getParams().getBenchmark().endsWith("." + name);
    }

    private static Optional<RunResult> beside(RunResult over, String name, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> isOf(result, name) && parameters(result).equals(parameters(over)))
                .findFirst();
    }

    private static String parameters(RunResult result) {
        BenchmarkParams params = result.getParams();
        return params.getParamsKeys().stream().map(params::getParam).toList().toString();
    }

    private static void print(Ratio ratio, RunResult over, RunResult under) {
        System.out.printf(
                "%-70s %8.2f %8.2f %8.2f%n",
                ratio.over() + " / " + ratio.under() + " " + parameters(over),
                over.getPrimaryResult().getScore() / under.getPrimaryResult().getScore(),
                cpu(over).average().orElseThrow() / cpu(under).average().orElseThrow(),
                cpu(over).min().orElseThrow() / cpu(under).min().orElseThrow());
    }

    private static DoubleStream cpu(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration ->
                        iteration.getSecondaryResults().get(CpuTime.NAME).getScore());
    }
}
