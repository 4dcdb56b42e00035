package pl.miasta.empirie.examples.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosInReadmeTest {
    private static final String PACKAGE = ScenariosInReadmeTest.class.getPackageName();
    private static final Pattern COMMAND = Pattern.compile("```sh\\njava -cp empirie-examples/target/empirie\\.jar "
            + Pattern.quote(PACKAGE) + "\\.([A-Za-z]+)\\n```");

    static List<String> named() throws Exception {
        return COMMAND.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map((MatchResult command) -> command.group(1))
                .toList();
    }

    @Test
    void theReadmeNamesEveryScenarioOnce() throws Exception {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java", PACKAGE.split("\\.")))) {
            List<String> scenarios = sources.filter(source -> contains(source, "static void main("))
                    .map(source -> source.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(scenarios).hasSize(11);
            assertThat(named()).containsExactlyInAnyOrderElementsOf(scenarios);
        }
    }

    private static boolean contains(Path source, String text) {
        try {
            return Files.readString(source).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void whatTheReadmeNamesRunsFromItsMainAndSpeaksUtf8(String scenario) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            Class.forName(PACKAGE + "." + scenario)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        Printed.tidy(out.toString(UTF_8));
        assertThat(out.toString(UTF_8)).endsWith("\n").doesNotContain("\ufffd");
        assertThat(out.toString(UTF_8).lines()).hasSizeGreaterThan(5);
    }
}
