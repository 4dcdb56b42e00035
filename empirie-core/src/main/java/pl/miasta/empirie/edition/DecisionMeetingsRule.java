package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** In each full year of the edition ZH-16 holds so many meetings to decide and report. A full year is twelve months
 * from the first day, and so on, as long as they end by the last day. Source: III.2 "co najmniej dwukrotnie w ciągu roku". */
final class DecisionMeetingsRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.DECISION_MEETINGS;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        Edition edition = matter.edition();
        List<Message> poor = new ArrayList<>();
        int missing = 0;
        for (int year = 0; ; year++) {
            LocalDate from = edition.firstDay().plusYears(year);
            LocalDate to = edition.firstDay().plusYears(year + 1L).minusDays(1);
            if (to.isAfter(edition.lastDay()) || !to.isBefore(matter.day())) {
                break;
            }
            int held = (int) edition.decisionMeetings().stream()
                    .filter(Period.of(from, to)::covers)
                    .count();
            if (held < setting.number()) {
                poor.add(Message.of("coordination.decision-meetings.year", from, to, held));
                missing += setting.number() - held;
            }
        }
        if (poor.isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(
                edition.subject(),
                setting.severity(),
                Remedy.of("hold-decision-meetings", setting.number(), missing),
                "too-few",
                setting.number(),
                poor));
    }
}
