package pl.miasta.empirie.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.Conformance;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;

class ConformanceTest {
    static List<Conformance.Case> cases() {
        return Conformance.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseOfTheSuiteIsAnsweredToTheLetter(Conformance.Case given) {
        Edition edition = EditionFile.read(given.file().getBytes(UTF_8));
        Report report = Report.of(edition, given.asOf());
        assertThat(report.findings().stream()
                        .map(finding -> Conformance.line(
                                finding.subject().value(),
                                finding.rule().value(),
                                finding.severity().name(),
                                finding.waived())))
                .containsExactlyElementsOf(given.expected());
    }

    @Test
    void theSuiteIsWhole() {
        assertThat(cases()).hasSize(102);
    }
}
