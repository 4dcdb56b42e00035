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
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.bench.Benchmarks;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.FullEdition;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.edition.Edition;

/**
 * A full work plan as a DOCX file, and every document of eight networks in full bloom. The limit is what it takes to zip
 * the same parts when they are there already; the peer is Apache POI with the same content. Other peers, cold starts and
 * memory are measured behind it, in JVMs of their own ({@link Peers}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocxBenchmark {
    private static final int ENOUGH = 1 << 16;

    private final DocxWriter writer = new DocxWriter();
    private final Edition bloom = FullEdition.edition();
    private Document document;
    private Map<String, byte[]> parts;
    private PoiWriter poi;

    /** Runs the benchmarks that the options name, or all. */
    public static void main(String[] options) throws Exception {
        Benchmarks.run(
                options,
                new Benchmarks.Ratio("DocxBenchmark.empirie", "DocxBenchmark.limit"),
                new Benchmarks.Ratio("DocxBenchmark.poi", "DocxBenchmark.empirie"));
        Peers.run();
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

    /** Made and written: what a programme of eight networks hands to its archive. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long eightNetworks() throws IOException {
        Documents documents = Documents.of(bloom);
        long bytes = 0;
        for (int network = 0; network < 8; network++) {
            for (NamedDocument one :
                    documents.all(FullEdition.NETWORK, FullEdition.DAY, Viewer.office(), Language.PL)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);
                writer.write(one.document(), out);
                bytes += out.size();
            }
        }
        return bytes;
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
