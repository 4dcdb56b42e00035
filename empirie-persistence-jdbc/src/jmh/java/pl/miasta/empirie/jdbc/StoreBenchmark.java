package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import pl.miasta.empirie.bench.Benchmarks;
import pl.miasta.empirie.bench.CpuTime;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/**
 * The conformance suite's edition saved for the first time, and read, in H2. The limit is plain JDBC with the same rows,
 * batches and durability. Every iteration begins with the same ten editions in the tables.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoreBenchmark {
    private static final int KEPT = 10;

    /** A file, each save forced to the disk; or memory. */
    @Param({"file", "mem"})
    public String database;

    private Optional<Path> file = Optional.empty();
    private JdbcConnectionPool pool;
    private EditionStore store;
    private PlainJdbc plain;
    private Edition edition;
    private long next;

    /** Runs the benchmarks that the options name, or all. */
    public static void main(String[] options) throws Exception {
        Benchmarks.run(
                options,
                new Benchmarks.Ratio("StoreBenchmark.save", "StoreBenchmark.savePlain"),
                new Benchmarks.Ratio("StoreBenchmark.get", "StoreBenchmark.getPlain"));
    }

    /** Opens an empty database, and sees that both ways store the same. */
    @Setup
    public void open() throws IOException, SQLException {
        edition = EditionFile.read(Files.readAllBytes(base()));
        JdbcDataSource source;
        if (database.equals("file")) {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
            file = Optional.of(TestDatabase.migratedFile(folder));
            source = TestDatabase.h2(TestDatabase.url(file.get()));
        } else {
            source = TestDatabase.migratedInMemory();
        }
        pool = JdbcConnectionPool.create(source);
        store = JdbcStores.on(pool).editions();
        plain = new PlainJdbc(pool, file.isPresent(), edition);
        plain.save("plain");
        EditionId id = new EditionId("plain");
        if (!store.get(id).value().equals(named(id)) || plain.get("plain").size() != plain.rows()) {
            throw new IllegalStateException("not the same rows");
        }
        System.out.printf("%n# %,d rows%n", plain.rows());
    }

    /** Started in the module's folder or in the project's. */
    private static Path base() {
        Path beside = Path.of("..", "conformance", "check", "base.json");
        return Files.exists(beside) ? beside : Path.of("conformance", "check", "base.json");
    }

    private Edition named(EditionId id) {
        return new Edition(
                id,
                edition.title(),
                edition.period(),
                edition.policyChanges(),
                edition.cities(),
                edition.people(),
                edition.networks(),
                edition.meetings(),
                edition.decisionMeetings(),
                edition.recruitment());
    }

    /** Empties the tables, so that a faster way does not have to write into larger ones. */
    @Setup(Level.Iteration)
    public void begin() throws Exception {
        CpuTime.uncounted(() -> {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
                for (Table table : EditionRows.TABLES) {
                    statement.execute("TRUNCATE TABLE empirie." + table);
                }
                statement.execute("TRUNCATE TABLE empirie.edition");
                statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            }
            for (int i = 0; i < KEPT; i++) {
                plain.save("kept-" + i);
            }
            return null;
        });
    }

    /** Closes the database; the file's empty folder goes with the folder {@code target}. */
    @TearDown
    public void close() throws IOException {
        TestDatabase.execute(pool, "SHUTDOWN");
        pool.dispose();
        if (file.isPresent()) {
            Files.delete(Path.of(file.get() + ".mv.db"));
        }
    }

    /** Ours: taken apart and written. */
    @Benchmark
    public Versioned<Edition> save() {
        return store.save(Versioned.fresh(named(new EditionId("saved-" + next++))));
    }

    /** Rows written. */
    @Benchmark
    public void savePlain() throws SQLException {
        plain.save("saved-" + next++);
    }

    /** Ours: read and put together. */
    @Benchmark
    public Versioned<Edition> get() {
        return store.get(new EditionId("kept-" + next++ % KEPT));
    }

    /** Rows read. */
    @Benchmark
    public List<Object[]> getPlain() throws SQLException {
        return plain.get("kept-" + next++ % KEPT);
    }
}
