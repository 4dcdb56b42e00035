package pl.miasta.empirie.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/** A meeting is led by a pair: two different people, one as coordinator-facilitator, one as expert-moderator, each in
 * the role or lawfully standing in for it in one of the meeting's networks. Source: III.1 "zawsze pracują w parach". */
final class PairRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.PAIR;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        if (!meeting.isHeld() && meeting.leaders().isEmpty()) {
            return List.of();
        }
        Set<PersonId> coordinators = lawful(matter, Role.COORDINATOR_FACILITATOR, Task.LEAD_FACILITATION);
        Set<PersonId> experts = lawful(matter, Role.EXPERT_MODERATOR, Task.LEAD_DISCUSSION);
        Set<PersonId> all = new HashSet<>(coordinators);
        all.addAll(experts);
        if (!coordinators.isEmpty() && !experts.isEmpty() && all.size() > 1) {
            return List.of();
        }
        String variant;
        Remedy cure;
        if (coordinators.isEmpty() && experts.isEmpty()) {
            variant = "nobody";
            cure = Remedy.of("lead-in-pair");
        } else if (coordinators.isEmpty() || experts.isEmpty()) {
            Role missing = coordinators.isEmpty() ? Role.COORDINATOR_FACILITATOR : Role.EXPERT_MODERATOR;
            return List.of(setting.finding(
                    meeting.subject(), setting.severity(), Remedy.of("add-leader", missing), "one-role", missing));
        } else {
            variant = "one-person";
            cure = Remedy.of("lead-in-pair");
        }
        return List.of(setting.finding(meeting.subject(), setting.severity(), cure, variant));
    }

    private static Set<PersonId> lawful(MeetingCase matter, Role role, Task task) {
        Meeting meeting = matter.meeting();
        return meeting.leaders().stream()
                .filter(leader -> leader.as() == role)
                .map(Leader::person)
                .filter(person -> meeting.networks().stream()
                        .anyMatch(network -> matter.calendar()
                                .team(network)
                                .may(person, task, meeting.firstDay())
                                .isAllowed()))
                .collect(Collectors.toSet());
    }
}
