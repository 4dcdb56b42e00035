package pl.miasta.empirie.bench;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * JMH with its own options, and at the end the ratios that matter. On a busy machine trust the last column, the
 * ratio of the least processor times of an iteration: what else runs can only make one dearer.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Two benchmarks to be compared, of one run and the same parameters.
     *
     * @param over the one that is divided, as {@code Class.method}
     * @param under the one it is divided by
     */
    public record Ratio(String over, String under) {}

    /** Runs the benchmarks of this module that the options name, or all. */
    public static void run(String[] options, Ratio... ratios) throws Exception {
        CommandLineOptions line = new CommandLineOptions(options);
        if (line.shouldHelp() || line.shouldList()) {
            Main.main(options);
            return;
        }
        Collection<RunResult> results;
        try {
            results = new Runner(new OptionsBuilder()
                            .parent(line)
                            .addProfiler(CpuTime.class)
                            .build())
                    .run();
        } catch (NoBenchmarksException e) {
            // they may name those of another module
            System.out.println("No benchmark of this module is named so.");
            return;
        }
        System.out.printf("%n%-70s %8s %8s %8s%n", "ratio of", "time", "cpu", "leastcpu");
        for (Ratio ratio : ratios) {
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
