package pl.miasta.empirie.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** An application accepts what is expected, wishes for a network, and names for each as many different people as a city
 * sends. Source: III.3. */
final class CompleteApplicationRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.RECRUITMENT_COMPLETE;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        Bounds perCity = matter.policy().bounds(Policy.REPRESENTATIVES_PER_CITY);
        List<Finding> found = new ArrayList<>();
        for (Application application : matter.edition().applications()) {
            List<Message> lacks = lacks(application, perCity);
            if (!lacks.isEmpty()) {
                found.add(setting.finding(
                        application.subject(),
                        setting.severity(),
                        Remedy.of("complete-application"),
                        "incomplete",
                        lacks));
            }
        }
        return found;
    }

    private static List<Message> lacks(Application application, Bounds perCity) {
        List<Message> lacks = new ArrayList<>();
        if (!application.acceptsExpectations()) {
            lacks.add(Message.of("recruitment.complete.expectations"));
        }
        if (application.wishes().isEmpty()) {
            lacks.add(Message.of("recruitment.complete.no-wish"));
        }
        application.wishes().stream()
                .filter(wish -> !perCity.contains(wish.distinctPeople()))
                .sorted(Comparator.comparing(Wish::network).thenComparing(Wish::distinctPeople))
                .forEach(wish -> lacks.add(Message.of(
                        "recruitment.complete.people",
                        wish.network(),
                        wish.distinctPeople(),
                        perCity.min(),
                        perCity.max())));
        return lacks;
    }
}
