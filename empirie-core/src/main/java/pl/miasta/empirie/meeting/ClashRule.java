package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Nobody is expected at two meetings on one day, and no city hosts two; said of the later one. Source: III.3 (ours). */
final class ClashRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.CLASH;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        for (LocalDate day : MeetingCalendar.daysOf(meeting).stream().sorted().toList()) {
            for (Meeting earlier : matter.calendar().on(day)) {
                if (Meeting.ORDER.compare(earlier, meeting) < 0) {
                    Optional<Finding> clash = clash(matter, earlier, day, setting);
                    if (clash.isPresent()) {
                        return List.of(clash.get());
                    }
                }
            }
        }
        return List.of();
    }

    private static Optional<Finding> clash(MeetingCase matter, Meeting earlier, LocalDate day, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        Remedy cure = Remedy.of("move-meeting", earlier.id(), day);
        List<PersonId> both = matter.calendar().expectedAt(meeting, day).stream()
                .filter(matter.calendar().expectedAt(earlier, day)::contains)
                .sorted()
                .toList();
        if (!both.isEmpty()) {
            return Optional.of(
                    setting.finding(meeting.subject(), setting.severity(), cure, "people", day, earlier.id(), both)
                            .counting(both.size()));
        }
        if (meeting.host().isPresent() && meeting.host().equals(earlier.host())) {
            return Optional.of(setting.finding(
                    meeting.subject(),
                    setting.severity(),
                    cure,
                    "host",
                    day,
                    earlier.id(),
                    meeting.host().get()));
        }
        return Optional.empty();
    }
}
