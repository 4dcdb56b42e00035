package pl.miasta.empirie.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.team.TeamOnDay;

/** Regular meetings come about once a quarter: the days from the first one to the end of counting, divided by their
 * number, do not exceed so many months of 31 days. Source: II.4. */
final class FrequencyRule implements RhythmRule {
    @Override
    public RuleId id() {
        return Policy.FREQUENCY;
    }

    private static final int DAYS_OF_A_MONTH = 31;

    @Override
    public List<Finding> judge(NetworkMeetings matter, RuleSetting setting) {
        LocalDate end = TeamOnDay.endOfWork(
                matter.network(),
                matter.asOf(),
                matter.calendar().edition().to().orElseThrow());
        List<Meeting> regular = matter.calendar().of(matter.network().id()).stream()
                .filter(meeting -> !meeting.inBetween() && !meeting.firstDay().isAfter(end))
                .toList();
        if (regular.isEmpty()) {
            return List.of();
        }
        long days = DAYS.between(regular.get(0).firstDay(), end);
        long allowed = (long) DAYS_OF_A_MONTH * setting.number();
        if (days <= allowed * regular.size()) {
            return List.of();
        }
        int average = Math.toIntExact(-Math.floorDiv(-days, regular.size()));
        return List.of(setting.finding(
                        matter.network().subject(),
                        setting.severity(),
                        Remedy.of("plan-meetings", missing(days, regular.size(), allowed), end),
                        "too-rare",
                        regular.size(),
                        regular.get(0).firstDay(),
                        end,
                        average,
                        allowed)
                .counting(average));
    }

    private static int missing(long days, int held, long allowed) {
        // a policy of 0 months is never met; one more meeting is then as good an advice as any
        return allowed == 0 ? 1 : Math.toIntExact(-Math.floorDiv(-days, allowed) - held);
    }
}
