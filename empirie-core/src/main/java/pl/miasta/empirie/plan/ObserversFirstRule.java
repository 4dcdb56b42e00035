package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Observers are the first to see results: where the network has any on the day of publication, they were shown the product by then. Source: II.1. */
final class ObserversFirstRule implements ProductRule {
    @Override
    public RuleId id() {
        return Policy.OBSERVERS_FIRST;
    }

    @Override
    public List<Finding> judge(ProductCase matter, RuleSetting setting) {
        Optional<LocalDate> shown = matter.product().shownToObserversOn();
        boolean inTime = shown.isPresent() && !shown.get().isAfter(matter.publishedOn());
        if (inTime || !hasObservers(matter)) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.subject(),
                setting.severity(),
                Remedy.of("show-to-observers"),
                shown.isEmpty() ? "never" : "late",
                matter.publishedOn()));
    }

    private static boolean hasObservers(ProductCase matter) {
        return Roster.of(matter.network(), matter.cities(), matter.publishedOn())
                        .cities(MembershipForm.OBSERVER)
                > 0;
    }
}
