package pl.miasta.empirie.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Once answers are given, every applicant gets one. Source: III.3. */
final class FeedbackRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.RECRUITMENT_FEEDBACK;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        Optional<List<Answer>> answers = matter.edition().recruitment().flatMap(Recruitment::answers);
        if (answers.isEmpty()) {
            return List.of();
        }
        Set<ApplicationId> answered =
                answers.get().stream().map(Answer::application).collect(Collectors.toSet());
        return matter.edition().applications().stream()
                .filter(application -> !answered.contains(application.id()))
                .map(application -> setting.finding(
                        application.subject(), setting.severity(), Remedy.of("answer-application"), "unanswered"))
                .toList();
    }
}
