package pl.miasta.empirie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a file's bytes to a whole report, and its two halves. The limit is what Jackson alone takes to make a tree of the
 * same bytes, which looks at nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    private static final String PILOT =
            "empirie-examples/src/main/resources/pl/miasta/empirie/examples/pilot-2022.json";

    /** The pilot's file; or a made one of 100 networks and 1,000 meetings of two days. */
    @Param({"pilot", "hundred"})
    public String file;

    private final JsonMapper jackson = JsonMapper.builder().build();
    private byte[] bytes;
    private Edition edition;
    private LocalDate asOf;

    /** Reads or makes the file. */
    @Setup
    public void prepare() throws IOException {
        bytes = file.equals("pilot") ? Files.readAllBytes(pilot()) : EditionFile.write(HundredNetworks.edition());
        edition = EditionFile.read(bytes);
        asOf = edition.lastDay();
        System.out.printf(
                "%n# %s: %,d bytes, %d findings%n",
                file, bytes.length, Report.of(edition, asOf).findings().size());
    }

    /** Started in the module's folder or in the project's. */
    private static Path pilot() {
        Path beside = Path.of("..", PILOT);
        return Files.exists(beside) ? beside : Path.of(PILOT);
    }

    /** Both. */
    @Benchmark
    public Report readAndCheck() {
        return Report.of(EditionFile.read(bytes), asOf);
    }

    /** The file only. */
    @Benchmark
    public Edition read() {
        return EditionFile.read(bytes);
    }

    /** The rules only. */
    @Benchmark
    public Report check() {
        return Report.of(edition, asOf);
    }

    /** A tree by Jackson, and nothing looked at. */
    @Benchmark
    public JsonNode limit() {
        return jackson.readTree(bytes);
    }
}
