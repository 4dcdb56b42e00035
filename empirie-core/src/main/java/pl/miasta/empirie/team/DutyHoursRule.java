package pl.miasta.empirie.team;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * Where duty hours are recorded at all, the expert held them every so many days from the first WORKING day on. Source:
 * III.1 "raz na 2 tygodnie".
 */
final class DutyHoursRule implements TeamRule {
    @Override
    public RuleId id() {
        return Policy.DUTY_HOURS;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        if (matter.team().dutyHours().isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> working = matter.network().firstDayOf(Stage.WORKING);
        if (working.isEmpty()) {
            return List.of();
        }
        LocalDate from = working.get();
        LocalDate end = TeamOnDay.endOfWork(matter.network(), matter.day(), matter.editionEnd());
        int due = (int) Math.max(0, DAYS.between(from, end) / setting.number());
        int held = held(matter.team(), from, end);
        if (held >= due) {
            return List.of();
        }
        return List.of(setting.finding(
                        matter.network().subject(),
                        setting.severity(),
                        Remedy.of("hold-duty-hours", due - held),
                        "too-few",
                        held,
                        from,
                        end,
                        due,
                        setting.number())
                .counting(held));
    }

    private static int held(SupportTeam team, LocalDate from, LocalDate end) {
        int held = 0;
        for (LocalDate hour : team.dutyHours()) {
            if (!hour.isBefore(from) && !hour.isAfter(end)) {
                held++;
            }
        }
        return held;
    }
}
