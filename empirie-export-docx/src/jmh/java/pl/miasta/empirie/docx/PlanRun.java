package pl.miasta.empirie.docx;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import pl.miasta.empirie.document.Document;

/**
 * The full work plan by one writer in a JVM of its own: {@code PlanRun WRITER FILE}. Says how long it takes until the
 * first file is there, and then what one takes when everything is warm. Times are the processor's.
 */
public final class PlanRun {
    private static final int WARMING = 400;
    private static final int MEASURED = 200;
    // a slow one need not be warmed for minutes
    private static final long LONGEST = 20_000_000_000L;

    private PlanRun() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) throws Exception {
        Document plan = FullPlan.document();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Function<Document, byte[]> writer = (Function<Document, byte[]>)
                Class.forName(arguments[0]).getConstructor().newInstance();
        Files.write(Path.of(arguments[1]), writer.apply(plan));
        long firstCpu = system.getProcessCpuTime();
        long first = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        for (int i = 0; i < WARMING && System.nanoTime() - begun < LONGEST; i++) {
            writer.apply(plan);
        }
        long[] spent = new long[MEASURED];
        int done = 0;
        begun = System.nanoTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        int bytes = 0;
        for (; done < MEASURED && System.nanoTime() - begun < LONGEST; done++) {
            long one = threads.getCurrentThreadCpuTime();
            bytes = writer.apply(plan).length;
            spent[done] = threads.getCurrentThreadCpuTime() - one;
        }
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        long[] sorted = Arrays.copyOf(spent, done);
        Arrays.sort(sorted);
        // least, median, bytes, allocated, first file: on the wall since the JVM began, processor in all, its writer
        // alone
        System.out.printf(
                "%d %d %d %d %d %d %d%n",
                sorted[0],
                sorted[done / 2],
                bytes,
                allocated / done,
                first,
                firstCpu / 1_000_000,
                (firstCpu - before) / 1_000_000);
    }
}
