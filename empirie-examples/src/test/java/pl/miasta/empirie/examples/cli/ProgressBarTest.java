package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ProgressBar bar(boolean shown, int steps) {
        return new ProgressBar(new PrintStream(err, true, UTF_8), shown, steps);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void oneLineShowsHowFarTheWorkIsAndGoesWhenItIsDone() {
        try (ProgressBar bar = bar(true, 3)) {
            bar.step("a.docx");
            assertThat(err()).isEqualTo("\r\u001B[K████████░░░░░░░░░░░░░░░░ 1/3 a.docx");
            err.reset();
            bar.step("b\u001B[2J.docx");
            bar.step("c.docx");
            assertThat(err())
                    .isEqualTo("\r\u001B[K████████████████░░░░░░░░ 2/3 b [2J.docx"
                            + "\r\u001B[K████████████████████████ 3/3 c.docx");
            err.reset();
        }
        assertThat(err()).isEqualTo("\r\u001B[K");
    }

    @Test
    void moreStepsThanMeantFillTheBarAndNoMore() {
        try (ProgressBar bar = bar(true, 0)) {
            bar.step("a");
        }
        assertThat(err()).startsWith("\r\u001B[K████████████████████████ 1/0 a");
    }

    @Test
    void whereNobodyWatchesNothingIsShown() {
        try (ProgressBar bar = bar(false, 2)) {
            bar.step("a");
            bar.step("b");
        }
        assertThat(err()).isEmpty();
    }

    @Test
    void aBarWithoutStepsLeavesNothingBehind() {
        bar(true, 5).close();
        assertThat(err()).isEmpty();
    }
}
