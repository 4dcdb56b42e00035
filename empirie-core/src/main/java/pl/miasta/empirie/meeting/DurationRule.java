package pl.miasta.empirie.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A day of a meeting takes so many minutes, both ends inside; in person it may take longer, an online one in between
 * shorter. Source: IV "4 – 9 h"; counted by days (ours). */
final class DurationRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.DURATION;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        List<Finding> found = new ArrayList<>();
        for (int day = 1; day <= meeting.days().size(); day++) {
            MeetingDay plan = meeting.days().get(day - 1);
            if (!plan.items().isEmpty()) {
                judgeDay(meeting, day, plan.minutes(), setting).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> judgeDay(Meeting meeting, int day, int minutes, RuleSetting setting) {
        Bounds allowed = setting.range();
        if (minutes > allowed.max() && meeting.mode() != MeetingMode.IN_PERSON) {
            Remedy cure = Remedy.of("shorten-day", minutes - allowed.max());
            return Optional.of(setting.finding(
                            meeting.subject(day),
                            setting.severity(),
                            cure,
                            "above",
                            minutes,
                            allowed.max(),
                            meeting.mode())
                    .counting(minutes));
        }
        boolean shortIsRight = meeting.inBetween() && meeting.mode() == MeetingMode.ONLINE;
        if (minutes < allowed.min() && !shortIsRight) {
            Remedy cure = Remedy.of("lengthen-day", allowed.min() - minutes);
            return Optional.of(
                    setting.finding(meeting.subject(day), setting.milder(), cure, "below", minutes, allowed.min())
                            .counting(minutes));
        }
        return Optional.empty();
    }
}
