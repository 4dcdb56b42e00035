package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCommandTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-03-31T12:00:00Z"), ZoneOffset.UTC);

    private static String expected(String language) throws Exception {
        String name = "life_" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(LifeCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void aNetworkLivesFromFoundingToClosingWordForWord(String language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineHost(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), TODAY)
                .run("life", "--lang", language);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(expected(language));
    }

    @Test
    void asJsonStandardOutputHoldsTheFiguresThatTheLifeComesToAndNothingElse() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineHost(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), TODAY)
                .run("life", "--output", "json");
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("\"CLOSED\"")
                .doesNotContain("✓");
    }
}
