package pl.miasta.empirie.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;

class EmploymentOrderTest {
    @Test
    void ofTwoWrongEmploymentsInOneRoleTheSameSpeaksWhateverTheOrder() {
        assertThat(said(Employment.OTHER, Employment.ZMP_OFFICE))
                .isEqualTo(said(Employment.ZMP_OFFICE, Employment.OTHER));
    }

    private static List<String> said(Employment first, Employment second) {
        Editions edition = Editions.sound();
        edition.network("miasto")
                .holds("nowy", Role.EXPERT_MODERATOR, first, Editions.ALWAYS)
                .holds("nowy", Role.EXPERT_MODERATOR, second, Editions.ALWAYS);
        return Report.of(edition.build(), Editions.FIRST).findings().stream()
                .filter(finding -> finding.rule().equals(Policy.TEAM_EMPLOYMENT))
                .map((Finding finding) -> finding.message(Language.EN))
                .toList();
    }
}
