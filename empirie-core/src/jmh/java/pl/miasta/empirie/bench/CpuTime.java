package pl.miasta.empirie.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor's time for one operation, the garbage collector's and compiler's share inside. The clock on the wall
 * goes on while other programs have the processor; this does not. JMH asks before a benchmark's {@code Level.Iteration}
 * methods, whose share is left out by {@link #uncounted}.
 */
public final class CpuTime implements InternalProfiler {
    static final String NAME = "cpu";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final AtomicLong LEFT_OUT = new AtomicLong();

    private long before;

    /** Does what belongs to no operation. For benchmarks of one thread. */
    public static void uncounted(Callable<?> work) throws Exception {
        long begun = SYSTEM.getProcessCpuTime();
        work.call();
        LEFT_OUT.addAndGet(SYSTEM.getProcessCpuTime() - begun);
    }

    @Override
    public String getDescription() {
        return "processor time for one operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        LEFT_OUT.set(0);
        before = SYSTEM.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = SYSTEM.getProcessCpuTime() - before - LEFT_OUT.get();
        double forOne = (double) spent / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, forOne, "ns/op", AggregationPolicy.AVG));
    }
}
