package pl.miasta.empirie.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.miasta.empirie.bench.Benchmarks;
import pl.miasta.empirie.document.Document;

/**
 * A full work plan as a DOCX file. The limit is what it takes to zip the same parts when they are there already; the peer
 * is Apache POI with the same content.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocxBenchmark {
    private static final int ENOUGH = 1 << 16;

    private final DocxWriter writer = new DocxWriter();
    private Document document;
    private Map<String, byte[]> parts;
    private PoiWriter poi;

    /** Runs the benchmarks that the options name, or all. */
    public static void main(String[] options) throws Exception {
        Benchmarks.run(
                options,
                new Benchmarks.Ratio("DocxBenchmark.empirie", "DocxBenchmark.limit"),
                new Benchmarks.Ratio("DocxBenchmark.poi", "DocxBenchmark.empirie"));
    }

    /** Makes the plan, and sees that both writers write the same text. */
    @Setup
    public void prepare() throws IOException {
        document = FullPlan.document();
        byte[] ours = empirie();
        DocxFile file = new DocxFile(ours);
        parts = file.parts();
        poi = new PoiWriter(file);
        byte[] theirs = poi();
        if (!new DocxFile(theirs).text().equals(file.text())) {
            throw new IllegalStateException("the texts differ");
        }
        System.out.printf(
                "%n# %d blocks, %,d characters; %,d bytes of parts, zipped %,d; zipped by POI %,d%n",
                document.blocks().size(),
                file.text().length(),
                parts.values().stream().mapToInt(part -> part.length).sum(),
                ours.length,
                theirs.length);
    }

    /** Our writer. */
    @Benchmark
    public byte[] empirie() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);
        writer.write(document, out);
        return out.toByteArray();
    }

    /** Zipping alone. */
    @Benchmark
    public byte[] limit() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Apache POI. */
    @Benchmark
    public byte[] poi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);
        poi.write(document, out);
        return out.toByteArray();
    }
}
