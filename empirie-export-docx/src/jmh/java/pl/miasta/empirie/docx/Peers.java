package pl.miasta.empirie.docx;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The full work plan by every writer, each in a JVM of its own: docx4j and poi-tl want other versions of what Apache POI
 * brings, so their class paths come from poms of their own, which no build reads. The plan is mostly text, so zipping, which all
 * have in common, is most of what a fast writer takes.
 */
final class Peers {
    private static final Path PEERS = Path.of("src", "jmh", "peers");
    private static final Path FOLDER = Path.of("target", "peers");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int RUNS = 3;

    private Peers() {}

    static void run() throws Exception {
        Files.createDirectories(FOLDER);
        Path ours = FOLDER.resolve("ours.docx");
        Files.write(ours, new PlanWriters.Empirie().apply(FullPlan.document()));
        String here = System.getProperty("java.class.path");
        System.out.printf(
                "%n%-28s %10s %10s %10s %10s %12s %10s%n",
                "work plan", "least ms", "median ms", "bytes", "alloc kB", "first ms", "first cpu");
        double limit = print("limit: ready parts", here, ours, PlanWriters.Limit.class.getName(), 0);
        double empirie = print("Empirie", here, ours, PlanWriters.Empirie.class.getName(), limit);
        print("Empirie, template", here, ours, PlanWriters.EmpirieTemplate.class.getName(), limit);
        double least = Stream.of(
                        print("Apache POI", here, ours, PlanWriters.Poi.class.getName(), limit),
                        print("docx4j", peer("docx4j", here), ours, "Docx4jPlan", limit),
                        print("poi-tl", peer("poi-tl", here), ours, "PoiTlPlan", limit))
                .min(Double::compare)
                .orElseThrow();
        System.out.printf(
                "%nEmpirie is %.2f times the limit (goal 1.5, floor 2) and %.1f times ahead of the next (floor 5)%n%n",
                empirie / limit, least / empirie);
        for (int rows : List.of(1_000, 10_000, 100_000)) {
            String heap = rows == 100_000 ? "-Xmx128m" : "-Xmx16m";
            System.out.print(said(
                    List.of(JAVA, heap, "-XX:+UseSerialGC", "-cp", here, LongRegister.class.getName(), "" + rows)));
        }
    }

    /** The best of some runs; answers the least time. */
    private static double print(String name, String classPath, Path ours, String writer, double limit)
            throws Exception {
        double[] best = null;
        for (int run = 0; run < RUNS; run++) {
            String[] figures = said(List.of(
                            JAVA,
                            "-D" + PlanWriters.OURS + "=" + ours,
                            "-cp",
                            classPath,
                            PlanRun.class.getName(),
                            writer,
                            FOLDER.resolve(writer.replaceAll(".*[.$]", "") + ".docx")
                                    .toString()))
                    .strip()
                    .lines()
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .split(" ");
            double[] found = Stream.of(figures).mapToDouble(Double::parseDouble).toArray();
            if (best == null) {
                best = found;
            }
            for (int i = 0; i < found.length; i++) {
                best[i] = Math.min(best[i], found[i]);
            }
        }
        System.out.printf(
                "%-28s %10.2f %10.2f %,10.0f %,10.0f %,12.0f %,10.0f %s%n",
                name,
                best[0] / 1e6,
                best[1] / 1e6,
                best[2],
                best[3] / 1024,
                best[4],
                best[5],
                limit == 0 ? "" : "%.2f x limit".formatted(best[0] / limit));
        return best[0];
    }

    /** Resolves and compiles a peer's writer; answers its class path, ours behind it without Apache POI. */
    private static String peer(String name, String here) throws Exception {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        Path file = folder.resolve("class-path.txt").toAbsolutePath();
        said(List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                PEERS.resolve(name).resolve("pom.xml").toString(),
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + file));
        String own = Stream.of(here.split(File.pathSeparator))
                .filter(entry ->
                        !entry.matches(".*[/\\\\]org[/\\\\](apache|slf4j|openjdk)[/\\\\].*|.*[/\\\\]commons-.*"))
                .collect(Collectors.joining(File.pathSeparator));
        String classPath = Files.readString(file).strip() + File.pathSeparator + own;
        List<String> options =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", folder.toString(), "-cp", classPath));
        try (Stream<Path> sources = Files.list(PEERS.resolve(name))) {
            sources.filter(source -> source.toString().endsWith(".java")).forEach(source -> options.add("" + source));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(new String[0])) != 0) {
            throw new IllegalStateException(name + " does not compile");
        }
        return folder + File.pathSeparator + classPath;
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("empirie-peers", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + "\n" + said + Files.readString(errors));
        }
        Files.delete(errors);
        return said;
    }
}
