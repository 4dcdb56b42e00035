package pl.miasta.empirie.edition;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** An application arrives while recruitment is open, both days inside. Source: III.3 (ours). */
final class WindowRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.RECRUITMENT_WINDOW;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        return matter.edition().recruitment().stream()
                .flatMap(recruitment -> recruitment.applications().stream()
                        .filter(application -> !recruitment.window().covers(application.receivedOn()))
                        .map(application -> setting.finding(
                                application.subject(),
                                setting.severity(),
                                Remedy.of("apply-again"),
                                "outside",
                                application.receivedOn(),
                                recruitment.opens(),
                                recruitment.closes())))
                .toList();
    }
}
