package pl.miasta.empirie.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.Conformance;
import pl.miasta.empirie.jdbc.PostgresServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one executable jar, as a stranger gets it. */
class EmpirieJarIT {
    private static final Path JAR = Path.of(System.getProperty("empirie.jar"));
    private static URLClassLoader jarAlone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openTheJarAndNothingElse() throws Exception {
        jarAlone = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        jarAlone.close();
    }

    static List<Conformance.Case> cases() {
        return Conformance.cases();
    }

    /** In one process, from the jar's own classes: a hundred starts of a virtual machine would say no more. */
    @ParameterizedTest
    @MethodSource("cases")
    void theJarAnswersEveryCaseOfTheSuite(Conformance.Case given) throws Exception {
        Path file = Files.writeString(folder.resolve("edition.json"), given.file());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, UTF_8);
        Class<?> host = jarAlone.loadClass("pl.miasta.empirie.examples.cli.CommandLineHost");
        String[] arguments = {"check", file.toString(), "--as-of", given.asOf().toString(), "--output", "json"};
        Object code = host.getMethod("run", String[].class)
                .invoke(
                        host.getConstructor(PrintStream.class, PrintStream.class, Clock.class)
                                .newInstance(printed, printed, Clock.systemUTC()),
                        (Object) arguments);
        JsonNode answer = new JsonMapper().readTree(out.toString(UTF_8));
        assertThat(answer.get("findings").values().stream()
                        .map(finding -> Conformance.line(
                                finding.get("subject").stringValue(),
                                finding.get("rule").stringValue(),
                                finding.get("severity").stringValue(),
                                finding.get("waived").booleanValue())))
                .containsExactlyElementsOf(given.expected());
        assertThat(code).isEqualTo(answer.get("ok").booleanValue() ? 0 : 1);
    }

    private record Ended(int code, String out, String err) {}

    private Ended start(List<String> locales, String... arguments) throws Exception {
        return start(locales.isEmpty() ? Map.of() : Map.of("LC_ALL", locales.get(0)), arguments);
    }

    private Ended start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    @Test
    void theMainJobRunsOnThePilotWhateverTheLocale() throws Exception {
        Ended ended = start(List.of("C"), "check", Pilot.FILE.toString(), "--as-of", "2023-12-31");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("Miast w podstawowym składzie: 9; potrzeba co najmniej 10. [odstępstwo ZH-16]")
                .doesNotContain("\u001b")
                .endsWith("Wynik: w porządku, nic nie blokuje.\n");
    }

    @Test
    void exitCodesTellOkFromNotOkFromUnusable() throws Exception {
        assertThat(start(List.of(), "check", Pilot.FILE.toString(), "--as-of", "2024-04-30")
                        .code())
                .isEqualTo(1);
        Ended missing = start(List.of(), "check", folder.resolve("no.json").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("plik: nie ma takiego pliku; nazwa istniejącego pliku\n");
        assertThat(missing.out()).isEmpty();
    }

    @Test
    void theJarHasTheFormatsAndCompilesThem() throws Exception {
        Ended ended = start(
                List.of("C"),
                "agenda",
                "--format",
                "FORMAT_2",
                "--mode",
                "ONLINE",
                "--minutes",
                "360",
                "--start",
                "09:30",
                "--date",
                "2026-03-12");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith(
                        "Wypracowanie rozwiązań – od barier do prototypów (FORMAT_2)\nonline · 2026-03-12 · 09:30–15:30 · osób: 24\n")
                .doesNotContain("\u001b");
    }

    /** The password comes as the help says: in a variable. */
    @Test
    void theJarBringsTheDriversOfBothDatabases() throws Exception {
        String password = "tajne-haslo";
        PGSimpleDataSource database = PostgresServer.shared().newDatabaseWithPassword(password);
        for (String url : List.of(database.getURL(), "jdbc:h2:file:" + folder.resolve("store"))) {
            Ended stored = start(
                    Map.of("EMPIRIE_DB_PASSWORD", password),
                    "store",
                    "import",
                    Pilot.FILE.toString(),
                    "--jdbc",
                    url,
                    "--user",
                    database.getUser());
            assertThat(stored.err()).isEmpty();
            assertThat(stored.out()).isEqualTo("Edycja pilot-2022 jest zapisana w wersji 1.\n");
            assertThat(stored.code()).isZero();
        }
        Ended refused = start(
                Map.of("EMPIRIE_DB_PASSWORD", "zle-haslo"),
                "store",
                "verify",
                "--jdbc",
                database.getURL(),
                "--user",
                database.getUser(),
                "--lang",
                "en");
        assertThat(refused.err())
                .isEqualTo("The database refuses access (SQL state 28P01). Check --user and the variable"
                        + " EMPIRIE_DB_PASSWORD.\n");
        assertThat(refused.code()).isEqualTo(3);
    }

    @Test
    void sameInputSameBytes() throws Exception {
        Ended first = start(List.of(), "check", Pilot.FILE.toString(), "--as-of", "2023-12-31", "--output", "json");
        Ended second = start(List.of("C"), "check", Pilot.FILE.toString(), "--as-of", "2023-12-31", "--output", "json");
        assertThat(first.out()).isEqualTo(second.out()).startsWith("{\n  \"asOf\": \"2023-12-31\",\n  \"ok\": true,");
    }
}
